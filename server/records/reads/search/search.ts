import type { Day } from '../../../domain/day.ts';
import { type Recognised, recognise, tellsWho } from '../../../domain/search/recognise.ts';
import type { Page } from '../page.ts';
import type { Reader } from '../reader.ts';
import { type FoundRow, type FoundKind, type Hits, noHits, pageOf } from './found.ts';
import { byEmail, byPostcode, byTrn, byUrn, byUuid, type FoundById } from './ids.ts';
import { eventsOfTickets, providersNamed, statementsOf } from './others.ts';
import { peopleNamed } from './people.ts';
import { peopleOfPlaces } from './people-at.ts';
import { schoolsNamed } from './schools.ts';

export interface Asked {
  readonly typed: string;
  /** Whether who is asking may find people by who they are. */
  readonly people: boolean;
  /** Only records of this kind. */
  readonly only: FoundKind | null;
  readonly page: Page;
  readonly today: Day;
}

export interface Answer {
  readonly recognised: readonly Recognised[];
  /** Every record that an id, an email or a postcode named. */
  readonly named: readonly FoundById[];
  /** The one record that the text names: nothing else can be meant. */
  readonly opens: FoundRow | null;
  /** In the order in which people look at them; empty ones left out. */
  readonly groups: readonly (Hits & { readonly kind: FoundKind })[];
  /** Something of the text finds out who somebody is, which the one asking may not. */
  readonly peopleLeftOut: boolean;
  /** That nobody of the name was found at the place that was named. */
  readonly nobodyThere: string | null;
  /** Another way to read a name, as a search of its own. */
  readonly orAsk: string | null;
}

const ORDER = [
  'Teacher',
  'School',
  'Statement',
  'LeadProvider',
  'DeliveryPartner',
  'Declaration',
  'Event',
] as const;

/** A month with its year is nothing but a statement's, whoever is called nearly like the provider beside it. */
const orderOf = (recognised: readonly Recognised[]): readonly FoundKind[] =>
  recognised.some((one) => one.kind === 'statement' && one.year !== null)
    ? ['Statement', ...ORDER.filter((kind) => kind !== 'Statement')]
    : ORDER;

/** Looks for everything that the text may be, side by side. */
export async function search(reader: Reader, asked: Asked): Promise<Answer> {
  const all = recognise(asked.typed);
  const peopleLeftOut = !asked.people && all.some(tellsWho);
  const recognised = asked.people ? all : all.filter(({ kind }) => kind !== 'trn' && kind !== 'email');
  const byId = findById(reader, recognised);
  const [named, worded] = await Promise.all([byId, findByWords(reader, recognised, asked, byId)]);
  const tickets = ticketsIn(recognised, named);
  const events =
    tickets.length > 0 && wants(asked, 'Event') ? await eventsOfTickets(reader, tickets, asked.page) : noHits;
  const found: Record<FoundKind, Hits> = { ...worded, Event: events };
  const groups = orderOf(recognised)
    .filter((kind) => wants(asked, kind))
    .map((kind) => ({
      kind,
      ...first(once(named.filter((one) => one.kind === kind)), found[kind], asked.page),
    }));
  return {
    recognised,
    named,
    opens: opens(recognised, named, found),
    groups: groups.filter(({ total }) => total > 0),
    peopleLeftOut,
    nobodyThere: worded.Teacher.nobodyThere ?? null,
    orAsk: worded.Teacher.orAsk ?? null,
  };
}

const wants = ({ only }: Asked, kind: FoundKind): boolean => only === null || only === kind;

const values = (
  recognised: readonly Recognised[],
  kind: Exclude<Recognised['kind'], 'statement'>,
): string[] => recognised.flatMap((one) => (one.kind === kind ? [one.value] : []));

async function findById(reader: Reader, recognised: readonly Recognised[]): Promise<FoundById[]> {
  const reads = { uuid: byUuid, trn: byTrn, urn: byUrn, email: byEmail, postcode: byPostcode } as const;
  const found = await Promise.all(
    Object.entries(reads).map(async ([kind, read]) => {
      const ids = values(recognised, kind as keyof typeof reads);
      return ids.length > 0 ? read(reader, ids) : [];
    }),
  );
  return found.flat();
}

type Worded = Record<Exclude<FoundKind, 'Event'>, Hits>;

async function findByWords(
  reader: Reader,
  recognised: readonly Recognised[],
  asked: Asked,
  byId: Promise<readonly FoundById[]>,
): Promise<Worded> {
  const [words] = values(recognised, 'words');
  const statement = recognised.find((one) => one.kind === 'statement');
  const [people, schools, organisations, statements] = await Promise.all([
    words !== undefined && asked.people && wants(asked, 'Teacher')
      ? peopleCalled(reader, words, asked, recognised.some(namesPlaces) ? await byId : [])
      : noHits,
    words !== undefined && wants(asked, 'School') ? schoolsNamed(reader, words, asked.page) : noHits,
    words !== undefined && (wants(asked, 'LeadProvider') || wants(asked, 'DeliveryPartner'))
      ? providersNamed(reader, words)
      : [],
    statement && wants(asked, 'Statement') ? statementsNamed(reader, statement) : [],
  ]);
  const ofKind = (kind: FoundKind) =>
    pageOf(
      organisations.filter((one) => one.kind === kind),
      asked.page,
    );
  return {
    Teacher: people,
    School: schools,
    LeadProvider: ofKind('LeadProvider'),
    DeliveryPartner: ofKind('DeliveryPartner'),
    Statement: pageOf(statements, asked.page),
    Declaration: noHits,
  };
}

const PLACES: ReadonlySet<FoundKind> = new Set(['School', 'LeadProvider', 'DeliveryPartner']);
const namesPlaces = ({ kind }: Recognised): boolean => kind !== 'words' && kind !== 'statement';

/** People with these words in their name: those at a school or with a provider whose id stands beside them, if any are. */
async function peopleCalled(
  reader: Reader,
  words: string,
  { today, page }: Asked,
  named: readonly FoundById[],
): Promise<Hits> {
  const places = named.filter(({ kind }) => PLACES.has(kind)).map(({ id }) => id);
  if (places.length === 0) return peopleNamed(reader, words, today, page);
  const there = await peopleOfPlaces(reader, words, places, today);
  return there.total > 0
    ? { ...there, items: pageOf(there.items, page).items }
    : { ...(await peopleNamed(reader, words, today, page)), nobodyThere: there.nobodyThere };
}

/** A month without a year is one only beside the name of a lead provider. */
async function statementsNamed(
  reader: Reader,
  { month, year, provider }: Extract<Recognised, { kind: 'statement' }>,
): Promise<FoundRow[]> {
  if (provider === '')
    return year === null ? [] : statementsOf(reader, { month, year, leadProviderIds: null });
  const named = (await providersNamed(reader, provider)).filter(({ kind }) => kind === 'LeadProvider');
  if (named.length === 0) return [];
  return statementsOf(reader, { month, year, leadProviderIds: named.map(({ id }) => id) });
}

/** Seven digits that are somebody's TRN are meant as that. */
const ticketsIn = (recognised: readonly Recognised[], named: readonly FoundById[]): string[] =>
  values(recognised, 'ticket').filter(
    (ticket) => !named.some(({ asked }) => asked === ticket && asked.length === 7),
  );

/** One record by several ids is still one. */
const once = <F extends FoundRow>(found: readonly F[]): F[] =>
  [...new Map(found.toReversed().map((one) => [`${one.kind} ${one.id}`, one])).values()].toReversed();

/** Those named by an id, and after them those found by words. */
function first(named: readonly FoundById[], worded: Hits, page: Page): Hits {
  if (named.length === 0) return worded;
  const others = worded.items.filter(({ id }) => !named.some((one) => one.id === id));
  const shown = pageOf(named, page).items;
  const twice = worded.items.length - others.length;
  return {
    items: [...shown, ...others],
    total: named.length + worded.total - twice,
    totalIsExact: worded.totalIsExact,
  };
}

function opens(
  recognised: readonly Recognised[],
  named: readonly FoundById[],
  { Statement: statements, Event: events }: Record<FoundKind, Hits>,
): FoundRow | null {
  const only = recognised.every(
    ({ kind }) =>
      kind === 'uuid' || kind === 'trn' || kind === 'urn' || kind === 'email' || kind === 'ticket',
  );
  const [record, another] = once(named);
  if (only && record && !another && events.total === 0) return record;
  const [statement] = statements.items;
  return orderOf(recognised)[0] === 'Statement' && statements.total === 1 && statement ? statement : null;
}
