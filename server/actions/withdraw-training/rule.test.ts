import { describe, expect, test } from 'vitest';
import type { Training, TrainingFacts } from '../../domain/training-change.ts';
import { decide } from './rule.ts';

const ambition = { id: 'ambition', name: 'Ambition Institute' };
const teachFirst = { id: 'teach-first', name: 'Teach First' };
const training: Training = { id: 'now', startedOn: '2025-09-01', finishedOn: null, leadProvider: ambition };
const facts = (some: Partial<TrainingFacts> = {}): TrainingFacts => {
  const it = some.training ?? training;
  return {
    teacher: { name: 'Ada Lovelace' },
    role: 'ect',
    training: it,
    status: 'active',
    allInRole: [it],
    ...some,
  };
};
const decided = (some: Partial<TrainingFacts>, reason: Parameters<typeof decide>[1] = 'moved_school') => {
  const decision = decide(facts(some), reason, '2026-03-02');
  return decision.agreed ? decision.outcome : decision.refusal.code;
};
const lasting = (startedOn: string, finishedOn: string | null) => ({
  training: { ...training, startedOn, finishedOn },
});

describe('the last day', () => {
  test.for([
    ['of open training', null, '2026-03-02'],
    ['of training that would have gone on', '2026-07-31', '2026-03-02'],
    ['of training that ends today', '2026-03-02', '2026-03-02'],
    ['of training that ended yesterday', '2026-03-01', '2026-03-01'],
  ] as const)('%s', ([, finishedOn, lastDay]) => {
    expect(decided(lasting('2025-09-01', finishedOn))).toEqual({ leadProvider: ambition, lastDay });
  });
});

test('training that began yesterday stops; one that begins today or tomorrow does not', () => {
  expect(decided(lasting('2026-03-01', null))).toMatchObject({ lastDay: '2026-03-02' });
  expect(decided(lasting('2026-03-02', null))).toBe('begun-today');
  expect(decided(lasting('2026-03-03', null))).toBe('not-begun');
});

test('who is deferred may be withdrawn, who is withdrawn may not', () => {
  expect(decided({ status: 'deferred', ...lasting('2025-09-01', '2026-01-31') })).toMatchObject({
    lastDay: '2026-01-31',
  });
  expect(decided({ status: 'withdrawn' })).toBe('already-withdrawn');
});

test('training that the school leads is no lead provider’s to end', () => {
  expect(decided({ training: { ...training, leadProvider: null } })).toBe('school-led');
});

test('only the latest training with the lead provider is meant', () => {
  const later = { ...training, id: 'later', startedOn: '2026-01-01' };
  expect(decided({ allInRole: [training, later] })).toBe('later-training');
  expect(decided({ allInRole: [training, { ...later, leadProvider: teachFirst }] })).toMatchObject({
    leadProvider: ambition,
  });
  expect(decided({ allInRole: [training, { ...later, leadProvider: null }] })).toMatchObject({
    leadProvider: ambition,
  });
});

test('a mentor may stop being one, an ECT may not', () => {
  expect(decided({ role: 'mentor' }, 'mentor_no_longer_being_mentor')).toMatchObject({
    leadProvider: ambition,
  });
  expect(decided({ role: 'ect' }, 'mentor_no_longer_being_mentor')).toBe('reason-is-for-mentors');
});
