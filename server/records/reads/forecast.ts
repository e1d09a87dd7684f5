import type { Day } from '../../domain/day.ts';
import type { Expected } from '../../domain/payment/forecast.ts';
import { type StatementRow, statementsById } from './declarations.ts';
import type { Reader } from './reader.ts';

/** The next three statements of the lead provider and contract period of this one that are still open, the soonest first. */
export async function comingStatements(reader: Reader, id: string, today: Day): Promise<StatementRow[]> {
  const found = await reader.all<{ id: string }>(
    'coming-statements',
    `select o.id from statements s join statements o using (active_lead_provider_id)
     where s.id = $1 and o.status = 'open' and o.deadline_date >= $2
     order by o.payment_date, o.id limit 3`,
    [id, today],
  );
  const ids = found.map((one) => one.id);
  const rows = new Map((await statementsById(reader, ids)).map((row) => [row.id, row]));
  return ids.flatMap((one) => rows.get(one) ?? []);
}

/**
 * What everybody in training now could still declare: milestones of their schedules that begin by the deadline of one of
 * these statements, are not closed, and have no declaration that counts. Each is expected on the first it could join.
 */
export const expectedDeclarations = (
  reader: Reader,
  ids: readonly string[],
  today: Day,
): Promise<Expected[]> =>
  reader.all(
    'expected-declarations',
    `with coming as materialized (
       select id, active_lead_provider_id, deadline_date from statements where id = any ($1::uuid[]) and fee_type = 'output'
     ), training as materialized (
       select t.id, t.teacher_id, t.role, t.schedule_id
       from lead_provider_delivery_partnerships x
         join school_partnerships p on p.lead_provider_delivery_partnership_id = x.id
         join training_periods t on t.school_partnership_id = p.id
       where x.active_lead_provider_id in (select active_lead_provider_id from coming)
         and daterange(t.started_on, t.finished_on, '[]') @> $2::date and t.withdrawn_at is null and t.deferred_at is null
     )
     select first.id as "statementId", t.role, m.declaration_type as type, count(*)::int as count
     from training t join milestones m on m.schedule_id = t.schedule_id
       cross join lateral (select id from coming where deadline_date >= m.start_date order by deadline_date limit 1) first
     where (m.milestone_date is null or m.milestone_date >= $2)
       and not exists (select from declarations d
                       where d.teacher_id = t.teacher_id and d.role = t.role and d.declaration_type = m.declaration_type
                         and d.payment_status <> 'voided' and d.clawback_status = 'no_clawback')
     group by 1, 2, 3`,
    [ids, today],
  );
