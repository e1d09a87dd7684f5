import { policy, seenBy } from '../access/policy.ts';
import type { Role } from '../domain/user.ts';
import type { ExportedColumn } from '../records/reads/lists/exported.ts';

const rows: Readonly<Record<string, Readonly<Record<string, keyof typeof seenBy>>>> = { ...policy };

/** Whether a role sees what a column shows, by the policy's row of the field that it shows. */
export function isSeenBy(role: Role, { shows: [type, field] }: Pick<ExportedColumn, 'shows'>): boolean {
  const row = rows[type]?.[field];
  if (!row) throw new Error(`A column shows ${type}.${field}, which the policy does not know`);
  return seenBy[row].includes(role);
}
