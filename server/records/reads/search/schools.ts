import type { Page } from '../page.ts';
import type { Reader } from '../reader.ts';
import { type FoundRow, type Hits, noHits, type Place } from './found.ts';
import { type Slot, slotsOf } from './words.ts';

/** Schools by words of their name, town or local authority: closest first, then open ones, then by name. */
export const schoolsNamed = async (reader: Reader, typed: string, page: Page): Promise<Hits> =>
  read(reader, await slotsOf(reader, 'school', typed), page);

/** Schools of just this name, for each of these that is one, by its place in the list. */
export async function schoolsNamedExactly(
  reader: Reader,
  names: readonly (string | null)[],
): Promise<Map<number, FoundRow[]>> {
  if (names.every((name) => name === null)) return new Map();
  const rows = await reader.all<{ item: bigint; id: string; name: string }>(
    'search-schools-exactly',
    `select a.item, s.id, r.name
     from unnest($1::text[]) with ordinality a(name, item)
     cross join lateral (select search.split(a.name) as words) said
     join search.school_names n on a.name is not null and said.words <> '{}' and n.words @> said.words
     join register_schools r on r.urn = n.urn and search.split(r.name) = said.words
     join schools s on s.urn = n.urn
     order by a.item, r.status = 'open' desc, s.urn`,
    [names],
  );
  const found = Map.groupBy(rows, ({ item }) => Number(item) - 1);
  return new Map(
    [...found].map(([at, schools]) => [
      at,
      schools.map(({ id, name }) => ({ kind: 'School', id, because: 'Name', matched: name })),
    ]),
  );
}

/** Alike in so many schools, words say nothing of where. */
const MOST_PLACES = 1_000;

/** The schools nearest to these words, unless there are too many that are equally near. */
export async function closestSchools(reader: Reader, slots: readonly Slot[]): Promise<Place[]> {
  if (slots.some(({ words }) => words.size === 0)) return [];
  const schools = await reader.all<Place>(
    `search-schools-near-${slots.length}`,
    `${scored(slots.length, 4)}
     select 'School' as kind, s.id, r.name, c.score from scored c
     join schools s on s.urn = c.urn join register_schools r on r.urn = c.urn
     order by round(c.score::numeric, 2) desc limit ${MOST_PLACES + 1}`,
    [...wantedOf(slots), ...slots.map(({ words }) => [...words.keys()])],
  );
  const [first, last] = [schools[0], schools[MOST_PLACES]];
  const allAlike = first && last && first.score - last.score < 0.01;
  return allAlike ? [] : schools;
}

async function read(reader: Reader, slots: readonly Slot[], { page, perPage }: Page): Promise<Hits> {
  if (slots.length === 0 || slots.some(({ words }) => words.size === 0)) return noHits;
  const rows = await reader.all<{ id: string; name: string; total: bigint }>(
    `search-schools-${slots.length}`,
    byName(slots.length),
    [
      ...wantedOf(slots),
      slots.map(({ typed }) => typed),
      perPage,
      (page - 1) * perPage,
      ...slots.map(({ words }) => [...words.keys()]),
    ],
  );
  return {
    items: rows.map(
      ({ id, name }): FoundRow => ({
        kind: 'School',
        id,
        because: 'Name, town or local authority',
        matched: name,
      }),
    ),
    total: Number(rows[0]?.total ?? 0n),
    totalIsExact: true,
  };
}

/** Each word that is meant: of which word typed, and how near to it. */
function wantedOf(slots: readonly Slot[]): [place: number[], word: string[], score: number[]] {
  const wanted = slots.flatMap(({ words }, place) =>
    [...words].map(([word, { score }]) => ({ place, word, score })),
  );
  return [wanted.map(({ place }) => place), wanted.map(({ word }) => word), wanted.map(({ score }) => score)];
}

/** Schools with a word for each word typed, and how near they are; the words meant begin at this parameter. */
const scored = (count: number, from: number) => `
  with wanted as materialized (select * from unnest($1::int[], $2::text[], $3::float8[]) as w(place, word, score)),
  found as materialized (
    select n.urn, n.words from search.school_names n
    where ${Array.from({ length: count }, (_, place) => `n.words && $${place + from}::text[]`).join(' and ')}
  ),
  scored as (
    select urn, sum(best) - 0.01 * max(count) as score
    from (select f.urn, w.place, max(w.score) as best, cardinality(f.words) as count
          from found f cross join unnest(f.words) x(word) join wanted w on w.word = x.word
          group by f.urn, f.words, w.place) each_word
    group by urn
  )`;

const byName = (count: number) => `${scored(count, 7)}
  select s.id, r.name, count(*) over () as total
  from scored c join schools s on s.urn = c.urn join register_schools r on r.urn = c.urn
  order by search.split(r.name) = $4::text[] desc, round(c.score::numeric, 2) desc, r.status = 'open' desc, r.name, s.urn
  limit $5 offset $6`;
