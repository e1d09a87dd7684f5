import { expect } from 'vitest';
import { ContractPeriodRecord } from '../../server/records/calendar.record.ts';
import { aContractPeriod, aLeadProvider } from '../stories/index.ts';
import { test } from '../support/console.ts';

const asked = ({ id, startedOn, finishedOn, ...period }: ContractPeriodRecord, some: object) => ({
  contractPeriodId: id,
  startedOn,
  finishedOn,
  enabled: period.enabled,
  mentorFundingEnabled: period.mentorFundingEnabled,
  detailedEvidenceTypesEnabled: period.detailedEvidenceTypesEnabled,
  upliftFeesEnabled: period.upliftFeesEnabled,
  paymentsFrozen: false,
  ...some,
});

test('payments of a past period are frozen, and then nothing is added under it', async ({
  console,
  story,
}) => {
  const period = await aContractPeriod(story, { year: 2021 });
  const leadProvider = await aLeadProvider(story);
  const done = await console
    .as('finance')
    .perform('changeContractPeriod', asked(period, { paymentsFrozen: true }));
  expect(done.event?.sentence).toBe('Changed contract period 2021: froze its payments');
  expect((await story.find(ContractPeriodRecord, { id: period.id })).paymentsFrozenAt).not.toBeNull();
  expect(
    await console
      .as('finance')
      .plan('addLeadProvider', { contractPeriodId: period.id, leadProviderId: leadProvider.id }),
  ).toMatchObject({ code: 'payments-are-frozen' });
});

test('a period that has started keeps its days; one to come does not', async ({ console, story }) => {
  const past = await aContractPeriod(story, { year: 2022 });
  expect(
    await console.as('finance').plan('changeContractPeriod', asked(past, { upliftFeesEnabled: false })),
  ).toMatchObject({ code: 'period-has-started' });
  const future = await aContractPeriod(story, { year: 2031 });
  const plan = await console
    .as('finance')
    .plan('changeContractPeriod', asked(future, { upliftFeesEnabled: true }));
  expect(plan.changes).toMatchObject([{ record: 'Contract period', op: 'update' }]);
});

for (const role of ['support', 'finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} does not change a contract period`, async ({ console, story }) => {
    const period = await aContractPeriod(story, { year: 2031 });
    expect(
      await console.as(role).plan('changeContractPeriod', asked(period, { enabled: false })),
    ).toMatchObject({ code: 'not-allowed' });
  });
