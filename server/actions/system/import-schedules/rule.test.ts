import { expect, test } from 'vitest';
import { compare, decide, type Facts } from './rule.ts';

const facts: Facts = {
  periods: [
    { year: 2026, paymentsFrozen: false },
    { year: 2022, paymentsFrozen: true },
  ],
  schedules: [
    { id: 'now', contractPeriodYear: 2026, identifier: 'ecf-standard-september' },
    { id: 'then', contractPeriodYear: 2022, identifier: 'ecf-standard-september' },
  ],
  milestones: [
    {
      id: 'm',
      scheduleId: 'now',
      declarationType: 'started',
      startDate: '2026-06-01',
      milestoneDate: '2026-12-31',
    },
    {
      id: 'f',
      scheduleId: 'then',
      declarationType: 'started',
      startDate: '2022-06-01',
      milestoneDate: '2022-12-31',
    },
  ],
};
const header = [
  'schedule-identifier',
  'schedule-cohort-year',
  'milestone-declaration-type',
  'milestone-start-date',
  'milestone-date',
];
const file = (...lines: string[]) => ({
  fileName: 'a.csv',
  sha256: '',
  header,
  lines: lines.map((cells, at) => ({ line: at + 2, cells: cells.split(',') })),
});
const report = (...lines: string[]) => {
  const compared = compare(facts, file(...lines));
  return compared.agreed ? compared.outcome.report : undefined;
};

test('a milestone is added, changed or left by its schedule and type', () => {
  expect(report('ecf-standard-september,2026,retained-1,2027-01-01,2027-03-31')).toMatchObject({ added: 1 });
  expect(report('ecf-standard-april,2026,started,2027-04-01,')).toMatchObject({ added: 1 });
  expect(report('ecf-standard-september,2026,started,2026-06-01,')).toMatchObject({ changed: 1 });
  expect(report('ecf-standard-september,2026,started,2026-06-01,2026-12-31')).toMatchObject({ unchanged: 1 });
});

test('a frozen year is told as it is, and not changed', () => {
  expect(report('ecf-standard-september,2022,started,2022-06-01,2022-12-31')).toMatchObject({ unchanged: 1 });
  expect(report('ecf-standard-september,2022,started,2022-09-01,2022-12-31')?.refused).toEqual([
    { line: 2, because: expect.stringContaining('Payments of contract period 2022 are frozen') },
  ]);
});

test('a year without a contract period is refused, and its oddities with it', () => {
  const found = report('ecf-standard-september,2030,started,2030-09-01,');
  expect(found?.refused).toEqual([{ line: 2, because: expect.stringContaining('no contract period 2030') }]);
  expect(found?.flagged).toEqual([]);
});

test('again, there is nothing to change', () => {
  expect(decide(facts, file('ecf-standard-september,2026,started,2026-06-01,2026-12-31'))).toMatchObject({
    refusal: { code: 'nothing-to-change' },
  });
});
