import { type Class, policy, seenBy } from '../access/policy.ts';
import { isUuid } from '../domain/uuid.ts';
import { fieldInWords, recordInWords, valueInWords } from '../domain/words.ts';
import type { Context } from './context.ts';
import type { RowChange } from './schema.generated.ts';

export interface ChangedRow {
  readonly table: string;
  readonly rowId: string;
  readonly op: 'insert' | 'update' | 'delete';
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** Of no interest to a reader: they say nothing that the event does not, or a page of their own says it better. */
const SILENT = new Set(['id', 'created_at', 'refusals', 'contents', 'checks']);

const HIDDEN = 'Hidden: only a support agent may see this';

/** Columns that hold what somebody's health or family may have to do with: the fields of that class, as tables spell them. */
const healthColumns = new Set(
  Object.values<Record<string, Class>>({ ...policy })
    .flatMap((fields) => Object.entries(fields))
    .filter(([, row]) => row === 'health')
    .map(([field]) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)),
);

/**
 * A row change as people read it: columns in words, ids by the names of what they point to, days in long form.
 * `names` are known already; the others are looked up. The columns are those that differ, unless said.
 */
export async function inWords(
  changes: readonly ChangedRow[],
  { loaders, actor }: Context,
  names: ReadonlyMap<string, string> = new Map(),
  columnsOf: typeof differing = differing,
): Promise<RowChange[]> {
  const name = async (id: string) => names.get(id) ?? (await loaders.name.load(id))?.name ?? null;
  const seesHealth = seenBy.health.includes(actor.role);
  const value = async (column: string, raw: unknown): Promise<string | null> => {
    if (raw === null || raw === undefined) return null;
    if (healthColumns.has(column) && !seesHealth) return HIDDEN;
    if (typeof raw === 'string' && isUuid(raw)) return (await name(raw)) ?? raw;
    return typeof raw === 'object' ? JSON.stringify(raw) : valueInWords(column, raw as string);
  };
  return Promise.all(
    changes.map(async ({ table, rowId, op, before, after }) => ({
      table,
      record: recordInWords(table),
      rowId,
      op,
      name: await name(rowId),
      fields: await Promise.all(
        columnsOf(before, after).map(async (column) => ({
          column,
          field: fieldInWords(column),
          before: await value(column, before?.[column]),
          after: await value(column, after?.[column]),
        })),
      ),
    })),
  );
}

/** Every column that people read. */
export const everyColumn = (before: ChangedRow['before'], after: ChangedRow['after']): string[] =>
  Object.keys(after ?? before ?? {}).filter((column) => !SILENT.has(column));

function differing(before: ChangedRow['before'], after: ChangedRow['after']): string[] {
  return everyColumn(before, after).filter(
    (column) => JSON.stringify(before?.[column] ?? null) !== JSON.stringify(after?.[column] ?? null),
  );
}
