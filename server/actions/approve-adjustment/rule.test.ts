import { expect, test } from 'vitest';
import { approvals } from '../../domain/payment/adjustment.ts';
import { decide, type Facts } from './rule.ts';

const facts: Facts = {
  adjustment: { approval: 'waiting' },
  statement: { status: 'payable', feeType: 'output' },
  isTheirOwn: false,
};
const refusalOf = (change: Partial<Facts>) => {
  const decision = decide({ ...facts, ...change });
  return decision.agreed ? null : decision.refusal.code;
};

test('what waits is approved by another person', () => {
  expect(refusalOf({})).toBeNull();
  expect(refusalOf({ isTheirOwn: true })).toBe('own-adjustment');
});

test('what does not wait is not approved', () => {
  for (const approval of approvals.filter((one) => one !== 'waiting'))
    expect(refusalOf({ adjustment: { approval } })).toBe('not-waiting');
});

test('nothing comes into force on a statement that was authorised', () => {
  expect(refusalOf({ statement: { status: 'authorised', feeType: 'output' } })).toBe('statement-authorised');
});
