import { useGetIdentity } from 'react-admin';
import { useLocation, useNavigate } from 'react-router';
import type { Me } from '../data/sign-in.ts';
import { useAsked } from '../data/useAsked.ts';
import { useSettled } from '../fields/useSettled.ts';
import { placesWithKeys } from '../keys/key-table.ts';
import { listAddress } from '../lists/list-address.ts';
import { SEARCH, SEARCH_MANY } from '../search/asked-for.ts';
import { kinds, numberOf, pageOf, titleOf } from '../search/found.ts';
import { SearchDocument } from '../search/search-queries.ts';
import { asAt } from '../travel/moment.ts';
import { momentAt, toward } from '../travel/toward.ts';
import { useDeedsHere } from './deeds-here.ts';

export interface Command {
  readonly id: string;
  readonly name: string;
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
  const { data: identity } = useGetIdentity();
  const moment = momentAt(useLocation());
  const go = (to: string, state?: object) => () => void navigate(toward(to, moment).to, { state });
  /** Of a group whose commands lead there. */
  const named = (name: string, to: string): string => {
    if (toward(to, moment).isOfNow) return `${name} (now)`;
    return [name, asAt(moment)].filter(Boolean).join(', ');
  };
  const here = useDeedsHere();
  // Deeds first: they are what one opens the palette for.
  const deeds = [...here.filter(({ group }) => group), ...here.filter(({ group }) => !group)].map(
    ({ id, name, group, press }): Command => ({
      id,
      name,
      aside: group.replace(/^What can be done (for|with) /, '').replace(/^What can be done$/, ''),
      run: press,
    }),
  );
  const places = [
    ...placesWithKeys((identity as Me | undefined)?.role),
    { to: SEARCH_MANY, name: 'Find many at once', key: null },
  ].map(({ to, name, key }): Command => ({ id: to, name, aside: key && `g then ${key}`, run: go(to) }));
  const { found, isSearching } = useFound(words, go, named);
  const groups = [
    { name: 'On this page', commands: deeds.filter(matching(words)) },
    { name: named('Go to', '/'), commands: [...ticket(words, go), ...places.filter(matching(words))] },
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

/** Every word somewhere in the name. */
const matching =
  (typed: string) =>
  ({ name, aside }: Command): boolean => {
    const text = `${name} ${aside ?? ''}`.toLowerCase();
    return typed
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word));
  };

type Go = (to: string, state?: object) => () => void;

/** A ticket leads to all that was done for it. */
function ticket(words: string, go: Go): Command[] {
  const [, number] = /^(?:ticket\s*)?#?(\d{3,12})$/i.exec(words) ?? [];
  return number
    ? [
        {
          id: 'ticket',
          name: `Events of ticket ${number}`,
          run: go(listAddress('events', { ticket: number })),
        },
      ]
    : [];
}

function useFound(
  words: string,
  go: Go,
  named: (name: string, to: string) => string,
): { found: readonly Commands[]; isSearching: boolean } {
  const q = useSettled(words, PAUSE_MS);
  const enabled = q.length >= LEAST;
  const { data, isFetching } = useAsked(
    SearchDocument,
    { q, only: null, page: { page: 1, perPage: FIRST_FEW } },
    { enabled },
  );
  const found = (enabled && q === words && data ? data.search.groups : []).map(({ kind, items }) => ({
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
  return { found, isSearching: words.length >= LEAST && (q !== words || isFetching) };
}
