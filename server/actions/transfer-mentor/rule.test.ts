import { expect, test } from 'vitest';
import type { Period } from '../../domain/period.ts';
import { decide, type Facts } from './rule.ts';

const facts = (...staysThere: Period[]): Facts => ({
  role: 'mentor',
  stay: { startedOn: '2025-01-06', finishedOn: null },
  teacher: { name: 'Grace Hopper' },
  school: { id: 'hill', name: 'Hill School' },
  toSchool: { id: 'vale', name: 'Vale School', status: 'open', openedOn: null, closedOn: null },
  contents: { trainingPeriods: [], mentorshipPeriods: [], declarations: [] },
  providers: new Map(),
  offer: { contractPeriods: [], schedules: [], activeLeadProviders: [], partnerships: [] },
  elsewhere: [],
  funded: true,
  staysThere,
});
const answer = (given: Facts, startsOn = '2026-03-01') => {
  const decision = decide(given, { toSchoolId: 'vale', startsOn }, '2026-03-02');
  return decision.agreed ? decision.outcome.end.lastDay : decision.refusal;
};

test('a mentor may have been at the new school until the day before', () => {
  expect(answer(facts({ startedOn: '2024-01-08', finishedOn: '2026-02-28' }))).toBe('2026-02-28');
});

test('a mentor who is at the new school on the day, or will be, is not there twice', () => {
  expect(answer(facts({ startedOn: '2024-01-08', finishedOn: '2026-03-01' }))).toMatchObject({
    code: 'already-there',
  });
  expect(answer(facts({ startedOn: '2026-06-01', finishedOn: null }))).toEqual({
    code: 'already-there',
    because:
      'Grace Hopper is a mentor at Vale School from 1 June 2026 already. Report that they leave Hill School on 28 February 2026 instead.',
  });
});

test('the same school is the same school, though the mentor is there', () => {
  const same = {
    ...facts({ startedOn: '2025-01-06', finishedOn: null }),
    school: { id: 'vale', name: 'Vale School' },
  };
  expect(answer(same)).toMatchObject({ code: 'same-school' });
});

test('the rule of all transfers holds: a day must remain, four months ahead', () => {
  expect(answer(facts(), '2025-01-06')).toMatchObject({ code: 'starts-too-early' });
  expect(answer(facts(), '2025-01-07')).toBe('2025-01-06');
  expect(answer(facts(), '2026-07-03')).toMatchObject({ code: 'too-far-ahead' });
});
