import { expect } from 'vitest';
import { ContractRecord } from '../../server/records/contract.record.ts';
import { ActiveLeadProviderRecord } from '../../server/records/lead-provider.record.ts';
import { StatementRecord } from '../../server/records/statement.record.ts';
import { aContractPeriod, aLeadProvider, aPairing, aStatement } from '../stories/index.ts';
import { test } from '../support/console.ts';
import { totalsOf, year } from '../support/contract-desk.ts';

test('a lead provider goes on with what it had the year before', async ({ console, story }) => {
  const { activeLeadProvider, contract, leadProvider } = await year(story, { january: 'open' });
  await aPairing(story, { activeLeadProvider });
  await aStatement(story, { activeLeadProvider, contract, month: 4, year: 2026 });
  const period = await aContractPeriod(story, { year: 2026 });
  const asked = { contractPeriodId: period.id, leadProviderId: leadProvider.id };
  const done = await console.as('finance').perform('addLeadProvider', asked);
  expect(done.event?.sentence).toBe(`Added ${leadProvider.name} to contract period 2026`);
  const active = await story.find(ActiveLeadProviderRecord, {
    leadProviderId: leadProvider.id,
    contractPeriodYear: 2026,
  });
  const next = await story.find(ContractRecord, { activeLeadProviderId: active.id });
  const april = await story.find(StatementRecord, { activeLeadProviderId: active.id, month: 4 });
  expect(april).toMatchObject({
    contractId: next.id,
    year: 2027,
    deadlineDate: '2027-03-31',
    feeType: 'output',
  });
  expect(await totalsOf(story, [april])).toEqual([0n]);
  expect(await console.as('finance').plan('addLeadProvider', asked)).toMatchObject({ code: 'already-in-it' });
});

test('a new one has no contract yet, and is taken out again by reversing', async ({ console, story }) => {
  const period = await aContractPeriod(story, { year: 2026 });
  const { id: leadProviderId } = await aLeadProvider(story);
  const asked = { contractPeriodId: period.id, leadProviderId };
  const plan = await console.as('finance').plan('addLeadProvider', asked);
  expect(plan.notices?.join()).toContain('It has no contract yet');
  const done = await console.as('finance').perform('addLeadProvider', asked);
  await console.as('finance').perform('reverseEvent', { eventId: done.event?.id });
  await expect(story.find(ActiveLeadProviderRecord, { leadProviderId })).rejects.toThrow();
});

for (const role of ['support', 'finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} does not add a lead provider`, async ({ console, story }) => {
    const period = await aContractPeriod(story, { year: 2026 });
    const { id: leadProviderId } = await aLeadProvider(story);
    expect(
      await console.as(role).plan('addLeadProvider', { contractPeriodId: period.id, leadProviderId }),
    ).toMatchObject({ code: 'not-allowed' });
  });
