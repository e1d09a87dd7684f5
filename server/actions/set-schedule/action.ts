import { defineAction } from '../../audit/action.ts';
import type { ScheduleIdentifier } from '../../domain/training.ts';
import { ContractPeriodRecord, MilestoneRecord, ScheduleRecord } from '../../records/calendar.record.ts';
import { newId } from '../../records/columns.ts';
import { declaredUnder } from '../../records/declared-under.ts';
import { decide, type Facts, type Form, type Outcome, steps } from './rule.ts';

interface Found extends Facts {
  readonly scheduleId: string | null;
  readonly records: readonly MilestoneRecord[];
  readonly newId: string;
}

export const setSchedule = defineAction<{ contractPeriodId: string }, Form, Found, Outcome>({
  name: 'set-schedule',
  called: 'set the milestones of a schedule',
  allowed: ['finance'],
  on: [{ type: 'ContractPeriod', may: 'maySetSchedule', id: 'contractPeriodId' }],

  async gather({ em, take, now }, { contractPeriodId, identifier }) {
    const period = await take(ContractPeriodRecord, contractPeriodId);
    const schedule =
      identifier === undefined
        ? null
        : await em.findOne(ScheduleRecord, {
            contractPeriodYear: period.year,
            identifier: identifier as ScheduleIdentifier,
          });
    const records = schedule ? await em.find(MilestoneRecord, { scheduleId: schedule.id }) : [];
    return {
      year: period.year,
      frozen: period.paymentsFrozenAt !== null && period.paymentsFrozenAt <= now,
      scheduleId: schedule?.id ?? null,
      records,
      milestones: schedule ? records : null,
      declared: schedule ? await declaredUnder(em, schedule.id) : [],
      newId: newId(),
    };
  },

  steps,
  decide,

  apply({ em }, { identifier, milestones, changed }, found) {
    const scheduleId = found.scheduleId ?? found.newId;
    if (found.scheduleId === null)
      em.create(ScheduleRecord, { id: scheduleId, contractPeriodYear: found.year, identifier });
    for (const type of changed) {
      const was = found.records.find(({ declarationType }) => declarationType === type);
      const is = milestones.find(({ declarationType }) => declarationType === type);
      const days = is && { startDate: is.startDate, milestoneDate: is.milestoneDate ?? null };
      if (was && days) Object.assign(was, days);
      else if (was) em.remove(was);
      else if (days) em.create(MilestoneRecord, { id: newId(), scheduleId, declarationType: type, ...days });
    }
  },

  tell: ({ identifier, changed }, { scheduleId, year, newId: id }, { contractPeriodId }) => ({
    sentence: `${scheduleId ? 'Changed' : 'Made'} the schedule ${identifier} of ${year}: ${changed.join(', ')}`,
    subjects: [
      { type: 'ContractPeriod', id: contractPeriodId },
      { type: 'Schedule', id: scheduleId ?? id },
    ],
    notices: [
      'Lead providers declare by these milestones from now on. No declaration made so far is outside them.',
    ],
  }),
});
