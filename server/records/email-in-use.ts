import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../domain/day.ts';

/**
 * The school where somebody other than this teacher has the email address, now or from a later day; null when nobody
 * has. Whoever else asks for the same address waits until this transaction ends, so two people cannot both be given it.
 */
export async function schoolUsingEmail(
  em: EntityManager,
  email: string,
  teacherId: string,
  today: Day,
): Promise<string | null> {
  await em.execute(`select pg_advisory_xact_lock(hashtextextended('email ' || lower(?), 0))`, [email]);
  const [found] = await em.execute<{ school: string }[]>(
    `select r.name as school
     from (select teacher_id, school_id, email, finished_on from ect_at_school_periods
           union all select teacher_id, school_id, email, finished_on from mentor_at_school_periods) stay
     join schools s on s.id = stay.school_id
     join register_schools r on r.urn = s.urn
     where lower(stay.email) = lower(?) and stay.teacher_id <> ?
       and (stay.finished_on is null or stay.finished_on >= ?::date)
     order by r.name limit 1`,
    [email, teacherId, today],
  );
  return found?.school ?? null;
}
