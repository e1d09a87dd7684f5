import { expect } from 'vitest';
import {
  ContractPeriodRecord,
  MilestoneRecord,
  ScheduleRecord,
} from '../../server/records/calendar.record.ts';
import { aSchedule } from '../stories/index.ts';
import { test } from '../support/console.ts';

const PERIOD = {
  year: 2041,
  startedOn: '2041-06-01',
  finishedOn: '2042-05-31',
  enabled: false,
  mentorFundingEnabled: true,
  detailedEvidenceTypesEnabled: true,
  upliftFeesEnabled: false,
};

test('a contract period is made with the schedules of the year before, and taken back whole', async ({
  console,
  story,
}) => {
  await aSchedule(story, { year: 2040, milestones: { started: ['2040-06-01', '2040-12-31'] } });
  const done = await console.as('finance').perform('openContractPeriod', PERIOD);
  expect(done.event?.sentence).toBe('Made contract period 2041, with 1 schedules of the year before');
  const schedule = await story.find(ScheduleRecord, { contractPeriodYear: 2041 });
  expect(await story.find(MilestoneRecord, { scheduleId: schedule.id })).toMatchObject({
    startDate: '2041-06-01',
    milestoneDate: '2041-12-31',
  });
  expect(await console.as('finance').plan('openContractPeriod', PERIOD)).toMatchObject({
    code: 'year-is-taken',
  });
  await console.as('finance').perform('reverseEvent', { eventId: done.event?.id });
  await expect(story.find(ContractPeriodRecord, { year: 2041 })).rejects.toThrow();
});

for (const role of ['support', 'finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} does not make a contract period`, async ({ console, story }) => {
    await aSchedule(story, { year: 2040 });
    expect(await console.as(role).plan('openContractPeriod', PERIOD)).toMatchObject({ code: 'not-allowed' });
  });
