import { expect, test } from 'vitest';
import { checksInWords } from './checks-in-words.ts';

const checks = (...outcomes: ('holds' | 'needs_remark' | 'blocks')[]) =>
  outcomes.map((outcome, index) => ({ number: index + 1, outcome }));

test('how many checks hold, and which do not, those that block first', () => {
  expect(checksInWords(checks('holds', 'holds'))).toBe('All 2 hold.');
  expect(checksInWords(checks('holds', 'needs_remark'))).toBe('1 of 2 hold: check 2 needs a remark.');
  expect(checksInWords(checks('needs_remark', 'holds', 'needs_remark', 'blocks', 'needs_remark'))).toBe(
    '1 of 5 hold: check 4 blocks; checks 1, 3 and 5 need a remark.',
  );
});
