import { type Day, daysBetween } from './day.ts';
import { covers, type Period } from './period.ts';

/**
 * Of an ECT's mentorships the one a declaration names: that of its date, else the one whose nearest day is closest to it; of
 * two as close, the later (DEC-09). Null when there was none.
 */
export function closestMentorship<M extends Period>(mentorships: readonly M[], date: Day): M | null {
  return mentorships
    .toSorted((a, b) => (a.startedOn < b.startedOn ? 1 : -1))
    .reduce<M | null>(
      (best, one) => (best && daysFrom(best, date) <= daysFrom(one, date) ? best : one),
      null,
    );
}

function daysFrom(period: Period, date: Day): number {
  if (covers(period, date)) return 0;
  return date < period.startedOn
    ? daysBetween(date, period.startedOn)
    : daysBetween(period.finishedOn ?? date, date);
}
