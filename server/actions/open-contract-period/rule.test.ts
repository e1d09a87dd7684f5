import { expect, test } from 'vitest';
import { decide, type Facts, type Form } from './rule.ts';

const facts: Facts = {
  periods: [{ year: 2025, startedOn: '2025-06-01', finishedOn: '2026-05-31' }],
  schedules: [
    {
      identifier: 'ecf-standard-september',
      milestones: [
        { declarationType: 'started', startDate: '2025-06-01', milestoneDate: null },
        { declarationType: 'retained-1', startDate: '2024-02-29', milestoneDate: '2026-03-31' },
      ],
    },
  ],
};
const form: Form = {
  year: 2026,
  startedOn: '2026-06-01',
  finishedOn: '2027-05-31',
  enabled: false,
  mentorFundingEnabled: true,
  detailedEvidenceTypesEnabled: true,
  upliftFeesEnabled: false,
};
const codeOf = (some: Partial<Form>, of: Facts = facts) => {
  const decision = decide(of, { ...form, ...some });
  return decision.agreed ? 'agreed' : decision.refusal.code;
};

test('the year after has the schedules of the year before, a year on', () => {
  expect(decide(facts, form)).toMatchObject({
    outcome: [
      {
        milestones: [
          { startDate: '2026-06-01', milestoneDate: null },
          { startDate: '2025-02-28', milestoneDate: '2027-03-31' },
        ],
      },
    ],
  });
});

test.for([
  ['a year there is', { year: 2025 }, 'year-is-taken'],
  ['a year too far on', { year: 2027 }, 'year-before-is-missing'],
  ['the last year before ours', { year: 2019 }, 'year-out-of-range'],
  ['a last day on the first', { finishedOn: '2026-06-01' }, 'ends-before-it-starts'],
  ['a first day in another year', { startedOn: '2027-01-01' }, 'starts-in-another-year'],
  ['a day of the year before', { startedOn: '2026-05-31' }, 'periods-overlap'],
] as const)('%s is refused', ([, some, code]) => {
  expect(codeOf(some)).toBe(code);
});

test('the very first contract period has none before it', () => {
  expect(codeOf({}, { periods: [], schedules: [] })).toBe('agreed');
});
