/** What a spreadsheet would take for the start of a formula, in full width too and after spaces. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠\t\r\n\0]/;
const NUMBER = /^-?\d+(\.\d+)?$/;
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
