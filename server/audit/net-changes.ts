import { canonical } from '../domain/canonical.ts';
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

/**
 * What a deed itself did, without what sealing made of it: a version is never taken back, nor is a submission that it ended.
 * Undoing the rest seals the statement once more.
 */
export const withoutSealing = (changes: readonly NetChange[]): NetChange[] =>
  changes.flatMap((change) => {
    const { table, before, after } = change;
    if (table === 'statement_versions') return [];
    if (table === 'statement_submissions' && after?.['ended_as'] === 'cancelled') return [];
    if (table !== 'statements' || before?.['status'] !== 'submitted' || after?.['status'] !== 'payable')
      return [change];
    const was = { ...before, status: 'payable' };
    return canonical(was) === canonical(after) ? [] : [{ ...change, before: was }];
  });
