import type { Pence } from '../money.ts';
import type { Read } from '../register/cells.ts';
import { type StatementMonth, statementMonth } from '../statement.ts';
import { monthNamed } from './statement-calendar.ts';

const POUNDS = /^£?(\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.(\d{1,2}))?$/;

/** Pounds as a spreadsheet writes them, '£1,234.50' or '1234.5', in pence. */
export function poundsRead(text: string): Read<Pence> {
  const [, whole, pence = ''] = POUNDS.exec(text) ?? [];
  return whole === undefined
    ? { wrong: 'must be pounds with at most two decimals, like 1234.50.' }
    : { value: BigInt(whole.replaceAll(',', '')) * 100n + BigInt(pence.padEnd(2, '0')) };
}

/** '60' or '60%'. A share as 0.6 is told from a percentage by nobody, so it is not guessed. */
export function percentRead(text: string): Read<string> {
  const percent = text.replace(/ ?%$/, '');
  if (/^0?\.\d*[1-9]\d*$/.test(percent) && percent === text)
    return { wrong: `${text} could be a share or a percentage: write 20% for a fifth.` };
  return /^\d{1,3}(\.\d{1,2})?$/.test(percent)
    ? { value: percent }
    : { wrong: 'must be a percentage with at most two decimals, like 20 or 17.5%.' };
}

export const countRead = (text: string): Read<number> =>
  /^(\d{1,7}|\d{1,3}(,\d{3}){1,2})$/.test(text)
    ? { value: Number(text.replaceAll(',', '')) }
    : { wrong: 'must be a whole number.' };

/** '2026-04' for 'April 2026'. */
export function monthRead(text: string): Read<StatementMonth> {
  const named = monthNamed(text);
  return 'wrong' in named ? named : { value: statementMonth(named.value.year, named.value.month) };
}

/** A reader for a cell that may be empty: null. */
export const orNone =
  <Value>(read: (text: string) => Read<Value>) =>
  (text: string | null): Read<Value | null> =>
    text === null ? { value: null } : read(text);
