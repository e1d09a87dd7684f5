import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvLine, withoutFormula } from './csv.ts';

describe('a cell', () => {
  test.for([
    '=1+1',
    '+44 20 7946 0000',
    '+5',
    '-cmd',
    '-1-1',
    '@sum',
    '\tx',
    '\rx',
    '\nx',
    '\0=x',
    '  =x',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '-',
    '--1',
    '-1.',
    '-1e5',
  ])('%j cannot run', (text) => {
    expect(withoutFormula(text)).toBe(`'${text}`);
  });

  test.for(['Ambition', '1=1', '', 'a-b', '0', '-5', '-5.00', '1234567', '2026-03-02', 'O’Neil'])(
    '%j stays as it is',
    (text) => {
      expect(withoutFormula(text)).toBe(text);
    },
  );
});

test('whatever is written is read back, with a quote mark before what could run', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), (cells) => {
      const [read] = parse(csvLine(cells), {
        record_delimiter: '\r\n',
        relax_column_count: true,
      }) as string[][];
      // A line of one empty cell is an empty line.
      expect(read ?? ['']).toEqual(cells.map(withoutFormula));
    }),
  );
});

test('nothing is an empty cell', () => {
  expect(csvLine(['a', null, 'b "c", d'])).toBe('a,,"b ""c"", d"\r\n');
});
