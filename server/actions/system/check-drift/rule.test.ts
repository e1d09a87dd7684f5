import { expect, test } from 'vitest';
import type { Drift } from '../../../domain/payment/drift.ts';
import { decide, type Facts } from './rule.ts';

const drift: Drift = { cause: 'terms', rows: 3, differencePence: -1200n, details: 'Terms moved.' };
const on = (facts: Partial<Facts>) => {
  const decision = decide({ drift, foundSha256: 'b', latest: null, ...facts });
  return decision.agreed ? decision.outcome.is : decision.refusal.code;
};

test('a drift opens a case, once', () => {
  expect(on({})).toBe('open');
  expect(on({ latest: { foundSha256: 'b', closedAs: null } })).toBe('known');
});

test('an open case follows the drift, and closes when it is gone', () => {
  expect(on({ latest: { foundSha256: 'a', closedAs: null } })).toBe('moved');
  expect(on({ drift: null, latest: { foundSha256: 'a', closedAs: null } })).toBe('gone');
  expect(on({ drift: null })).toBe('no-drift');
  expect(on({ drift: null, latest: { foundSha256: 'a', closedAs: 'gone' } })).toBe('no-drift');
});

test('what a person has settled stays settled until it moves again; what had gone may come back', () => {
  expect(on({ latest: { foundSha256: 'b', closedAs: 'settled' } })).toBe('known');
  expect(on({ latest: { foundSha256: 'a', closedAs: 'settled' } })).toBe('open');
  expect(on({ latest: { foundSha256: 'b', closedAs: 'gone' } })).toBe('open');
});
