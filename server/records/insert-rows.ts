import type { EntityManager } from '@mikro-orm/postgresql';

type Row = { readonly [column: string]: string | number | boolean | null };

const ROWS_AT_ONCE = 5000;

/** Writes many rows with few statements. Rows of a table all have the columns of its first; the others take their defaults. */
export async function insertRows(
  em: EntityManager,
  tables: ReadonlyMap<string, readonly Row[]>,
  progress: (done: number, total: number) => void = () => {},
): Promise<void> {
  const total = [...tables.values()].reduce((sum, rows) => sum + rows.length, 0);
  let done = 0;
  for (const [table, rows] of tables) {
    const columns = Object.keys(rows[0] ?? {})
      .map((column) => `"${column}"`)
      .join(', ');
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      const some = rows.slice(from, from + ROWS_AT_ONCE);
      await em.execute(
        `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${table}", ?::jsonb)`,
        [JSON.stringify(some)],
      );
      done += some.length;
      progress(done, total);
    }
  }
}
