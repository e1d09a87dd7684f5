import { describe, expect, test } from 'vitest';
import { firstRefusal } from '../../domain/steps.ts';
import { decide, type Facts, steps } from './rule.ts';

const may = (facts: Parameters<typeof steps>[0]) => firstRefusal(steps(facts));

const today = '2026-03-02';
const vale = { id: 'vale', name: 'Vale School', status: 'open', openedOn: null, closedOn: null } as const;
const facts = (some: Partial<Facts> = {}): Facts => ({
  role: 'ect',
  stay: { startedOn: '2025-09-01', finishedOn: null },
  teacher: { name: 'Ada Lovelace' },
  school: { id: 'hill', name: 'Hill School' },
  toSchool: vale,
  contents: { trainingPeriods: [], mentorshipPeriods: [], declarations: [] },
  providers: new Map(),
  offer: { contractPeriods: [], schedules: [], activeLeadProviders: [], partnerships: [] },
  elsewhere: [],
  funded: true,
  nextStay: null,
  inductionOutcome: null,
  trsInductionStatus: 'InProgress',
  ...some,
});
const answer = (given: Facts, startsOn: string) => {
  const decision = decide(given, { toSchoolId: 'vale', startsOn }, today);
  return decision.agreed ? decision.outcome.end.lastDay : decision.refusal.code;
};

test('the stay ends the day before the first day at the new school', () => {
  expect(answer(facts(), '2026-03-01')).toBe('2026-02-28');
});

test('a day of the stay must remain', () => {
  expect(answer(facts(), '2025-09-02')).toBe('2025-09-01');
  expect(answer(facts(), '2025-09-01')).toBe('starts-too-early');
});

test('a transfer is made four months ahead to the day, and no further', () => {
  expect(answer(facts(), '2026-07-02')).toBe('2026-07-01');
  expect(answer(facts(), '2026-07-03')).toBe('too-far-ahead');
});

test('whose leaving was reported joins on the day after it at the latest', () => {
  const leaving = facts({ stay: { startedOn: '2025-09-01', finishedOn: '2026-02-28' } });
  expect(answer(leaving, '2026-02-01')).toBe('2026-01-31');
  expect(answer(leaving, '2026-03-01')).toBe('2026-02-28');
  expect(answer(leaving, '2026-03-02')).toBe('has-left-before');
});

test('nobody is transferred to the same school, to one that is closed, or to none', () => {
  expect(answer(facts({ toSchool: { ...vale, id: 'hill' } }), '2026-03-01')).toBe('same-school');
  expect(answer(facts({ toSchool: { ...vale, status: 'closed' } }), '2026-03-01')).toBe('school-closed');
  expect(answer(facts({ toSchool: null }), '2026-03-01')).toBe('no-school');
});

describe('asked before the form', () => {
  test('an ECT in induction, or who has not begun it, may be transferred', () => {
    expect(may(facts())).toBeNull();
    expect(may(facts({ trsInductionStatus: null }))).toBeNull();
    expect(may(facts({ trsInductionStatus: 'RequiredToComplete' }))).toBeNull();
  });

  test.each([
    ['pass', null, 'has passed induction'],
    ['fail', null, 'has failed induction'],
    [null, 'Passed', 'has passed induction'],
    [null, 'FailedInWales', 'has failed induction in Wales'],
    [null, 'Exempt', 'is exempt from induction'],
  ] as const)('not with outcome %s here and %s in the register', (inductionOutcome, trs, says) => {
    const refusal = may(facts({ inductionOutcome, trsInductionStatus: trs }));
    expect(refusal).toMatchObject({ code: 'induction-is-over' });
    expect(refusal?.because).toContain(says);
  });

  test('only the latest stay, and the refusal names the next one', () => {
    expect(may(facts({ nextStay: { school: 'Dale School', startedOn: '2026-01-05' } }))).toEqual({
      code: 'not-the-latest-stay',
      because:
        'Ada Lovelace has gone on from Hill School to Dale School on 5 January 2026. Transfer from there instead.',
    });
  });
});
