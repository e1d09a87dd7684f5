import { stringify } from 'csv-stringify/sync';

/** Nothing, text, or a number; a day is text. */
export type Cell = string | number | bigint | null;

const NUMBER = /^-?\d+(\.\d+)?$/;
/** What a spreadsheet would take for a formula, also in full width and after spaces. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠\t\r\0]/;

/** A cell that a spreadsheet would run is written as text. A negative number stays a number. */
const safe = (cell: Cell): string => {
  const text = cell === null ? '' : String(cell);
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
};

/** Lines as spreadsheets and programs read them: every cell quoted. */
export const csvLines = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => row.map(safe)),
    { quoted: true, quoted_empty: true, record_delimiter: '\r\n' },
  );

/** So that spreadsheets read the file as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';
