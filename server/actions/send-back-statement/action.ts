import { defineAction } from '../../audit/action.ts';
import { notFound } from '../../audit/faults.ts';
import { statementOf } from '../../domain/statement.ts';
import { type ContractOwner, ownerOfContract } from '../../records/owner-of-contract.ts';
import { StatementRecord } from '../../records/statement.record.ts';
import type { StatementSubmissionRecord } from '../../records/statement-submission.record.ts';
import { waitingSubmission } from '../../records/statement-submission.ts';
import { decide, type Facts, steps } from './rule.ts';

interface Found extends Facts {
  readonly statement: StatementRecord;
  readonly provider: ContractOwner;
  readonly submission: StatementSubmissionRecord | null;
}

export const sendBackStatement = defineAction<{ statementId: string }, object, Found, 'payable'>({
  name: 'send-back-statement',
  called: 'send a statement back',
  allowed: ['finance_approver'],
  on: [{ type: 'Statement', may: 'maySendBack', id: 'statementId' }],
  irreversible: 'A statement that was sent back is submitted again. Ask a finance officer.',

  async gather(look, { statementId }) {
    const statement = await look.take(StatementRecord, statementId);
    return {
      statement,
      provider: await ownerOfContract(look.em, statement),
      submission: await waitingSubmission(look.em, statementId),
    };
  },

  steps,
  decide: (facts) => decide(facts),

  apply(look, _outcome, { statement, submission }) {
    if (!submission) throw notFound('submission');
    statement.status = 'payable';
    submission.endedAs = 'sent_back';
    submission.endedBy = look.actor.userId;
    submission.endedAt = look.now;
  },

  tell: (_outcome, { statement, provider }) => ({
    sentence: `Sent back ${statementOf(statement, provider)}`,
    subjects: [
      { type: 'Statement', id: statement.id },
      { type: 'LeadProvider', id: provider.id },
    ],
    notices: ['A finance officer will see it waiting to be checked and submitted again.'],
  }),
});
