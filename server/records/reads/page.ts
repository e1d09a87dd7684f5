import type { Reader } from './reader.ts';

/** Which rows of a list: `page` from 1, `perPage` 1 to 100. */
export interface Page {
  readonly page: number;
  readonly perPage: number;
}

export interface PageOf<Row> {
  readonly items: Row[];
  readonly total: number;
}

/** One page and the count of all, side by side. `from` is the text from FROM to the end of WHERE. */
export async function toPage<Row>(
  reader: Reader,
  { page, perPage }: Page,
  name: string,
  columns: string,
  from: string,
  orderBy: string,
  values: readonly unknown[],
): Promise<PageOf<Row>> {
  const [items, [counted]] = await Promise.all([
    reader.all<Row>(
      name,
      `select ${columns} ${from} order by ${orderBy} limit $${values.length + 1} offset $${values.length + 2}`,
      [...values, perPage, (page - 1) * perPage],
    ),
    reader.all<{ total: bigint }>(`${name}-total`, `select count(*) as total ${from}`, values),
  ]);
  return { items, total: Number(counted?.total ?? 0n) };
}
