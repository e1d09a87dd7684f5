import { type Split, splitsOf } from '../../../domain/search/splits.ts';
import type { Reader } from '../reader.ts';
import type { Place } from './found.ts';
import { type ProviderNamed, providersNamedOf } from './others.ts';
import { closestSchools } from './schools.ts';
import { type Slot, slotsOf } from './words.ts';

/** One reading of what was typed. */
export interface NameAndPlaces {
  readonly name: readonly Slot[];
  readonly said: { readonly name: string; readonly place: string };
  readonly places: readonly Place[];
  /** There is such a place to the letter, and not all of it is in somebody's name: it was meant as a place. */
  readonly isPlace: boolean;
}

/** The places that these ids name. */
export const placesOf = (reader: Reader, ids: readonly string[]): Promise<Place[]> =>
  reader.all(
    'search-places',
    `select 'School' as kind, s.id, r.name, 1::float8 as score
     from schools s join register_schools r on r.urn = s.urn where s.id = any($1)
     union all select 'LeadProvider', id, name, 1 from lead_providers where id = any($1)
     union all select 'DeliveryPartner', id, name, 1 from delivery_partners where id = any($1)`,
    [ids],
  );

const MOST_READINGS = 4;
const TO_THE_LETTER = 0.94;

/** The likeliest ways to read the words as a name, and schools or providers that there are. */
export async function readings(
  reader: Reader,
  typed: string,
  names: readonly Slot[],
): Promise<NameAndPlaces[]> {
  const splits = splitsOf(names.map((slot) => slot.typed)).filter(({ name }) =>
    name.every((at) => mayBeName(of(names, at))),
  );
  if (splits.length === 0) return [];
  const textOf = (words: readonly number[]) => words.map((at) => of(names, at).typed).join(' ');
  const [schools, providers] = await Promise.all([
    slotsOf(reader, 'school', typed),
    providersNamedOf(
      reader,
      splits.map(({ place }) => textOf(place)),
    ),
  ]);
  const judged = splits.map((split) => {
    const named = providers.filter(({ asked }) => asked === textOf(split.place)).map(asPlace(split));
    const nearest = Math.max(
      sum(split.place, (at) => closest(of(schools, at))),
      ...named.map(({ score }) => score),
    );
    return {
      split,
      named,
      isPlace:
        nearest >= TO_THE_LETTER * split.place.length && split.place.some((at) => isNobodys(of(names, at))),
      score: sum(split.name, (at) => closest(of(names, at))) + nearest,
    };
  });
  const likeliest = judged.toSorted((a, b) => b.score - a.score).slice(0, MOST_READINGS);
  return Promise.all(
    likeliest.map(async ({ split: { name, place }, named, isPlace }) => ({
      isPlace,
      name: name.map((at) => of(names, at)),
      said: { name: textOf(name), place: textOf(place) },
      places: [
        ...named,
        ...(await closestSchools(
          reader,
          place.map((at) => of(schools, at)),
        )),
      ],
    })),
  );
}

/** Two letters begin the names of too many: they are looked for where somebody has just them. */
const mayBeName = ({ typed, words }: Slot): boolean =>
  words.size > 0 && (typed.length !== 2 || words.get(typed)?.likeness === 'same');

const isNobodys = ({ typed, words }: Slot): boolean => !words.has(typed);

function of(slots: readonly Slot[], at: number): Slot {
  const slot = slots[at];
  if (!slot) throw new Error(`There is no word ${at} of ${slots.length}`);
  return slot;
}

const closest = ({ words }: Slot): number => Math.max(0, ...[...words.values()].map(({ score }) => score));

const sum = (words: readonly number[], of: (at: number) => number): number =>
  words.reduce((all, at) => all + of(at), 0);

const asPlace =
  ({ place }: Split) =>
  ({ kind, id, matched, nearness }: ProviderNamed): Place => ({
    kind,
    id,
    name: matched,
    score: nearness * place.length,
  });
