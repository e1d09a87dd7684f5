import type { Em } from '../server/database/orm.ts';
import type { System } from '../test/support/as-system.ts';
import { madeUpNames } from './made-up-names.ts';

const AT_ONCE = 50_000;
const TEACHERS_A_SCHOOL = 20;

/**
 * Made-up teachers with the TRNs from 2000000, each an ECT at one of the schools; common names come often, others once.
 * Nobody is called one of `except`.
 */
export async function seedPeople(
  system: System,
  teachers: number,
  except: readonly string[] = [],
): Promise<void> {
  const { first, last } = madeUpNames();
  await system.perform((em) => addSchools(em, Math.ceil(teachers / TEACHERS_A_SCHOOL), last));
  for (let from = 0; from < teachers; from += AT_ONCE)
    await system.perform((em) =>
      addTeachers(em, from, Math.min(teachers, from + AT_ONCE), { first, last, except }),
    );
}

const SEED = 0.42;
/** The cube of chance: a third of the people have one of the first thirtieth of the names. */
const one = (names: string) => `(${names})[1 + floor(power(random(), 3) * cardinality(${names}))::int]`;

async function addSchools(em: Em, schools: number, names: readonly string[]): Promise<void> {
  await em.execute(`select setseed(${SEED})`);
  await em.execute(
    `with names as materialized (select array(select jsonb_array_elements_text(?::jsonb)) as places),
          kinds as (select array['Primary School','Academy','High School','Church of England School','Junior School'] as k),
     registered as (insert into register_schools (urn, name, status, type_name, local_authority_code, local_authority_name)
       select (200000 + i)::text, ${one('places')} || ' ' || k[1 + i % 5], 'open', 'Community school', '213', 'Westminster'
       from generate_series(1, ?::int) i, names, kinds returning urn)
     insert into schools (urn) select urn from registered`,
    [JSON.stringify(names), schools],
  );
}

async function addTeachers(
  em: Em,
  from: number,
  to: number,
  { first, last, except }: { first: readonly string[]; last: readonly string[]; except: readonly string[] },
): Promise<void> {
  await em.execute(`select setseed(${SEED} + ?::int / 1e9)`, [from]);
  await em.execute(
    `with names as materialized (select array(select jsonb_array_elements_text(?::jsonb)) as firsts,
                                        array(select jsonb_array_elements_text(?::jsonb)) as lasts),
     places as materialized (select array(select id from schools order by urn) as ids),
     made as materialized (select (2000000 + i)::text as trn, ${one('firsts')} as first,
         ${one('lasts')} || case when i % 25 = 0 then '-' || ${one('lasts')} else '' end as last
       from generate_series(?::int, ?::int - 1) i, names),
     added as (insert into teachers (trn, trs_first_name, trs_last_name)
       select trn, first, last from made
       where first || ' ' || last not in (select jsonb_array_elements_text(?::jsonb)) returning id, trn)
     insert into ect_at_school_periods (teacher_id, school_id, started_on, email)
     select id, ids[1 + trn::int % cardinality(ids)], '2025-09-01', 'ect.' || trn || '@school.example' from added, places`,
    [JSON.stringify(first), JSON.stringify(last), from, to, JSON.stringify(except)],
  );
}
