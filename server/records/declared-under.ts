import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../domain/day.ts';
import type { DeclarationType } from '../domain/declaration.ts';

/** The first and last day of each type of the declarations that count, of teachers in training on a schedule. */
export const declaredUnder = (
  em: EntityManager,
  scheduleId: string,
): Promise<{ declarationType: DeclarationType; first: Day; last: Day; count: number }[]> =>
  em.execute(
    `select d.declaration_type as "declarationType", min(d.declaration_date)::text as first,
       max(d.declaration_date)::text as last, count(*)::int as count
     from declarations d join training_periods t on t.id = d.training_period_id
     where t.schedule_id = ? and d.payment_status <> 'voided' and d.clawback_status = 'no_clawback'
     group by 1 order by 1`,
    [scheduleId],
  );
