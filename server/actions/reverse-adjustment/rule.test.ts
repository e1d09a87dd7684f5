import { expect, test } from 'vitest';
import { firstRefusal } from '../../domain/steps.ts';
import { decide, type Facts, steps } from './rule.ts';

const refused = (...given: Parameters<typeof steps>) => firstRefusal(steps(...given));

const open = { status: 'open', feeType: 'output' } as const;
const authorised = { status: 'authorised', feeType: 'output' } as const;
const facts: Facts = {
  adjustment: { amount: 5_000n, approval: 'not_needed', reversesId: null },
  statement: open,
  isReversed: false,
  next: null,
};

test('an adjustment is taken back where it stands, by the same amount the other way', () => {
  expect(refused(facts)).toBeNull();
  expect(decide(facts)).toMatchObject({
    outcome: { is: 'reversed', on: 'same', amount: -5_000n, approval: 'not_needed' },
  });
});

test('once its statement is authorised it is taken back on the next open one, if there is any', () => {
  const later: Facts = { ...facts, statement: authorised, next: open };
  expect(refused(later)).toBeNull();
  expect(decide(later)).toMatchObject({ outcome: { on: 'next' } });
  expect(refused({ ...later, next: null })?.code).toBe('no-later-statement');
});

test('a large one waits for another person to be taken back too', () => {
  const large: Facts = {
    ...facts,
    adjustment: { ...facts.adjustment, amount: 1_000_001n, approval: 'approved' },
  };
  expect(decide(large)).toMatchObject({ outcome: { amount: -1_000_001n, approval: 'waiting' } });
});

test('one that still waits is withdrawn, wherever it stands', () => {
  const waiting: Facts = { ...facts, adjustment: { ...facts.adjustment, approval: 'waiting' } };
  expect(refused(waiting)).toBeNull();
  expect(decide(waiting)).toMatchObject({ outcome: { is: 'withdrawn' } });
});

test('nothing is taken back twice, and a reversal not at all', () => {
  expect(refused({ ...facts, isReversed: true })?.code).toBe('already-reversed');
  const { adjustment } = facts;
  expect(refused({ ...facts, adjustment: { ...adjustment, reversesId: 'first' } })?.code).toBe(
    'is-a-reversal',
  );
  expect(refused({ ...facts, adjustment: { ...adjustment, approval: 'withdrawn' } })?.code).toBe('withdrawn');
});

test('a reversal that still waits is withdrawn like any other', () => {
  const waiting: Facts = {
    ...facts,
    adjustment: { amount: -1_000_001n, approval: 'waiting', reversesId: 'first' },
  };
  expect(refused(waiting)).toBeNull();
  expect(decide(waiting)).toMatchObject({ outcome: { is: 'withdrawn' } });
});
