import { expect, test } from 'vitest';
import { decide, type Facts, type Form } from './rule.ts';

const TODAY = '2026-03-02';
const period = {
  year: 2026,
  startedOn: '2026-06-01',
  finishedOn: '2027-05-31',
  enabled: false,
  mentorFundingEnabled: true,
  detailedEvidenceTypesEnabled: true,
  upliftFeesEnabled: false,
};
const facts: Facts = {
  period,
  frozen: false,
  others: [{ year: 2025, startedOn: '2025-06-01', finishedOn: '2026-05-31' }],
  beingChecked: 0,
};
const codeOf = (some: Partial<Form>, of: Partial<Facts> = {}, today = TODAY) => {
  const decision = decide({ ...facts, ...of }, { ...period, paymentsFrozen: false, ...some }, today);
  return decision.agreed ? 'agreed' : decision.refusal.code;
};

test('before it starts all of it changes', () => {
  expect(codeOf({ finishedOn: '2027-06-30' })).toBe('agreed');
  expect(codeOf({ upliftFeesEnabled: true })).toBe('agreed');
});

test.for([
  ['2026-05-31', 'agreed'],
  ['2026-06-01', 'period-has-started'],
] as const)('on %s its days are %s', ([today, code]) => {
  expect(codeOf({ finishedOn: '2027-06-30' }, {}, today)).toBe(code);
});

test('who registers and whether payments are frozen change at any time', () => {
  expect(codeOf({ enabled: true }, {}, '2027-01-01')).toBe('agreed');
  expect(codeOf({ paymentsFrozen: true }, {}, '2027-01-01')).toBe('agreed');
  expect(decide({ ...facts, frozen: true }, { ...period, paymentsFrozen: false }, TODAY)).toMatchObject({
    outcome: { freezes: 'no more' },
  });
});

test('payments are not frozen under statements that are being checked', () => {
  expect(codeOf({ paymentsFrozen: true }, { beingChecked: 1 })).toBe('statements-are-being-checked');
  expect(codeOf({ enabled: true }, { beingChecked: 1 })).toBe('agreed');
});

test.for([
  ['nothing', {}, 'nothing-to-change'],
  ['a day of the year before', { startedOn: '2026-05-31' }, 'periods-overlap'],
  ['a last day before the first', { finishedOn: '2026-05-31' }, 'ends-before-it-starts'],
] as const)('%s is refused', ([, some, code]) => {
  expect(codeOf(some)).toBe(code);
});
