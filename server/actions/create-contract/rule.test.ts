import { expect, test } from 'vitest';
import { firstRefusal } from '../../domain/steps.ts';
import { decide, steps } from './rule.ts';

const refused = (...given: Parameters<typeof steps>) => firstRefusal(steps(...given));

const terms = {
  vatPercent: '20',
  recruitmentTarget: 10,
  setupFeePence: 0n,
  monthlyServiceFeePence: null,
  upliftFeePence: 0n,
  mentorRecruitmentTarget: null,
  mentorFeePence: null,
  bands: [{ capacity: 10, pricePence: 1n, outputPercent: '60' }],
};
const first = { contractType: 'ecf' as const, frozen: false, capacities: [] };

test('the first contract makes the bands; a later one prices those there are', () => {
  expect(decide(first, terms)).toMatchObject({ agreed: true });
  expect(decide({ ...first, capacities: [10] }, terms)).toMatchObject({ agreed: true });
});

test('bands and places of a later contract are given', () => {
  expect(decide({ ...first, capacities: [11] }, terms)).toMatchObject({
    refusal: { code: 'places-are-given' },
  });
  expect(decide({ ...first, capacities: [10, 5] }, terms)).toMatchObject({
    refusal: { code: 'bands-are-given' },
  });
});

test('a mentor fee belongs to contracts from 2025 on, and to no other', () => {
  expect(decide({ ...first, contractType: 'ittecf_ectp' }, terms)).toMatchObject({
    refusal: { because: 'A contract from 2025 on needs a mentor fee.' },
  });
  const flat = { ...terms, mentorFeePence: 1n, mentorRecruitmentTarget: 1 };
  expect(decide(first, flat)).toMatchObject({
    refusal: { because: 'A contract before 2025 has no mentor fee.' },
  });
});

test('a frozen period has no new contract', () => {
  expect(refused(first)).toBeNull();
  expect(refused({ ...first, frozen: true })?.code).toBe('payments-are-frozen');
});
