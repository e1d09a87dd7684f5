import { expect } from 'vitest';
import { MilestoneRecord, ScheduleRecord } from '../../server/records/calendar.record.ts';
import { aContractPeriod, aDeclaration, adaInTraining } from '../stories/index.ts';
import { test } from '../support/console.ts';

const STARTED = { declarationType: 'started', startDate: '2025-06-01', milestoneDate: '2025-12-31' };

test('a milestone moves when no declaration would be outside it, and not otherwise', async ({
  console,
  story,
}) => {
  const ada = await adaInTraining(story);
  const { declarationDate } = await aDeclaration(story, { ...ada, declarationDate: '2025-10-01' });
  const schedule = await story.find(ScheduleRecord, { id: ada.training.scheduleId ?? '' });
  const period = await aContractPeriod(story, { year: 2025 });
  const asked = (milestone: object) => ({
    contractPeriodId: period.id,
    identifier: schedule.identifier,
    milestones: [{ ...STARTED, ...milestone }],
  });
  expect(await console.as('finance').plan('setSchedule', asked({ startDate: '2025-10-02' }))).toMatchObject({
    code: 'declarations-would-be-outside',
  });
  const done = await console.as('finance').perform('setSchedule', asked({ startDate: declarationDate }));
  expect(done.event?.sentence).toContain('Changed the schedule ecf-standard-september of 2025: started');
  const where = { scheduleId: schedule.id, declarationType: 'started' as const };
  expect(await story.find(MilestoneRecord, where)).toMatchObject({ startDate: '2025-10-01' });
  await console.as('finance').perform('reverseEvent', { eventId: done.event?.id });
  expect(await story.find(MilestoneRecord, where)).toMatchObject({ startDate: '2025-06-01' });
});

test('a schedule the year does not have is made', async ({ console, story }) => {
  const period = await aContractPeriod(story, { year: 2032 });
  const milestones = [{ ...STARTED, startDate: '2032-06-01', milestoneDate: null }];
  await console
    .as('finance')
    .perform('setSchedule', { contractPeriodId: period.id, identifier: 'ecf-reduced-april', milestones });
  expect(await story.find(ScheduleRecord, { contractPeriodYear: 2032 })).toMatchObject({
    identifier: 'ecf-reduced-april',
  });
});

for (const role of ['support', 'finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} does not set a schedule`, async ({ console, story }) => {
    const period = await aContractPeriod(story, { year: 2025 });
    expect(
      await console.as(role).plan('setSchedule', {
        contractPeriodId: period.id,
        identifier: 'ecf-reduced-april',
        milestones: [STARTED],
      }),
    ).toMatchObject({ code: 'not-allowed' });
  });
