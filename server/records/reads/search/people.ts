import type { Day } from '../../../domain/day.ts';
import { lastAsPlace } from '../../../domain/search/splits.ts';
import { type Named, whyNamed } from '../../../domain/search/why.ts';
import { COUNTED } from '../list.ts';
import type { Page } from '../page.ts';
import type { Reader } from '../reader.ts';
import { type TeacherRow, teacherColumns } from '../teachers.ts';
import { CLOSEST, type FoundRow, type Hits, noHits, pageOf } from './found.ts';
import { asked, eachWord, scoredNames } from './names.ts';
import { type Closest, peopleAtPlaces } from './people-at.ts';
import { type Slot, slotsOf } from './words.ts';

/**
 * People by any name they have or had. A word of schools that is in nobody's name says where they are; when nobody
 * matches every word: by words less alike, by a name and a place, by that name alone, or by all words but one.
 */
export async function peopleNamed(reader: Reader, typed: string, today: Day, page: Page): Promise<Hits> {
  const slots = await slotsOf(reader, 'teacher', typed);
  const there = slots.some(({ saysWhere }) => saysWhere)
    ? await peopleAtPlaces(reader, typed, slots, today)
    : null;
  if (there && there.total > 0) {
    const named = await read(reader, slots, 'all', today, { page: 1, perPage: CLOSEST });
    return together(there, named, page);
  }
  const near = await read(reader, slots, 'all', today, page);
  if (near.total > 0) return { ...near, orAsk: orAt(slots) };
  const loosely = await slotsOf(reader, 'teacher', typed, { loosely: true });
  const loose = await read(reader, loosely, 'all', today, page);
  if (loose.total > 0) return loose;
  const atPlaces = there ?? (await peopleAtPlaces(reader, typed, slots, today));
  if (atPlaces.total > 0) return together(atPlaces, noHits, page);
  const { nobodyThere, name } = atPlaces;
  if (nobodyThere) return { ...(await read(reader, name, 'all', today, page)), nobodyThere };
  return read(reader, loosely, 'all but one', today, page);
}

/** A surname that schools have too: they may mean where somebody is, and find out by asking for that. */
const orAt = (slots: readonly Slot[]): string | null =>
  slots.at(-1)?.isOfSchools ? lastAsPlace(slots.map(({ typed }) => typed)) : null;

/** People by every word: as typed, as nicknames have it, or with slips. */
export const peopleNamedInFull = async (
  reader: Reader,
  typed: string,
  today: Day,
  page: Page,
): Promise<Hits> => read(reader, await slotsOf(reader, 'teacher', typed), 'all', today, page);

/** Those of that name at that place, and after them those whose name has all the words. */
function together(there: Closest, named: Hits, page: Page): Hits {
  const others = named.items.filter(({ id }) => !there.items.some((one) => one.id === id));
  const twice = named.items.length - others.length;
  return {
    items: pageOf([...there.items, ...others], page).items,
    total: there.total + named.total - twice,
    totalIsExact: there.totalIsExact && named.totalIsExact,
  };
}

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
  const { words, initials, wanted } = asked(slots);
  const missing = slots.filter((slot) => slot.words.size === 0).length;
  if (words.length === 0 || missing > (demand === 'all' ? 0 : 1)) return noHits;
  const conditions = demand === 'all' || missing === 1 || words.length === 1 ? 'all' : 'all but one';
  const people = await reader.all<Row>(
    `search-people-${conditions.replaceAll(' ', '-')}-${words.length}`,
    byName(matching(words.length, conditions)),
    [
      JSON.stringify(wanted),
      slots.map(({ typed }) => typed),
      initials,
      today,
      perPage,
      (page - 1) * perPage,
      ...words.map((slot) => [...slot.words.keys()]),
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
  const each = eachWord(count, 7);
  if (demand === 'all') return each.join(' and ');
  return each.map((_, left) => `(${each.filter((_, place) => place !== left).join(' and ')})`).join(' or ');
}

/**
 * Closest first: then those whose name has no other words, then names of now before former ones, then people at a school
 * now, then by name. The matches are fenced off: a plan that reads people in the order of their names until it has
 * enough is the slow one.
 */
const byName = (condition: string) => `${scoredNames(condition, '$3')},
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
