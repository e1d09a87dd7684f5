import { defineAction } from '../../../audit/action.ts';
import type { GivenFile } from '../../../domain/set-up/given-file.ts';
import { inFigures, remarks } from '../../../domain/set-up/line-report.ts';
import { ContractPeriodRecord, MilestoneRecord, ScheduleRecord } from '../../../records/calendar.record.ts';
import { newId } from '../../../records/columns.ts';
import { decide, type Facts, type Outcome } from './rule.ts';

export const importSchedules = defineAction<object, GivenFile, Facts, Outcome>({
  name: 'import-schedules',
  called: 'import schedules',
  allowed: ['system'],
  on: [],
  async gather({ em, now }) {
    const periods = await em.findAll(ContractPeriodRecord);
    return {
      periods: periods.map(({ year, paymentsFrozenAt }) => ({
        year,
        paymentsFrozen: paymentsFrozenAt !== null && paymentsFrozenAt <= now,
      })),
      schedules: await em.findAll(ScheduleRecord),
      milestones: await em.findAll(MilestoneRecord),
    };
  },
  steps: () => [],
  decide: (facts, file) => decide(facts, file),
  async apply({ em }, { added, changed }, { schedules }) {
    const ids = new Map(schedules.map((one) => [`${one.identifier} ${one.contractPeriodYear}`, one.id]));
    for (const { identifier, year, declarationType, startDate, milestoneDate } of added) {
      const key = `${identifier} ${year}`;
      let scheduleId = ids.get(key);
      if (scheduleId === undefined) {
        scheduleId = newId();
        ids.set(key, scheduleId);
        em.create(ScheduleRecord, { id: scheduleId, identifier, contractPeriodYear: year });
      }
      em.create(MilestoneRecord, { scheduleId, declarationType, startDate, milestoneDate });
    }
    for (const { id, startDate, milestoneDate } of changed)
      em.assign(await em.findOneOrFail(MilestoneRecord, { id }), { startDate, milestoneDate });
  },
  tell: ({ report, changed }, _facts, { fileName }) => ({
    sentence: `Imported schedules from ${fileName}: ${inFigures(report)}`,
    subjects: [],
    notices: [
      ...remarks(report),
      ...(changed.length > 0
        ? ['Declarations that are there already stay as they are; new ones must fall inside the new dates.']
        : []),
    ],
  }),
});
