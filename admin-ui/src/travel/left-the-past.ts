import { isNow, type Moment } from './moment.ts';
import { isComparison, momentAt } from './toward.ts';

/** An entry of the browser's history. */
interface Entry {
  readonly pathname: string;
  readonly search: string;
  readonly state: unknown;
}

/** A page of the past that one was on. */
export interface Past extends Entry {
  readonly moment: Moment;
}

export interface Journey {
  /** Where in the past one is, or was before comparing. */
  readonly past: Past | null;
  /** The past that was left for the page one is on now. */
  readonly left: Past | null;
}

/** The journey after the next page. One that takes the place of another was not chosen: what was left stays left. */
export function onward(
  { past, left }: Journey,
  { pathname, search, state }: Entry,
  replaces: boolean,
): Journey {
  const moment = momentAt({ pathname, search });
  if (!isNow(moment)) return { past: { pathname, search, state, moment }, left: null };
  if (isComparison({ pathname, search })) return { past, left: null };
  return { past: null, left: past ?? (replaces ? left : null) };
}

export const atHome: Journey = { past: null, left: null };
