import { expect, test } from 'vitest';
import { type StayNow, teacherNow } from './now.ts';

const today = '2026-03-02';
const stay: StayNow = {
  role: 'mentor',
  school: 'Hill School',
  startedOn: '2025-09-01',
  finishedOn: null,
  leadProvider: 'Ambition',
  trainedUntil: null,
};

test('somebody is with a lead provider until the last day of the training there', () => {
  expect(teacherNow([stay], today)).toBe('Mentor at Hill School with Ambition');
  expect(teacherNow([{ ...stay, trainedUntil: today }], today)).toBe('Mentor at Hill School with Ambition');
  expect(teacherNow([{ ...stay, trainedUntil: '2026-03-01' }], today)).toBe('Mentor at Hill School');
  expect(teacherNow([{ ...stay, leadProvider: null }], today)).toBe('Mentor at Hill School');
});

test('of who is nowhere now it says where they will be, or were last', () => {
  const next = { ...stay, startedOn: '2026-04-01' };
  expect(teacherNow([next], today)).toBe('Mentor at Hill School from 1 April 2026');
  const left = { ...stay, finishedOn: '2026-02-01' };
  expect(teacherNow([left], today)).toBe('Mentor at Hill School until 1 February 2026');
  expect(teacherNow([], today)).toBe('At no school yet');
});
