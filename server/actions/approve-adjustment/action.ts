import { defineAction } from '../../audit/action.ts';
import { pounds } from '../../domain/money.ts';
import { statementOf } from '../../domain/statement.ts';
import { type ContractOwner, ownerOfContract } from '../../records/owner-of-contract.ts';
import { StatementAdjustmentRecord, StatementRecord } from '../../records/statement.record.ts';
import { isOnePerson } from '../../records/statement-submission.ts';
import { decide, type Facts, steps } from './rule.ts';

interface Found extends Facts {
  readonly adjustment: StatementAdjustmentRecord;
  readonly statement: StatementRecord;
  readonly provider: ContractOwner;
}

export const approveAdjustment = defineAction<{ adjustmentId: string }, object, Found, 'approved'>({
  name: 'approve-adjustment',
  called: 'approve an adjustment',
  allowed: ['finance', 'finance_approver'],
  on: [{ type: 'StatementAdjustment', may: 'mayApprove', id: 'adjustmentId' }],
  irreversible: 'An adjustment is taken back by another. Choose Reverse beside it on its statement.',

  async gather(look, { adjustmentId }) {
    const adjustment = await look.take(StatementAdjustmentRecord, adjustmentId);
    const statement = await look.take(StatementRecord, adjustment.statementId);
    const { addedBy } = adjustment;
    return {
      adjustment,
      statement,
      isTheirOwn: addedBy !== null && (await isOnePerson(look.em, addedBy, look.actor.userId)),
      provider: await ownerOfContract(look.em, statement),
    };
  },

  steps,
  decide: (facts) => decide(facts),

  apply(look, _outcome, { adjustment }) {
    adjustment.approval = 'approved';
    adjustment.approvedBy = look.actor.userId;
    adjustment.approvedAt = look.now;
  },

  tell: (_outcome, { adjustment, statement, provider }) => ({
    sentence: `Approved the adjustment of ${pounds(adjustment.amount)} for ${adjustment.paymentType} on ${statementOf(statement, provider)}`,
    subjects: [
      { type: 'Statement', id: statement.id },
      { type: 'LeadProvider', id: provider.id },
    ],
    notices: [`${provider.name} will see it on the statement.`],
  }),
});
