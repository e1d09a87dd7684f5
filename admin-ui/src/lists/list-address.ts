import type { Filter, Order } from './list.ts';

/** Where in a list a page lies: after or before a row, or at the start. `number` is for people; rows may have moved since. */
export interface PageAt {
  readonly after?: string;
  readonly before?: string;
  readonly number: number;
}

/** What an address says of a list. What it does not say is the list's own. */
export interface Said {
  readonly view?: string;
  readonly filter?: Filter;
  readonly order?: Order;
  readonly columns?: readonly string[];
  readonly page: PageAt;
}

/** Goes with an entry of the browser's history and never into an address. */
export interface Unsaid {
  readonly words?: string;
}

const START: PageAt = { number: 1 };

/** Reads the query of an address. A filter that is no JSON object was damaged on its way: null. */
export function saidIn(search: string): Said | null {
  const params = new URLSearchParams(search);
  const filter = filterIn(params.get('filter'));
  if (filter === null) return null;
  const [view, by, columns] = [params.get('view'), params.get('sort'), params.get('columns')];
  return {
    page: pageIn(params),
    ...(filter && { filter }),
    ...(view && { view }),
    ...(by && { order: { by, descending: params.get('order') === 'DESC' } }),
    ...(columns && { columns: columns.split(',') }),
  };
}

function filterIn(text: string | null): Filter | undefined | null {
  if (!text) return undefined;
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Filter) : null;
  } catch {
    return null;
  }
}

function pageIn(params: URLSearchParams): PageAt {
  const [after, before, number] = [params.get('after'), params.get('before'), Number(params.get('page'))];
  if (!after && !before) return START;
  const said = Number.isSafeInteger(number) && number > 1 ? number : 2;
  return after ? { after, number: said } : { before: String(before), number: said };
}

/** The query of an address that says this and no more. */
export function queryOf({ view, filter, order, columns, page }: Said): string {
  const params = new URLSearchParams();
  if (view) params.set('view', view);
  if (filter && Object.keys(filter).length > 0) params.set('filter', JSON.stringify(filter));
  if (order) {
    params.set('sort', order.by);
    params.set('order', order.descending ? 'DESC' : 'ASC');
  }
  if (columns) params.set('columns', columns.join(','));
  const { after, before, number } = page;
  if (after) params.set('after', after);
  if (before) params.set('before', before);
  if (after || before) params.set('page', String(number));
  const query = params.toString();
  return query && `?${query}`;
}

/** The address of a list with a filter, for links from other pages. The filter must tell nobody’s name. */
export const listAddress = (resource: string, filter: Filter): string =>
  `/${resource}${queryOf({ filter, page: START })}`;

/** The address of a saved view. */
export const viewAddress = (resource: string, id: string): string =>
  `/${resource}${queryOf({ view: id, page: START })}`;

/** The words that an entry of the history keeps for its list. */
export function wordsIn(state: unknown): string | undefined {
  const words: unknown =
    typeof state === 'object' && state !== null ? Reflect.get(state, 'words') : undefined;
  return typeof words === 'string' && words !== '' ? words : undefined;
}
