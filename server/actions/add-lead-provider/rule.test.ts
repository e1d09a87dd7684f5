import { expect, test } from 'vitest';
import { firstRefusal } from '../../domain/steps.ts';
import { decide, type Facts, steps } from './rule.ts';

const refused = (...given: Parameters<typeof steps>) => firstRefusal(steps(...given));

const TODAY = '2026-03-02';
const terms = {
  vatPercent: '20',
  recruitmentTarget: 10,
  setupFeePence: 0n,
  monthlyServiceFeePence: null,
  upliftFeePence: 0n,
  mentorRecruitmentTarget: 5,
  mentorFeePence: 1n,
  bands: [{ capacity: 10, pricePence: 1n, outputPercent: '60' }],
};
const statement = (deadlineDate: string) => ({
  year: 2025,
  month: 4,
  feeType: 'output' as const,
  deadlineDate,
  paymentDate: '2025-04-25',
});
const facts: Facts = {
  period: { year: 2026, finishedOn: '2027-05-31', mentorFundingEnabled: true },
  frozen: false,
  inIt: ['other'],
  before: {
    contract: { contractType: 'ittecf_ectp', terms },
    deliveryPartnerIds: ['partner'],
    statements: [statement('2025-03-02'), statement('2025-03-03')],
  },
};

test('it goes on with partners and terms, and with the statements whose deadlines are to come, a year on', () => {
  expect(decide(facts, { leadProviderId: 'new' }, TODAY)).toMatchObject({
    outcome: {
      terms,
      deliveryPartnerIds: ['partner'],
      statements: [{ year: 2026, deadlineDate: '2026-03-03', paymentDate: '2026-04-25', feeType: 'output' }],
    },
  });
});

test('terms of another kind of contract, or of nobody, are not taken over', () => {
  const old = { ...facts.before, contract: { contractType: 'ecf' as const, terms } };
  for (const before of [null, { ...old, deliveryPartnerIds: [], statements: [statement('2025-12-31')] }])
    expect(decide({ ...facts, before }, { leadProviderId: 'new' }, TODAY)).toMatchObject({
      outcome: { terms: null, statements: [] },
    });
});

test('one that is in it is refused, and anybody once the period is over', () => {
  expect(decide(facts, { leadProviderId: 'other' }, TODAY)).toMatchObject({
    refusal: { code: 'already-in-it' },
  });
  expect(refused(facts, '2027-05-31')).toBeNull();
  expect(refused(facts, '2027-06-01')?.code).toBe('period-is-over');
});

test('nobody joins a frozen period', () => {
  expect(refused(facts, TODAY)).toBeNull();
  expect(refused({ ...facts, frozen: true }, TODAY)?.code).toBe('payments-are-frozen');
});
