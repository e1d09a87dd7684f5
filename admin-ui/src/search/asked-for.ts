import type { FoundKind } from '../gql/graphql.ts';

/** What is being searched for. It travels with the history's entry, since names and TRNs do not belong in addresses. */
export interface AskedFor {
  readonly q: string;
  /** One kind of record, and which page of it. */
  readonly only?: FoundKind;
  readonly page?: number;
}

export const SEARCH = '/search';
export const SEARCH_MANY = '/search/many';
export const LONGEST_SEARCH = 200;

/** What an entry of the history says was searched for: nothing, when its address was typed. */
export const askedFor = (state: unknown): AskedFor | null =>
  hasText(state, 'q') ? (state as AskedFor) : null;

/** The list that an entry of the history says was pasted. */
export const pastedIn = (state: unknown): string =>
  hasText(state, 'ids') ? (state as { ids: string }).ids : '';

const hasText = (state: unknown, name: string): boolean =>
  typeof state === 'object' && state !== null && typeof Reflect.get(state, name) === 'string';
