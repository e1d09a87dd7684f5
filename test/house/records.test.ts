import pg from 'pg';
import { expect } from 'vitest';
import { connect } from '../../server/database/orm.ts';
import { test } from '../support/database.ts';

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly generated: boolean;
  /** The texts its check allows, in alphabetical order; null where any text will do. */
  readonly allowed: readonly string[] | null;
}

const AS_POSTGRES_SAYS: Record<string, string> = {
  int: 'integer',
  timestamptz: 'timestamp with time zone',
};

async function columnsInPostgres(url: string): Promise<Column[]> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query(`
    select c.relname as table, a.attname as column, not a.attnotnull as nullable, a.attgenerated <> '' as generated,
           format_type(coalesce(nullif(t.typbasetype, 0), t.oid), a.atttypmod) as type,
           (select array_agg(value[1] order by value[1]) from pg_constraint k,
              regexp_matches(pg_get_constraintdef(k.oid), '''([^'']*)''::text', 'g') value
            where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
              and pg_get_constraintdef(k.oid) like '%= ANY (ARRAY[%') as allowed
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      join pg_type t on t.oid = a.atttypid
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'mikro_orm_migrations'
    order by 1, 2`);
  await client.end();
  return rows;
}

async function columnsInRecords(url: string): Promise<Column[]> {
  const orm = await connect(url);
  const columns = [...orm.getMetadata().getAll().values()].flatMap((record) =>
    record.props.map((property) => ({
      table: record.tableName,
      column: property.fieldNames[0] ?? property.name,
      type: AS_POSTGRES_SAYS[property.columnTypes[0] ?? ''] ?? property.columnTypes[0] ?? '',
      nullable: property.nullable === true,
      generated: property.generated !== undefined,
      allowed: property.enum && !property.generated ? [...(property.items ?? [])].map(String).sort() : null,
    })),
  );
  await orm.close();
  return columns;
}

const inOrder = (columns: readonly Column[]) =>
  columns
    .map((column) => JSON.stringify(column, ['table', 'column', 'type', 'nullable', 'generated', 'allowed']))
    .sort();

test('a record has each column of its table and no other, with its type, its nulls and its allowed values', async ({
  database,
}) => {
  const [inPostgres, inRecords] = await Promise.all([
    columnsInPostgres(database.ownerUrl),
    columnsInRecords(database.ownerUrl),
  ]);
  expect(inPostgres.length).toBeGreaterThan(200);
  expect(inRecords.filter((column) => column.allowed).length).toBeGreaterThan(25);
  expect(inOrder(inRecords)).toEqual(inOrder(inPostgres));
});
