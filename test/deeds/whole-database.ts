import pg from 'pg';

export type Row = Readonly<Record<string, unknown>>;
/** Every row of every record, by table and id, as the trail would show it: without the columns PostgreSQL works out. */
export type WholeDatabase = ReadonlyMap<string, Row>;

export interface Camera {
  take(): Promise<WholeDatabase>;
  close(): Promise<void>;
}

/** Takes pictures of all tables, over a connection of the owner's, independently of the trail. */
export async function aCamera(ownerUrl: string): Promise<Camera> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  const { rows } = await client.query<{ table: string; generated: string[] }>(
    `select c.relname as "table", coalesce(array_agg(a.attname::text) filter (where a.attgenerated <> ''), '{}') as generated
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'mikro_orm_migrations'
     group by c.relname order by c.relname`,
  );
  const everything = rows
    .map(
      ({ table, generated }) =>
        `select '${table} ' || id as key, to_jsonb(t) - '{${generated.join()}}'::text[] as row from ${table} t`,
    )
    .join(' union all ');
  return {
    async take() {
      const all = await client.query<{ key: string; row: Row }>(everything);
      return new Map(all.rows.map(({ key, row }) => [key, row]));
    },
    close: () => client.end(),
  };
}

export interface Difference {
  readonly key: string;
  readonly before: Row | null;
  readonly after: Row | null;
}

export function differences(before: WholeDatabase, after: WholeDatabase): Difference[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys]
    .map((key) => ({ key, before: before.get(key) ?? null, after: after.get(key) ?? null }))
    .filter((row) => JSON.stringify(row.before) !== JSON.stringify(row.after));
}

/**
 * Differences as text that is the same for the plan and for the deed: ids made afresh and stamps of the deed are named
 * alike, since each making has its own.
 */
export function told(rows: readonly Difference[]): string[] {
  const fresh = new Set(rows.filter((row) => row.before === null).map((row) => row.key.split(' ')[1] ?? ''));
  const value = (column: string, now: unknown, was: unknown): unknown => {
    if (typeof now === 'string' && fresh.has(now)) return 'a new row';
    return column.endsWith('_at') && now !== null && now !== was ? 'the moment of the deed' : now;
  };
  const image = (row: Row | null, was: Row | null) =>
    row &&
    Object.fromEntries(
      Object.keys(row)
        .sort()
        .map((column) => [column, value(column, row[column], was?.[column])]),
    );
  return rows
    .map(({ key, before, after }) => {
      const [table, id = ''] = key.split(' ');
      return JSON.stringify([
        table,
        fresh.has(id) ? 'a new row' : id,
        image(before, before),
        image(after, before),
      ]);
    })
    .sort();
}
