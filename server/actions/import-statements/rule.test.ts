import { expect, test } from 'vitest';
import { decide } from './rule.ts';

const header = ['type', 'name', 'cohort', 'deadline_date', 'payment_date', 'output_fee'];
const facts = {
  providers: [{ id: 'alp', leadProviderId: 'lp', name: 'Ambition', contractYear: 2026, contractIds: ['c'] }],
  statements: [],
  frozenYears: [],
};
const file = (...lines: string[][]) => ({
  fileName: 'a.csv',
  sha256: '',
  header,
  lines: lines.map((cells, at) => ({ line: at + 2, cells })),
});
const JANUARY = ['ecf', 'January 2027', '2026', '2026-12-31', '2027-01-25', 'true'];
const misdated = ['ecf', 'February 2027', '2026', '2027-12-31', '2027-02-25', 'false'];

test('a good line makes a statement; one with its deadline after its payment is refused and counted', () => {
  const decision = decide(facts, file(JANUARY, misdated), '2026-11-22');
  expect(decision).toMatchObject({
    outcome: { report: { lines: 2, added: 1, refused: [{ line: 3 }] }, added: [{ month: 1, year: 2027 }] },
  });
});

test('a file without a line, or without one that can be used, is not imported', () => {
  expect(decide(facts, file(), '2026-11-22')).toMatchObject({ refusal: { code: 'file-is-empty' } });
  expect(decide(facts, file(misdated), '2026-11-22')).toMatchObject({
    refusal: { code: 'no-line-to-import' },
  });
});
