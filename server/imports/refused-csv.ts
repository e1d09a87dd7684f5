import { BYTE_ORDER_MARK, csvLine } from '../domain/csv.ts';
import type { RefusedLine } from '../domain/register/lines.ts';

/** Refused lines for a spreadsheet, in which nothing of them runs. */
export const asCsv = (lines: readonly RefusedLine[]): string =>
  BYTE_ORDER_MARK +
  [
    ['Line', 'URN', 'Why it was refused'],
    ...lines.map(({ line, urn, because }) => [String(line), urn ?? null, because]),
  ]
    .map(csvLine)
    .join('');
