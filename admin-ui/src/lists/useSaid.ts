import { useEffect } from 'react';
import { useStore } from 'react-admin';
import { type To, useLocation, useNavigate } from 'react-router';
import { Fault } from '../data/fault.ts';
import { useAsked } from '../data/useAsked.ts';
import { useMe } from '../data/useMe.ts';
import type { SavedViewQuery } from '../gql/graphql.ts';
import { type Filter, type ListOf, type Order, withField } from './list.ts';
import { type PageAt, queryOf, type Said, saidIn, type Unsaid, wordsIn } from './list-address.ts';
import { SavedViewDocument } from './view-queries.ts';

/** What a list shows now, whoever said it: the address, a saved view, this browser or the list itself. */
export interface Shown {
  readonly filter: Filter;
  readonly order: Order;
  readonly columns: readonly string[];
  readonly page: PageAt;
  /** The name of the view that is open. */
  readonly view: string | undefined;
}

export type Change = Partial<Pick<Shown, 'filter' | 'order' | 'columns' | 'page'>>;

export interface SaidOf {
  /** Null while a saved view is on its way. */
  readonly shown: Shown | null;
  readonly error: Error | null;
  /** Where the list is with this changed: for links. */
  readonly toward: (change: Change) => { to: To; state: Unsaid | null };
  readonly go: (change: Change, how?: { replace: boolean }) => void;
}

type View = NonNullable<SavedViewQuery['savedView']>;

/** What is asked of a list lives in the address; words that may tell who somebody is live in the history's entry. */
export function useSaid(list: Pick<ListOf<never>, 'resource' | 'columns' | 'order' | 'words'>): SaidOf {
  const { search, state, pathname } = useLocation();
  const navigate = useNavigate();
  const [kept, keep] = useKeptColumns(list.resource);
  const said = saidIn(search);
  const view = useAsked(SavedViewDocument, { id: said?.view ?? '' }, { enabled: said?.view !== undefined });
  const found = view.data?.savedView ?? undefined;
  const personal = list.words?.tellsOf ? list.words.name : null;
  const words = wordsIn(state);

  const isOnItsWay = said?.view !== undefined && !view.data;
  const shown = said && !isOnItsWay ? shownBy(list, said, found, kept, personal, words) : null;
  const address = ({ filter, order, columns, page }: Change, now: Shown) => {
    const next = { ...now, ...(filter && { filter }), ...(order && { order }), ...(columns && { columns }) };
    const isSameView = said?.view && !filter && !order && !columns;
    const query = queryOf({
      ...(isSameView ? { view: String(said.view) } : ownWords(list, next, personal)),
      page: page ?? (columns ? now.page : { number: 1 }),
    });
    const kept = personal === null || isSameView ? undefined : next.filter[personal];
    return { to: { pathname, search: query }, state: typeof kept === 'string' ? { words: kept } : null };
  };
  const toward = (change: Change) => address(change, shown ?? unfiltered(list));
  const go: SaidOf['go'] = (change, { replace } = { replace: false }) => {
    if (change.columns) keep(areUsual(list, change.columns) ? NONE : change.columns);
    const { to, state: unsaid } = toward(change);
    void navigate(to, { state: unsaid, replace });
  };

  // An address says the columns too, so that it shows others the same; and words that came in one are taken out of it.
  const isWhole =
    !shown ||
    said?.view ||
    (!(personal && said?.filter?.[personal]) && (said?.columns || areUsual(list, shown.columns)));
  useEffect(() => {
    if (!isWhole && shown) {
      const { to, state: unsaid } = address({ page: shown.page }, shown);
      void navigate(to, { state: unsaid, replace: true });
    }
  });

  return { shown, error: errorOf(said, view.error, view.data !== undefined && !found), toward, go };
}

function shownBy(
  list: Parameters<typeof useSaid>[0],
  said: Said,
  view: View | undefined,
  kept: readonly string[],
  personal: string | null,
  words: string | undefined,
): Shown {
  const base = view ? (JSON.parse(view.filter) as Filter) : (said.filter ?? {});
  const filter = personal && words ? withField(base, personal, words) : base;
  const viewed = view?.sortedBy ? { by: view.sortedBy, descending: view.descending } : undefined;
  const columns = said.columns ?? (view && view.columns.length > 0 ? view.columns : undefined) ?? kept;
  return {
    filter,
    order: said.order ?? viewed ?? list.order,
    columns: columns.length > 0 ? columns : usualColumns(list),
    page: said.page,
    view: view?.name,
  };
}

/** All that differs from the list’s own, without the words of a personal search. */
function ownWords(list: Parameters<typeof useSaid>[0], now: Shown, personal: string | null) {
  const { by, descending } = now.order;
  const isOwnOrder = by === list.order.by && descending === list.order.descending;
  return {
    filter: personal ? withField(now.filter, personal, undefined) : now.filter,
    ...(!isOwnOrder && { order: now.order }),
    ...(!areUsual(list, now.columns) && { columns: now.columns }),
  };
}

const unfiltered = (list: Parameters<typeof useSaid>[0]): Shown => ({
  filter: {},
  order: list.order,
  columns: usualColumns(list),
  page: { number: 1 },
  view: undefined,
});

export const usualColumns = ({ columns }: Pick<ListOf<never>, 'columns'>): readonly string[] =>
  columns.filter(({ usual }) => usual !== false).map(({ name }) => name);

const areUsual = (list: Pick<ListOf<never>, 'columns'>, columns: readonly string[]): boolean =>
  columns.join() === usualColumns(list).join();

const NONE: readonly string[] = [];

/** The columns that this person chose on this browser. */
function useKeptColumns(resource: string) {
  const me = useMe();
  return useStore<readonly string[]>(`columns.${resource}.${me?.id ?? ''}`, NONE);
}

function errorOf(said: Said | null, error: Error | null, isGone: boolean): Error | null {
  if (error) return error;
  if (isGone) return new Fault('bad-input', 'This view was deleted, or is no longer shared with you.');
  if (said) return null;
  return new Fault('bad-input', 'The filter in the address cannot be read: part of it may be missing.');
}
