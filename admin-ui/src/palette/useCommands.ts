import { useLocation, useNavigate } from 'react-router';
import { useAsked } from '../data/useAsked.ts';
import { useMe } from '../data/useMe.ts';
import { pageOf } from '../events/record-pages.ts';
import { useSettled } from '../fields/useSettled.ts';
import { placesWithKeys } from '../keys/key-table.ts';
import { listAddress } from '../lists/list-address.ts';
import { SEARCH, SEARCH_MANY } from '../search/asked-for.ts';
import { kinds, numberOf, titleOf } from '../search/found.ts';
import { type Results, SearchDocument } from '../search/search-queries.ts';
import { asAt } from '../travel/moment.ts';
import { momentAt, toward } from '../travel/toward.ts';
import { type DeedHere, useDeedsHere } from './deeds-here.ts';

export interface Command {
  readonly id: string;
  readonly name: string;
  /** Other words it is found by. */
  readonly also?: string;
  /** What it is of, or the key that does the same. */
  readonly aside?: string | null;
  readonly run: () => void;
}

export interface Commands {
  readonly name: string;
  readonly commands: readonly Command[];
}

const PAUSE_MS = 200;
const LEAST = 2;
const FIRST_FEW = 4;

/** What can be done by its words: deeds of this page, places, records found, and the whole search. */
export function useCommands(typed: string): { groups: readonly Commands[]; isSearching: boolean } {
  const words = typed.trim();
  const navigate = useNavigate();
  const me = useMe();
  const moment = momentAt(useLocation());
  const go = (to: string, state?: object) => () => void navigate(toward(to, moment).to, { state });
  /** Of a group whose commands lead there. */
  const named = (name: string, to: string): string => {
    if (toward(to, moment).isOfNow) return `${name} (now)`;
    return [name, asAt(moment)].filter(Boolean).join(', ');
  };
  const deeds = useDeedsHere(words !== '');
  const places = [...placesWithKeys(me?.role), { to: SEARCH_MANY, name: 'Find many at once', key: null }].map(
    ({ to, name, key }): Command => ({ id: to, name, aside: key && `g then ${key}`, run: go(to) }),
  );
  const { tickets, found, isSearching } = useFound(words, go, named);
  const groups = [
    ...deedsIn(deeds, words),
    { name: named('Go to', '/'), commands: [...tickets, ...places.filter(matching(words))] },
    ...found,
    {
      name: named('Search', SEARCH),
      commands: words
        ? [{ id: 'search', name: `Search everything for “${words}”`, run: go(SEARCH, { q: words }) }]
        : [],
    },
  ];
  return { groups: groups.filter(({ commands }) => commands.length > 0), isSearching };
}

/** Deeds come first: they are what one opens the palette for. What is not in view, or is off, only for whoever types its words. */
function deedsIn(all: readonly DeedHere[], words: string): readonly Commands[] {
  const matches = matching(words);
  const some = (name: string, wanted: (deed: DeedHere) => boolean): Commands => ({
    name,
    commands: all.filter(wanted).map(toCommand).filter(matches),
  });
  const inView = [
    ...some('', ({ isInView, off, group }) => isInView && off === null && group !== '').commands,
    ...some('', ({ isInView, off, group }) => isInView && off === null && group === '').commands,
  ];
  return [
    { name: 'On this page', commands: inView },
    some('On other parts of this record', ({ isInView, off }) => words !== '' && !isInView && off === null),
    some('Off now, and why', ({ off }) => words !== '' && off !== null),
  ];
}

function toCommand({ id, name, group, of, also, off, press }: DeedHere): Command {
  const what = of || group.replace(/^What can be done (for|with) /, '').replace(/^What can be done$/, '');
  return { id, name, also, aside: [what, off].filter(Boolean).join(': '), run: press };
}

/** Every word somewhere in the name. */
const matching =
  (typed: string) =>
  ({ name, also, aside }: Command): boolean => {
    const text = `${name} ${also ?? ''} ${aside ?? ''}`.toLowerCase();
    return typed
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word));
  };

type Go = (to: string, state?: object) => () => void;

/** A ticket that something was done for leads to all of that. Any other number is no ticket, whatever it looks like. */
const ticketsIn = ({ recognised }: Results, go: Go): Command[] =>
  recognised
    .filter(({ kind, missing }) => kind === 'ticket' && !missing)
    .map(({ label }) => {
      const ticket = label.replace(/\D/g, '');
      return {
        id: `ticket-${ticket}`,
        name: `Events of ticket ${ticket}`,
        run: go(listAddress('events', { ticket })),
      };
    });

function useFound(
  words: string,
  go: Go,
  named: (name: string, to: string) => string,
): { tickets: readonly Command[]; found: readonly Commands[]; isSearching: boolean } {
  const q = useSettled(words, PAUSE_MS);
  const enabled = q.length >= LEAST;
  const { data, isFetching } = useAsked(
    SearchDocument,
    { q, only: null, page: { page: 1, perPage: FIRST_FEW } },
    { enabled },
  );
  const results = enabled && q === words ? data?.search : undefined;
  const found = (results?.groups ?? []).map(({ kind, items }) => ({
    name: named(`Found ${kinds[kind].many}`, pageOf(kind, 'any')),
    commands: items.map(
      ({ record, now }): Command => ({
        id: record.id,
        name: titleOf(record),
        aside: [numberOf(record), now].filter(Boolean).join('. '),
        run: go(pageOf(record.__typename, record.id)),
      }),
    ),
  }));
  return {
    tickets: results ? ticketsIn(results, go) : [],
    found,
    isSearching: words.length >= LEAST && (q !== words || isFetching),
  };
}
