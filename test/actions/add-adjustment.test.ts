import { expect } from 'vitest';
import { pounds } from '../../server/domain/money.ts';
import { CHOICES } from '../../server/domain/payment/choices.ts';
import { sentencesOfMoney } from '../../server/records/sentences-of-money.ts';
import { StatementAdjustmentRecord } from '../../server/records/statement.record.ts';
import { aStatement } from '../stories/index.ts';
import { add, adjustmentsOf } from '../support/adjustments.ts';
import { test } from '../support/console.ts';
import { authorise, january, submitted } from '../support/statement-desk.ts';

test('an adjustment counts at once, before VAT, and says who made it and why', async ({ console, story }) => {
  const { statement } = await january(story);
  const before = await adjustmentsOf(console, statement);
  await add(console, statement, { direction: 'deduct', evidence: 'https://files.example/42' });
  const after = await adjustmentsOf(console, statement);
  expect(after.total - before.total).toBe(-6_000n);
  expect(after.adjustments).toMatchObject([
    {
      paymentType: 'Travel',
      pence: '-5000',
      approval: 'not_needed',
      addedBy: { reason: 'The school told us' },
    },
  ]);
  expect(await story.find(StatementAdjustmentRecord, { statementId: statement.id })).toMatchObject({
    evidence: 'https://files.example/42',
    addedBy: console.as('finance').userId,
  });
});

test('on a statement that was submitted it makes another version, which is submitted anew', async ({
  console,
  story,
}) => {
  const { statement } = await january(story);
  const shown = await submitted(console, statement);
  expect(await add(console, statement)).toMatchObject({ __typename: 'Done' });
  expect((await adjustmentsOf(console, statement)).version).toBe(2);
  expect(await authorise(console.as('finance_approver'), statement, shown)).toMatchObject({
    code: 'not-submitted',
  });
});

test('a large one counts for nothing until it is approved, and holds the submission up', async ({
  console,
  story,
}) => {
  const { statement } = await january(story);
  await console.as('finance').perform('markStatementPayable', { statementId: statement.id });
  const before = await adjustmentsOf(console, statement);
  await add(console, statement, { amountPence: '1000001' });
  const after = await adjustmentsOf(console, statement);
  expect(after).toMatchObject({ total: before.total, version: 1, adjustments: [{ approval: 'waiting' }] });
  expect(
    await console
      .as('finance')
      .perform('submitStatement', { statementId: statement.id, totalPence: String(before.total) }),
  ).toMatchObject({ code: 'adjustment-waits' });
});

test('the rule and the database hold the same sum above which it waits, either way', async ({
  console,
  story,
}) => {
  const { statement } = await january(story);
  const most = CHOICES.adjustmentApprovalAbove;
  // The database refuses an approval that is not the one its own sum asks for.
  for (const direction of ['add', 'deduct'])
    for (const amount of [most, most + 1n])
      expect(await add(console, statement, { direction, amountPence: String(amount) })).toMatchObject({
        __typename: 'Done',
      });
  const { adjustments } = await adjustmentsOf(console, statement);
  expect(adjustments.map(({ approval }: { approval: string }) => approval).sort()).toEqual([
    'not_needed',
    'not_needed',
    'waiting',
    'waiting',
  ]);
  expect(sentencesOfMoney['large_adjustment_waits_for_approval']).toContain(pounds(most));
});

test('neither an authorised nor a service statement is adjusted', async ({ console, story }) => {
  const { statement, activeLeadProvider } = await january(story);
  await authorise(console.as('finance_approver'), statement, await submitted(console, statement));
  expect(await add(console, statement)).toMatchObject({ code: 'statement-authorised' });
  const service = await aStatement(story, { activeLeadProvider, month: 2, year: 2026 });
  expect(await add(console, service)).toMatchObject({ code: 'not-output' });
});

for (const role of ['support', 'finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} adds no adjustment`, async ({ console, story }) => {
    const { statement } = await january(story);
    expect(
      await console.as(role).plan('addAdjustment', {
        statementId: statement.id,
        paymentType: 'Travel',
        category: 'other',
        direction: 'add',
        amountPence: '5000',
      }),
    ).toMatchObject({ code: 'not-allowed' });
  });
