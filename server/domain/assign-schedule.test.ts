import { expect, test } from 'vitest';
import { firstSchedule, replacesAMentor } from './assign-schedule.ts';

test.each([
  ['2026-05-31', 'ecf-standard-april'],
  ['2026-06-01', 'ecf-standard-september'],
  ['2026-10-31', 'ecf-standard-september'],
  ['2026-11-01', 'ecf-standard-january'],
  ['2027-02-28', 'ecf-standard-january'],
  ['2027-03-01', 'ecf-standard-april'],
])('training that begins on %s is on %s', (day, identifier) => {
  expect(firstSchedule(day, 'standard')).toBe(identifier);
});

test('a mentor who takes over from another is on the replacement schedule of the same season', () => {
  expect(firstSchedule('2026-11-01', 'replacement')).toBe('ecf-replacement-january');
});

test('a mentor replaces another who was declared for in the time of that mentorship, its last day included', () => {
  const before = [{ startedOn: '2025-09-01', finishedOn: '2026-02-28' }];
  expect(replacesAMentor(before, ['2026-02-28'])).toBe(true);
  expect(replacesAMentor(before, ['2025-08-31', '2026-03-01'])).toBe(false);
  expect(replacesAMentor([], ['2026-02-28'])).toBe(false);
});
