import { isoMonth, shortDay } from '../parts/days.ts';

/** Days as numbers, so that they can be drawn: a view is a run of days, both ends included. */
export interface View {
  readonly from: number;
  readonly to: number;
}

interface Period {
  readonly startedOn: string;
  /** Included; nothing for a period without an end. */
  readonly finishedOn?: string | null;
}

/** Where a period stands in a view, in pixels. */
export interface Place {
  readonly x: number;
  readonly width: number;
  /** It began before the view, or goes on after it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

export interface Tick {
  readonly x: number;
  readonly label: string;
}

/** Narrower than this, a bar could not be seen or pressed. */
export const LEAST_WIDTH = 8;
const MILLISECONDS_OF_A_DAY = 86_400_000;
const LEAST_TICK_GAP = 72;
/** About the width of a letter on a bar. */
const LETTER = 6.6;

// Midnight in UTC: every day there has 24 hours, so that no clock change can move a day.
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_OF_A_DAY;
export const dayOfNumber = (number: number): string =>
  new Date(number * MILLISECONDS_OF_A_DAY).toISOString().slice(0, 10);

/** The left edge of a day. */
export const xOf = (day: number, { from, to }: View, width: number): number =>
  ((day - from) / (to + 1 - from)) * width;

/** Nothing when the period lies outside the view. */
export function place({ startedOn, finishedOn }: Period, view: View, width: number): Place | null {
  const first = dayNumber(startedOn);
  const last = finishedOn ? dayNumber(finishedOn) : Number.POSITIVE_INFINITY;
  if (first > view.to || last < view.from) return null;
  const left = xOf(Math.max(first, view.from), view, width);
  const right = xOf(Math.min(last, view.to) + 1, view, width);
  const wide = Math.max(right - left, LEAST_WIDTH);
  return {
    x: Math.min(left, width - wide),
    width: wide,
    cutBefore: first < view.from,
    cutAfter: Number.isFinite(last) && last > view.to,
  };
}

/** The row of each stretch, so that none covers another: what ends before the next begins shares its row. */
export function stack(stretches: readonly View[]): number[] {
  const rows: number[] = [];
  const ends: number[] = [];
  const byStart = stretches.map((_, at) => at).sort((a, b) => startOf(stretches, a) - startOf(stretches, b));
  for (const at of byStart) {
    const { from, to } = stretches[at] ?? { from: 0, to: 0 };
    const free = ends.findIndex((end) => end < from);
    const row = free === -1 ? ends.length : free;
    ends[row] = to;
    rows[at] = row;
  }
  return rows;
}

const startOf = (stretches: readonly View[], at: number): number => stretches[at]?.from ?? 0;

/** The days of a period, for stacking. */
export const daysOf = ({ startedOn, finishedOn }: Period): View => ({
  from: dayNumber(startedOn),
  to: finishedOn ? dayNumber(finishedOn) : Number.POSITIVE_INFINITY,
});

/** The first days of months, as many as there is room for; a year of training begins in September, and so do they. */
export function ticks(view: View, width: number): Tick[] {
  const months = monthsIn(view).map((day) => ({ day, x: xOf(dayNumber(day), view, width) }));
  const gap = (width / (view.to + 1 - view.from)) * 30.4;
  const step = [1, 2, 3, 6, 12, 24, 60].find((months) => months * gap >= LEAST_TICK_GAP) ?? 120;
  return months
    .filter(({ day }) => monthsAfterSeptember(day) % step === 0)
    .map(({ day, x }) => ({ x, label: shortDay(day).slice('1 '.length) }));
}

function monthsIn(view: View): string[] {
  const [year = 0, month = 0] = dayOfNumber(view.from).split('-').map(Number);
  const days: string[] = [];
  for (let at = year * 12 + month - 1; ; at += 1) {
    const day = `${isoMonth({ year: Math.floor(at / 12), month: (at % 12) + 1 })}-01`;
    if (dayNumber(day) > view.to) return days;
    if (dayNumber(day) >= view.from) days.push(day);
  }
}

const SEPTEMBER_2020 = 2020 * 12 + 9;
function monthsAfterSeptember(day: string): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return Math.abs(year * 12 + month - SEPTEMBER_2020);
}

/** About how wide a text is on the picture. */
export const widthOf = (text: string): number => text.length * LETTER;

/** The first of the texts that fits, else as many words of the last as do, else nothing. */
export function fitting(texts: readonly string[], width: number): string {
  const whole = texts.find((text) => widthOf(text) <= width);
  if (whole !== undefined) return whole;
  const words = texts.at(-1)?.split(' ') ?? [];
  for (let count = words.length - 1; count > 0; count -= 1) {
    const start = `${words.slice(0, count).join(' ')}…`;
    if (widthOf(start) <= width) return start;
  }
  return '';
}

const DAYS_OF_TWO_YEARS = 730;
const DAYS_AFTER_TODAY = 90;
const LEAST_MARGIN = 45;

/** From the first day known to the last, or today, with room on both sides. */
export function wholeLife(periods: readonly Period[], today: string): View {
  const days = periods.flatMap(({ startedOn, finishedOn }) => [startedOn, finishedOn ?? startedOn]);
  return withMargin([...days, today].map(dayNumber), 0.04);
}

export const lastTwoYears = (today: string): View => ({
  from: dayNumber(today) - DAYS_OF_TWO_YEARS,
  to: dayNumber(today) + DAYS_AFTER_TODAY,
});

/** One period; one without an end as far as today. */
export function around({ startedOn, finishedOn }: Period, today: string): View {
  const end = finishedOn ?? (today > startedOn ? today : startedOn);
  return withMargin([dayNumber(startedOn), dayNumber(end)], 0.1);
}

function withMargin(days: readonly number[], share: number): View {
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const margin = Math.max(LEAST_MARGIN, Math.round((to - from) * share));
  return { from: from - margin, to: to + margin };
}
