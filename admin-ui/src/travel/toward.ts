import { parsePath, type To } from 'react-router';
import { isNow, type Moment, momentIn, queryOf } from './moment.ts';
import { kinds } from './useTravel.ts';

interface Toward {
  readonly to: To;
  /** From the past to a page that has none: what it shows is of now. */
  readonly isOfNow: boolean;
}

const ofARecord = new RegExp(`^/(${Object.keys(kinds).join('|')})/[^/]+/(show|compare)(/|$)`);

/** Where a link of a page at this moment leads: to the same moment where the other page has one. */
export function toward(to: To, moment: Moment): Toward {
  if (isNow(moment)) return { to, isOfNow: false };
  const { pathname, search, hash } = typeof to === 'string' ? parsePath(to) : to;
  const page = pathname ? ofARecord.exec(pathname) : null;
  if (pathname && !page) return { to, isOfNow: true };
  const query = new URLSearchParams(search);
  // A comparison names both its moments itself.
  if (page?.[2] === 'compare' || !isNow(momentIn(query) ?? moment)) return { to, isOfNow: false };
  for (const [name, day] of new URLSearchParams(queryOf(moment))) query.set(name, day);
  return {
    to: { ...(pathname && { pathname }), search: `?${query}`, ...(hash && { hash }) },
    isOfNow: false,
  };
}
