import { stringify } from 'csv-stringify/sync';
import type { RefusedLine } from '../domain/register/lines.ts';

/** What a spreadsheet would take for a formula, also in full width and after spaces. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠\t\r\0]/;

/** Refused lines as a spreadsheet reads them: quoted, with the byte order mark, and with nothing that runs. */
export const asCsv = (lines: readonly RefusedLine[]): string =>
  stringify(
    [
      ['Line', 'URN', 'Why it was refused'],
      ...lines.map(({ line, urn, because }) => [String(line), urn ?? '', safe(because)]),
    ],
    { quoted: true, quoted_empty: true, bom: true, record_delimiter: '\r\n' },
  );

const safe = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
