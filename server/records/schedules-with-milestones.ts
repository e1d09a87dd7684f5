import type { EntityManager } from '@mikro-orm/postgresql';
import { MilestoneRecord, ScheduleRecord } from './calendar.record.ts';

/** The schedules of a contract period, each with its milestones, in an order that stays between a plan and its deed. */
export async function schedulesWithMilestones(em: EntityManager, contractPeriodYear: number) {
  const schedules = await em.find(ScheduleRecord, { contractPeriodYear }, { orderBy: { identifier: 'asc' } });
  const milestones = await em.find(
    MilestoneRecord,
    { scheduleId: { $in: schedules.map(({ id }) => id) } },
    { orderBy: { declarationType: 'asc', id: 'asc' } },
  );
  return schedules.map(({ id, identifier }) => ({
    identifier,
    milestones: milestones.filter(({ scheduleId }) => scheduleId === id),
  }));
}
