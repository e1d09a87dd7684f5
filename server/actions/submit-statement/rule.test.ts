import { expect, test } from 'vitest';
import type { Check } from '../../domain/payment/checks/checks.ts';
import { firstRefusal } from '../../domain/steps.ts';
import { decide, type Facts, steps } from './rule.ts';

const checks: readonly Check[] = [];
const failing: Check = {
  number: 11,
  code: 'reckoned-again-the-same',
  rule: 'Reckoned again it is the same.',
  outcome: 'blocks',
  found: 'The records have changed.',
  toDo: 'Load the page again.',
};
const reviewed = { version: { id: 'first', number: 1, totalPence: 123_450n }, checks };
const no = (given: Facts) => firstRefusal(steps(given));
const facts: Facts = { statement: { status: 'payable' }, waitingAdjustments: [], reviewed };

test('a payable, sealed statement is submitted with the very total', () => {
  expect(no(facts)).toBeNull();
  expect(decide(facts, { totalPence: 123_450n })).toMatchObject({
    outcome: { versionId: 'first', number: 1 },
  });
});

test('a penny more or less is another total', () => {
  for (const typed of [123_449n, 123_451n, -123_450n]) {
    const decision = decide(facts, { totalPence: typed });
    expect(decision).toMatchObject({ refusal: { code: 'total-differs' } });
  }
});

test('a statement in any other state, or without a version, is not submitted', () => {
  expect(no({ ...facts, statement: { status: 'open' } })?.code).toBe('not-payable');
  for (const status of ['submitted', 'authorised', 'paid'] as const)
    expect(no({ ...facts, statement: { status } })?.code).toBe('already-submitted');
  expect(no({ ...facts, reviewed: null })?.code).toBe('not-sealed');
});

test('an adjustment that waits to be approved holds it up', () =>
  expect(no({ ...facts, waitingAdjustments: ['Travel'] })).toMatchObject({ code: 'adjustment-waits' }));

test('a check that blocks refuses, in its own words', () =>
  expect(no({ ...facts, reviewed: { ...reviewed, checks: [failing] } })).toEqual({
    code: 'reckoned-again-the-same',
    because: 'The records have changed. Load the page again.',
  }));

test('a check that needs a remark is submitted with one, which is kept, and not without', () => {
  const soft: Check = { ...failing, number: 10, code: 'movement', outcome: 'needs_remark' };
  const given = { ...facts, reviewed: { ...reviewed, checks: [soft] } };
  const submit = (...remarks: { check: string; remark: string }[]) =>
    decide(given, { totalPence: 123_450n, remarks });
  expect(no(given)).toBeNull();
  expect(submit()).toMatchObject({ refusal: { code: 'remark-is-missing' } });
  expect(submit({ check: 'movement', remark: '  ' })).toMatchObject({
    refusal: { code: 'remark-is-missing' },
  });
  expect(submit({ check: 'movement', remark: ' Two schools joined ' })).toMatchObject({
    outcome: { checks: [{ code: 'movement', remark: 'Two schools joined' }] },
  });
});

test('a remark on a check that holds is of another moment', () =>
  expect(
    decide(facts, { totalPence: 123_450n, remarks: [{ check: 'movement', remark: 'Why' }] }),
  ).toMatchObject({
    refusal: { code: 'no-remark-needed' },
  }));
