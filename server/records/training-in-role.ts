import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../domain/day.ts';
import type { TeacherRole } from '../domain/teacher.ts';

export interface TrainingInRole {
  readonly id: string;
  readonly startedOn: Day;
  readonly finishedOn: Day | null;
  readonly leadProvider: { readonly id: string; readonly name: string } | null;
  readonly contractPeriodYear: number | null;
  /** A partnership, and not only the school's wish. */
  readonly isConfirmed: boolean;
  readonly stay: {
    readonly schoolId: string;
    readonly school: string;
    readonly startedOn: Day;
    readonly finishedOn: Day | null;
  };
}

/** A training, and all that its teacher had, has or will have in that role, at any school, in order of the first day. */
export async function trainingInRole(
  em: EntityManager,
  { id, teacherId, role }: { readonly id: string; readonly teacherId: string; readonly role: TeacherRole },
): Promise<{ training: TrainingInRole; allInRole: TrainingInRole[] }> {
  const allInRole = await em.execute<TrainingInRole[]>(ALL_IN_ROLE, [teacherId, role]);
  const training = allInRole.find((one) => one.id === id);
  if (!training) throw new Error(`Training ${id} is not among its teacher’s`);
  return { training, allInRole };
}

const ALL_IN_ROLE = `
  select t.id, t.started_on as "startedOn", t.finished_on as "finishedOn",
         case when l.id is not null then json_build_object('id', l.id, 'name', l.name) end as "leadProvider",
         a.contract_period_year as "contractPeriodYear", p.id is not null as "isConfirmed",
         json_build_object('schoolId', s.id, 'school', r.name, 'startedOn', stay.started_on,
                           'finishedOn', stay.finished_on) as stay
  from training_periods t
  join (select id, school_id, started_on, finished_on from ect_at_school_periods
        union all select id, school_id, started_on, finished_on from mentor_at_school_periods) stay
    on stay.id = coalesce(t.ect_at_school_period_id, t.mentor_at_school_period_id)
  join schools s on s.id = stay.school_id
  join register_schools r on r.urn = s.urn
  left join school_partnerships p on p.id = t.school_partnership_id
  left join lead_provider_delivery_partnerships d on d.id = p.lead_provider_delivery_partnership_id
  left join active_lead_providers a on a.id = coalesce(d.active_lead_provider_id, t.expression_of_interest_id)
  left join lead_providers l on l.id = a.lead_provider_id
  where t.teacher_id = ? and t.role = ?
  order by t.started_on, t.id`;
