import { expect, test } from 'vitest';
import { ectFundingSteps, inductionSteps, mentorFundingSteps, trainingSteps } from './standing.ts';
import type { Step } from './steps.ts';

const TODAY = '2026-03-02';
const failed = (steps: readonly Step[]) => steps.flatMap(({ refusal }) => (refusal ? [refusal.code] : []));
const at = (day: string) => new Date(`${day}T09:00:00Z`);

const training = { startedOn: '2025-09-01', finishedOn: null, deferredAt: null, withdrawnAt: null };

test('training goes on from its first to its last day, unless the lead provider stopped it', () => {
  expect(failed(trainingSteps(training, TODAY))).toEqual([]);
  expect(failed(trainingSteps({ ...training, finishedOn: TODAY }, TODAY))).toEqual([]);
  expect(failed(trainingSteps({ ...training, finishedOn: '2026-03-01' }, TODAY))).toEqual(['ended']);
  expect(failed(trainingSteps({ ...training, startedOn: '2026-03-03' }, TODAY))).toEqual(['to-come']);
  expect(failed(trainingSteps({ ...training, deferredAt: at('2026-01-05') }, TODAY))).toEqual(['deferred']);
  expect(failed(trainingSteps({ ...training, withdrawnAt: at('2026-01-05') }, TODAY))).toEqual(['withdrawn']);
});

test('of a deferral and a withdrawal, the later one is why', () => {
  const both = { ...training, deferredAt: at('2026-01-05'), withdrawnAt: at('2026-02-05') };
  expect(failed(trainingSteps(both, TODAY))).toEqual(['withdrawn']);
  expect(failed(trainingSteps({ ...both, deferredAt: at('2026-02-06') }, TODAY))).toEqual(['deferred']);
});

const induction = { startedOn: '2025-09-01', finishedOn: null };
const ect = { firstBecameEligibleAt: null, inductions: [induction], stays: 1 };

test('an ECT who is not eligible is told which of induction and school is missing', () => {
  expect(failed(ectFundingSteps({ ...ect, inductions: [] }, TODAY))).toEqual([
    'not-yet-eligible',
    'no-induction-runs',
  ]);
  expect(failed(ectFundingSteps({ ...ect, stays: 0 }, TODAY))).toEqual([
    'not-yet-eligible',
    'no-stay-as-ect',
  ]);
  expect(
    failed(ectFundingSteps({ ...ect, inductions: [{ ...induction, finishedOn: '2026-03-01' }] }, TODAY)),
  ).toEqual(['not-yet-eligible', 'no-induction-runs']);
});

test('an ECT once eligible stays so, whatever became of induction and school', () => {
  const gone = { firstBecameEligibleAt: at('2025-09-02'), inductions: [], stays: 0 };
  expect(failed(ectFundingSteps(gone, TODAY))).toEqual([]);
});

const mentor = {
  firstBecameEligibleAt: null,
  trainings: 1,
  becameIneligibleOn: null,
  ineligibleBecause: null,
  completions: [],
};

test('a mentor is told whether training is missing or funding has ended', () => {
  expect(failed(mentorFundingSteps({ ...mentor, trainings: 0 }))).toEqual([
    'not-yet-eligible',
    'no-mentor-training',
  ]);
  const ended = { becameIneligibleOn: '2026-01-05', ineligibleBecause: 'completed_declaration_received' };
  expect(
    failed(mentorFundingSteps({ ...mentor, ...ended, firstBecameEligibleAt: at('2025-01-05') })),
  ).toEqual(['funding-ended']);
  expect(failed(mentorFundingSteps({ ...mentor, firstBecameEligibleAt: at('2025-01-05') }))).toEqual([]);
});

test('the completed declaration that may have ended a mentor’s funding wrongly is pointed to', () => {
  const completions = [{ id: 'last', type: 'completed', declarationDate: '2026-01-05' }] as const;
  const ended = { becameIneligibleOn: '2026-01-05', ineligibleBecause: 'completed_declaration_received' };
  const inTheWay = (facts: object) =>
    mentorFundingSteps({ ...mentor, ...facts, completions }).flatMap(
      ({ refusal }) => refusal?.inTheWay ?? [],
    );
  expect(inTheWay(ended)).toEqual([
    { type: 'Declaration', id: 'last', name: 'the completed declaration of 5 January 2026' },
  ]);
  expect(inTheWay({})).toEqual([]);
});

test('an induction goes on when it is not over and a period runs', () => {
  const inductions = [{ ...induction, outcome: null }];
  expect(failed(inductionSteps({ inRegister: 'InProgress', inductions }, TODAY))).toEqual([]);
  const paused = inductionSteps({ inRegister: 'InProgress', inductions: [] }, TODAY);
  expect(failed(paused)).toEqual(['no-induction-runs']);
  expect(paused.at(-1)?.refusal?.because).toContain('paused');
  expect(failed(inductionSteps({ inRegister: 'Exempt', inductions: [] }, TODAY))).toEqual([
    'induction-is-over',
  ]);
});

test('an outcome recorded here is heard before the register', () => {
  const inductions = [{ ...induction, finishedOn: '2026-02-01', outcome: 'pass' as const }];
  const [first] = inductionSteps({ inRegister: 'InProgress', inductions }, TODAY);
  expect(first?.refusal?.because).toContain('has passed induction');
});
