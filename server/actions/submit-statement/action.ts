import { defineAction } from '../../audit/action.ts';
import { pounds } from '../../domain/money.ts';
import { statementName } from '../../domain/statement.ts';
import { providerOfStatement, type StatementProvider } from '../../records/provider-of-statement.ts';
import { StatementRecord } from '../../records/statement.record.ts';
import { review } from '../../records/statement-review.ts';
import { StatementSubmissionRecord } from '../../records/statement-submission.record.ts';
import { decide, type Facts, may, type Outcome } from './rule.ts';

interface Found extends Facts {
  readonly statement: StatementRecord;
  readonly provider: StatementProvider;
}

export const submitStatement = defineAction<{ statementId: string }, { totalPence: bigint }, Found, Outcome>({
  name: 'submit-statement',
  called: 'submit a statement',
  allowed: ['finance'],
  on: [{ type: 'Statement', may: 'maySubmit', id: 'statementId' }],
  irreversible: 'A statement that was submitted is sent back by an approver. Ask one.',

  async gather(look, { statementId }) {
    const statement = await look.take(StatementRecord, statementId);
    return {
      statement,
      provider: await providerOfStatement(look.em, statement),
      reviewed: await review(look.em, statement),
    };
  },

  may,
  decide: (facts, { totalPence }) => decide(facts, totalPence),

  apply(look, { versionId, totalPence }, { statement }) {
    statement.status = 'submitted';
    look.em.create(StatementSubmissionRecord, {
      statementId: statement.id,
      versionId,
      typedTotalPence: totalPence,
      submittedBy: look.actor.userId,
    });
  },

  tell: ({ number, totalPence }, { statement, provider }) => ({
    sentence: `Submitted version ${number} of the ${statementName(statement.year, statement.month)} statement of ${provider.name}, ${pounds(totalPence)}`,
    subjects: [
      { type: 'Statement', id: statement.id },
      { type: 'LeadProvider', id: provider.id },
    ],
    notices: ['A finance approver will see it waiting to be authorised.'],
  }),
});
