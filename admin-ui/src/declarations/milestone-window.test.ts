import { expect, test } from 'vitest';
import { dayNumber } from '../teachers/lanes-geometry.ts';
import type { DeclarationOnPage } from './declaration-queries.ts';
import { rowsOf, verdict, viewOf } from './milestone-window.ts';

const TODAY = '2026-03-02';

const dated = (declarationDate: string, window: { startDate: string; milestoneDate: string | null } | null) =>
  ({
    declarationType: 'retained-1',
    declarationDate,
    createdAt: '2026-02-20T09:00:00Z',
    trainingPeriod: {
      id: 'training',
      startedOn: '2025-09-01',
      finishedOn: null,
      schedule: {
        id: 'schedule',
        identifier: 'ecf-standard-september',
        contractPeriodYear: 2025,
        milestones: window ? [{ declarationType: 'retained-1', ...window }] : [],
      },
    },
    paymentStatement: { id: 'april', name: 'April 2026', deadlineDate: '2026-03-31' },
  }) as unknown as DeclarationOnPage;

const SPRING = { startDate: '2026-01-01', milestoneDate: '2026-03-31' };

test.for<[string, typeof SPRING | { startDate: string; milestoneDate: null }, string]>([
  ['2025-12-31', SPRING, 'Dated 1 day before its window opens, on 1 Jan 2026.'],
  ['2026-01-01', SPRING, 'Dated on the first day of its window, 89 days before it closes.'],
  ['2026-01-02', SPRING, 'Dated inside its window: 1 day after it opened, 88 days before it closes.'],
  ['2026-03-31', SPRING, 'Dated inside its window: 89 days after it opened, 0 days before it closes.'],
  ['2026-04-01', SPRING, 'Dated 1 day after its window closed, on 31 Mar 2026.'],
  [
    '2028-01-01',
    { ...SPRING, milestoneDate: null },
    'Dated inside its window: 730 days after it opened; it has no deadline.',
  ],
])('a declaration of %s against its window: %o', ([day, window, words]) => {
  expect(verdict(dated(day, window))).toBe(words);
});

test('a schedule without the milestone is said to have none, and no window is drawn', () => {
  const declaration = dated('2026-02-10', null);
  expect(verdict(declaration)).toBe('Standard September 2025 has no milestone Retained 1.');
  expect(rowsOf(declaration, TODAY).map(({ what }) => what)).toEqual([
    'Milestone reached',
    'Declaration received',
    'Training',
    'Deadline of April 2026',
    'Today',
  ]);
});

test('the picture holds the window, the date and the deadline, whatever the training lasts', () => {
  const { from, to } = viewOf(rowsOf(dated('2026-02-10', SPRING), TODAY));
  expect([from < dayNumber('2026-01-01'), to > dayNumber('2026-03-31')]).toEqual([true, true]);
  expect(from).toBeGreaterThan(dayNumber('2025-09-01'));
});
