import { ask } from './ask.ts';
import type { TestDatabase } from './database.ts';

/** Every row of these people's stays, training and mentoring as the database has it. */
export const rowsOf = (
  database: TestDatabase,
  ...people: readonly { readonly teacherId: string }[]
): Promise<unknown> => {
  const ids = people.map(({ teacherId }) => `'${teacherId}'`).join(',');
  return ask(
    database.ownerUrl,
    `select json_agg(r.row order by r.row->>'id') from (
       select to_jsonb(e) from ect_at_school_periods e where teacher_id in (${ids})
       union all select to_jsonb(m) from mentor_at_school_periods m where teacher_id in (${ids})
       union all select to_jsonb(t) from training_periods t where teacher_id in (${ids})
       union all select to_jsonb(p) from teachers p where id in (${ids})
       union all select to_jsonb(s) from mentorship_periods s join ect_at_school_periods e on e.id = s.ect_at_school_period_id
         where e.teacher_id in (${ids})) r(row)`,
  );
};
