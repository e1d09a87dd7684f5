import type { Day } from '../day.ts';

/**
 * Days by whole-number arithmetic. Demo data takes millions of them, and a calendar library needs microseconds for each;
 * both ways give the same day (a test compares them).
 */
export const plusDays = (day: Day, days: number): Day => fromNumber(toNumber(day) + days);
export const plusYears = (day: Day, years: number): Day =>
  `${yearOf(day) + years}${day.slice(4).replace('-02-29', '-02-28')}`;
export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
export const later = (a: Day, b: Day): Day => (a > b ? a : b);
export const dayIn = (year: number, month: number, day: number): Day =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
/** The contract year a day falls in: they begin on 1 June. */
export const contractYearOf = (day: Day): number => yearOf(day) - (day.slice(5) < '06-01' ? 1 : 0);

/** Milliseconds from 1970 to the day's first in UTC. */
export const milliseconds = (day: Day): number => (toNumber(day) - toNumber('1970-01-01')) * 86_400_000;

/** Days since 1 March of year 0, in which leap days come last (Hinnant's civil calendar). */
function toNumber(day: Day): number {
  const [year, month, date] = [yearOf(day), Number(day.slice(5, 7)), Number(day.slice(8))];
  const y = month <= 2 ? year - 1 : year;
  const m = (month + 9) % 12;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    date -
    1
  );
}

function fromNumber(number: number): Day {
  const era = Math.floor(number / 146_097);
  const inEra = number - era * 146_097;
  const years = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const m = Math.floor((5 * inYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return dayIn(years + era * 400 + (month <= 2 ? 1 : 0), month, inYear - Math.floor((153 * m + 2) / 5) + 1);
}

/** 1 September of the latest contract year, a month past at least. */
export function latestSeptember(today: Day): Day {
  const year = Number(today.slice(0, 4));
  const september = dayIn(year, 9, 1);
  return september <= plusDays(today, -30) ? september : dayIn(year - 1, 9, 1);
}
