import { expect, test } from 'vitest';
import { firstRefusal } from '../../domain/steps.ts';
import { decide, type Facts, steps } from './rule.ts';

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
const twin = { isItself: false, sameProvider: true, retired: false, sealed: false, terms };
const unused: Facts = { retired: false, terms, statements: [], instead: null, waiting: false };
const open: Facts = { ...unused, statements: [{ id: 's', status: 'open' }] };

test('a version that nothing uses is retired', () => {
  expect(refused(unused)).toBeNull();
  expect(decide(unused)).toEqual({ agreed: true, outcome: [] });
});

test('a twin gets the open statements of the version it repeats', () => {
  expect(decide({ ...open, instead: twin })).toEqual({ agreed: true, outcome: ['s'] });
});

test.for([
  ['no twin', null, 'statements-use-it'],
  ['itself', { ...twin, isItself: true }, 'not-another-version'],
  ['another provider’s', { ...twin, sameProvider: false }, 'not-another-version'],
  ['a retired one', { ...twin, retired: true }, 'not-another-version'],
  ['one that sealed statements use', { ...twin, sealed: true }, 'sealed-statements-use-the-other'],
  ['one with another fee', { ...twin, terms: { ...terms, setupFeePence: 1n } }, 'terms-differ'],
] as const)('%s is refused', ([, instead, code]) => {
  expect(decide({ ...open, instead })).toMatchObject({ refusal: { code } });
});

test.for(['payable', 'submitted', 'authorised', 'paid'] as const)(
  'a %s statement keeps its version',
  (status) => {
    expect(refused({ ...unused, statements: [{ id: 's', status }] })?.code).toBe('sealed-statements-use-it');
  },
);

test('a retired version, and one whose change waits, are left alone', () => {
  expect(refused({ ...unused, retired: true })?.code).toBe('contract-is-retired');
  expect(refused({ ...unused, waiting: true })?.code).toBe('a-change-waits');
});
