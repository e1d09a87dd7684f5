import { dayInWords, today } from '../parts/days.ts';

/** A moment on two clocks: what held on a day, what had been recorded by the end of a day, or both. */
export interface Moment {
  readonly trueOn: string | null;
  readonly knownOn: string | null;
}

export const NOW: Moment = { trueOn: null, knownOn: null };

export const isNow = ({ trueOn, knownOn }: Moment): boolean => trueOn === null && knownOn === null;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (text: string): boolean => {
  const at = DAY.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toJSON().startsWith(text);
};

const isPast = (text: string): boolean => isDay(text) && text <= today();

/** What an address says under these two names; `null` when it holds what is no day, or nobody can have known yet. */
export function momentIn(
  query: URLSearchParams,
  [trueName, knownName]: readonly [string, string] = ['trueOn', 'knownOn'],
): Moment | null {
  const [trueOn, knownOn] = [query.get(trueName) || null, query.get(knownName) || null];
  if ((trueOn !== null && !isDay(trueOn)) || (knownOn !== null && !isPast(knownOn))) return null;
  return { trueOn, knownOn };
}

/** The same for an address: '?trueOn=2026-03-01', or nothing for now. */
export function queryOf({ trueOn, knownOn }: Moment): string {
  const query = new URLSearchParams({ ...(trueOn && { trueOn }), ...(knownOn && { knownOn }) });
  return query.size === 0 ? '' : `?${query}`;
}

/** As the server is asked. */
export const asInput = ({ trueOn, knownOn }: Moment) => ({ onDay: trueOn, knownOn });

/** Which clocks, in words: 'true on 1 March 2026, as known on 2 April 2026'. */
export function momentInWords({ trueOn, knownOn }: Moment): string {
  const words = [trueOn && `true on ${dayInWords(trueOn)}`, knownOn && `known on ${dayInWords(knownOn)}`];
  return words.filter(Boolean).join(', as ') || 'now';
}

/** The same after a name: 'as at 1 March 2026, as known on 2 April 2026'; nothing for now. */
export function asAt({ trueOn, knownOn }: Moment): string {
  const words = [trueOn && `as at ${dayInWords(trueOn)}`, knownOn && `as known on ${dayInWords(knownOn)}`];
  return words.filter(Boolean).join(', ');
}

/** The day that counts as today there: tags such as ‘Ended’ are said of it. */
export const todayOf = ({ trueOn, knownOn }: Moment, today: string): string => trueOn ?? knownOn ?? today;
