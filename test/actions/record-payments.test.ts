import { expect } from 'vitest';
import { StatementRecord } from '../../server/records/statement.record.ts';
import type { Story } from '../stories/index.ts';
import { type Console, test } from '../support/console.ts';
import { manySubmitted } from '../support/many-submitted.ts';
import { authorise, january } from '../support/statement-desk.ts';

const PAYMENT = { month: '2026-01', reference: 'BACS-2026-0117', paidOn: '2026-03-02' };

/** Authorised statements of January 2026 of as many lead providers, and the input that pays them. */
async function authorised(console: Console, story: Story, count: number) {
  const waiting = await manySubmitted(story, count);
  let total = 0n;
  for (const { id, shown } of waiting) {
    await authorise(console.as('finance_approver'), { id }, shown);
    total += BigInt(shown.version.totalPence);
  }
  const statementIds = waiting.map(({ id }) => id);
  return { statementIds, total, input: { ...PAYMENT, statementIds, totalPence: String(total) } };
}

const statusOf = async (story: Story, id: string) => (await story.find(StatementRecord, { id })).status;

test('one remittance pays the statements of a month together: seen first, then recorded as one event', async ({
  console,
  story,
}) => {
  const officer = console.as('finance');
  const { input, statementIds } = await authorised(console, story, 3);
  const plan = await officer.plan('recordPayments', input);
  expect(plan).toMatchObject({ __typename: 'Planned', changeCount: 3 });
  for (const { name } of plan.changes ?? []) expect(name).toMatch(/, January 2026, contract period 2025$/);
  expect(plan.notices).toHaveLength(3);
  expect(plan.notices?.[0]).toMatch(/^.+ will see 1 statement as paid, £[\d,.]+\.$/);
  const done = await officer.perform('recordPayments', input);
  expect(done.event?.sentence).toMatch(
    /^Recorded the payment of 3 statements of January 2026, £[\d,.]+ together, reference BACS-2026-0117$/,
  );
  for (const id of statementIds)
    expect(await story.find(StatementRecord, { id })).toMatchObject({
      status: 'paid',
      paymentReference: 'BACS-2026-0117',
      paidOn: '2026-03-02',
    });
  const undoing = { eventId: done.event?.id };
  expect(await officer.plan('reverseEvent', undoing)).toMatchObject({
    amount: { called: 'No longer recorded as paid', pence: input.totalPence },
    notices: [
      expect.stringMatching(
        /^Whoever noticed the change will see the records as they were before it: .+, .+ and .+\.$/,
      ),
    ],
  });
  const undone = await officer.perform('reverseEvent', undoing);
  for (const id of statementIds) expect(await statusOf(story, id)).toBe('authorised');
  expect(await officer.plan('reverseEvent', { eventId: undone.event?.id })).toMatchObject({
    amount: { called: 'Recorded as paid again', pence: input.totalPence },
  });
});

test('when one of them may not be paid, it is named and none is recorded', async ({ console, story }) => {
  const officer = console.as('finance');
  const { input, statementIds } = await authorised(console, story, 2);
  const { statement, leadProvider } = await january(story);
  const answer = await officer.plan('recordPayments', {
    ...input,
    statementIds: [...statementIds, statement.id],
  });
  expect(answer).toMatchObject({ code: 'some-cannot-be-paid' });
  expect(answer.because).toContain(
    `Of the 3 statements chosen, 1 cannot be recorded as paid.\n${leadProvider.name}, 2025: This statement has not been authorised.`,
  );
  for (const id of statementIds) expect(await statusOf(story, id)).toBe('authorised');
});

test('a sum that is not that of the remittance is refused, and a statement named twice counts once', async ({
  console,
  story,
}) => {
  const officer = console.as('finance');
  const { input, statementIds, total } = await authorised(console, story, 2);
  expect(await officer.plan('recordPayments', { ...input, totalPence: String(total + 1n) })).toMatchObject({
    code: 'total-differs',
  });
  expect(
    await officer.plan('recordPayments', { ...input, statementIds: [...statementIds, ...statementIds] }),
  ).toMatchObject({ __typename: 'Planned', changeCount: 2 });
});

test('the board says whether a payment waits to be recorded, and to whom', async ({ console, story }) => {
  await authorised(console, story, 1);
  const asked = async (role: 'finance' | 'support', month: number) =>
    (
      await console
        .as(role)
        .ask(
          'query ($month: Int!) { monthBoard(year: 2026, month: $month) { id mayRecordPayments { allowed because } } }',
          { month },
        )
    ).data.monthBoard;
  expect(await asked('finance', 1)).toEqual({
    id: '2026-01',
    mayRecordPayments: { allowed: true, because: null },
  });
  expect((await asked('finance', 12)).mayRecordPayments.because).toMatch(
    /^No statement of December 2026 is authorised/,
  );
  expect((await asked('support', 1)).mayRecordPayments.because).toBe(
    'A support agent cannot record payments. Ask a finance officer.',
  );
});

test('a month that is none is refused by its name', async ({ console }) => {
  const answer = await console
    .as('finance')
    .ask(
      'mutation ($input: RecordPaymentsInput!, $why: Why!) { recordPayments(input: $input, why: $why) { __typename } }',
      {
        input: { ...PAYMENT, month: '2026-13', statementIds: [], totalPence: '0' },
        why: { reason: 'A test', idempotencyKey: crypto.randomUUID() },
      },
    );
  expect(answer.errors?.[0]?.message).toContain('month must be a month, like 2026-04.');
});

for (const role of ['support', 'finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} does not record payments`, async ({ console }) => {
    expect(
      await console.as(role).plan('recordPayments', { ...PAYMENT, statementIds: [], totalPence: '0' }),
    ).toMatchObject({ code: 'not-allowed' });
  });
