import { months } from '../parts/days.ts';

/** What was typed into the three boxes. */
export interface DayParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export function partsOf(day: string): DayParts {
  const [year = '', month = '', date = ''] = day.split('-');
  return { day: date.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

/** The day as ISO text when it is one; else what was typed, which `mistakeIn` has words for. */
export function dayOfParts({ day, month, year }: DayParts): string {
  const parts = [year, monthNumber(month), day].map((part) => part.trim());
  return parts.every((part) => part === '')
    ? ''
    : parts.map((part, at) => (at === 0 ? part : pad(part))).join('-');
}

interface Allowed {
  readonly optional?: boolean | undefined;
  /** The last day that may be typed. */
  readonly notAfter?: string | false | undefined;
}

/** What is wrong with a typed day, in words; `name` reads as in 'First day at the new school'. */
export function mistakeIn(
  typed: string,
  name: string,
  { optional, notAfter }: Allowed = {},
): string | undefined {
  if (typed === '' && optional) return undefined;
  if (typed === '') return `Enter the ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  const [year = '', month = '', day = ''] = typed.split('-');
  const missing = [day === '' && 'day', month === '' && 'month', year === '' && 'year'].filter(Boolean);
  if (missing.length > 0) return `${name} must include a ${missing.join(' and ')}`;
  if (!isReal(typed)) return `${name} must be a real date`;
  return notAfter && typed > notAfter ? `${name} must be today or in the past` : undefined;
}

function isReal(typed: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return false;
  const [year = 0, month = 0, day = 0] = typed.split('-').map(Number);
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
}

function monthNumber(typed: string): string {
  const start = typed.trim().toLowerCase().slice(0, 3);
  const at = months.findIndex((month) => month.slice(0, 3).toLowerCase() === start);
  return at === -1 ? typed : String(at + 1);
}

const pad = (part: string) => (part === '' ? '' : part.padStart(2, '0'));
