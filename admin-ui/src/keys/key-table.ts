import type { Role } from '../gql/graphql.ts';
import { placesFor } from '../frame/navigation.ts';

export const SEARCH_KEY = '/';
export const HELP_KEY = '?';
export const PREVIOUS_KEY = '[';
export const NEXT_KEY = ']';
export const NEXT_ROW_KEY = 'j';
export const PREVIOUS_ROW_KEY = 'k';
/** Then the key of a place. */
export const GO_KEY = 'g';

const HOME = { to: '/', name: 'Home' };
export const SETTINGS = { to: '/settings', name: 'Settings' };

/** What is pressed after `g`, by place; a place without a key is reached by the palette. */
const keys: Readonly<Record<string, string>> = {
  '/': 'h',
  '/teachers': 't',
  '/schools': 'c',
  '/declarations': 'd',
  '/statements': 's',
  '/lead-providers': 'p',
  '/delivery-partners': 'r',
  '/appropriate-bodies': 'b',
  '/events': 'e',
  '/months': 'm',
  '/contracts': 'k',
};

/** Where one can go, with its key. */
export const placesWithKeys = (role: Role | undefined) =>
  [HOME, ...(role ? placesFor(role) : []), SETTINGS].map(({ to, name }) => ({
    to,
    name,
    key: keys[to] ?? null,
  }));

/** Every single key, for the help. */
export const singleKeys = (role: Role | undefined): readonly (readonly [key: string, what: string])[] => [
  [SEARCH_KEY, 'Go to the search box'],
  ...placesWithKeys(role).flatMap(({ name, key }) =>
    key ? ([[`${GO_KEY} then ${key}`, `Go to ${name}`]] as const) : [],
  ),
  [NEXT_ROW_KEY, 'Next row of a list, or of what was found'],
  [PREVIOUS_ROW_KEY, 'Previous row of a list, or of what was found'],
  ['Enter', 'Open the row that was chosen'],
  [PREVIOUS_KEY, 'Previous page of a list, or previous record of the list you came from'],
  [NEXT_KEY, 'Next page of a list, or next record of the list you came from'],
  [HELP_KEY, 'Show this list of keys'],
];
