import { expect } from 'vitest';
import { StatementSubmissionRecord } from '../../server/records/statement-submission.record.ts';
import { test } from '../support/console.ts';
import { authorise, january, shownOf, submitted } from '../support/statement-desk.ts';

test('a submitted statement is sent back with a reason, and can be submitted again', async ({
  console,
  story,
}) => {
  const { statement } = await january(story);
  const shown = await submitted(console, statement);
  const approver = console.as('finance_approver');
  const why = { reason: 'The service fee looks too high' };
  await approver.perform('sendBackStatement', { statementId: statement.id }, why);
  expect((await shownOf(approver, statement)).status).toBe('payable');
  expect(await story.find(StatementSubmissionRecord, { statementId: statement.id })).toMatchObject({
    endedAs: 'sent_back',
    endedBy: approver.userId,
  });
  expect(await authorise(approver, statement, shown)).toMatchObject({ code: 'not-submitted' });
  const again = { statementId: statement.id, totalPence: shown.version.totalPence };
  expect((await console.as('finance').perform('submitStatement', again)).__typename).toBe('Done');
});

test('a statement that waits for nobody is not sent back', async ({ console, story }) => {
  const { statement } = await january(story);
  expect(
    await console.as('finance_approver').plan('sendBackStatement', { statementId: statement.id }),
  ).toMatchObject({ code: 'not-submitted' });
});

for (const role of ['support', 'finance', 'developer', 'user_manager'] as const)
  test(`a ${role} does not send a statement back`, async ({ console, story }) => {
    const { statement } = await january(story);
    expect(await console.as(role).plan('sendBackStatement', { statementId: statement.id })).toMatchObject({
      code: 'not-allowed',
    });
  });
