import { expect, test } from 'vitest';
import { firstRefusal } from '../../domain/steps.ts';
import { decide, type Facts, type Form, steps } from './rule.ts';

const may = (facts: Parameters<typeof steps>[0], day: string) => firstRefusal(steps(facts, day));

const today = '2026-03-02';
const facts = (stay: Partial<Facts['stay']> = {}, some: Partial<Facts> = {}): Facts => ({
  role: 'ect',
  stay: { startedOn: '2025-09-01', finishedOn: null, ...stay },
  teacher: { name: 'Ada Lovelace' },
  school: { name: 'Hill School' },
  contents: { trainingPeriods: [], mentorshipPeriods: [], declarations: [] },
  ...some,
});
const answer = (given: Facts, form: Form) => {
  const decision = decide(given, form, today);
  return decision.agreed ? decision.outcome.lastDay : decision.refusal.code;
};

test('a leaving is reported back to the first day at the school, and not before it', () => {
  expect(answer(facts(), { lastDay: '2025-09-01' })).toBe('2025-09-01');
  expect(answer(facts(), { lastDay: '2025-08-31' })).toBe('leaves-before-joining');
});

test('a leaving is reported four months ahead to the day, and no further', () => {
  expect(answer(facts(), { lastDay: '2026-07-02' })).toBe('2026-07-02');
  expect(answer(facts(), { lastDay: '2026-07-03' })).toBe('too-far-ahead');
});

test('a leaving to come is brought forward, never put off, and not reported twice', () => {
  const leaving = facts({ finishedOn: '2026-06-30' });
  expect(may(leaving, today)).toBeNull();
  expect(answer(leaving, { lastDay: '2026-06-29' })).toBe('2026-06-29');
  expect(answer(leaving, { lastDay: '2026-06-30' })).toBe('leaves-that-day-already');
  expect(answer(leaving, { lastDay: '2026-07-01' })).toBe('leaves-sooner-already');
});

test('who leaves today may still be reported for an earlier day; who left yesterday has left', () => {
  expect(may(facts({ finishedOn: '2026-03-02' }), today)).toBeNull();
  expect(may(facts({ finishedOn: '2026-03-01' }), today)).toEqual({
    code: 'has-left',
    because:
      'Ada Lovelace left Hill School on 1 March 2026. If that day is wrong, cancel the leaving first and report it again.',
  });
});

test('only a mentor leaves because they no longer mentor', () => {
  const form = { lastDay: '2026-03-31', leavingReason: 'mentor_no_longer_being_mentor' } as const;
  expect(answer(facts(), form)).toBe('only-mentors-stop-being-mentors');
  expect(answer(facts({}, { role: 'mentor' }), form)).toBe('2026-03-31');
});
