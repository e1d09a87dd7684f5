import { createContext, type ReactNode, useContext } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { Link } from '../parts/Link.tsx';
import type { Filter, ListOf, Order } from './list.ts';
import { wordsIn } from './list-address.ts';
import type { Shown } from './useSaid.ts';

/** The list that a record was opened from. It travels with the history's entry: its filter may hold a name. */
export interface CameFrom {
  readonly resource: string;
  readonly one: string;
  readonly many: string;
  readonly filter: Filter;
  readonly order: Order;
  /** The query of the list’s address, and the words that are not in it. */
  readonly search: string;
  readonly words?: string;
}

const Here = createContext<CameFrom | null>(null);

interface Props {
  list: Pick<ListOf<never>, 'resource' | 'one' | 'many'>;
  shown: Shown | null;
  children: ReactNode;
}

/** Links to records inside know which list they are in. */
export function CameFromList({ list: { resource, one, many }, shown, children }: Props) {
  const { search, state } = useLocation();
  const words = wordsIn(state);
  const here = shown && {
    resource,
    one,
    many,
    search,
    filter: shown.filter,
    order: shown.order,
    ...(words && { words }),
  };
  return <Here value={here}>{children}</Here>;
}

/** The row that was opened from each entry of the history. */
const opened = new Map<string, string>();

/** The row that one comes back from: by Back, or by the way back of its page. */
export function useRowLeft(): string | null {
  const { key, state } = useLocation();
  const isBack = useNavigationType() === NavigationType.Pop;
  const left: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'left') : null;
  return typeof left === 'string' ? left : (isBack && opened.get(key)) || null;
}

/** The link of a row to its record’s page, from where Next and Previous go through the list. */
export function RowLink({ id, children }: { id: string; children: ReactNode }) {
  const from = useContext(Here);
  const { key } = useLocation();
  return (
    <Link
      to={`/${from?.resource}/${id}/show`}
      state={from && { from }}
      onClick={() => void opened.set(key, id)}
    >
      {children}
    </Link>
  );
}

/** The list of these records that the entry of the history came from. */
export function cameFrom(state: unknown, resource: string): CameFrom | null {
  const from: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'from') : null;
  const isList = typeof from === 'object' && from !== null && Reflect.get(from, 'resource') === resource;
  return isList ? (from as CameFrom) : null;
}
