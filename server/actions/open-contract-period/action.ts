import { defineAction } from '../../audit/action.ts';
import { ContractPeriodRecord, MilestoneRecord, ScheduleRecord } from '../../records/calendar.record.ts';
import { newId } from '../../records/columns.ts';
import { schedulesWithMilestones } from '../../records/schedules-with-milestones.ts';
import { type CopiedSchedule, decide, type Facts, type Form } from './rule.ts';

interface Found extends Facts {
  readonly newId: string;
}

export const openContractPeriod = defineAction<object, Form, Found, readonly CopiedSchedule[]>({
  name: 'open-contract-period',
  called: 'make a contract period',
  allowed: ['finance'],
  on: [{ type: 'Query', may: 'mayOpenContractPeriod' }],

  gather: async ({ em }, { year }) => ({
    periods: await em.findAll(ContractPeriodRecord, { orderBy: { year: 'asc' } }),
    schedules: year === undefined ? [] : await schedulesWithMilestones(em, year - 1),
    newId: newId(),
  }),
  steps: () => [],
  decide,

  apply({ em }, schedules, found, form) {
    em.create(ContractPeriodRecord, { id: found.newId, ...form, paymentsFrozenAt: null });
    for (const { identifier, milestones } of schedules) {
      const scheduleId = newId();
      em.create(ScheduleRecord, { id: scheduleId, contractPeriodYear: form.year, identifier });
      for (const milestone of milestones)
        em.create(MilestoneRecord, { id: newId(), scheduleId, ...milestone });
    }
  },

  tell: (schedules, found, { year, startedOn }) => ({
    sentence: `Made contract period ${year}, with ${schedules.length} schedules of the year before`,
    subjects: [{ type: 'ContractPeriod', id: found.newId }],
    notices: ['Nobody sees it until it has lead providers and schools may register for it.'],
    occurredOn: startedOn,
  }),
});
