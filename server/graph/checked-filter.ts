import { Fault } from '../audit/faults.ts';
import type { PageAsked } from '../records/reads/list.ts';
import { checkedId, checkedIds, checkedPage, checkedText } from './checked-input.ts';

const TEXT_LENGTH = 200;
const MOST_VALUES = 50;
/** As deep as a page may lie that is asked for by its number. */
const NUMBERED_ROWS = 10_000;

/** What was said of a filter; what is null was not said. */
type Said<Filter> = { readonly [Key in keyof Filter]?: NonNullable<Filter[Key]> };

/** Ids are UUIDs, texts are short, lists are few. */
export function checkedFilter<Filter extends object>(filter: Filter | null | undefined): Said<Filter> {
  const said = Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(said.map(([field, value]) => [field, checked(field, value)])) as Said<Filter>;
}

function checked(field: string, value: unknown): unknown {
  if (field === 'ids') return checkedIds(field, value as string[]);
  if (Array.isArray(value)) {
    if (value.length > MOST_VALUES)
      throw new Fault('BAD_USER_INPUT', `${field} may hold ${MOST_VALUES} values at most.`);
    return value.map((one) => checked(field, one));
  }
  if (typeof value !== 'string') return value;
  if (field.endsWith('Id')) return checkedId(field, value);
  if (value.length > TEXT_LENGTH)
    throw new Fault('BAD_USER_INPUT', `${named(field)} must be ${TEXT_LENGTH} characters or fewer.`);
  return checkedText(field, value);
}

const named = (field: string): string => (field === 'q' ? 'Search text (q)' : field);

interface Page {
  page?: number | null | undefined;
  perPage?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
}

/** By number near the start, by neighbour anywhere. */
export function checkedListPage(asked: Page | null | undefined): PageAsked {
  const { page, perPage } = checkedPage({ page: asked?.page ?? 1, perPage: asked?.perPage ?? 25 });
  const after = asked?.after ? checkedId('after', asked.after) : undefined;
  const before = asked?.before ? checkedId('before', asked.before) : undefined;
  if ([after !== undefined, before !== undefined, page > 1].filter(Boolean).length > 1)
    throw new Fault('BAD_USER_INPUT', 'Say page, after or before: one of them.');
  if (page > 1 && page * perPage > NUMBERED_ROWS)
    throw new Fault(
      'BAD_USER_INPUT',
      `Pages by number end at row ${NUMBERED_ROWS}. Go on with after, or narrow the filter.`,
    );
  return { page, perPage, after, before };
}
