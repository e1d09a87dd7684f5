import { expect, test } from 'vitest';
import { firstRefusal } from '../../domain/steps.ts';
import { decide, type Facts, type Form, steps } from './rule.ts';

const refused = (...given: Parameters<typeof steps>) => firstRefusal(steps(...given));

const TODAY = '2026-03-02';
const facts: Facts = {
  contractYear: 2025,
  frozen: false,
  contracts: [
    { id: 'in use', retired: false },
    { id: 'old', retired: true },
  ],
  statements: [{ year: 2026, month: 4, deadlineDate: '2026-03-31', paymentDate: '2026-04-25' }],
};
const form: Form = {
  year: 2026,
  month: 5,
  feeType: 'service',
  deadlineDate: '2026-04-30',
  paymentDate: '2026-05-25',
  contractId: 'in use',
};
const codeOf = (some: Partial<Form>) => {
  const decision = decide(facts, { ...form, ...some }, TODAY);
  return decision.agreed ? 'agreed' : decision.refusal.code;
};

test('a month without a statement gets one, of either kind', () => {
  expect(codeOf({})).toBe('agreed');
  expect(codeOf({ feeType: 'output' })).toBe('agreed');
});

test.for([
  ['a month that has one', { month: 4 }, 'month-is-taken'],
  ['month 0', { month: 0 }, 'no-such-month'],
  ['month 13', { month: 13 }, 'no-such-month'],
  ['the year before its own', { year: 2024 }, 'year-out-of-range'],
  ['the fifth year after', { year: 2030 }, 'year-out-of-range'],
  ['the fourth year after', { year: 2029 }, 'agreed'],
  ['a deadline today', { deadlineDate: TODAY }, 'deadline-has-passed'],
  ['a deadline tomorrow', { deadlineDate: '2026-03-03' }, 'agreed'],
  ['a payment on its deadline', { paymentDate: '2026-04-30' }, 'payment-not-after-deadline'],
  ['a payment the day after', { paymentDate: '2026-05-01' }, 'agreed'],
  [
    'the payment date of another',
    { deadlineDate: '2026-04-01', paymentDate: '2026-04-25' },
    'payment-dates-differ',
  ],
  ['a retired contract', { contractId: 'old' }, 'contract-is-retired'],
  ['another provider’s contract', { contractId: 'other' }, 'not-its-contract'],
] as const)('%s', ([, some, code]) => {
  expect(codeOf(some)).toBe(code);
});

test('a frozen period, or one without a contract, has no new statement', () => {
  expect(refused(facts)).toBeNull();
  expect(refused({ ...facts, frozen: true })?.code).toBe('payments-are-frozen');
  expect(refused({ ...facts, contracts: [{ id: 'old', retired: true }] })?.code).toBe('no-contract');
});
