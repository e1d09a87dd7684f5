import { defineAction } from '../../audit/action.ts';
import { longDay } from '../../domain/day.ts';
import { statementOf } from '../../domain/statement.ts';
import { oddDates } from '../../domain/statement-dates.ts';
import { newId } from '../../records/columns.ts';
import { ContractRecord } from '../../records/contract.record.ts';
import { isFrozen } from '../../records/contract-terms.ts';
import { ActiveLeadProviderRecord } from '../../records/lead-provider.record.ts';
import { type ContractOwner, ownerOfContract } from '../../records/owner-of-contract.ts';
import { StatementRecord } from '../../records/statement.record.ts';
import { decide, type Facts, type Form, steps } from './rule.ts';

interface Found extends Facts {
  readonly owner: ContractOwner;
  readonly newId: string;
}

export const createStatement = defineAction<{ activeLeadProviderId: string }, Form, Found, Form>({
  name: 'create-statement',
  called: 'add a statement',
  allowed: ['finance'],
  on: [{ type: 'ActiveLeadProvider', may: 'mayCreateStatement', id: 'activeLeadProviderId' }],

  async gather(look, { activeLeadProviderId }) {
    const { contractPeriodYear } = await look.take(ActiveLeadProviderRecord, activeLeadProviderId);
    const contracts = await look.em.find(ContractRecord, { activeLeadProviderId });
    return {
      contractYear: contractPeriodYear,
      frozen: await isFrozen(look.em, activeLeadProviderId, look.now),
      contracts: contracts.map(({ id, retiredAt }) => ({ id, retired: retiredAt !== null })),
      statements: await look.em.find(StatementRecord, { activeLeadProviderId }),
      owner: await ownerOfContract(look.em, { activeLeadProviderId }),
      newId: newId(),
    };
  },

  steps,
  decide,

  apply(
    { em },
    { year, month, feeType, deadlineDate, paymentDate, contractId },
    found,
    { activeLeadProviderId },
  ) {
    em.create(StatementRecord, {
      id: found.newId,
      activeLeadProviderId,
      contractId,
      year,
      month,
      feeType,
      deadlineDate,
      paymentDate,
      status: 'open',
      markedAsPaidAt: null,
    });
  },

  tell: (form, { owner, statements, newId: id }, { activeLeadProviderId }) => ({
    sentence: `Added ${statementOf(form, owner)}, ${form.feeType === 'output' ? 'an output' : 'a service'} statement with its deadline on ${longDay(form.deadlineDate)} and its payment on ${longDay(form.paymentDate)}`,
    subjects: [
      { type: 'Statement', id },
      { type: 'ActiveLeadProvider', id: activeLeadProviderId },
      { type: 'LeadProvider', id: owner.id },
    ],
    notices: [`${owner.name} will see it.`, ...oddDates(form, statements)],
  }),
});
