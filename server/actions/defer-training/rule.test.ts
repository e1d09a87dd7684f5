import { expect, test } from 'vitest';
import type { Training, TrainingFacts } from '../../domain/training-change.ts';
import { decide } from './rule.ts';

const ambition = { id: 'ambition', name: 'Ambition Institute' };
const training: Training = { id: 'now', startedOn: '2025-09-01', finishedOn: null, leadProvider: ambition };
const decided = (some: Partial<TrainingFacts>) => {
  const it = some.training ?? training;
  const teacher = { name: 'Ada Lovelace' };
  const decision = decide(
    { teacher, role: 'ect', training: it, status: 'active', allInRole: [it], ...some },
    '2026-03-02',
  );
  return decision.agreed ? decision.outcome : decision.refusal.code;
};
const lasting = (startedOn: string, finishedOn: string | null) => ({
  training: { ...training, startedOn, finishedOn },
});

test('training that goes on is deferred from today, its last day', () => {
  expect(decided({})).toEqual({ leadProvider: ambition, lastDay: '2026-03-02' });
  expect(decided(lasting('2025-09-01', '2026-03-03'))).toMatchObject({ lastDay: '2026-03-02' });
});

test('training that has ended keeps its last day', () => {
  expect(decided(lasting('2025-09-01', '2026-03-01'))).toMatchObject({ lastDay: '2026-03-01' });
});

test('training is deferred from the day after it began', () => {
  expect(decided(lasting('2026-03-01', null))).toMatchObject({ lastDay: '2026-03-02' });
  expect(decided(lasting('2026-03-02', null))).toBe('begun-today');
  expect(decided(lasting('2026-03-03', null))).toBe('not-begun');
});

test('who is deferred or withdrawn is not deferred', () => {
  expect(decided({ status: 'deferred' })).toBe('already-deferred');
  expect(decided({ status: 'withdrawn' })).toBe('already-withdrawn');
});

test('training that the school leads, or that is not the latest with its lead provider, is not deferred', () => {
  expect(decided({ training: { ...training, leadProvider: null } })).toBe('school-led');
  const later = { ...training, id: 'later', startedOn: '2026-09-01' };
  expect(decided({ allInRole: [training, later] })).toBe('later-training');
});
