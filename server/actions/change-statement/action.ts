import { defineAction } from '../../audit/action.ts';
import { longDay } from '../../domain/day.ts';
import { statementOf } from '../../domain/statement.ts';
import { oddDates } from '../../domain/statement-dates.ts';
import { ContractRecord } from '../../records/contract.record.ts';
import { isFrozen } from '../../records/contract-terms.ts';
import { DeclarationRecord } from '../../records/declaration.record.ts';
import { type ContractOwner, ownerOfContract } from '../../records/owner-of-contract.ts';
import { StatementRecord } from '../../records/statement.record.ts';
import { decide, type Facts, type Form, steps } from './rule.ts';

interface Found extends Facts {
  readonly statement: StatementRecord;
  readonly owner: ContractOwner;
}

export const changeStatement = defineAction<{ statementId: string }, Form, Found, Form>({
  name: 'change-statement',
  called: 'change the dates of a statement',
  allowed: ['finance'],
  on: [{ type: 'Statement', may: 'mayChange', id: 'statementId' }],

  async gather({ em, take, now }, { statementId }) {
    const statement = await take(StatementRecord, statementId);
    const { activeLeadProviderId } = statement;
    const all = await em.find(StatementRecord, { activeLeadProviderId });
    const contracts = await em.find(ContractRecord, { activeLeadProviderId });
    return {
      statement,
      others: all.filter(({ id }) => id !== statementId),
      contracts: contracts.map(({ id, retiredAt }) => ({
        id,
        retired: retiredAt !== null,
        sealed: all.some(({ contractId, status }) => contractId === id && status !== 'open'),
      })),
      frozen: await isFrozen(em, activeLeadProviderId, now),
      owner: await ownerOfContract(em, statement),
      declarations: await em.count(DeclarationRecord, {
        $or: [{ paymentStatementId: statementId }, { clawbackStatementId: statementId }],
      }),
    };
  },

  steps,
  decide,

  apply(_look, { feeType, deadlineDate, paymentDate, contractId }, { statement }) {
    Object.assign(statement, { feeType, deadlineDate, paymentDate, contractId });
  },

  tell: (form, { statement, owner, others }) => ({
    sentence: `Changed ${statementOf(statement, owner)}: ${changesInWords(statement, form)}`,
    subjects: [
      { type: 'Statement', id: statement.id },
      { type: 'LeadProvider', id: owner.id },
    ],
    notices: [
      `${owner.name} will see its new dates.`,
      ...oddDates({ year: statement.year, month: statement.month, ...form }, others),
    ],
  }),
});

const changesInWords = (before: Form, after: Form): string =>
  [
    before.deadlineDate !== after.deadlineDate &&
      `deadline from ${longDay(before.deadlineDate)} to ${longDay(after.deadlineDate)}`,
    before.paymentDate !== after.paymentDate &&
      `payment from ${longDay(before.paymentDate)} to ${longDay(after.paymentDate)}`,
    before.feeType !== after.feeType &&
      `now ${after.feeType === 'output' ? 'an output' : 'a service'} statement`,
    before.contractId !== after.contractId && 'another version of its contract',
  ]
    .filter((said) => said !== false)
    .join(', ');
