import { expect } from 'vitest';
import { StatementAdjustmentRecord } from '../../server/records/statement.record.ts';
import { UserRecord } from '../../server/records/user.record.ts';
import { add, adjustmentsOf } from '../support/adjustments.ts';
import { type Console, test } from '../support/console.ts';
import { authorise, january, submitted } from '../support/statement-desk.ts';

const approve = (console: Console, role: 'finance' | 'finance_approver', adjustmentId: string) =>
  console.as(role).perform('approveAdjustment', { adjustmentId });

async function large(console: Console, statement: { id: string }) {
  await add(console, statement, { amountPence: '1000001' });
  return (await adjustmentsOf(console, statement)).adjustments[0]?.id ?? '';
}

test('another person approves a large adjustment, which then counts', async ({ console, story }) => {
  const { statement } = await january(story);
  const before = await adjustmentsOf(console, statement);
  const id = await large(console, statement);
  expect((await approve(console, 'finance_approver', id)).__typename).toBe('Done');
  const after = await adjustmentsOf(console, statement);
  expect(after.total - before.total).toBe(1_200_001n);
  expect(await approve(console, 'finance_approver', id)).toMatchObject({ code: 'not-waiting' });
});

test('whoever added it does not approve it, nor does their second account', async ({ console, story }) => {
  const { statement } = await january(story);
  const id = await large(console, statement);
  expect(await approve(console, 'finance', id)).toMatchObject({ code: 'own-adjustment' });
  const approver = { id: console.as('finance_approver').userId };
  await story.change(UserRecord, approver, { samePersonAs: console.as('finance').userId });
  expect(await approve(console, 'finance_approver', id)).toMatchObject({ code: 'own-adjustment' });
  await story.change(UserRecord, approver, { samePersonAs: null });
});

test('the second pair of eyes on an adjustment may authorise its statement', async ({ console, story }) => {
  const { statement } = await january(story);
  await approve(console, 'finance_approver', await large(console, statement));
  const shown = await submitted(console, statement);
  expect((await authorise(console.as('finance_approver'), statement, shown)).__typename).toBe('Done');
});

test('the database lets nobody make an adjustment count by themselves, nor change one', async ({
  console,
  story,
}) => {
  const { statement } = await january(story);
  const id = await large(console, statement);
  const change = (to: object) => story.change(StatementAdjustmentRecord, { id }, to);
  await expect(
    change({ approval: 'approved', approvedBy: console.as('finance').userId, approvedAt: new Date() }),
  ).rejects.toThrow(/adjustment_is_approved_by_another/);
  await expect(change({ amount: 1n })).rejects.toThrow(/adjustment_never_changes/);
});

for (const role of ['support', 'developer', 'user_manager'] as const)
  test(`a ${role} approves no adjustment`, async ({ console, story }) => {
    const { statement } = await january(story);
    const adjustmentId = await large(console, statement);
    expect(await console.as(role).plan('approveAdjustment', { adjustmentId })).toMatchObject({
      code: 'not-allowed',
    });
  });
