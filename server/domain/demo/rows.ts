import type { Day } from '../day.ts';
import { milliseconds } from './days.ts';

export type Value = string | number | boolean | null;
export type Row = { [column: string]: Value };

/** Rows to write, by table and in order. Rows of one table all have the same columns. */
export class Rows {
  readonly #tables = new Map<string, Row[]>();
  readonly #prefix: string;
  #made = 0;

  /** `part` tells one load from another, so that no two make the same ids. */
  constructor(day: Day, part: number) {
    // A version 7 UUID of that day, so that rows lie in order in their indexes.
    const time = milliseconds(day).toString(16).padStart(12, '0');
    const which = part.toString(16).padStart(6, '0');
    this.#prefix = `${time.slice(0, 8)}-${time.slice(8)}-7000-8${which.slice(0, 3)}-${which.slice(3)}`;
  }

  newId(): string {
    this.#made += 1;
    return this.#prefix + this.#made.toString(16).padStart(9, '0');
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

  get tables(): ReadonlyMap<string, readonly Row[]> {
    return this.#tables;
  }

  get count(): number {
    return this.#made;
  }
}
