import { expect, test } from 'vitest';
import type { Check } from '../../domain/payment/checks/checks.ts';
import { firstRefusal } from '../../domain/steps.ts';
import { decide, type Facts, steps } from './rule.ts';

const refused = (...given: Parameters<typeof steps>) => firstRefusal(steps(...given));

const checks: readonly Check[] = [];
const failing: Check = {
  number: 11,
  code: 'reckoned-again-the-same',
  rule: 'Reckoned again it is the same.',
  outcome: 'blocks',
  found: 'The records have changed.',
  toDo: 'Load the page again.',
};
const version = { id: 'second', number: 2, contentSha256: 'a', totalPence: 100n };
const facts: Facts = {
  statement: { status: 'submitted' },
  reviewed: { version, checks },
  submission: { versionId: 'second' },
  isSubmitter: false,
  hand: null,
};
const shown = { version: 2, contentSha256: 'a', totalPence: 100n };

test('another person authorises exactly what was shown', () => {
  expect(refused(facts)).toBeNull();
  expect(decide(facts, shown)).toMatchObject({ outcome: shown });
});

test('whoever submitted it does not, nor whoever had a hand in it, and is told in what', () => {
  expect(refused({ ...facts, isSubmitter: true })?.code).toBe('submitted-yourself');
  expect(refused({ ...facts, hand: 'Added an adjustment' })).toMatchObject({
    code: 'had-a-hand',
    because: expect.stringContaining('Added an adjustment'),
  });
});

test('what was not submitted, or was authorised, is not authorised', () => {
  for (const status of ['open', 'payable'] as const)
    expect(refused({ ...facts, statement: { status } })?.code).toBe('not-submitted');
  for (const status of ['authorised', 'paid'] as const)
    expect(refused({ ...facts, statement: { status } })?.code).toBe('already-authorised');
  expect(refused({ ...facts, submission: null })?.code).toBe('not-submitted');
});

test('another version, hash or total than was shown is stale, and so is an older submission', () => {
  const stale = { refusal: { code: 'stale' } };
  for (const change of [{ version: 1 }, { contentSha256: 'b' }, { totalPence: 101n }])
    expect(decide(facts, { ...shown, ...change })).toMatchObject(stale);
  expect(decide({ ...facts, submission: { versionId: 'first' } }, shown)).toMatchObject(stale);
});

test('a hard check is asked again', () =>
  expect(refused({ ...facts, reviewed: { version, checks: [failing] } })?.code).toBe(
    'reckoned-again-the-same',
  ));
