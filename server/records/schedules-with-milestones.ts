import type { EntityManager } from '@mikro-orm/postgresql';
import { MilestoneRecord, ScheduleRecord } from './calendar.record.ts';

/** The schedules of a contract period, each with its milestones. */
export async function schedulesWithMilestones(em: EntityManager, contractPeriodYear: number) {
  const schedules = await em.find(ScheduleRecord, { contractPeriodYear }, { orderBy: { identifier: 'asc' } });
  const milestones = await em.find(MilestoneRecord, { scheduleId: { $in: schedules.map(({ id }) => id) } });
  return schedules.map(({ id, identifier }) => ({
    identifier,
    milestones: milestones.filter(({ scheduleId }) => scheduleId === id),
  }));
}
