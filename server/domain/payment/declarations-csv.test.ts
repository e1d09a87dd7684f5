import { expect, test } from 'vitest';
import { csvFileName } from './declarations-csv.ts';

test('the file is named after provider, contract period and statement', () => {
  const august = { year: 2026, month: 8 };
  expect(csvFileName('Ambition Institute', 2025, august)).toBe(
    'ambitioninstitute-2025-contract-august-2026-declarations.csv',
  );
  expect(csvFileName('École & Co. 2', 2025, august)).toBe(
    'ecoleco2-2025-contract-august-2026-declarations.csv',
  );
});
