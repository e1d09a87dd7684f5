import { defineAction } from '../../audit/action.ts';
import { pounds } from '../../domain/money.ts';
import { untilApproved } from '../../domain/payment/adjustment.ts';
import { statementOf } from '../../domain/statement.ts';
import { newId } from '../../records/columns.ts';
import { type ContractOwner, ownerOfContract } from '../../records/owner-of-contract.ts';
import { StatementAdjustmentRecord, StatementRecord } from '../../records/statement.record.ts';
import { decide, type Facts, type Form, type Outcome, steps } from './rule.ts';

interface Found extends Facts {
  readonly statement: StatementRecord;
  readonly provider: ContractOwner;
}

export const addAdjustment = defineAction<{ statementId: string }, Form, Found, Outcome>({
  name: 'add-adjustment',
  called: 'add an adjustment',
  allowed: ['finance'],
  on: [{ type: 'Statement', may: 'mayAddAdjustment', id: 'statementId' }],
  irreversible: 'An adjustment is taken back by another. Choose Reverse beside it on its statement.',

  async gather(look, { statementId }) {
    const statement = await look.take(StatementRecord, statementId);
    return { statement, provider: await ownerOfContract(look.em, statement) };
  },

  steps,
  decide: (facts, form) => decide(facts, form),

  apply(look, outcome, { statement }) {
    look.em.create(StatementAdjustmentRecord, {
      id: newId(),
      statementId: statement.id,
      ...outcome,
      addedBy: look.actor.userId,
    });
  },

  tell: ({ amount, paymentType, approval }, { statement, provider }) => ({
    sentence: `${amount > 0n ? 'Added' : 'Deducted'} ${pounds(amount > 0n ? amount : -amount)} ${amount > 0n ? 'to' : 'from'} ${statementOf(statement, provider)}: ${paymentType}${untilApproved(approval)}`,
    subjects: [
      { type: 'Statement', id: statement.id },
      { type: 'LeadProvider', id: provider.id },
    ],
    notices:
      approval === 'waiting'
        ? ['It counts only once another person has approved it.']
        : [`${provider.name} will see it on the statement.`],
  }),
});
