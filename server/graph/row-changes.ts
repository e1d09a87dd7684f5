import { classOfColumn } from '../access/class-of.ts';
import { type Class, policy, seenBy } from '../access/policy.ts';
import { type KeptCheck, remarksInWords } from '../domain/payment/checks/checks.ts';
import { isUuid } from '../domain/uuid.ts';
import { fieldInWords, recordInWords, valueInWords } from '../domain/words.ts';
import { type StoredTerms, storedTermsInWords } from '../domain/words-of-terms.ts';
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
const SILENT = new Set(['id', 'created_at', 'refusals', 'contents', 'content_sha256', 'approved_sha256']);

/** Columns that hold the terms of a contract whole. */
const TERMS = new Set(['contract_term_proposals.terms', 'contract_term_proposals.terms_before']);

/** Checks with what was remarked on them. The checks are on a page of the statement; who reads the event asks for the remarks. */
const REMARKED = 'statement_submissions.checks';

const HIDDEN: Readonly<Record<Exclude<Class, 'open'>, string>> = {
  identity: 'Not shown to your role',
  health: 'Hidden: only a support agent may see this',
  money: 'Not shown to your role',
  access: 'Not shown to your role',
};

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
  const sees = (seen: Class) => seenBy[seen].includes(actor.role);
  const value = async (table: string, column: string, raw: unknown): Promise<string | null> => {
    if (raw === null || raw === undefined) return null;
    // What a record is called may tell who somebody is; its id does not.
    if (column.endsWith('_id') && typeof raw === 'string' && isUuid(raw))
      return (sees('identity') ? await name(raw) : null) ?? raw;
    if (`${table}.${column}` === REMARKED)
      return sees(policy.StatementCheck.remark) ? remarksInWords(raw as KeptCheck[]) : HIDDEN.money;
    const seen = classOfColumn(table, column);
    if (seen !== 'open' && !sees(seen)) return HIDDEN[seen];
    if (typeof raw === 'string' && isUuid(raw)) return (await name(raw)) ?? raw;
    if (TERMS.has(`${table}.${column}`)) return storedTermsInWords(raw as StoredTerms);
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
          before: await value(table, column, before?.[column]),
          after: await value(table, column, after?.[column]),
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
