import type { TeacherRole } from '../../teacher.ts';
import type { Exact } from '../exact.ts';
import { shown } from './shown.ts';

/** A cell of a table, with the figure that explains it: its path below the figure that the table is of, '' for that itself. */
export interface Cell {
  readonly text: string;
  readonly at: string | null;
  /** Whose voided declarations it counts: those are worth nothing, so that no figure explains them (PAY-18). */
  readonly voided?: Whose;
}

export type Whose = TeacherRole | 'all';

export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly total: Exact;
}

export const words = (text: string): Cell => ({ text, at: null });
export const counted = (count: number, at: string | null): Cell => ({ text: String(count), at });
export const money = (amount: Exact, at: string | null): Cell => ({ text: shown(amount), at });

/** The rows of a table as they read, without what explains them. */
export const textOf = (rows: Table['rows']): string[][] => rows.map((row) => row.map(({ text }) => text));

/** A table as it reads. */
export const printed = (table: Table): { headings: readonly string[]; rows: string[][]; total: Exact } => ({
  ...table,
  rows: textOf(table.rows),
});
