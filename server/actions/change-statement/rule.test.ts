import { expect, test } from 'vitest';
import { firstRefusal } from '../../domain/steps.ts';
import { decide, type Facts, type Form, steps } from './rule.ts';

const refused = (...given: Parameters<typeof steps>) => firstRefusal(steps(...given));

const TODAY = '2026-03-02';
const facts: Facts = {
  statement: {
    id: 's',
    status: 'open',
    feeType: 'output',
    year: 2026,
    month: 5,
    deadlineDate: '2026-04-30',
    paymentDate: '2026-05-25',
    contractId: 'one',
  },
  frozen: false,
  others: [{ year: 2026, month: 4, deadlineDate: '2026-03-31', paymentDate: '2026-04-25' }],
  contracts: [
    { id: 'one', retired: false, sealed: false },
    { id: 'two', retired: false, sealed: false },
    { id: 'old', retired: true, sealed: false },
  ],
  declarations: 0,
};
const form: Form = {
  feeType: 'output',
  deadlineDate: '2026-04-30',
  paymentDate: '2026-05-26',
  contractId: 'one',
};
const codeOf = (some: Partial<Form>, of: Partial<Facts> = {}) => {
  const decision = decide({ ...facts, ...of }, { ...form, ...some }, TODAY);
  return decision.agreed ? 'agreed' : decision.refusal.code;
};
const being = (status: Facts['statement']['status']) => ({ statement: { ...facts.statement, status } });

test('an open statement gets other dates, another type and another contract', () => {
  expect(codeOf({})).toBe('agreed');
  expect(codeOf({ deadlineDate: '2026-03-03' })).toBe('agreed');
  expect(codeOf({ feeType: 'service' })).toBe('agreed');
  expect(codeOf({ contractId: 'two' })).toBe('agreed');
});

test.for([
  ['what it says already', { paymentDate: '2026-05-25' }, 'nothing-to-change'],
  ['a deadline that has passed', { deadlineDate: TODAY }, 'deadline-has-passed'],
  ['a payment on its deadline', { paymentDate: '2026-04-30' }, 'payment-not-after-deadline'],
  [
    'the payment date of another',
    { deadlineDate: '2026-04-01', paymentDate: '2026-04-25' },
    'payment-dates-differ',
  ],
  ['a retired contract', { contractId: 'old' }, 'contract-is-retired'],
  ['another provider’s contract', { contractId: 'else' }, 'not-its-contract'],
] as const)('%s is refused', ([, some, code]) => {
  expect(codeOf(some)).toBe(code);
});

test('what it pays stays while declarations are on it', () => {
  expect(codeOf({ feeType: 'service' }, { declarations: 1 })).toBe('declarations-depend-on-it');
  expect(codeOf({}, { declarations: 1 })).toBe('agreed');
});

test.for(['payable', 'submitted'] as const)('one that is %s changes its payment date only', (status) => {
  expect(codeOf({}, being(status))).toBe('agreed');
  expect(codeOf({ deadlineDate: '2026-04-29' }, being(status))).toBe('statement-is-being-checked');
  expect(codeOf({ contractId: 'two' }, being(status))).toBe('statement-is-being-checked');
});

test('a deadline that has passed long ago does not stand in the way of another payment date', () => {
  const statement = { ...facts.statement, status: 'payable' as const, deadlineDate: '2026-01-31' };
  expect(codeOf({ deadlineDate: '2026-01-31' }, { statement })).toBe('agreed');
});

test.for(['one', 'two'])('a version that a sealed statement uses is left to two people: %s', (sealed) => {
  const contracts = facts.contracts.map((one) => ({ ...one, sealed: one.id === sealed }));
  expect(codeOf({ contractId: 'two' }, { contracts })).toBe('sealed-terms');
});

test.for(['authorised', 'paid'] as const)('one that is %s stays as it is', (status) => {
  expect(refused({ ...facts, ...being(status) })?.code).toBe('statement-is-authorised');
});

test('statements of a frozen period stay as they are', () => {
  expect(refused(facts)).toBeNull();
  expect(refused({ ...facts, frozen: true })?.code).toBe('payments-are-frozen');
});
