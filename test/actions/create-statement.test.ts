import { expect } from 'vitest';
import { StatementRecord } from '../../server/records/statement.record.ts';
import { test } from '../support/console.ts';
import { year } from '../support/contract-desk.ts';

const MAY = {
  year: 2026,
  month: 5,
  feeType: 'service',
  deadlineDate: '2026-04-30',
  paymentDate: '2026-05-25',
};

test('a statement is added for a month, and taken back by reversing that', async ({ console, story }) => {
  const { activeLeadProvider, contract, leadProvider } = await year(story, { january: 'open' });
  const asked = { activeLeadProviderId: activeLeadProvider.id, contractId: contract.id, ...MAY };
  const plan = await console.as('finance').plan('createStatement', asked);
  expect(plan.changes).toMatchObject([{ record: 'Statement', op: 'insert' }]);
  const done = await console.as('finance').perform('createStatement', asked);
  expect(done.event?.sentence).toBe(
    `Added the May 2026 statement of ${leadProvider.name} for 2025, a service statement with its deadline on 30 April 2026 and its payment on 25 May 2026`,
  );
  const where = { activeLeadProviderId: activeLeadProvider.id, month: 5 };
  expect(await story.find(StatementRecord, where)).toMatchObject({ status: 'open', feeType: 'service' });
  expect(await console.as('finance').plan('createStatement', asked)).toMatchObject({
    code: 'month-is-taken',
  });
  await console.as('finance').perform('reverseEvent', { eventId: done.event?.id });
  await expect(story.find(StatementRecord, where)).rejects.toThrow();
});

test('unusual dates are used and said', async ({ console, story }) => {
  const { activeLeadProvider, contract } = await year(story, { january: 'open' });
  const plan = await console.as('finance').plan('createStatement', {
    activeLeadProviderId: activeLeadProvider.id,
    contractId: contract.id,
    ...MAY,
    paymentDate: '2026-06-05',
  });
  expect(plan.notices).toContain('It is paid on 5 June 2026, in another month than its name.');
});

test('another provider’s contract is refused', async ({ console, story }) => {
  const { activeLeadProvider } = await year(story, { january: 'open' });
  const { contract } = await year(story, { january: 'open' });
  expect(
    await console.as('finance').plan('createStatement', {
      activeLeadProviderId: activeLeadProvider.id,
      contractId: contract.id,
      ...MAY,
    }),
  ).toMatchObject({ code: 'not-its-contract' });
});

for (const role of ['support', 'finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} does not add a statement`, async ({ console, story }) => {
    const { activeLeadProvider, contract } = await year(story, { january: 'open' });
    expect(
      await console.as(role).plan('createStatement', {
        activeLeadProviderId: activeLeadProvider.id,
        contractId: contract.id,
        ...MAY,
      }),
    ).toMatchObject({ code: 'not-allowed' });
  });
