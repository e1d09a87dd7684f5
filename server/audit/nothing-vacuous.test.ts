import { expect, test } from 'vitest';
import * as resume from '../actions/resume-training/rule.ts';
import * as reverse from '../actions/reverse-event/rule.ts';
import * as submit from '../actions/submit-statement/rule.ts';
import { mentorFundingSteps, trainingSteps } from '../domain/standing.ts';
import type { Step } from '../domain/steps.ts';
import { stoppableSteps } from '../domain/training-change.ts';

const today = '2026-03-02';
const failing = (steps: readonly Step[]) => steps.flatMap(({ refusal }) => (refusal ? [refusal.code] : []));
const leadProvider = { id: 'ambition', name: 'Ambition Institute' };
const training = { id: 'this', startedOn: '2025-09-01', finishedOn: null, leadProvider };
const facts = {
  teacher: { name: 'Ada Lovelace' },
  role: 'ect',
  training,
  status: 'deferred',
  allInRole: [training],
  stoppedOn: '2026-01-31',
  stoppedBy: null,
  stay: { startedOn: '2025-09-01', finishedOn: null, school: 'Hill School' },
  contractPeriod: { year: 2025, isFrozen: false },
  mentorNotFundedFrom: null,
} as never as resume.Facts;

test('training that was stopped today is not said to stand in its own way', () => {
  const stopped = { ...training, finishedOn: today };
  const steps = resume.steps({ ...facts, training: stopped, allInRole: [stopped], stoppedOn: today }, today);
  expect(failing(steps)).toEqual(['stopped-today']);
});

test('whether training that goes on could go on is not asked', () => {
  expect(resume.steps({ ...facts, status: 'active' }, today).map(({ rule }) => rule)).toEqual([
    'It is deferred or withdrawn.',
  ]);
});

test('what the school leads is asked nothing that only a lead provider’s training has', () => {
  const led = { ...training, leadProvider: null };
  expect(failing(resume.steps({ ...facts, training: led, status: 'active' }, today))).toEqual(['school-led']);
});

test('what has not begun is not said to have begun before today', () => {
  const toCome = { ...training, startedOn: '2026-03-03' };
  const steps = stoppableSteps({ ...facts, training: toCome, allInRole: [toCome] }, 'defer', today);
  expect(steps.map(({ rule }) => rule)).not.toContain('It began before today.');
  expect(failing(steps)).toEqual(['not-begun']);
});

test('training that was deferred or withdrawn has not ended besides', () => {
  const stopped = { startedOn: '2025-09-01', finishedOn: '2026-01-31', withdrawnAt: null, deferredAt: null };
  const at = new Date('2026-01-31T10:00:00Z');
  expect(failing(trainingSteps({ ...stopped, deferredAt: at }, today))).toEqual(['deferred']);
  expect(failing(trainingSteps({ ...stopped, withdrawnAt: at }, today))).toEqual(['withdrawn']);
  expect(failing(trainingSteps(stopped, today))).toEqual(['ended']);
});

test('mentor funding that has ended is not promised to come by itself', () => {
  const ended = { becameIneligibleOn: '2021-04-19', ineligibleBecause: 'completed_during_early_roll_out' };
  expect(
    failing(mentorFundingSteps({ firstBecameEligibleAt: null, trainings: 0, completions: [], ...ended })),
  ).toEqual(['funding-ended']);
});

test('an event that was reversed is not said to have something built on it by the reversal', () => {
  const event = { id: 'event', sentence: 'Reversed it', on: '1 March 2026', by: 'Staff 1' };
  const action = { called: 'void a declaration', allowed: ['support'] } as const;
  const reversed = {
    event,
    actorRole: 'support',
    action,
    reversedBy: event,
    inTheWay: event,
    authorisedSince: null,
  } as const;
  expect(failing(reverse.steps(reversed))).toEqual(['already-reversed']);
  expect(failing(reverse.steps({ ...reversed, action: { ...action, irreversible: 'For good.' } }))).toEqual([
    'irreversible',
  ]);
});

test('a statement that is not payable is asked for neither its seal nor its checks', () => {
  for (const [status, code] of [
    ['open', 'not-payable'],
    ['paid', 'already-submitted'],
  ] as const)
    expect(
      failing(submit.steps({ statement: { status }, waitingAdjustments: ['Travel'], reviewed: null })),
    ).toEqual([code]);
});
