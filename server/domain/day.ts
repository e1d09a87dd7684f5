import { Temporal } from 'temporal-polyfill';

/** A calendar day as ISO text, '2026-09-01'. ISO days compare as text; a day is never a `Date`. */
export type Day = string;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a real day between 1900 and 2100: '2025-02-29' is not. */
export function isDay(text: string): text is Day {
  if (!ISO_DAY.test(text)) return false;
  try {
    const { year } = Temporal.PlainDate.from(text, { overflow: 'reject' });
    return year >= 1900 && year < 2100;
  } catch {
    return false;
  }
}

export const dayBefore = (day: Day): Day => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
export const dayAfter = (day: Day): Day => Temporal.PlainDate.from(day).add({ days: 1 }).toString();
export const addDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString();
export const addMonths = (day: Day, months: number): Day =>
  Temporal.PlainDate.from(day).add({ months }).toString();

/** How many days later `to` is; below zero when it is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;

export const earliest = (first: Day, ...rest: readonly Day[]): Day =>
  rest.reduce((a, b) => (b < a ? b : a), first);
export const latest = (first: Day, ...rest: readonly Day[]): Day =>
  rest.reduce((a, b) => (b > a ? b : a), first);

/** The day it is in London at this instant. The one place where an instant becomes a day. */
export function londonDay(instant: Date): Day {
  const hour = Math.floor(instant.getTime() / MS_AN_HOUR);
  if (hour !== last.hour) last = { hour, day: dayOf(instant) };
  return last.day;
}

/** London's days begin with an hour of UTC, in winter and in summer: all of an hour is one day. */
const MS_AN_HOUR = 3_600_000;
/** Every request asks what day it is, and working it out anew is a part of what a small one costs. */
let last: { readonly hour: number; readonly day: Day } = { hour: Number.NaN, day: '' };

const dayOf = (instant: Date): Day =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO('Europe/London')
    .toPlainDate()
    .toString();

/** The last millisecond of the day in London. */
export const endOfLondonDay = (day: Day): Date =>
  new Date(
    Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime('Europe/London').epochMilliseconds - 1,
  );

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** '1 September 2026', the service's long style. */
export function longDay(day: Day): string {
  const { day: date, month, year } = Temporal.PlainDate.from(day);
  return `${date} ${monthName(month)} ${year}`;
}

/** 'April' for 4. */
export function monthName(month: number): string {
  const name = MONTHS[month - 1];
  if (name === undefined) throw new RangeError(`A month is 1 to 12, not ${month}`);
  return name;
}

/** '1 July 2026, 5:30pm', the time in London. */
export function longInstant(instant: Date): string {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(
    'Europe/London',
  );
  const clock = `${((hour + 11) % 12) + 1}:${String(minute).padStart(2, '0')}${hour < 12 ? 'am' : 'pm'}`;
  const named = minute === 0 ? { 0: 'midnight', 12: 'midday' }[hour] : undefined;
  return `${longDay(londonDay(instant))}, ${named ?? clock}`;
}
