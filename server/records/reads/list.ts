import type { Part } from './fields.ts';

/**
 * Which rows of a list, 1 to 100 at a time: those `after` or `before` a row, or else the page of that number. Numbers
 * are for the start, since what is left out has to be read; from any row on, the next page costs the same.
 */
export interface PageAsked {
  readonly page: number;
  readonly perPage: number;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

export interface ListPage<Row> extends Around {
  readonly items: Row[];
  /** Rows in all, counted up to one more than `COUNTED`; asked of the database only when called. */
  readonly count: () => Promise<number>;
}

/** A page whose rows PostgreSQL wrote: the text of a JSON array, without its brackets. */
export interface WrittenPage extends Around {
  readonly json: string;
  /** Rows in all, counted up to one more than `COUNTED`; 0 when that was not asked. */
  readonly total: number;
}

export interface Around {
  /** The row to go on after; null on the last page. */
  readonly next: string | null;
  /** The row to go back before; null on the first page. */
  readonly previous: string | null;
}

/** Further than this nobody counts: a list says ‘more than’. */
export const COUNTED = 10_000;

export interface SortBy<Order extends string> {
  readonly by: Order;
  readonly descending: boolean;
}

/** By what a list may be sorted: SQL that is never null, and the join it needs. The id breaks ties. */
interface SortKey {
  readonly key: string;
  readonly join?: string;
}

export interface List<Filter, Order extends string> {
  /** What its statements are called. */
  readonly name: string;
  /** The id of a row, as SQL. */
  readonly id: string;
  /** Whatever the conditions and keys speak of, as SQL after FROM: as little as they need. */
  readonly from: (filter: Filter, by: Order) => string;
  readonly orders: Readonly<Record<Order, SortKey>>;
  readonly conditions: (filter: Filter, where: Where) => void;
  /** What is shown of each row, as SQL from SELECT's columns to the last join; `found.id` is the row. */
  readonly shown: string;
}

/** A list whose rows PostgreSQL can write by itself, from `found`. */
export interface WrittenList<Filter, Order extends string> extends List<Filter, Order> {
  readonly written: Part;
}

/** Conditions with their values, numbered as they come. Text comes from this house, values from anywhere. */
export class Where {
  readonly values: unknown[] = [];
  readonly #conditions: string[] = [];

  /** '$1' for the next value. */
  value(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  and(condition: string): void {
    this.#conditions.push(condition);
  }

  get text(): string {
    return this.#conditions.length > 0 ? `where ${this.#conditions.join(' and ')}` : '';
  }
}

/** `after` or `before` names a row that is not there any more. */
export class RowGone extends Error {
  override readonly name = 'RowGone';
}
