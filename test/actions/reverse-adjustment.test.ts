import { expect } from 'vitest';
import { aStatement } from '../stories/index.ts';
import { add, adjustmentsOf } from '../support/adjustments.ts';
import { type Console, test } from '../support/console.ts';
import { authorise, january, submitted } from '../support/statement-desk.ts';

const reverse = (console: Console, adjustmentId: string) =>
  console.as('finance').perform('reverseAdjustment', { adjustmentId });

/** The one adjustment that a statement has. */
async function theOne(console: Console, statement: { id: string }) {
  const { adjustments } = await adjustmentsOf(console, statement);
  expect(adjustments).toHaveLength(1);
  return adjustments[0]?.id ?? '';
}

test('a reversal takes the amount back beside it, and both stay', async ({ console, story }) => {
  const { statement } = await january(story);
  const before = await adjustmentsOf(console, statement);
  await add(console, statement);
  const first = await theOne(console, statement);
  expect((await reverse(console, first)).__typename).toBe('Done');
  const after = await adjustmentsOf(console, statement);
  expect(after.total).toBe(before.total);
  expect(after.adjustments).toMatchObject([
    { id: first, pence: '5000', reversedBy: { statement: { id: statement.id } } },
    { pence: '-5000', paymentType: 'Reversal: Travel', reverses: { id: first } },
  ]);
  expect(await reverse(console, first)).toMatchObject({ code: 'already-reversed' });
  expect(await reverse(console, after.adjustments[1]?.id ?? '')).toMatchObject({ code: 'is-a-reversal' });
});

test('after its statement was authorised, it is taken back on the next open one', async ({
  console,
  story,
}) => {
  const { statement, activeLeadProvider } = await january(story);
  await add(console, statement);
  const first = await theOne(console, statement);
  await authorise(console.as('finance_approver'), statement, await submitted(console, statement));
  const paid = await adjustmentsOf(console, statement);
  expect(await reverse(console, first)).toMatchObject({ code: 'no-later-statement' });
  const april = await aStatement(story, { activeLeadProvider, month: 4, year: 2026 });
  expect((await reverse(console, first)).__typename).toBe('Done');
  expect((await adjustmentsOf(console, statement)).total).toBe(paid.total);
  expect((await adjustmentsOf(console, april)).adjustments).toMatchObject([
    { pence: '-5000', reverses: { id: first } },
  ]);
});

test('one that still waits is withdrawn, and the statement can be submitted', async ({ console, story }) => {
  const { statement } = await january(story);
  await add(console, statement, { amountPence: '1000001' });
  const first = await theOne(console, statement);
  await reverse(console, first);
  expect((await adjustmentsOf(console, statement)).adjustments).toMatchObject([{ approval: 'withdrawn' }]);
  expect((await submitted(console, statement)).status).toBe('submitted');
});

test('a reversal that waits is withdrawn, and the adjustment stands and can be reversed again', async ({
  console,
  story,
}) => {
  const { statement } = await january(story);
  const added = await add(console, statement, { amountPence: '1000001' });
  expect(added.event?.sentence).toMatch(/: Travel, to be approved by another person$/);
  const first = await theOne(console, statement);
  await console.as('finance_approver').perform('approveAdjustment', { adjustmentId: first });
  const counted = await adjustmentsOf(console, statement);
  const reversed = await reverse(console, first);
  expect(reversed.event?.sentence).toMatch(/, to be approved by another person$/);
  const waiting = await adjustmentsOf(console, statement);
  expect(waiting.total).toBe(counted.total);
  expect((await reverse(console, waiting.adjustments[1]?.id ?? '')).__typename).toBe('Done');
  const after = await adjustmentsOf(console, statement);
  expect(after.total).toBe(counted.total);
  expect(after.adjustments).toMatchObject([{ reversedBy: null }, { approval: 'withdrawn' }]);
  expect((await reverse(console, first)).__typename).toBe('Done');
  expect(await reverse(console, first)).toMatchObject({ code: 'already-reversed' });
});

for (const role of ['support', 'finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} reverses no adjustment`, async ({ console, story }) => {
    const { statement } = await january(story);
    await add(console, statement);
    const adjustmentId = await theOne(console, statement);
    expect(await console.as(role).plan('reverseAdjustment', { adjustmentId })).toMatchObject({
      code: 'not-allowed',
    });
  });
