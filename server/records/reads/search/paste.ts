import type { Day } from '../../../domain/day.ts';
import { type Recognised, recognise } from '../../../domain/search/recognise.ts';
import { type Named, WHOSE } from '../../../domain/search/why.ts';
import type { Reader } from '../reader.ts';
import type { FoundRow } from './found.ts';
import { byEmail, byTrn, byUrn, byUuid, type FoundById } from './ids.ts';
import { peopleNamedInFull } from './people.ts';
import { peopleAtPlaces, peopleOfPlaces } from './people-at.ts';
import { schoolsNamedExactly } from './schools.ts';
import { slotsOf } from './words.ts';

export interface PastedItem {
  readonly text: string;
  readonly outcome: 'found' | 'not_found' | 'ambiguous';
  readonly recognised: Recognised | null;
  readonly matches: readonly FoundRow[];
}

const SHOWN = 5;
/** Names that are nobody's to the letter are looked for one by one, so many at a time. */
const AT_ONCE = 8;
const LOOKED_UP = ['uuid', 'email', 'trn', 'urn'] as const;
type LookedUp = (typeof LOOKED_UP)[number];

/** What each item names. `people` is whether teachers may be found by who they are. */
export async function paste(
  reader: Reader,
  items: readonly string[],
  { people, today }: { people: boolean; today: Day },
): Promise<PastedItem[]> {
  const parts = items.map((item) => recognise(item).filter(({ kind }) => people || kind !== 'trn'));
  const [byId, byName] = await Promise.all([
    lookUp(reader, parts.flat()),
    namedExactly(reader, parts.map(nameIn)),
  ]);
  const told = items.map((text, at): PastedItem => {
    const hits = distinct((parts[at] ?? []).flatMap((part) => byId.get(keyOf(part)) ?? []));
    const [recognised = null] = parts[at] ?? [];
    if (hits.length > 0 || nameIn(parts[at] ?? []) === null) return { text, recognised, ...ofHits(hits) };
    return { text, recognised, ...ofNames(byName.get(at) ?? []) };
  });
  const schools = await schoolsNamedExactly(
    reader,
    told.map(({ outcome }, at) => (outcome === 'not_found' ? nameIn(parts[at] ?? []) : null)),
  );
  return inTurns(told, async (item, at) => {
    const words = people ? wordsIn(parts[at] ?? []) : null;
    if (words === null) return item;
    const places = item.matches.filter(({ kind }) => kind === 'School');
    if (places.length > 0) return atPlaces(reader, item, words, places, today);
    if (item.outcome !== 'not_found' || nameIn(parts[at] ?? []) === null) return item;
    const named = schools.get(at) ?? [];
    if (named.length > 0) return { ...item, ...ofHits(named) };
    const hits = await peopleNamedInFull(reader, words, today, { page: 1, perPage: SHOWN });
    if (hits.total > 0) return { ...item, outcome: 'ambiguous', matches: hits.items };
    const there = await peopleAtPlaces(reader, words, await slotsOf(reader, 'teacher', words), today);
    return there.total > 0 ? { ...item, outcome: 'ambiguous', matches: there.items.slice(0, SHOWN) } : item;
  });
}

/** A name beside a school's number means somebody there; whoever is nobody there leaves the school, for a person to look. */
async function atPlaces(
  reader: Reader,
  item: PastedItem,
  words: string,
  places: readonly FoundRow[],
  today: Day,
): Promise<PastedItem> {
  const ids = places.map(({ id }) => id);
  const { items, total } = await peopleOfPlaces(reader, words, ids, today);
  const [only] = items;
  if (total === 0 || !only) return { ...item, outcome: 'ambiguous' };
  const isSure = total === 1 && only.because.startsWith(`${WHOSE.shown}, and at `);
  return { ...item, outcome: isSure ? 'found' : 'ambiguous', matches: items.slice(0, SHOWN) };
}

/** An item with an id is not looked for by the words beside it. */
const nameIn = (parts: readonly Recognised[]): string | null =>
  parts.some(({ kind }) => kind !== 'words' && kind !== 'statement') ? null : wordsIn(parts);

function wordsIn(parts: readonly Recognised[]): string | null {
  const words = parts.find((part) => part.kind === 'words');
  return words?.kind === 'words' ? words.value : null;
}

const keyOf = (part: Recognised): string => ('value' in part ? `${part.kind} ${part.value}` : '');

async function lookUp(reader: Reader, parts: readonly Recognised[]): Promise<Map<string, FoundById[]>> {
  const reads: Record<LookedUp, typeof byTrn> = { uuid: byUuid, email: byEmail, trn: byTrn, urn: byUrn };
  const found = await Promise.all(
    LOOKED_UP.map(async (kind) => {
      const ids = [...new Set(parts.flatMap((part) => (part.kind === kind ? [part.value] : [])))];
      const hits = ids.length > 0 ? await reads[kind](reader, ids) : [];
      return hits.map((hit) => ({ key: `${kind} ${hit.asked}`, hit }));
    }),
  );
  const byKey = Map.groupBy(found.flat(), ({ key }) => key);
  return new Map([...byKey].map(([key, hits]) => [key, hits.map(({ hit }) => hit)]));
}

interface Namesake {
  readonly item: bigint;
  readonly id: string;
  readonly name: string;
  /** The name has these words and no others, in whichever order. */
  readonly whole: boolean;
  readonly standing: Named['standing'];
}

/** People whose name has every word as pasted; nicknames and slips aside. */
async function namedExactly(
  reader: Reader,
  names: readonly (string | null)[],
): Promise<Map<number, Namesake[]>> {
  if (names.every((name) => name === null)) return new Map();
  const rows = await reader.all<Namesake>(
    'search-pasted-names',
    `select a.item, n.*
     from unnest($1::text[]) with ordinality a(name, item)
     cross join lateral (select search.split(a.name) as words) said
     cross join lateral (
       select distinct on (whole, teacher_id) teacher_id as id, name, standing,
              array(select unnest(search.split(name)) order by 1) = array(select unnest(said.words) order by 1) as whole
       from search.teacher_names
       where a.name is not null and said.words <> '{}' and words @> said.words
       order by whole desc, teacher_id, standing = 'former' limit ${SHOWN + 1}) n
     order by a.item, n.whole desc, n.standing = 'former', n.name`,
    [names],
  );
  return Map.groupBy(rows, ({ item }) => Number(item) - 1);
}

const distinct = (hits: readonly FoundRow[]): FoundRow[] => [
  ...new Map(hits.map((hit) => [`${hit.kind} ${hit.id}`, hit])).values(),
];

function ofHits(hits: readonly FoundRow[]): Pick<PastedItem, 'outcome' | 'matches'> {
  const outcome = hits.length === 0 ? 'not_found' : hits.length === 1 ? 'found' : 'ambiguous';
  return { outcome, matches: hits.slice(0, SHOWN) };
}

function ofNames(namesakes: readonly Namesake[]): Pick<PastedItem, 'outcome' | 'matches'> {
  const whole = namesakes.filter((one) => one.whole);
  const people = whole.length > 0 ? whole : namesakes;
  const matches = distinct(
    people.map(({ id, name, standing, whole: all }) => ({
      kind: 'Teacher',
      id,
      because: `${WHOSE[standing]}${all ? '' : ', in part'}`,
      matched: name,
    })),
  );
  // Part of a name is never enough to choose somebody by.
  const outcome =
    matches.length === 0 ? 'not_found' : matches.length === 1 && whole.length > 0 ? 'found' : 'ambiguous';
  return { outcome, matches: matches.slice(0, SHOWN) };
}

async function inTurns<T>(items: readonly T[], work: (item: T, at: number) => Promise<T>): Promise<T[]> {
  const done = [...items];
  const waiting = items.entries();
  const one = async () => {
    for (const [at, item] of waiting) done[at] = await work(item, at);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return done;
}
