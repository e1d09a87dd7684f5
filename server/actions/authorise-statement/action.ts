import { defineAction } from '../../audit/action.ts';
import { pounds } from '../../domain/money.ts';
import { statementOf } from '../../domain/statement.ts';
import { DeclarationRecord } from '../../records/declaration.record.ts';
import { type ContractOwner, ownerOfContract } from '../../records/owner-of-contract.ts';
import { reviewOf } from '../../records/reads/statement-checks.ts';
import { StatementRecord } from '../../records/statement.record.ts';
import type { StatementSubmissionRecord } from '../../records/statement-submission.record.ts';
import { handsOf, waitingSubmission } from '../../records/statement-submission.ts';
import { decide, type Facts, type Shown, steps } from './rule.ts';

interface Found extends Facts {
  readonly statement: StatementRecord;
  readonly provider: ContractOwner;
  readonly submission: StatementSubmissionRecord | null;
}

export const authoriseStatement = defineAction<{ statementId: string }, Shown, Found, Shown>({
  name: 'authorise-statement',
  called: 'authorise a statement',
  allowed: ['finance_approver'],
  on: [{ type: 'Statement', may: 'mayAuthorise', id: 'statementId' }],
  irreversible: 'An authorised statement is paid as it is. Add an adjustment to a later statement instead.',

  async gather(look, { statementId }) {
    const statement = await look.take(StatementRecord, statementId);
    const submission = await waitingSubmission(look.em, statementId);
    const hands = submission
      ? await handsOf(look.em, statementId, submission.submittedBy, look.actor.userId)
      : { isSubmitter: false, hand: null };
    return {
      statement,
      submission,
      ...hands,
      provider: await ownerOfContract(look.em, statement),
      reviewed: submission ? await look.once(reviewOf, statementId) : null,
    };
  },

  steps,
  decide: (facts, input) => decide(facts, input),

  async apply(look, shown, { statement, submission }) {
    if (!submission) throw new Error('A statement without a submission is not authorised');
    statement.status = 'authorised';
    statement.markedAsPaidAt = look.now;
    Object.assign(submission, {
      endedAs: 'authorised',
      endedBy: look.actor.userId,
      endedAt: look.now,
      approvedSha256: shown.contentSha256,
      approvedTotalPence: shown.totalPence,
    });
    // Its declarations can be hundreds: what is approved stands before them in the plan and the history.
    await look.em.flush();
    const { id } = statement;
    await look.em.nativeUpdate(
      DeclarationRecord,
      { paymentStatementId: id, paymentStatus: 'payable' },
      { paymentStatus: 'paid' },
    );
    await look.em.nativeUpdate(
      DeclarationRecord,
      { clawbackStatementId: id, clawbackStatus: 'awaiting_clawback' },
      { clawbackStatus: 'clawed_back' },
    );
  },

  tell: ({ version, totalPence }, { statement, provider }) => ({
    sentence: `Authorised version ${version} of ${statementOf(statement, provider)}, ${pounds(totalPence)}`,
    subjects: [
      { type: 'Statement', id: statement.id },
      { type: 'LeadProvider', id: provider.id },
    ],
    amount: { called: 'To pay', pence: totalPence },
    notices: [
      `${provider.name} will see the declarations of this statement as paid, and those it takes back as clawed back.`,
    ],
  }),
});
