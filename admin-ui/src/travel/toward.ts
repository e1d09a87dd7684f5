import { parsePath, type To } from 'react-router';
import { isNow, type Moment, momentIn, NOW, queryOf } from './moment.ts';
import { kinds } from './useTravel.ts';

interface Toward {
  readonly to: To;
  /** From the past to a page that has none: what it shows is of now. */
  readonly isOfNow: boolean;
}

const ofARecord = new RegExp(`^/(${Object.keys(kinds).join('|')})/[^/]+/(show|compare)(/|$)`);

type Address = Readonly<Record<'pathname' | 'search', string>>;

/** The page of a record, or of its comparison; nothing for every other page. */
const pageAt = (pathname: string): 'show' | 'compare' | null =>
  (ofARecord.exec(pathname)?.[2] as 'show' | 'compare' | undefined) ?? null;

/** Whether a page can be looked at as at another moment. */
export const hasPast = (pathname: string): boolean => pageAt(pathname) === 'show';

/** Whether an address names its moments itself: it is of two of them. */
export const isComparison = ({ pathname }: Address): boolean => pageAt(pathname) === 'compare';

/** The moment that an address shows a record at: now, for whatever has no past. */
export const momentAt = ({ pathname, search }: Address): Moment =>
  (hasPast(pathname) && momentIn(new URLSearchParams(search))) || NOW;

/** Where a link of a page at this moment leads: to the same moment where the other page has one. */
export function toward(to: To, moment: Moment): Toward {
  if (isNow(moment)) return { to, isOfNow: false };
  const { pathname, search, hash } = typeof to === 'string' ? parsePath(to) : to;
  const page = pathname ? pageAt(pathname) : null;
  if (pathname && !page) return { to, isOfNow: true };
  const query = new URLSearchParams(search);
  // A comparison names both its moments itself.
  if (page === 'compare' || !isNow(momentIn(query) ?? moment)) return { to, isOfNow: false };
  for (const [name, day] of new URLSearchParams(queryOf(moment))) query.set(name, day);
  return {
    to: { ...(pathname && { pathname }), search: `?${query}`, ...(hash && { hash }) },
    isOfNow: false,
  };
}
