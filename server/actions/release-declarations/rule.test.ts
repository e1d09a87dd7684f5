import { expect, test } from 'vitest';
import { statementStatuses } from '../../domain/statement.ts';
import { decide, type Facts, steps, type Waiting, type Which } from './rule.ts';

const today = '2026-03-02';
const waits = (id: string, some: Partial<Waiting> = {}): Waiting => ({
  id,
  teacherId: `teacher of ${id}`,
  role: 'ect',
  declarationType: 'started',
  isNoted: true,
  inductionIsRunning: false,
  hasEctAtSchoolPeriod: true,
  hasMentorTrainingPeriod: false,
  mentorBecameIneligibleOn: null,
  mentorIneligibleBecause: null,
  ...some,
});
const open = { feeType: 'output', status: 'open', deadlineDate: '2026-03-31' } as const;
const facts = (waiting: Waiting[] = [waits('one')], statement: Partial<Facts['statement']> = {}): Facts => ({
  statement: { ...open, ...statement },
  waiting,
});
const released = (some: Facts, which: Which = {}) => {
  const decision = decide(some, which, today);
  return decision.agreed ? decision.outcome.released.map(({ id }) => id) : decision.refusal.code;
};

test.for([
  ['an ECT whose eligibility was noted', { isNoted: true }, true],
  ['an ECT whose induction runs', { isNoted: false, inductionIsRunning: true }, true],
  ['an ECT whose induction does not run', { isNoted: false }, false],
  [
    'an ECT whose induction runs, at no school',
    { isNoted: false, inductionIsRunning: true, hasEctAtSchoolPeriod: false },
    false,
  ],
  ['a mentor in training', { isNoted: false, role: 'mentor', hasMentorTrainingPeriod: true }, true],
  ['a mentor without training', { isNoted: false, role: 'mentor', inductionIsRunning: true }, false],
  [
    'a mentor in training whose funding ended',
    {
      isNoted: false,
      role: 'mentor',
      hasMentorTrainingPeriod: true,
      mentorBecameIneligibleOn: '2021-04-19',
      mentorIneligibleBecause: 'completed_during_early_roll_out',
    },
    false,
  ],
  [
    'a mentor noted before their funding ended',
    {
      role: 'mentor',
      mentorBecameIneligibleOn: '2026-01-01',
      mentorIneligibleBecause: 'started_not_completed',
    },
    true,
  ],
] as const)('%s', ([, some, isReleased]) => {
  expect(released(facts([waits('one', some)]))).toEqual(isReleased ? ['one'] : 'none-stuck');
});

test('only an open statement takes them', () => {
  for (const status of statementStatuses)
    expect(released(facts([waits('one')], { status }))).toEqual(status === 'open' ? ['one'] : 'not-open');
  expect(released(facts([waits('one')], { feeType: 'service' }))).toBe('not-output');
});

test('on the day of the deadline they join, the day after they do not', () => {
  expect(released(facts([waits('one')], { deadlineDate: today }))).toEqual(['one']);
  expect(released(facts([waits('one')], { deadlineDate: '2026-03-01' }))).toBe('deadline-passed');
});

test('the others stay, and are counted', () => {
  const decision = decide(facts([waits('one'), waits('two', { isNoted: false })]), {}, today);
  expect(decision).toMatchObject({ outcome: { released: [{ id: 'one' }], left: 1 } });
});

const various = [
  waits('ect'),
  waits('mentor', { role: 'mentor' }),
  waits('retained', { declarationType: 'retained-1' }),
  waits('not yet', { isNoted: false }),
];
test.for([
  [{ role: 'mentor' }, ['mentor']],
  [{ declarationTypes: ['retained-1'] }, ['retained']],
  [{ declarationIds: ['ect', 'retained'] }, ['ect', 'retained']],
  [{ declarationIds: ['ect', 'not yet'] }, 'some-cannot-be-released'],
  [{ declarationIds: ['elsewhere'] }, 'some-cannot-be-released'],
  [{ declarationTypes: ['completed'] }, 'none-chosen'],
] as [Which, string | string[]][])('%j releases %j', ([which, ids]) => {
  expect(released(facts(various), which)).toEqual(ids);
});

test('nothing waits: nothing is released', () => expect(released(facts([]))).toBe('none-stuck'));

test('each rule is a statement, and says what was seen', () => {
  for (const { rule, seen } of steps(facts(), today)) {
    expect(rule).toMatch(/^[A-Z].+\.$/);
    expect(seen).not.toBe('');
  }
});
