import { describe, expect } from 'vitest';
import { StatementSubmissionRecord } from '../../server/records/statement-submission.record.ts';
import { StatementVersionRecord } from '../../server/records/statement-version.record.ts';
import { aDeclaration, anAdjustment, aStatement } from '../stories/index.ts';
import { test } from '../support/console.ts';
import { january, shownOf, submitted } from '../support/statement-desk.ts';

test('a payable statement is submitted with its total, as it was reckoned by hand', async ({
  console,
  story,
}) => {
  const { statement, leadProvider } = await january(story);
  const officer = console.as('finance');
  await officer.perform('markStatementPayable', { statementId: statement.id });
  const { version } = await shownOf(officer, statement);
  const wrong = String(BigInt(version.totalPence) + 1n);
  expect(
    await officer.plan('submitStatement', { statementId: statement.id, totalPence: wrong }),
  ).toMatchObject({
    code: 'total-differs',
  });
  const done = await officer.perform('submitStatement', {
    statementId: statement.id,
    totalPence: version.totalPence,
  });
  expect(done.event?.sentence).toContain(
    `Submitted version 1 of the January 2026 statement of ${leadProvider.name}`,
  );
  expect((await shownOf(officer, statement)).status).toBe('submitted');
  expect(await story.find(StatementSubmissionRecord, { statementId: statement.id })).toMatchObject({
    typedTotalPence: BigInt(version.totalPence),
    submittedBy: officer.userId,
    endedAs: null,
  });
  const again = { statementId: statement.id, totalPence: version.totalPence };
  expect(await officer.plan('submitStatement', again)).toMatchObject({ code: 'already-submitted' });
});

test('an open statement is not submitted', async ({ console, story }) => {
  const { statement } = await january(story);
  expect(
    await console.as('finance').plan('submitStatement', { statementId: statement.id, totalPence: '0' }),
  ).toMatchObject({ code: 'not-payable' });
});

describe('a hard check blocks', () => {
  test('a declaration that became eligible too late', async ({ console, story }) => {
    const { statement, training } = await january(story);
    await console.as('finance').perform('markStatementPayable', { statementId: statement.id });
    await aDeclaration(story, {
      training,
      statement,
      declarationType: 'retained-1',
      paymentStatus: 'eligible',
    });
    const asked = { statementId: statement.id, totalPence: '0' };
    // It joined behind the door's back, so the version does not know of it yet.
    expect(await console.as('finance').plan('submitStatement', asked)).toMatchObject({
      code: 'every-declaration-is-a-line',
    });
  });

  test('an adjustment that the version does not know', async ({ console, story }) => {
    const { statement } = await january(story);
    await console.as('finance').perform('markStatementPayable', { statementId: statement.id });
    await anAdjustment(story, { statement });
    const asked = { statementId: statement.id, totalPence: '0' };
    expect(await console.as('finance').plan('submitStatement', asked)).toMatchObject({
      code: 'reckoned-again-the-same',
    });
  });

  test('another statement that is paid on the same day', async ({ console, story }) => {
    const { statement, activeLeadProvider } = await january(story);
    await aStatement(story, {
      activeLeadProvider,
      month: 2,
      year: 2026,
      deadlineDate: '2026-01-20',
      paymentDate: '2026-01-25',
    });
    await console.as('finance').perform('markStatementPayable', { statementId: statement.id });
    const asked = { statementId: statement.id, totalPence: '0' };
    const refused = await console.as('finance').plan('submitStatement', asked);
    expect(refused.code).toBe('payment-dates-differ');
    expect(refused.because).toContain('February 2026');
  });
});

test('a later change makes the next version and cancels the submission, and the plan says so', async ({
  console,
  story,
}) => {
  const { statement, declaration } = await january(story);
  await submitted(console, statement);
  const plan = await console.as('support').plan('voidDeclaration', { declarationId: declaration.id });
  expect(plan.changes?.map(({ record }) => record).sort()).toEqual([
    'Declaration',
    'Statement',
    'Statement submission',
    'Statement version',
  ]);
  await console.as('support').perform('voidDeclaration', { declarationId: declaration.id });
  expect(await shownOf(console.as('finance'), statement)).toMatchObject({
    status: 'payable',
    version: { number: 2 },
  });
  const [first] = [await story.find(StatementVersionRecord, { statementId: statement.id, number: 1 })];
  expect(await story.find(StatementSubmissionRecord, { versionId: first.id })).toMatchObject({
    endedAs: 'cancelled',
    endedBy: console.as('support').userId,
  });
});

for (const role of ['support', 'finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} does not submit a statement`, async ({ console, story }) => {
    const { statement } = await january(story);
    const asked = { statementId: statement.id, totalPence: '0' };
    expect(await console.as(role).plan('submitStatement', asked)).toMatchObject({ code: 'not-allowed' });
  });
