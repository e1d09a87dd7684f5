import type { EntityManager } from '@mikro-orm/postgresql';
import { uuidArray } from '../records/uuid-array.ts';

type Image = { readonly [column: string]: unknown };

/** One row to put back: to `to`, or away when that is null. `from` is what it must be now; null when it must be absent. */
export interface PutBack {
  readonly table: string;
  readonly rowId: string;
  readonly from: Image | null;
  readonly to: Image | null;
}

/** The rows as they are now, as the trail would show them; locked. */
export async function imagesNow(
  em: EntityManager,
  table: string,
  ids: readonly string[],
): Promise<Map<string, Image>> {
  const rows = await em.execute<{ id: string; image: Image }[]>(
    `select t.id, to_jsonb(t) - (select coalesce(array_agg(attname::text), '{}') from pg_attribute
                                 where attrelid = '${quoted(table)}'::regclass and attgenerated <> '') as image
     from ${quoted(table)} t where t.id = any(?::uuid[]) ${em.isInTransaction() ? 'for update of t' : ''}`,
    [uuidArray(ids)],
  );
  return new Map(rows.map(({ id, image }) => [id, image]));
}

/** Ids of rows elsewhere that refer to any of these rows, with their table. */
export async function referencesTo(
  em: EntityManager,
  table: string,
  ids: readonly string[],
): Promise<{ table: string; id: string }[]> {
  const keys = await em.execute<{ from: string; column: string }[]>(
    `select c.conrelid::regclass::text as "from", a.attname as "column"
     from pg_constraint c
     cross join lateral unnest(c.conkey, c.confkey) as k(here, there)
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.here
     join pg_attribute b on b.attrelid = c.confrelid and b.attnum = k.there and b.attname = 'id'
     where c.contype = 'f' and c.confrelid = ?::regclass`,
    [table],
  );
  const found: { table: string; id: string }[] = [];
  for (const { from, column } of keys.filter((key) => !key.from.includes('.'))) {
    const rows = await em.execute<{ id: string }[]>(
      `select id from ${quoted(from)} where ${quoted(column)} = any(?::uuid[])`,
      [uuidArray(ids)],
    );
    found.push(...rows.map(({ id }) => ({ table: from, id })));
  }
  return found;
}

/** Puts rows back set by set: first away with what was added, then back to what was, then again what was removed. */
export async function putBack(em: EntityManager, rows: readonly PutBack[]): Promise<void> {
  const tables = Map.groupBy(rows, (row) => row.table);
  for (const [table, all] of tables) {
    const added = all.filter((row) => row.to === null).map((row) => row.rowId);
    if (added.length)
      await em.execute(`delete from ${quoted(table)} where id = any(?::uuid[])`, [uuidArray(added)]);
  }
  for (const [table, all] of tables) {
    const changed = all.flatMap(({ from, to }) => (from && to ? [to] : []));
    const removed = all.flatMap(({ from, to }) => (from === null && to ? [to] : []));
    if (changed.length) await em.execute(updateSql(table, changed[0] ?? {}), [JSON.stringify(changed)]);
    if (removed.length) await em.execute(insertSql(table, removed[0] ?? {}), [JSON.stringify(removed)]);
  }
}

function updateSql(table: string, image: Image): string {
  const sets = Object.keys(image)
    .filter((column) => column !== 'id')
    .map((column) => `${quoted(column)} = r.${quoted(column)}`);
  return `update ${quoted(table)} t set ${sets.join(', ')} from jsonb_populate_recordset(null::${quoted(table)}, ?::jsonb) r where t.id = r.id`;
}

function insertSql(table: string, image: Image): string {
  const columns = Object.keys(image).map(quoted).join(', ');
  return `insert into ${quoted(table)} (${columns}) select ${columns} from jsonb_populate_recordset(null::${quoted(table)}, ?::jsonb)`;
}

/** Names come from the trail and the catalogue, never from a request; quoted all the same. */
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
