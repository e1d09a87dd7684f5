import { expect, test } from 'vitest';
import type { CheckFacts } from '../../domain/payment/checks.ts';
import { decide, type Facts, may } from './rule.ts';

const checks = {
  sealed: { figures: [], lines: [], total: '0' } as unknown as CheckFacts['sealed'],
  contentSha256: 'a',
  reckonedSha256: 'a',
  lines: [],
  paidOnTheSameDay: [],
};
const reviewed = { version: { id: 'first', number: 1, totalPence: 123_450n }, checks };
const facts: Facts = { statement: { status: 'payable' }, reviewed };

test('a payable, sealed statement is submitted with the very total', () => {
  expect(may(facts)).toBeNull();
  expect(decide(facts, 123_450n)).toMatchObject({ outcome: { versionId: 'first', number: 1 } });
});

test('a penny more or less is another total', () => {
  for (const typed of [123_449n, 123_451n, -123_450n]) {
    const decision = decide(facts, typed);
    expect(decision).toMatchObject({ refusal: { code: 'total-differs' } });
  }
});

test('a statement in any other state, or without a version, is not submitted', () => {
  expect(may({ ...facts, statement: { status: 'open' } })?.code).toBe('not-payable');
  for (const status of ['submitted', 'authorised', 'paid'] as const)
    expect(may({ ...facts, statement: { status } })?.code).toBe('already-submitted');
  expect(may({ ...facts, reviewed: null })?.code).toBe('not-sealed');
});

test('a hard check that does not hold blocks, in its own words', () => {
  const failing = { ...facts, reviewed: { ...reviewed, checks: { ...checks, reckonedSha256: 'b' } } };
  expect(may(failing)?.code).toBe('reckoned-again-the-same');
});
