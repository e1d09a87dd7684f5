import type { Day } from '../day.ts';
import { milliseconds } from './days.ts';

export type Value = string | number | boolean | null;
export type Row = { [column: string]: Value };

/** More than a part has rows, so that the parts of a day follow each other. */
const IDS_A_PART = 40_000;

/** Rows to write, by table and in order. Rows of one table all have the same columns. */
export class Rows {
  readonly #tables = new Map<string, Row[]>();
  readonly #first: number;
  readonly #rest: string;
  #made = 0;

  /** `part` tells one load from another, so that no two make the same ids. */
  constructor(day: Day, part: number) {
    this.#first = milliseconds(day) + part * IDS_A_PART;
    const which = part.toString(16).padStart(6, '0');
    this.#rest = `-7000-8${which.slice(0, 3)}-${which.slice(3)}`;
  }

  /**
   * A version 7 UUID. Each has a millisecond of its own: rows lie in order in their indexes, and an index of periods
   * (btree_gist), which sees the first eight bytes only, can tell them apart.
   */
  newId(): string {
    this.#made += 1;
    const time = (this.#first + this.#made).toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}${this.#rest}${this.#made.toString(16).padStart(9, '0')}`;
  }

  /** Adds a row and says its id. */
  add(table: string, row: Row): string {
    const id = this.newId();
    this.put(table, { id, ...row });
    return id;
  }

  /** Adds a row that has its id already, and may still be changed until all are written. */
  put<R extends Row>(table: string, row: R): R {
    const rows = this.#tables.get(table);
    if (rows) rows.push(row);
    else this.#tables.set(table, [row]);
    return row;
  }

  /** Declarations come last: what lists keep of each is gathered from all the others, once. */
  get tables(): ReadonlyMap<string, readonly Row[]> {
    const isLast = (table: string) => Number(table === 'declarations');
    return new Map([...this.#tables].sort(([one], [other]) => isLast(one) - isLast(other)));
  }

  get count(): number {
    return this.#made;
  }
}
