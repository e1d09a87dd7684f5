import { expect, test } from 'vitest';
import { decide, type Facts, type Form } from './rule.ts';

const facts: Facts = { standing: ['first'] };
const refusalOf = (form: Partial<Form>) => {
  const decision = decide(facts, { note: 'The invoice is £120.00 lower', ...form });
  return decision.agreed ? null : decision.refusal.code;
};

test('a note says something, in 4,000 characters at most', () => {
  expect(refusalOf({})).toBeNull();
  expect(refusalOf({ note: '  ' })).toBe('no-note');
  expect(refusalOf({ note: 'x'.repeat(4000) })).toBeNull();
  expect(refusalOf({ note: 'x'.repeat(4001) })).toBe('long-note');
});

test('a known difference is one', () => {
  expect(refusalOf({ knownDifferencePence: -12_000n })).toBeNull();
  expect(refusalOf({ knownDifferencePence: 0n })).toBe('no-difference');
});

test('it corrects a note of its statement that stands, and no other', () => {
  expect(refusalOf({ correctsId: 'first' })).toBeNull();
  expect(refusalOf({ correctsId: 'elsewhere' })).toBe('already-corrected');
});
