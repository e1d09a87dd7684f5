import type { StayNow } from '../../../domain/search/now.ts';
import type { Reader } from '../reader.ts';

/** Where teachers are and were, newest stay first. */
export const staysNowOf = (
  reader: Reader,
  ids: readonly string[],
): Promise<(StayNow & { teacherId: string })[]> =>
  reader.all(
    'search-stays-now',
    `with stays as materialized (
       select 'ect' as role, e.id, e.teacher_id, e.school_id, e.started_on, e.finished_on from ect_at_school_periods e
       where e.teacher_id = any($1)
       union all
       select 'mentor', m.id, m.teacher_id, m.school_id, m.started_on, m.finished_on from mentor_at_school_periods m
       where m.teacher_id = any($1))
     select y.teacher_id as "teacherId", y.role, r.name as school, y.started_on as "startedOn", y.finished_on as "finishedOn",
            (select coalesce(json_agg(json_build_object(
                'leadProvider', l.name, 'startedOn', t.started_on, 'finishedOn', t.finished_on)), '[]')
             from training_periods t
             left join school_partnerships p on p.id = t.school_partnership_id
             left join lead_provider_delivery_partnerships x on x.id = p.lead_provider_delivery_partnership_id
             left join active_lead_providers a on a.id = coalesce(x.active_lead_provider_id, t.expression_of_interest_id)
             left join lead_providers l on l.id = a.lead_provider_id
             where t.ect_at_school_period_id = y.id or t.mentor_at_school_period_id = y.id) as trainings
     from stays y join schools s on s.id = y.school_id join register_schools r on r.urn = s.urn
     order by y.started_on desc, y.id`,
    [ids],
  );
