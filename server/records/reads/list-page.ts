import { createHash } from 'node:crypto';
import {
  type Around,
  COUNTED,
  type List,
  type ListPage,
  type PageAsked,
  RowGone,
  type SortBy,
  Where,
  type WrittenList,
  type WrittenPage,
} from './list.ts';
import type { Reader } from './reader.ts';

export async function readPage<Row, Filter, Order extends string>(
  reader: Reader,
  list: List<Filter, Order>,
  filter: Filter,
  sort: SortBy<Order>,
  asked: PageAsked,
): Promise<ListPage<Row>> {
  const { found, direction, values } = foundSql(list, filter, sort, asked);
  const sql = `${found} select ${list.shown} order by found.key ${direction}, found.id ${direction}`;
  const rows = await ask<Row & { id: string }>(reader, `${list.name}-page`, sql, values);
  const around = await neighbours(
    reader,
    list,
    filter,
    sort,
    asked,
    rows.map(({ id }) => id),
  );
  const items = rows.slice(0, asked.perPage);
  if (asked.before !== undefined) items.reverse();
  return { ...around, items, count: () => countList(reader, list, filter, sort.by) };
}

/** The same page, in one value; `row` is the JSON of a row, as SQL over `list.written.from`. */
export async function readWrittenPage<Filter, Order extends string>(
  reader: Reader,
  list: WrittenList<Filter, Order>,
  row: string,
  filter: Filter,
  sort: SortBy<Order>,
  asked: PageAsked & { readonly counted: boolean },
): Promise<WrittenPage> {
  const { found, direction, values, matches } = foundSql(list, filter, sort, asked);
  const sql = `${found}, written as (
      select found.id, row_number() over (order by found.key ${direction}, found.id ${direction}) as place, ${row}::text as json
      from ${list.written.from})
    select coalesce(json_agg(id order by place), '[]') as ids, coalesce(string_agg(json, ',' order by place
      ${asked.before === undefined ? '' : 'desc'}) filter (where place <= ${asked.perPage}), '') as json,
      ${asked.counted ? `(${countSql(matches)})::int` : '0'} as total from written`;
  const [page] = await ask<{ ids: string[]; json: string; total: number }>(
    reader,
    `${list.name}-written`,
    sql,
    values,
  );
  const { next, previous } = await neighbours(reader, list, filter, sort, asked, page?.ids ?? []);
  return { next, previous, json: page?.json ?? '', total: page?.total ?? 0 };
}

/** Where a page goes on and back, told by the rows found: those of the page, and one more if there is one. */
async function neighbours<Filter, Order extends string>(
  reader: Reader,
  list: List<Filter, Order>,
  filter: Filter,
  sort: SortBy<Order>,
  { page, perPage, after, before }: PageAsked,
  found: readonly string[],
): Promise<Around> {
  const cursor = after ?? before;
  if (found.length === 0 && cursor !== undefined) await refuseIfGone(reader, list, filter, sort, cursor);
  const more = found.length > perPage;
  const ids = found.slice(0, perPage);
  if (before !== undefined) ids.reverse();
  const hasNext = before === undefined ? more : ids.length > 0;
  const hasPrevious = before === undefined ? after !== undefined || page > 1 : more;
  return {
    next: hasNext ? (ids.at(-1) ?? null) : null,
    previous: hasPrevious ? (ids[0] ?? null) : null,
  };
}

/** The whole list in its order, for a cursor: what is shown of each row, and its values. */
export function wholeList<Filter, Order extends string>(
  list: List<Filter, Order>,
  filter: Filter,
  { by, descending }: SortBy<Order>,
  shown: string,
): { sql: string; values: readonly unknown[] } {
  const where = new Where();
  list.conditions(filter, where);
  const direction = descending ? 'desc' : 'asc';
  const { key, join = '' } = list.orders[by];
  return {
    sql: `with found as (select ${list.id} as id, ${key} as key from ${list.from(filter, by)} ${join} ${where.text})
      select ${shown} order by found.key ${direction}, found.id ${direction}`,
    values: where.values,
  };
}

/** A fence around the search for rows: what is shown of them is looked up for these few only. */
function foundSql<Filter, Order extends string>(
  list: List<Filter, Order>,
  filter: Filter,
  { by, descending }: SortBy<Order>,
  { page, perPage, after, before }: PageAsked,
): { found: string; direction: 'asc' | 'desc'; values: readonly unknown[]; matches: string } {
  const where = new Where();
  list.conditions(filter, where);
  const { key, join = '' } = list.orders[by];
  const from = `${list.from(filter, by)} ${join}`;
  const backwards = before !== undefined;
  const direction = descending !== backwards ? 'desc' : 'asc';
  const matches = `${list.from(filter, by)} ${where.text}`;
  const cursor = after ?? before;
  if (cursor !== undefined) {
    const id = `${where.value(cursor)}::uuid`;
    // As a row: the same said with OR would not be found by index. Sub-selects of one value are worked out once.
    where.and(
      `(${key}, ${list.id}) ${direction === 'desc' ? '<' : '>'} ((select ${key} from ${from} where ${list.id} = ${id}), ${id})`,
    );
  }
  const offset = cursor === undefined && page > 1 ? `offset ${(page - 1) * perPage}` : '';
  return {
    // Numbers that were checked, not values: a plan for any limit would be a plan for a tenth of the table.
    found: `with found as materialized (
        select ${list.id} as id, ${key} as key from ${from} ${where.text}
        order by ${key} ${direction}, ${list.id} ${direction} limit ${perPage + 1} ${offset})`,
    direction,
    values: where.values,
    matches,
  };
}

async function refuseIfGone<Filter, Order extends string>(
  reader: Reader,
  list: List<Filter, Order>,
  filter: Filter,
  { by }: SortBy<Order>,
  id: string,
): Promise<void> {
  const { join = '' } = list.orders[by];
  const sql = `select 1 from ${list.from(filter, by)} ${join} where ${list.id} = $1`;
  if ((await ask(reader, `${list.name}-cursor`, sql, [id])).length === 0) throw new RowGone();
}

/** How many a list has for a filter, up to one more than `COUNTED`. */
export function countList<Filter, Order extends string>(
  reader: Reader,
  list: List<Filter, Order>,
  filter: Filter,
  by: Order,
): Promise<number> {
  const where = new Where();
  list.conditions(filter, where);
  return countOf(reader, list.name, `${list.from(filter, by)} ${where.text}`, where.values);
}

const countSql = (from: string): string =>
  `select count(*) as total from (select 1 from ${from} limit ${COUNTED + 1}) counted`;

/** Rows in all, up to one more than `COUNTED`. `from` is the text from FROM to the end of WHERE. */
async function countOf(
  reader: Reader,
  name: string,
  from: string,
  values: readonly unknown[],
): Promise<number> {
  const [counted] = await ask<{ total: bigint }>(reader, `${name}-total`, countSql(from), values);
  return Number(counted?.total ?? 0n);
}

/** PostgreSQL keeps a plan for each named statement and connection, so that not every combination ever asked has one. */
const NAMED_AT_MOST = 300;
const names = new Map<string, string>();

function ask<Row>(reader: Reader, kind: string, sql: string, values: readonly unknown[]): Promise<Row[]> {
  let name = names.get(sql);
  if (name === undefined && names.size < NAMED_AT_MOST) {
    name = `${kind}-${createHash('sha256').update(sql).digest('hex').slice(0, 12)}`;
    names.set(sql, name);
  }
  return reader.all<Row>(name ?? '', sql, values);
}
