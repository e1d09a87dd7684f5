import type { Reader } from '../../server/records/reads/reader.ts';
import { search } from '../../server/records/reads/search/search.ts';
import type { System } from '../../test/support/as-system.ts';
import { type Case, searchSet } from './cases.ts';

const TOP = 5;
const FIRST_TRN = 1_000_000;
const FIRST_URN = 500_000;

export interface Miss {
  readonly missed: Case;
  /** Who came instead. */
  readonly shown: readonly string[];
}

export interface Verdict {
  readonly asked: number;
  /** How many found the right person among the first five. */
  readonly inTop: number;
  readonly first: number;
  readonly misses: readonly Miss[];
}

/** Adds the people of the set, each with the names they have had. */
export async function addSearchSet(system: System): Promise<void> {
  const rows = searchSet.map(({ register: [first, last], corrected, formerLast }, at) => ({
    trn: String(FIRST_TRN + at),
    first,
    last: formerLast ?? last,
    now: last,
    corrected: corrected ?? null,
  }));
  await system.perform((em) =>
    em.execute(
      `insert into teachers (trn, trs_first_name, trs_last_name, corrected_name)
       select trn, nullif(first, ''), nullif(last, ''), corrected
       from jsonb_to_recordset(?::jsonb) as x(trn text, first text, last text, corrected text)`,
      [JSON.stringify(rows)],
    ),
  );
  await system.perform((em) =>
    em.execute(
      `update teachers t set trs_last_name = x.now from jsonb_to_recordset(?::jsonb) as x(trn text, last text, now text)
       where t.trn = x.trn and x.now <> x.last`,
      [JSON.stringify(rows)],
    ),
  );
  await addPlaces(system);
}

/** Where the people of the set are, and 300 others with each lead provider, among whom they are found. */
async function addPlaces(system: System): Promise<void> {
  const there = searchSet.flatMap(({ school, provider }, at) =>
    school === undefined && provider === undefined
      ? []
      : [
          {
            trn: String(FIRST_TRN + at),
            school: school ?? `School ${at}`,
            provider: provider ?? null,
            urn: String(FIRST_URN + at),
          },
        ],
  );
  await system.perform((em) => em.execute(PLACES, [JSON.stringify(there)]));
}

const PLACES = `
  with wanted as materialized (
    select * from jsonb_to_recordset(?::jsonb) as x(trn text, school text, provider text, urn text)),
  registered as (insert into register_schools (urn, name, status, type_name, local_authority_code, local_authority_name)
    select urn, school, 'open', 'Community school', '213', 'Westminster' from wanted returning urn),
  known as (insert into schools (urn) select urn from registered returning id, urn),
  year as (insert into contract_periods (year, started_on, finished_on, enabled)
    values (2025, '2025-06-01', '2026-05-31', true) returning year),
  schedule as (insert into schedules (contract_period_year, identifier)
    select year, 'ecf-standard-september' from year returning id),
  providers as (insert into lead_providers (name) select distinct provider from wanted where provider is not null returning id, name),
  active as (insert into active_lead_providers (lead_provider_id, contract_period_year)
    select p.id, y.year from providers p, year y returning id, lead_provider_id),
  others as (select e.id, e.teacher_id, row_number() over (order by e.id) as n from ect_at_school_periods e),
  stays as (insert into ect_at_school_periods (teacher_id, school_id, started_on, email)
    select t.id, k.id, '2025-09-01', 'ect.' || w.trn || '@school.example'
    from wanted w join teachers t on t.trn = w.trn join known k on k.urn = w.urn returning id, teacher_id),
  trained as (
    select s.id, s.teacher_id, p.name from stays s join teachers t on t.id = s.teacher_id
    join wanted w on w.trn = t.trn join providers p on p.name = w.provider
    union all
    select o.id, o.teacher_id, p.name from others o
    join (select name, row_number() over (order by name) as n from providers) p on o.n between p.n * 300 and p.n * 300 + 299)
  insert into training_periods (teacher_id, ect_at_school_period_id, started_on, training_programme, expression_of_interest_id, schedule_id)
  select r.teacher_id, r.id, '2025-09-01', 'provider_led', a.id, s.id
  from trained r join providers p on p.name = r.name join active a on a.lead_provider_id = p.id, schedule s`;

/** Asks for everybody of the set, as the search box does. */
export async function judge(reader: Reader): Promise<Verdict> {
  const asked = await Promise.all(searchSet.map((one, at) => placeOf(reader, one, String(FIRST_TRN + at))));
  return {
    asked: asked.length,
    inTop: asked.filter(({ place }) => place >= 0).length,
    first: asked.filter(({ place }) => place === 0).length,
    misses: asked.filter(({ place }) => place < 0),
  };
}

async function placeOf(reader: Reader, missed: Case, trn: string): Promise<Miss & { place: number }> {
  const { groups } = await search(reader, {
    typed: missed.typed,
    people: true,
    only: 'Teacher',
    page: { page: 1, perPage: TOP },
    today: '2026-03-02',
  });
  const [people] = groups;
  const right = await reader.all<{ id: string }>('judge', 'select id from teachers where trn = $1', [trn]);
  const items = people?.items ?? [];
  return {
    missed,
    shown: items.map(({ matched }) => matched),
    place: items.findIndex(({ id }) => id === right[0]?.id),
  };
}
