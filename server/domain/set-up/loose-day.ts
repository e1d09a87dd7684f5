import { type Day, isDay } from '../day.ts';
import type { Read } from '../register/cells.ts';

/** yyyy-mm-dd, also as 2022-1-25, which has one reading only. */
export function looseDay(text: string): Read<Day> {
  const iso = text.replace(/^(\d{4})-(\d{1,2})-(\d{1,2})$/, (_, year: string, month: string, day: string) =>
    [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  );
  return isDay(iso) ? { value: iso } : { wrong: 'must be a real day, written yyyy-mm-dd.' };
}

/** A year from 2020, when there were first contracts, to 2099. */
export function contractYear(text: string): Read<number> {
  return /^20[2-9]\d$/.test(text)
    ? { value: Number(text) }
    : { wrong: 'must be a contract year from 2020 to 2099.' };
}

export const looseDayOrNone = (text: string | null): Read<Day | null> =>
  text === null ? { value: null } : looseDay(text);
