import { expect, test } from 'vitest';
import { type StayNow, teacherNow } from './now.ts';

const today = '2026-03-02';
const trained = (startedOn: string, finishedOn: string | null, leadProvider: string | null = 'Ambition') => ({
  startedOn,
  finishedOn,
  leadProvider,
});
const stay: StayNow = {
  role: 'mentor',
  school: 'Hill School',
  startedOn: '2025-09-01',
  finishedOn: null,
  trainings: [],
};

test.for([
  ['goes on', [trained('2025-09-01', null)], 'Mentor at Hill School with Ambition'],
  ['ends today', [trained('2025-09-01', today)], 'Mentor at Hill School with Ambition'],
  ['ended yesterday', [trained('2025-09-01', '2026-03-01')], 'Mentor at Hill School'],
  ['is to come', [trained('2026-04-01', null)], 'Mentor at Hill School'],
  ['the school leads', [trained('2025-09-01', null, null)], 'Mentor at Hill School'],
  [
    'is followed by another’s',
    [trained('2026-04-01', null, 'Teach First'), trained('2025-09-01', '2026-03-31')],
    'Mentor at Hill School with Ambition',
  ],
] as const)('with whom they are whose training %s', ([, trainings, words]) => {
  expect(teacherNow([{ ...stay, trainings }], today)).toBe(words);
});

test('of who is nowhere now it says where they will be, or were last', () => {
  const next = { ...stay, startedOn: '2026-04-01' };
  expect(teacherNow([next], today)).toBe('Mentor at Hill School from 1 April 2026');
  const left = { ...stay, finishedOn: '2026-02-01' };
  expect(teacherNow([left], today)).toBe('Mentor at Hill School until 1 February 2026');
  expect(teacherNow([], today)).toBe('At no school yet');
});
