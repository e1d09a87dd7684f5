import { type Day, longDay } from './day.ts';

/** A stretch of days, both ends included. `finishedOn` null means it is open. */
export interface Period {
  readonly startedOn: Day;
  readonly finishedOn: Day | null;
}

/** Whether the day lies inside: the first and the last day do. */
export const covers = (period: Period, day: Day): boolean =>
  period.startedOn <= day && (period.finishedOn === null || day <= period.finishedOn);

/** Whether they share at least one day (INV-02 to INV-08). */
export const overlaps = (a: Period, b: Period): boolean =>
  (b.finishedOn === null || a.startedOn <= b.finishedOn) &&
  (a.finishedOn === null || b.startedOn <= a.finishedOn);

/** Whether every day of `inner` is a day of `outer` (INV-09, INV-10). */
export const contains = (outer: Period, inner: Period): boolean =>
  outer.startedOn <= inner.startedOn &&
  (outer.finishedOn === null || (inner.finishedOn !== null && inner.finishedOn <= outer.finishedOn));

/** Current, or yet to begin. */
export const isCurrentOrFuture = (period: Period, today: Day): boolean =>
  period.finishedOn === null || period.finishedOn >= today;

/** The earlier of two last days; null is never. */
export function earlierEnd(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** 'Last day 31 March 2026', or that there is none. */
export const lastDayInWords = ({ finishedOn }: Pick<Period, 'finishedOn'>): string =>
  finishedOn === null ? 'No last day' : `Last day ${longDay(finishedOn)}`;
