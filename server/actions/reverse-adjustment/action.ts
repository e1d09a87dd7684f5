import { defineAction } from '../../audit/action.ts';
import { pounds } from '../../domain/money.ts';
import { untilApproved } from '../../domain/payment/adjustment.ts';
import { nextOutputStatement, statementOf } from '../../domain/statement.ts';
import { newId } from '../../records/columns.ts';
import { type ContractOwner, ownerOfContract } from '../../records/owner-of-contract.ts';
import { StatementAdjustmentRecord, StatementRecord } from '../../records/statement.record.ts';
import { decide, type Facts, type Outcome, steps } from './rule.ts';

interface Found extends Facts {
  readonly adjustment: StatementAdjustmentRecord;
  readonly statement: StatementRecord;
  readonly next: StatementRecord | null;
  readonly provider: ContractOwner;
}

export const reverseAdjustment = defineAction<{ adjustmentId: string }, object, Found, Outcome>({
  name: 'reverse-adjustment',
  called: 'reverse an adjustment',
  allowed: ['finance'],
  on: [{ type: 'StatementAdjustment', may: 'mayReverse', id: 'adjustmentId' }],
  irreversible: 'A reversal of an adjustment stands. Add the adjustment again instead.',

  async gather(look, { adjustmentId }) {
    const adjustment = await look.take(StatementAdjustmentRecord, adjustmentId);
    const statement = await look.take(StatementRecord, adjustment.statementId);
    const all = await look.em.find(StatementRecord, { activeLeadProviderId: statement.activeLeadProviderId });
    const next = nextOutputStatement(all, look.today, 'new declaration');
    return {
      adjustment,
      statement,
      next: next && (await look.take(StatementRecord, next.id)),
      isReversed: (await look.em.count(StatementAdjustmentRecord, stands(adjustmentId))) > 0,
      provider: await ownerOfContract(look.em, statement),
    };
  },

  steps,
  decide: (facts) => decide(facts),

  apply(look, outcome, { adjustment, statement, next }) {
    if (outcome.is === 'withdrawn') {
      adjustment.approval = 'withdrawn';
      return;
    }
    look.em.create(StatementAdjustmentRecord, {
      id: newId(),
      statementId: outcome.on === 'next' && next ? next.id : statement.id,
      paymentType: `Reversal: ${adjustment.paymentType}`.slice(0, NAME_LENGTH),
      category: adjustment.category,
      evidence: adjustment.evidence,
      amount: outcome.amount,
      approval: outcome.approval,
      reversesId: adjustment.id,
      addedBy: look.actor.userId,
    });
  },

  tell(outcome, { adjustment, statement, next, provider }) {
    const target = outcome.is === 'reversed' && outcome.on === 'next' && next ? next : statement;
    const where = statementOf(target, provider);
    const what = `${pounds(adjustment.amount)} for ${adjustment.paymentType}`;
    return {
      sentence:
        outcome.is === 'withdrawn'
          ? `Withdrew the adjustment of ${what} from ${where}`
          : `Reversed the adjustment of ${what} on ${where}${untilApproved(outcome.approval)}`,
      subjects: [
        { type: 'Statement', id: statement.id },
        ...(target === statement ? [] : [{ type: 'Statement', id: target.id }]),
        { type: 'LeadProvider', id: provider.id },
      ],
      notices:
        outcome.is === 'withdrawn'
          ? ['It never counted, so no payment changes.']
          : outcome.approval === 'waiting'
            ? ['It counts only once another person has approved it.']
            : [`${provider.name} will see it on the statement.`],
    };
  },
});

const NAME_LENGTH = 500;

/** A reversal that was withdrawn never counted. */
const stands = (adjustmentId: string) => ({
  reversesId: adjustmentId,
  approval: { $ne: 'withdrawn' as const },
});
