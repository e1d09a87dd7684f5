import type { Page } from '../page.ts';
import type { Reader } from '../reader.ts';
import { type FoundRow, type Hits, noHits } from './found.ts';
import { type Slot, slotsOf } from './words.ts';

/** Schools by words of their name, town or local authority: closest first, then open ones, then by name. */
export const schoolsNamed = async (reader: Reader, typed: string, page: Page): Promise<Hits> =>
  read(reader, await slotsOf(reader, 'school', typed), page);

async function read(reader: Reader, slots: readonly Slot[], { page, perPage }: Page): Promise<Hits> {
  if (slots.length === 0 || slots.some(({ words }) => words.size === 0)) return noHits;
  const wanted = slots.flatMap(({ words }, place) =>
    [...words].map(([word, { score }]) => ({ place, word, score })),
  );
  const rows = await reader.all<{ id: string; name: string; total: bigint }>(
    `search-schools-${slots.length}`,
    byName(slots.length),
    [
      wanted.map(({ place }) => place),
      wanted.map(({ word }) => word),
      wanted.map(({ score }) => score),
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

const byName = (count: number) => `
  with wanted as materialized (select * from unnest($1::int[], $2::text[], $3::float8[]) as w(place, word, score)),
  found as materialized (
    select n.urn, n.words from search.school_names n
    where ${Array.from({ length: count }, (_, place) => `n.words && $${place + 7}::text[]`).join(' and ')}
  ),
  scored as (
    select urn, sum(best) - 0.01 * max(count) as score
    from (select f.urn, w.place, max(w.score) as best, cardinality(f.words) as count
          from found f cross join unnest(f.words) x(word) join wanted w on w.word = x.word
          group by f.urn, f.words, w.place) each_word
    group by urn
  )
  select s.id, r.name, count(*) over () as total
  from scored c join schools s on s.urn = c.urn join register_schools r on r.urn = c.urn
  order by search.split(r.name) = $4::text[] desc, round(c.score::numeric, 2) desc, r.status = 'open' desc, r.name, s.urn
  limit $5 offset $6`;
