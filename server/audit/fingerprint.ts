import { createHash } from 'node:crypto';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface RowChange {
  readonly table: string;
  readonly rowId: string;
  readonly op: 'insert' | 'update' | 'delete';
  readonly before: { [column: string]: Json } | null;
  readonly after: { [column: string]: Json } | null;
}

/**
 * What a person has seen before confirming: the deed, its input, the records as read for change, and every change it
 * would make. Ids and instants that are made afresh each time do not count, so the same plan made twice is the same.
 */
export function fingerprint(deed: {
  action: string;
  input: unknown;
  taken: readonly unknown[];
  changes: readonly RowChange[];
}): string {
  const fresh = new Map<string, string>();
  for (const change of deed.changes) {
    if (change.op === 'insert') fresh.set(change.rowId, `new-${fresh.size + 1}`);
  }
  const known = (value: unknown): unknown =>
    typeof value === 'string' ? (fresh.get(value) ?? value) : value;
  const changes = deed.changes.map(({ table, rowId, op, before, after }) => [
    table,
    known(rowId),
    op,
    before,
    after &&
      Object.fromEntries(
        Object.entries(after).map(([column, value]) => [
          column,
          isStamp(column) && value !== null && value !== before?.[column] ? 'now' : known(value),
        ]),
      ),
  ]);
  return createHash('sha256')
    .update(canonical([deed.action, deed.input, deed.taken, changes]))
    .digest('base64url');
}

const isStamp = (column: string): boolean => column.endsWith('_at');

/** JSON with sorted keys: the same facts are the same text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'bigint') return part.toString();
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
