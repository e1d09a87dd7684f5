import type { Day } from '../../../domain/day.ts';
import { type Named, whyNamed } from '../../../domain/search/why.ts';
import { COUNTED } from '../list.ts';
import type { Page } from '../page.ts';
import type { Reader } from '../reader.ts';
import { type TeacherRow, teacherColumns } from '../teachers.ts';
import { CLOSEST, type FoundRow, type Hits, noHits } from './found.ts';
import { isInitial, type Slot, slotsOf } from './words.ts';

/** People by any name they have or had; when nobody matches every word, by words less alike, or by all but one. */
export async function peopleNamed(reader: Reader, typed: string, today: Day, page: Page): Promise<Hits> {
  const near = await peopleNamedInFull(reader, typed, today, page);
  if (near.total > 0) return near;
  const slots = await slotsOf(reader, 'teacher', typed, { loosely: true });
  const loose = await read(reader, slots, 'all', today, page);
  return loose.total > 0 ? loose : read(reader, slots, 'all but one', today, page);
}

/** People by every word: as typed, as nicknames have it, or with slips. */
export const peopleNamedInFull = async (
  reader: Reader,
  typed: string,
  today: Day,
  page: Page,
): Promise<Hits> => read(reader, await slotsOf(reader, 'teacher', typed), 'all', today, page);

type Demand = 'all' | 'all but one';

interface Row extends Named {
  readonly teacher: TeacherRow;
  readonly total: number;
}

async function read(
  reader: Reader,
  slots: readonly Slot[],
  demand: Demand,
  today: Day,
  { page, perPage }: Page,
): Promise<Hits> {
  const initials = slots.every(isInitial) ? [] : slots.filter(isInitial).map(({ typed }) => typed);
  const known = slots.filter((slot) => slot.words.size > 0);
  const asked = initials.length > 0 ? known.filter((slot) => !isInitial(slot)) : known;
  const missing = slots.length - known.length;
  if (asked.length === 0 || missing > (demand === 'all' ? 0 : 1)) return noHits;
  const conditions = demand === 'all' || missing === 1 || asked.length === 1 ? 'all' : 'all but one';
  const wanted = asked.flatMap(({ words }, place) =>
    [...words].map(([word, { score }]) => ({ place, word, score })),
  );
  const people = await reader.all<Row>(
    `search-people-${conditions.replaceAll(' ', '-')}-${asked.length}`,
    byName(matching(asked.length, conditions)),
    [
      JSON.stringify(wanted),
      slots.map(({ typed }) => typed),
      initials,
      today,
      perPage,
      (page - 1) * perPage,
      ...asked.map(({ words }) => [...words.keys()]),
    ],
  );
  const total = people[0]?.total ?? 0;
  return {
    items: people.map(
      (row): FoundRow => ({
        kind: 'Teacher',
        id: row.teacher.id,
        because: whyNamed(slots, row),
        matched: row.matched,
        teacher: row.teacher,
      }),
    ),
    total: Math.min(total, COUNTED),
    totalIsExact: total <= COUNTED,
  };
}

/** The condition on a name that it has a word for each word asked, or for each but one. */
function matching(count: number, demand: Demand): string {
  const each = Array.from({ length: count }, (_, place) => `n.words && $${place + 7}::text[]`);
  if (demand === 'all') return each.join(' and ');
  return each.map((_, left) => `(${each.filter((_, place) => place !== left).join(' and ')})`).join(' or ');
}

/**
 * Closest first: then those whose name has no other words, then names of now before former ones, then people at a school
 * now, then by name. The matches are fenced off: a plan that reads people in the order of their names until it has
 * enough is the slow one.
 */
const byName = (condition: string) => `
  with wanted as materialized (select * from json_to_recordset($1::json) as w(place int, word text, score float8)),
  found as materialized (
    select n.teacher_id, n.name, n.standing, n.words from search.teacher_names n where ${condition}
  ),
  scored as (
    select teacher_id, name, standing, words, sum(best) + case when $3::text[] = '{}' then 0 else (
        select count(*) from unnest($3) i where exists (select from unnest(words) w where starts_with(w, i))) end
      - case standing when 'shown' then 0 when 'register' then 0.01 else 0.05 end - 0.02 * cardinality(words) as score
    from (select f.teacher_id, f.name, f.standing, f.words, w.place, max(w.score) as best
          from found f cross join unnest(f.words) x(word) join wanted w on w.word = x.word
          group by f.teacher_id, f.name, f.standing, f.words, w.place) each_word
    group by teacher_id, name, standing, words
  ),
  closest as (
    select * from (select distinct on (teacher_id) * from scored order by teacher_id, score desc, name) best_name
    order by score desc, name, teacher_id limit ${CLOSEST}
  )
  select (select to_json(one) from (select ${teacherColumns}) one) as teacher, c.name as matched, c.standing, to_json(c.words) as words,
         (select count(*)::int from (select distinct teacher_id from found limit ${COUNTED + 1}) people) as total
  from closest c join teachers t on t.id = c.teacher_id
  order by round(c.score::numeric, 3) desc, search.split(c.name) = $2::text[] desc,
    exists (select from ect_at_school_periods e where e.teacher_id = t.id and (e.finished_on is null or e.finished_on >= $4))
    or exists (select from mentor_at_school_periods m where m.teacher_id = t.id and (m.finished_on is null or m.finished_on >= $4)) desc,
    t.name, t.trn, t.id
  limit $5 offset $6`;
