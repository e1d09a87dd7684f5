import type { RowChange } from './fingerprint.ts';

type Image = NonNullable<RowChange['before']>;

/** What an event did to one row in the end, however many times it touched it. */
export interface NetChange {
  readonly table: string;
  readonly rowId: string;
  /** Null when the event added the row. */
  readonly before: Image | null;
  /** Null when the event removed the row. */
  readonly after: Image | null;
}

/** Folds the changes of an event, in order, to one a row. A row that came and went is no change. */
export function netChanges(changes: readonly RowChange[]): NetChange[] {
  const rows = new Map<string, NetChange>();
  for (const { table, rowId, before, after } of changes) {
    const key = `${table} ${rowId}`;
    rows.set(key, { table, rowId, before: (rows.get(key) ?? { before }).before, after });
  }
  return [...rows.values()].filter(({ before, after }) => before !== null || after !== null);
}
