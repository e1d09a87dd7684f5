import type { EntityManager } from '@mikro-orm/postgresql';
import type { MoneyMoved } from '../domain/payment/money-moved.ts';
import { CHANGES_SHOWN } from '../records/reads/events.ts';
import { Fingerprint, type RowChange } from './fingerprint.ts';

const ROWS_AT_ONCE = 2000;

interface PlannedChanges {
  /** The first of them, as many as are ever shown. */
  readonly changes: readonly RowChange[];
  readonly changeCount: number;
  readonly fingerprint: string;
}

/**
 * Every change of the event under way, for its plan, and one name for them and the money they move. A deed of many thousand rows is read page by page: it neither fills
 * the memory nor keeps others waiting.
 */
export async function plannedChanges(
  em: EntityManager,
  eventId: string,
  deed: ConstructorParameters<typeof Fingerprint>[0],
  money: MoneyMoved | null,
): Promise<PlannedChanges> {
  let page = await changesAfter(em, eventId, '0');
  const changes = page.slice(0, CHANGES_SHOWN);
  const added =
    page.length < ROWS_AT_ONCE
      ? page.flatMap(({ op, rowId }) => (op === 'insert' ? [rowId] : []))
      : await idsAdded(em, eventId);
  const fingerprint = new Fingerprint(deed, added);
  let changeCount = 0;
  while (page.length > 0) {
    for (const change of page) fingerprint.add(change);
    changeCount += page.length;
    const last = page.at(-1);
    page = last && page.length === ROWS_AT_ONCE ? await changesAfter(em, eventId, last.id) : [];
  }
  for (const statement of money?.statements ?? []) fingerprint.addMoney(statement);
  return { changes, changeCount, fingerprint: fingerprint.end() };
}

const changesAfter = (
  em: EntityManager,
  eventId: string,
  id: string,
): Promise<(RowChange & { id: string })[]> =>
  em.execute(
    `select id::text, table_name as "table", row_id as "rowId", op, before, after
     from audit.row_changes where event_id = ? and id > ?::bigint order by row_changes.id limit ${ROWS_AT_ONCE}`,
    [eventId, id],
  );

async function idsAdded(em: EntityManager, eventId: string): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    `select row_id as id from audit.row_changes where event_id = ? and op = 'insert' order by row_changes.id`,
    [eventId],
  );
  return rows.map(({ id }) => id);
}
