import { describe, expect, test } from 'vitest';
import { statementStatuses } from '../../domain/statement.ts';
import { firstRefusal } from '../../domain/steps.ts';
import { decide, type Facts, type Form, steps } from './rule.ts';

const refused = (...given: Parameters<typeof steps>) => firstRefusal(steps(...given));

const facts: Facts = { statement: { status: 'open', feeType: 'output' } };
const form: Form = {
  paymentType: ' Travel ',
  category: 'other',
  direction: 'add',
  amountPence: 12_345n,
  evidence: 'https://files.example/1',
};
const refusalOf = (change: Partial<Form>) => {
  const decision = decide(facts, { ...form, ...change });
  return decision.agreed ? null : decision.refusal.code;
};

test('an output statement is adjusted until it is authorised, and a service statement never', () => {
  const agreed = statementStatuses.filter(
    (status) => refused({ statement: { status, feeType: 'output' } }) === null,
  );
  expect(agreed).toEqual(['open', 'payable', 'submitted']);
  expect(refused({ statement: { status: 'authorised', feeType: 'output' } })?.code).toBe(
    'statement-authorised',
  );
  expect(refused({ statement: { status: 'open', feeType: 'service' } })?.code).toBe('not-output');
});

describe('the amount', () => {
  test('is added as it is, or deducted', () => {
    expect(decide(facts, form)).toMatchObject({
      outcome: { paymentType: 'Travel', amount: 12_345n, approval: 'not_needed' },
    });
    expect(decide(facts, { ...form, direction: 'deduct' })).toMatchObject({ outcome: { amount: -12_345n } });
  });

  test('has no sign of its own, is not zero and not above a million', () => {
    expect(refusalOf({ amountPence: -1n })).toBe('below-zero');
    expect(refusalOf({ amountPence: 0n })).toBe('zero');
    expect(refusalOf({ amountPence: 100_000_000n })).toBeNull();
    expect(refusalOf({ amountPence: 100_000_001n })).toBe('too-much');
  });

  test('waits for another person above £10,000.00, either way', () => {
    for (const direction of ['add', 'deduct'] as const) {
      const approvalOf = (amountPence: bigint) => decide(facts, { ...form, direction, amountPence });
      expect(approvalOf(1_000_000n)).toMatchObject({ outcome: { approval: 'not_needed' } });
      expect(approvalOf(1_000_001n)).toMatchObject({ outcome: { approval: 'waiting' } });
    }
  });
});

test('it says what it is for', () => {
  expect(refusalOf({ paymentType: '  ' })).toBe('no-name');
  expect(refusalOf({ paymentType: 'x'.repeat(500) })).toBeNull();
  expect(refusalOf({ paymentType: 'x'.repeat(501) })).toBe('long-name');
});

test('the evidence is a link that anybody can follow safely, or missing', () => {
  expect(refusalOf({ evidence: null })).toBeNull();
  expect(refusalOf({ evidence: ' ' })).toBeNull();
  for (const evidence of ['javascript:alert(1)', 'http://plain.example', 'https://two words', 'the folder'])
    expect(refusalOf({ evidence })).toBe('not-a-link');
  expect(refusalOf({ evidence: `https://${'x'.repeat(993)}` })).toBe('not-a-link');
});
