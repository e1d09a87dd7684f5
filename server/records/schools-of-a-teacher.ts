import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../domain/day.ts';

/** The schools where a teacher is on this day, as an ECT or a mentor. */
export async function schoolsToday(em: EntityManager, teacherId: string, today: Day): Promise<string[]> {
  const found = await em.execute<{ id: string }[]>(
    `select school_id as id from ect_at_school_periods
     where teacher_id = ? and daterange(started_on, finished_on, '[]') @> ?::date
     union
     select school_id from mentor_at_school_periods
     where teacher_id = ? and daterange(started_on, finished_on, '[]') @> ?::date`,
    [teacherId, today, teacherId, today],
  );
  return found.map(({ id }) => id);
}
