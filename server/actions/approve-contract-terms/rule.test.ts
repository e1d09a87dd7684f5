import { expect, test } from 'vitest';
import type { ContractTerms } from '../../domain/contract-terms.ts';
import { firstRefusal } from '../../domain/steps.ts';
import { decide, type Facts, steps } from './rule.ts';

const refused = (...given: Parameters<typeof steps>) => firstRefusal(steps(...given));

const terms: ContractTerms = {
  vatPercent: '20',
  recruitmentTarget: 100,
  setupFeePence: 0n,
  monthlyServiceFeePence: null,
  upliftFeePence: 10_000n,
  mentorRecruitmentTarget: null,
  mentorFeePence: null,
  bands: [{ capacity: 100, pricePence: 80_000n, outputPercent: '60' }],
};
const facts: Facts = {
  contract: { id: 'c', contractType: 'ecf', retired: false, terms },
  frozen: false,
  statements: [{ id: 's', contractId: 'c', month: '2026-01', status: 'payable' }],
  bands: [{ id: 'a', ceilings: [{ from: null, capacity: 100 }] }],
  waiting: true,
  proposal: {
    endedAs: null,
    fromMonth: null,
    toMonth: null,
    termsBefore: terms,
    terms: { ...terms, setupFeePence: 5n },
  },
  isOwn: false,
};

test('another person approves a change that waits, and it does what was proposed', () => {
  expect(refused(facts)).toBeNull();
  expect(decide(facts)).toMatchObject({ outcome: { differences: [{ term: 'Set-up fee', after: '£0.05' }] } });
});

test('nobody approves their own', () => {
  expect(refused({ ...facts, isOwn: true })?.code).toBe('own-proposal');
});

test.for(['approved', 'withdrawn'] as const)('a change that was %s stays so', (endedAs) => {
  expect(refused({ ...facts, proposal: { ...facts.proposal, endedAs } })?.code).toBe('proposal-has-ended');
});

test('other terms than those it was proposed for are not changed', () => {
  const moved = { ...facts, contract: { ...facts.contract, terms: { ...terms, recruitmentTarget: 101 } } };
  expect(refused(moved)?.code).toBe('terms-have-changed');
  const same = { ...facts, proposal: { ...facts.proposal, terms } };
  expect(decide(same)).toMatchObject({ refusal: { code: 'terms-have-changed' } });
});

test('what stands against any change stands against this one', () => {
  expect(refused({ ...facts, frozen: true })?.code).toBe('payments-are-frozen');
});
