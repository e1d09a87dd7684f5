import { type Day, isDay } from '../day.ts';
import type { RegisterStatus } from '../school.ts';

/** What a cell says, or what is wrong with it: the rest of a sentence that begins with the column's name. */
export type Read<Value> = { readonly value: Value } | { readonly wrong: string };

const value = <Value>(read: Value): Read<Value> => ({ value: read });
const wrong = (what: string): Read<never> => ({ wrong: what });

/** No cell is longer than this. */
export const CELL_LENGTH = 500;

const TABS_AND_LINES = /[\t\n\r]/g;
const CONTROL = /\p{Cc}/u;
/** Marks that make text read otherwise than it is written, among them the byte order mark. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** The text of a cell on one line, in NFC, with single spaces. An empty one is null. */
export function textOf(cell: string): Read<string | null> {
  if (cell.length > CELL_LENGTH)
    return wrong(`is longer than ${CELL_LENGTH} characters: look for a missing quotation mark.`);
  const line = cell.replace(TABS_AND_LINES, ' ');
  if (CONTROL.test(line) || BIDI.test(line) || !line.isWellFormed())
    return wrong('contains a character that cannot be seen: remove it.');
  return value(line.normalize('NFC').replace(/\s+/g, ' ').trim() || null);
}

export const needed = (text: string | null): Read<string> =>
  text === null ? wrong('is empty.') : value(text);

export const optional = (text: string | null): Read<string | null> => value(text);

/** Digits as text, or nothing. Spreadsheets drop leading zeros: `padTo` puts them back. */
export const digits =
  (least: number, most: number, padTo = 0) =>
  (text: string | null): Read<string | null> => {
    if (text === null) return value(null);
    if (!/^\d+$/.test(text) || text.length < least || text.length > most)
      return wrong(`must have ${least === most ? least : `${least} to ${most}`} digits.`);
    return value(text.padStart(padTo, '0'));
  };

export const needing =
  <Value>(read: (text: string | null) => Read<Value>) =>
  (text: string | null): Read<Value> =>
    text === null ? wrong('is empty.') : read(text);

/** dd/mm/yyyy, as the register writes it, dd-mm-yyyy or yyyy-mm-dd. */
export function day(text: string | null): Read<Day | null> {
  if (text === null) return value(null);
  const iso = text.replace(/^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/, (_, d: string, m: string, y: string) =>
    [y, m.padStart(2, '0'), d.padStart(2, '0')].join('-'),
  );
  if (isDay(iso)) return value(iso);
  return wrong('must be a real day from 1900 to 2099, written dd/mm/yyyy or yyyy-mm-dd.');
}

/** The register has schools that opened in the Middle Ages, and 1800 for those it does not know. */
export const beforeOurCenturies = (text: string | null): boolean =>
  /^(\d{1,2}[/-]\d{1,2}[/-]1[0-8]\d\d|1[0-8]\d\d-\d\d-\d\d)$/.test(text ?? '');

/** Of a link the register writes 1 January 1900 for a day that it does not know. */
export const unknownDay = (text: string | null): boolean =>
  beforeOurCenturies(text) || /^(0?1[/-]0?1[/-]1900|1900-01-01)$/.test(text ?? '');

export function count(text: string | null): Read<number | null> {
  if (text === null) return value(null);
  return /^\d{1,6}$/.test(text) ? value(Number(text)) : wrong('must be a whole number.');
}

const STATUSES: Readonly<Record<string, RegisterStatus>> = {
  '1': 'open',
  open: 'open',
  '2': 'closed',
  closed: 'closed',
  '3': 'proposed_to_close',
  'open, but proposed to close': 'proposed_to_close',
  'proposed to close': 'proposed_to_close',
  '4': 'proposed_to_open',
  'proposed to open': 'proposed_to_open',
};

/** The register's four statuses, in its words or by its codes 1 to 4. */
export function status(text: string | null): Read<RegisterStatus> {
  const found = STATUSES[(text ?? '').toLowerCase().replaceAll('_', ' ')];
  return found
    ? value(found)
    : wrong('must be Open, Closed, Open, but proposed to close, or Proposed to open (or 1 to 4).');
}

/** 'Not applicable' and nothing are a no. */
export function approval(text: string | null): Read<boolean> {
  const said = (text ?? '').toLowerCase();
  if (['approved', 'true', 'yes', '1'].includes(said)) return value(true);
  if (['', 'not approved', 'not applicable', 'false', 'no', '0'].includes(said)) return value(false);
  return wrong('must be Approved, Not approved or Not applicable.');
}

/** By the administrative district's code: those of England begin with E, and 9999 is one not known yet. */
export const inEngland = (text: string | null): Read<boolean> =>
  value(text === null || text === '9999' || text.toUpperCase().startsWith('E'));
