import { stringify } from 'csv-stringify/sync';
import { withoutFormula } from '../domain/csv.ts';
import type { RefusedLine } from '../domain/register/lines.ts';

/** Refused lines as a spreadsheet reads them: quoted, with the byte order mark, and with nothing that runs. */
export const asCsv = (lines: readonly RefusedLine[]): string =>
  stringify(
    [
      ['Line', 'URN', 'Why it was refused'],
      ...lines.map(({ line, urn, because }) => [String(line), urn ?? '', withoutFormula(because)]),
    ],
    { quoted: true, quoted_empty: true, bom: true, record_delimiter: '\r\n' },
  );
