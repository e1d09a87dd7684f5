import { createHash } from 'node:crypto';
import type { Part } from './fields.ts';
import type { Reader } from './reader.ts';

/**
 * Which rows of a list, 1 to 100 at a time: those `after` or `before` a row, or else the page of that number. Numbers
 * are for the start, since what is left out has to be read; from any row on, the next page costs the same.
 */
export interface PageAsked {
  readonly page: number;
  readonly perPage: number;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

export interface ListPage<Row> {
  readonly items: Row[];
  /** The row to go on after; null on the last page. */
  readonly next: string | null;
  /** The row to go back before; null on the first page. */
  readonly previous: string | null;
  /** Rows in all, counted up to one more than `COUNTED`; asked of the database only when called. */
  readonly count: () => Promise<number>;
}

/** Further than this nobody counts: a list says ‘more than’. */
export const COUNTED = 10_000;

export interface SortBy<Order extends string> {
  readonly by: Order;
  readonly descending: boolean;
}

/** By what a list may be sorted: SQL that is never null, and the join it needs. The id breaks ties. */
interface SortKey {
  readonly key: string;
  readonly join?: string;
}

export interface List<Filter, Order extends string> {
  /** What its statements are called. */
  readonly name: string;
  /** The id of a row, as SQL. */
  readonly id: string;
  /** Whatever the conditions and keys speak of, as SQL after FROM: as little as they need. */
  readonly from: (filter: Filter, by: Order) => string;
  readonly orders: Readonly<Record<Order, SortKey>>;
  readonly conditions: (filter: Filter, where: Where) => void;
  /** What is shown of each row, as SQL from SELECT's columns to the last join; `found.id` is the row. */
  readonly shown: string;
}

/** A list whose rows PostgreSQL can write by itself, from `found`. */
export interface WrittenList<Filter, Order extends string> extends List<Filter, Order> {
  readonly written: Part;
}

/** Conditions with their values, numbered as they come. Text comes from this house, values from anywhere. */
export class Where {
  readonly values: unknown[] = [];
  readonly #conditions: string[] = [];

  /** '$1' for the next value. */
  value(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  and(condition: string): void {
    this.#conditions.push(condition);
  }

  get text(): string {
    return this.#conditions.length > 0 ? `where ${this.#conditions.join(' and ')}` : '';
  }
}

/** `after` or `before` names a row that is not there any more. */
export class RowGone extends Error {
  override readonly name = 'RowGone';
}

export async function readPage<Row, Filter, Order extends string>(
  reader: Reader,
  list: List<Filter, Order>,
  filter: Filter,
  sort: SortBy<Order>,
  asked: PageAsked,
): Promise<ListPage<Row>> {
  const where = new Where();
  list.conditions(filter, where);
  const { sql, values } = pageSql(list, filter, sort, asked, where);
  const rows = await ask<Row & { id: string }>(reader, `${list.name}-page`, sql, values);
  const cursor = asked.after ?? asked.before;
  if (rows.length === 0 && cursor !== undefined) await refuseIfGone(reader, list, filter, sort, cursor);
  const more = rows.length > asked.perPage;
  const items = rows.slice(0, asked.perPage);
  if (asked.before !== undefined) items.reverse();
  const hasNext = asked.before === undefined ? more : items.length > 0;
  const hasPrevious = asked.before === undefined ? asked.after !== undefined || asked.page > 1 : more;
  return {
    items,
    next: hasNext ? (items.at(-1)?.id ?? null) : null,
    previous: hasPrevious ? (items[0]?.id ?? null) : null,
    count: () => countList(reader, list, filter, sort.by),
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
function pageSql<Filter, Order extends string>(
  list: List<Filter, Order>,
  filter: Filter,
  { by, descending }: SortBy<Order>,
  { page, perPage, after, before }: PageAsked,
  where: Where,
): { sql: string; values: readonly unknown[] } {
  const { key, join = '' } = list.orders[by];
  const from = `${list.from(filter, by)} ${join}`;
  const backwards = before !== undefined;
  const direction = descending !== backwards ? 'desc' : 'asc';
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
    sql: `with found as materialized (
        select ${list.id} as id, ${key} as key from ${from} ${where.text}
        order by ${key} ${direction}, ${list.id} ${direction} limit ${perPage + 1} ${offset})
      select ${list.shown} order by found.key ${direction}, found.id ${direction}`,
    values: where.values,
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

/** Rows in all, up to one more than `COUNTED`. `from` is the text from FROM to the end of WHERE. */
async function countOf(
  reader: Reader,
  name: string,
  from: string,
  values: readonly unknown[],
): Promise<number> {
  const [counted] = await ask<{ total: bigint }>(
    reader,
    `${name}-total`,
    `select count(*) as total from (select 1 from ${from} limit ${COUNTED + 1}) counted`,
    values,
  );
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
