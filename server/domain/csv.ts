/** What a spreadsheet would take for the start of a formula, in full width too; the hyphen last, as in a regular expression. */
export const FORMULA_SIGNS = '=+@＝＋－＠-';
export const PLAIN_NUMBER = '^-?\\d+(\\.\\d+)?$';
/** Without it, spreadsheets take UTF-8 for something else. */
export const BYTE_ORDER_MARK = '\uFEFF';

const FORMULA = new RegExp(`^[\\s\\0]*[\\t\\r\\n\\0${FORMULA_SIGNS}]`);
const NUMBER = new RegExp(PLAIN_NUMBER);
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** Text that a spreadsheet runs nothing of. A plain number stays one, below zero too. */
export const withoutFormula = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;

/** A line of a CSV file (RFC 4180) with its end; null is an empty cell. */
export const csvLine = (cells: readonly (string | null)[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function csvCell(value: string | null): string {
  if (value === null) return '';
  const safe = withoutFormula(value);
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
