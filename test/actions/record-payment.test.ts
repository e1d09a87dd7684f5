import { expect } from 'vitest';
import { pounds } from '../../server/domain/money.ts';
import { StatementRecord } from '../../server/records/statement.record.ts';
import { StatementVersionRecord } from '../../server/records/statement-version.record.ts';
import { aStatement } from '../stories/index.ts';
import { type Console, test } from '../support/console.ts';
import { authorise, january, submitted } from '../support/statement-desk.ts';
import type { Story } from '../stories/index.ts';

const PAYMENT = { reference: 'BACS-2026-0117', paidOn: '2026-03-02' };

async function authorised(console: Console, story: Story) {
  const { statement, ...rest } = await january(story);
  await authorise(console.as('finance_approver'), statement, await submitted(console, statement));
  return { ...rest, statement, input: { statementId: statement.id, ...PAYMENT } };
}

test('an authorised statement is paid, with the finance system’s reference, once', async ({
  console,
  story,
}) => {
  const { statement, input, leadProvider } = await authorised(console, story);
  const officer = console.as('finance');
  const total = pounds((await story.find(StatementVersionRecord, { statementId: statement.id })).totalPence);
  expect(await officer.plan('recordPayment', input)).toMatchObject({
    notices: [`${leadProvider.name} will see this statement as paid, ${total}.`],
  });
  const done = await officer.perform('recordPayment', input);
  expect(done.event?.sentence).toBe(
    `Recorded the payment of the January 2026 statement of ${leadProvider.name} for 2025, ${total}, reference BACS-2026-0117`,
  );
  const asked = await officer.ask(
    'query ($id: ID!) { statement(id: $id) { status paidOn paymentReference } }',
    { id: statement.id },
  );
  expect(asked.data.statement).toEqual({
    status: 'paid',
    paidOn: '2026-03-02',
    paymentReference: 'BACS-2026-0117',
  });
  expect(await officer.plan('recordPayment', input)).toMatchObject({ code: 'already-paid' });
});

test('a payment recorded by mistake is undone, and the statement is authorised as it was', async ({
  console,
  story,
}) => {
  const { statement, input } = await authorised(console, story);
  const officer = console.as('finance');
  const done = await officer.perform('recordPayment', input);
  expect((await officer.perform('reverseEvent', { eventId: done.event?.id })).__typename).toBe('Done');
  expect(await story.find(StatementRecord, { id: statement.id })).toMatchObject({
    status: 'authorised',
    paidOn: null,
    paymentReference: null,
  });
});

test('a statement that was not authorised is not paid', async ({ console, story }) => {
  const { statement } = await january(story);
  const input = { statementId: statement.id, ...PAYMENT };
  expect(await console.as('finance').plan('recordPayment', input)).toMatchObject({ code: 'not-authorised' });
  await submitted(console, statement);
  expect(await console.as('finance').plan('recordPayment', input)).toMatchObject({ code: 'not-authorised' });
});

test('no step is left out, whoever writes', async ({ console, story }) => {
  const { statement, activeLeadProvider } = await january(story);
  const skip = (status: StatementRecord['status'], facts: object = {}) =>
    story.change(StatementRecord, statement, { status, ...facts });
  const said = { paymentReference: 'X', paidOn: '2026-03-02' };
  await expect(skip('paid', said)).rejects.toThrow('statement_goes_step_by_step');
  await expect(skip('submitted')).rejects.toThrow(/statement_(goes_step_by_step|is_where)/);
  await console.as('finance').perform('markStatementPayable', { statementId: statement.id });
  await expect(skip('paid', said)).rejects.toThrow('statement_goes_step_by_step');
  await expect(skip('open')).rejects.toThrow('statement_goes_step_by_step');
  await expect(aStatement(story, { activeLeadProvider, month: 4, year: 2026, ...said })).rejects.toThrow(
    'payment_says_when_and_by_what',
  );
  const { statement: other } = await authorised(console, story);
  await expect(story.change(StatementRecord, other, { status: 'paid' })).rejects.toThrow(
    'statement_goes_step_by_step',
  );
});

for (const role of ['support', 'finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} does not record a payment`, async ({ console, story }) => {
    const { statement } = await january(story);
    expect(
      await console.as(role).plan('recordPayment', { statementId: statement.id, ...PAYMENT }),
    ).toMatchObject({ code: 'not-allowed' });
  });
