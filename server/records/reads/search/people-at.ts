import type { Day } from '../../../domain/day.ts';
import { type Named, type TimeAt, timeAt, whyNamed } from '../../../domain/search/why.ts';
import { COUNTED } from '../list.ts';
import type { Reader } from '../reader.ts';
import { type TeacherRow, teacherColumns } from '../teachers.ts';
import { CLOSEST, type FoundRow } from './found.ts';
import { asked, bestNames } from './names.ts';
import { type NameAndPlaces, placesOf, readings } from './places.ts';
import { type Slot, slotsOf } from './words.ts';

/** The closest of the people found, and how many there are. */
export interface Closest {
  readonly items: readonly FoundRow[];
  readonly total: number;
  readonly totalIsExact: boolean;
  /** That nobody of the name was found at the place that was named. */
  readonly nobodyThere: string | null;
  /** The words of that name. */
  readonly name: readonly Slot[];
}

interface Row extends Named, TimeAt {
  readonly teacher: TeacherRow;
  readonly score: number;
  readonly total: number;
}

/** People of a name at a school or with a provider, now or ever, when the words typed can be read so. */
export async function peopleAtPlaces(
  reader: Reader,
  typed: string,
  names: readonly Slot[],
  today: Day,
): Promise<Closest> {
  const read = await readings(reader, typed, names);
  const found = await Promise.all(read.map((reading) => rowsOf(reader, reading, today)));
  const all = found.flatMap((rows, at) => rows.map((row) => ({ row, reading: read[at] })));
  const nearest = all.toSorted((a, b) => b.row.score - a.row.score);
  const items = nearest.map(({ row, reading }): FoundRow => {
    const isSchool = row.kind === 'School';
    return {
      ...foundRow(row, reading?.name ?? [], today),
      ...(reading && { readAs: { ...reading.said, isSchool } }),
    };
  });
  const there = items.length === 0 && read.find(({ isPlace, places }) => isPlace && places.length > 0);
  const nobodyThere = there ? nobodyCalled(there.said.name, `‘${there.said.place}’`) : null;
  return { ...once(items), ...totalOf(found), nobodyThere, name: there ? there.name : [] };
}

/** People of a name at these very schools, or with these providers. */
export async function peopleOfPlaces(
  reader: Reader,
  typed: string,
  ids: readonly string[],
  today: Day,
): Promise<Closest> {
  const [name, places] = await Promise.all([slotsOf(reader, 'teacher', typed), placesOf(reader, ids)]);
  const rows = await rowsOf(reader, { name, places }, today);
  const called = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
    places.map((place) => place.name),
  );
  const nobodyThere = rows.length === 0 && called ? nobodyCalled(typed, called) : null;
  return { items: rows.map((row) => foundRow(row, name, today)), ...totalOf([rows]), nobodyThere, name };
}

const nobodyCalled = (name: string, place: string): string =>
  `Nobody called ‘${name}’ was found at ${place}.`;

const foundRow = (row: Row, name: readonly Slot[], today: Day): FoundRow => ({
  kind: 'Teacher',
  id: row.teacher.id,
  because: `${whyNamed(name, row)}, and ${timeAt(row, today)}`,
  matched: row.matched,
  teacher: row.teacher,
});

/** Somebody found by several readings is one, by the nearest of them. */
const once = (items: readonly FoundRow[]): Pick<Closest, 'items'> => ({
  items: [...new Map(items.toReversed().map((one) => [one.id, one])).values()].toReversed(),
});

function totalOf(found: readonly (readonly Row[])[]): Pick<Closest, 'total' | 'totalIsExact'> {
  const each = found.flatMap((rows) => rows[0]?.total ?? []);
  const [only = 0, another] = each;
  if (another === undefined) return { total: Math.min(only, COUNTED), totalIsExact: only <= COUNTED };
  const people = new Set(found.flat().map(({ teacher }) => teacher.id)).size;
  return { total: people, totalIsExact: each.every((total) => total <= CLOSEST) };
}

async function rowsOf(
  reader: Reader,
  { name, places }: Pick<NameAndPlaces, 'name' | 'places'>,
  today: Day,
): Promise<Row[]> {
  const { words, initials, wanted } = asked(name);
  const kinds = (['School', 'LeadProvider', 'DeliveryPartner'] as const).filter((kind) =>
    places.some((place) => place.kind === kind),
  );
  if (words.length === 0 || kinds.length === 0 || name.some((slot) => slot.words.size === 0)) return [];
  return reader.all<Row>(
    `search-people-at-${kinds.join('-')}-${words.length}`,
    atPlaces(words.length, kinds),
    [
      JSON.stringify(wanted),
      initials,
      today,
      JSON.stringify(places),
      ...words.map((slot) => [...slot.words.keys()]),
    ],
  );
}

const TIMES: Record<TimeAt['kind'], string> = {
  School: `
    select p.kind, p.name as place, p.score, e.teacher_id, e.started_on, e.finished_on
    from places p join ect_at_school_periods e on e.school_id = p.id
    union all
    select p.kind, p.name, p.score, m.teacher_id, m.started_on, m.finished_on
    from places p join mentor_at_school_periods m on m.school_id = p.id`,
  LeadProvider: `
    select p.kind, p.name as place, p.score, t.teacher_id, t.started_on, t.finished_on
    from training_periods t
    left join school_partnerships sp on sp.id = t.school_partnership_id
    left join lead_provider_delivery_partnerships x on x.id = sp.lead_provider_delivery_partnership_id
    join active_lead_providers a on a.id = coalesce(x.active_lead_provider_id, t.expression_of_interest_id)
    join places p on p.id = a.lead_provider_id`,
  DeliveryPartner: `
    select p.kind, p.name as place, p.score, t.teacher_id, t.started_on, t.finished_on
    from training_periods t join school_partnerships sp on sp.id = t.school_partnership_id
    join lead_provider_delivery_partnerships x on x.id = sp.lead_provider_delivery_partnership_id
    join places p on p.id = x.delivery_partner_id`,
};

/** Closest by name and place together; of the same, those there now first, then those who left last. */
const atPlaces = (count: number, kinds: readonly TimeAt['kind'][]) => `${bestNames(count)},
  places as materialized (select * from json_to_recordset($4::json) as p(kind text, id uuid, name text, score float8)),
  times as (${kinds.map((kind) => TIMES[kind]).join('\nunion all\n')}),
  there as (
    select distinct on (n.teacher_id) n.teacher_id, n.name as matched, n.standing, n.words, n.score + x.score as score,
           x.kind, x.place, x.started_on, x.finished_on,
           x.started_on <= $3 and (x.finished_on is null or x.finished_on >= $3) as is_now
    from named n join times x on x.teacher_id = n.teacher_id
    order by n.teacher_id, round(x.score::numeric, 2) desc, is_now desc, x.started_on desc
  ),
  closest as (
    select there.*, count(*) over ()::int as total from there
    order by round(score::numeric, 2) desc, is_now desc, finished_on desc nulls first, matched, teacher_id limit ${CLOSEST}
  )
  select (select to_json(one) from (select ${teacherColumns}) one) as teacher, c.matched, c.standing, to_json(c.words) as words,
         c.kind, c.place, c.started_on as "startedOn", c.finished_on as "finishedOn", c.score, c.total
  from closest c join teachers t on t.id = c.teacher_id
  order by round(c.score::numeric, 2) desc, c.is_now desc, c.finished_on desc nulls first, c.matched, t.trn, t.id`;
