import type { ReactNode } from 'react';
import type { RaRecord } from 'react-admin';
import type { Question } from '../data/question.ts';
import type { ViewList } from '../gql/graphql.ts';

/** Which rows: the list's own filter input, as JSON. */
export type Filter = Readonly<Record<string, unknown>>;

/** What rows are sorted by, by the name that the list's own sort input has for it. */
export interface Order {
  readonly by: string;
  readonly descending: boolean;
}

export interface Choice {
  readonly value: string | number | boolean;
  readonly words: string;
}

/** Known from the start, or to be asked for. */
export type Choices = readonly Choice[] | Question<readonly Choice[]>;

/** A record that a filter names by its id: how one is found by words, and what one is called. */
export interface Pickable {
  readonly hint: string;
  readonly find: (
    q: string,
  ) => Question<readonly { readonly id: string; readonly label: string; readonly detail?: string }[]>;
  readonly name: (id: string) => Question<string>;
}

interface Named {
  /** The field of the filter. */
  readonly name: string;
  /** Reads before what was chosen: 'School', 'Joined on or after'. */
  readonly label: string;
}

/** One thing that a list can be filtered by. `given` is only ever set by a link from another page. */
export type FilterField =
  | (Named & { readonly kind: 'choice' | 'several'; readonly choices: Choices })
  | (Named & { readonly kind: 'pick'; readonly of: Pickable })
  | (Named & { readonly kind: 'day' | 'text'; readonly hint?: string })
  | (Named & { readonly kind: 'given'; readonly words: (id: string) => Question<string> });

export interface Column<Row> {
  readonly name: string;
  readonly label: string;
  /** What the list is sorted by when this column is asked to; without it, it cannot be. */
  readonly sorts?: string;
  /** How its two orders are said. */
  readonly orders?: readonly [ascending: string, descending: string];
  /** It tells who somebody is: for whoever is not shown that, the list is not in its order either. */
  readonly tellsWho?: true;
  /** It holds nothing but what identifies people: whoever is not shown that has no such column. */
  readonly isPersonal?: true;
  /** False: only when somebody chooses it. */
  readonly usual?: boolean;
  readonly align?: 'right';
  readonly cell: (row: Row) => ReactNode;
}

/** Those that there are for somebody who is shown who people are, or is not. The first always is. */
export const columnsFor = <Row>(
  columns: readonly Column<Row>[],
  seesPeople: boolean,
): readonly Column<Row>[] => columns.filter(({ isPersonal }) => seesPeople || !isPersonal);

/** A list: all that tells it from the others. */
export interface ListOf<Row extends RaRecord> {
  readonly resource: string;
  readonly heading: string;
  readonly one: string;
  readonly many: string;
  /** The first holds the link, and is always shown. */
  readonly columns: readonly Column<Row>[];
  /** Its own order. */
  readonly order: Order;
  /** How the order is said, when no column that is shown sorts by it. */
  readonly orderInWords?: string;
  /** The search box. */
  readonly words?: {
    readonly name: string;
    readonly label: string;
    readonly hint: string;
    /** Whom the words may tell of; then they stay out of the address. Teachers are looked for by those who see them. */
    readonly tellsOf?: 'teachers' | 'staff';
    /** Whether the search of everything may find what the list does not. */
    readonly alsoEverywhere?: true;
  };
  readonly fields: readonly FilterField[];
  /** What most people come for. */
  readonly shortcuts?: readonly { readonly words: string; readonly filter: () => Filter }[];
  /** Whether views of it are kept on the server. */
  readonly views?: ViewList;
  /** Whether the whole of it can be had as a file. */
  readonly hasFile?: true;
  /** What stands there when there is none at all. */
  readonly none: ReactNode;
}

export const isFiltered = (filter: Filter): boolean => Object.keys(filter).length > 0;

/** The filter with one field changed; undefined takes it off. */
export function withField(filter: Filter, name: string, value: unknown): Filter {
  const { [name]: _, ...rest } = filter;
  return value === undefined ? rest : { ...rest, [name]: value };
}
