import { defineAction } from '../../audit/action.ts';
import { pounds } from '../../domain/money.ts';
import { statementOf } from '../../domain/statement.ts';
import { type ContractOwner, ownerOfContract } from '../../records/owner-of-contract.ts';
import { StatementAdjustmentRecord, StatementRecord } from '../../records/statement.record.ts';
import { reviewOf } from '../../records/reads/statement-checks.ts';
import { StatementSubmissionRecord } from '../../records/statement-submission.record.ts';
import { decide, type Facts, type Form, type Outcome, steps } from './rule.ts';

interface Found extends Facts {
  readonly statement: StatementRecord;
  readonly provider: ContractOwner;
}

export const submitStatement = defineAction<{ statementId: string }, Form, Found, Outcome>({
  name: 'submit-statement',
  called: 'submit a statement',
  allowed: ['finance'],
  on: [{ type: 'Statement', may: 'maySubmit', id: 'statementId' }],
  irreversible: 'A statement that was submitted is sent back by an approver. Ask one.',

  async gather(look, { statementId }) {
    const statement = await look.take(StatementRecord, statementId);
    return {
      statement,
      provider: await ownerOfContract(look.em, statement),
      waitingAdjustments: (
        await look.em.find(StatementAdjustmentRecord, { statementId, approval: 'waiting' })
      ).map(({ paymentType }) => paymentType),
      reviewed: await look.once(reviewOf, statementId),
    };
  },

  steps,
  decide: (facts, input) => decide(facts, input),

  apply(look, { versionId, totalPence, checks }, { statement }) {
    statement.status = 'submitted';
    look.em.create(StatementSubmissionRecord, {
      statementId: statement.id,
      versionId,
      typedTotalPence: totalPence,
      submittedBy: look.actor.userId,
      checks,
    });
  },

  tell: ({ number, totalPence, checks }, { statement, provider }) => ({
    sentence: `Submitted version ${number} of ${statementOf(statement, provider)}, ${pounds(totalPence)}${remarked(checks)}`,
    subjects: [
      { type: 'Statement', id: statement.id },
      { type: 'LeadProvider', id: provider.id },
    ],
    amount: { called: 'To pay', pence: totalPence },
    notices: ['A finance approver will see it waiting to be authorised.'],
  }),
});

function remarked(checks: Outcome['checks']): string {
  const count = checks.filter(({ remark }) => remark !== null).length;
  return count === 0 ? '' : `, with ${count} ${count === 1 ? 'remark' : 'remarks'}`;
}
