import { describe, expect, test } from 'vitest';
import { firstRefusal } from '../../domain/steps.ts';
import type { Training } from '../../domain/training-change.ts';
import { decide, type Facts, steps } from './rule.ts';

const ambition = { id: 'ambition', name: 'Ambition Institute' };
const teachFirst = { id: 'teach-first', name: 'Teach First' };
const training: Training = {
  id: 'old',
  startedOn: '2025-09-01',
  finishedOn: '2026-01-31',
  leadProvider: ambition,
};
const facts = (some: Partial<Facts> = {}): Facts => ({
  teacher: { name: 'Ada Lovelace' },
  role: 'ect',
  training,
  status: 'deferred',
  stoppedOn: '2026-01-31',
  stoppedBy: null,
  allInRole: [training],
  stay: { school: 'Hill School', startedOn: '2025-09-01', finishedOn: null },
  contractPeriod: { year: 2025, isFrozen: false },
  mentorNotFundedFrom: null,
  ...some,
});
const decided = (some: Partial<Facts>) => {
  const decision = decide(facts(some), '2026-03-02');
  return decision.agreed ? decision.outcome : decision.refusal.code;
};
const staying = (finishedOn: string | null) => ({ stay: { ...facts().stay, finishedOn } });
const besides = (other: Partial<Training>) => ({
  allInRole: [training, { ...training, id: 'other', leadProvider: teachFirst, ...other }],
});

describe('training goes on from today', () => {
  test('for as long as the stay is open', () => {
    expect(decided({})).toEqual({
      leadProvider: ambition,
      days: { startedOn: '2026-03-02', finishedOn: null },
    });
  });
  test('until the last day at the school, were it today', () => {
    expect(decided(staying('2026-07-31'))).toMatchObject({ days: { finishedOn: '2026-07-31' } });
    expect(decided(staying('2026-03-02'))).toMatchObject({ days: { finishedOn: '2026-03-02' } });
    expect(decided(staying('2026-03-01'))).toBe('left-the-school');
  });
  test('after a withdrawal as after a deferral', () => {
    expect(decided({ status: 'withdrawn' })).toMatchObject({ leadProvider: ambition });
  });
});

test('it does not go on the day it was stopped, and does the day after', () => {
  expect(decided({ stoppedOn: '2026-03-02' })).toBe('stopped-today');
  const yesterday = { ...training, finishedOn: '2026-03-01' };
  expect(decided({ stoppedOn: '2026-03-01', training: yesterday, allInRole: [yesterday] })).toMatchObject({
    days: { startedOn: '2026-03-02' },
  });
});

test('what stopped it today is pointed to, where that is on record', () => {
  const by = { id: 'event', sentence: 'Deferred Ada Lovelace', on: '2 March 2026', by: 'Sam Sesay' };
  const inTheWay = (stoppedBy: Facts['stoppedBy']) =>
    firstRefusal(steps(facts({ stoppedOn: '2026-03-02', stoppedBy }), '2026-03-02'))?.inTheWay;
  expect(inTheWay(by)).toEqual([
    { type: 'Event', id: 'event', name: 'what was done on 2 March 2026 by Sam Sesay' },
  ]);
  expect(inTheWay(null)).toEqual([]);
});

test('what was never stopped is not resumed', () => expect(decided({ status: 'active' })).toBe('active'));

describe('other training in the same role', () => {
  test.for([
    ['that ended yesterday is not in the way', { startedOn: '2026-02-01', finishedOn: '2026-03-01' }, null],
    ['that ends today is', { startedOn: '2026-02-01', finishedOn: '2026-03-02' }, 'in-training-today'],
    ['that is open is', { startedOn: '2026-02-01', finishedOn: null }, 'in-training-today'],
    [
      'that the school leads is',
      { startedOn: '2026-02-01', finishedOn: null, leadProvider: null },
      'in-training-today',
    ],
    ['that begins today is', { startedOn: '2026-03-02', finishedOn: null }, 'in-training-today'],
    ['that is to come is', { startedOn: '2026-09-01', finishedOn: null }, 'training-to-come'],
  ] as const)('%s', ([, other, code]) => {
    if (code) expect(decided(besides(other))).toBe(code);
    else expect(decided(besides(other))).toMatchObject({ leadProvider: ambition });
  });

  test('that is to come after the stay ends is not in the way', () => {
    const other = besides({ startedOn: '2026-09-01', finishedOn: null });
    expect(decided({ ...other, ...staying('2026-08-31') })).toMatchObject({
      days: { startedOn: '2026-03-02', finishedOn: '2026-08-31' },
    });
    expect(decided({ ...other, ...staying('2026-09-01') })).toBe('training-to-come');
  });

  test('with the same lead provider, later, is the one to choose', () => {
    expect(
      decided(besides({ startedOn: '2026-02-01', finishedOn: '2026-02-28', leadProvider: ambition })),
    ).toBe('later-training');
  });
});

test('training that the school leads is not resumed', () => {
  const schoolLed = { ...training, leadProvider: null };
  expect(decided({ training: schoolLed, allInRole: [schoolLed], contractPeriod: null })).toBe('school-led');
});

test('nobody trains on in a contract period that no longer pays', () => {
  expect(decided({ contractPeriod: { year: 2021, isFrozen: true } })).toBe('contract-period-frozen');
});

test('a mentor who is not funded is not trained, and an ECT who mentors too trains on as an ECT', () => {
  expect(decided({ role: 'mentor', mentorNotFundedFrom: '2026-01-31' })).toBe('mentor-not-funded');
  expect(decided({ role: 'mentor' })).toMatchObject({ leadProvider: ambition });
  expect(decided({ role: 'ect', mentorNotFundedFrom: '2026-01-31' })).toMatchObject({
    leadProvider: ambition,
  });
});
