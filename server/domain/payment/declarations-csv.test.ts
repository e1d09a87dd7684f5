import { expect, test } from 'vitest';
import { csvCell, csvFileName } from './declarations-csv.ts';

test.each(['=1+1', '+1', '-1', '@sum', '\tx', '\rx', '\nx'])('%j cannot run as a formula', (value) => {
  expect(csvCell(value)).toBe(`'${value}`);
});

test.each(['Ambition', '1=1', '', 'a-b'])('%j is left as it is', (value) => {
  expect(csvCell(value)).toBe(value);
});

test('the file is named after provider, contract period and statement', () => {
  const august = { year: 2026, month: 8 };
  expect(csvFileName('Ambition Institute', 2025, august)).toBe(
    'ambitioninstitute-2025-contract-august-2026-declarations.csv',
  );
  expect(csvFileName('École & Co. 2', 2025, august)).toBe(
    'ecoleco2-2025-contract-august-2026-declarations.csv',
  );
});
