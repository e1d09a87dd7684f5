import { describe, expect, test } from 'vitest';
import { firstRefusal } from '../../domain/steps.ts';
import { decide, type Facts, steps } from './rule.ts';

const may = (facts: Parameters<typeof steps>[0], day: string) => firstRefusal(steps(facts, day));

const today = '2026-03-02';
const mentorship = (mentorAtSchoolPeriodId: string, startedOn: string, finishedOn: string | null) => ({
  id: `${mentorAtSchoolPeriodId} from ${startedOn}`,
  mentorAtSchoolPeriodId,
  startedOn,
  finishedOn,
});
type Mentorship = ReturnType<typeof mentorship>;
const grace = {
  stay: { id: 'grace', teacherId: 'g', schoolId: 'hill', startedOn: '2025-01-06', finishedOn: null },
  teacher: { name: 'Grace Hopper' },
  fundable: true,
  wasTrained: true,
};
const facts = (mentorshipPeriods: Mentorship[] = [], some: Partial<Facts> = {}): Facts => ({
  teacher: { id: 'a', name: 'Ada Lovelace' },
  school: { id: 'hill', name: 'Hill School' },
  stay: { startedOn: '2025-09-01', finishedOn: null },
  contents: { trainingPeriods: [], mentorshipPeriods, declarations: [] },
  mentorsHere: 1,
  others: new Map(mentorshipPeriods.map(({ id }) => [id, { name: 'Alan Turing' }])),
  mentoredByOthers: mentorshipPeriods,
  providers: new Map(),
  declarationDays: [],
  offer: { contractPeriods: [], schedules: [], activeLeadProviders: [], partnerships: [] },
  mentor: grace,
  ...some,
});
const answer = (given: Facts, startsOn = '2026-03-01') => {
  const decision = decide(given, { mentorAtSchoolPeriodId: 'grace', startsOn }, today);
  return decision.agreed ? decision.outcome : decision.refusal;
};

test('the mentorship before ends the day before, and the new one lasts as long as both are at the school', () => {
  const alan = mentorship('alan', '2025-09-01', null);
  expect(answer(facts([alan]))).toMatchObject({
    mentorship: { startedOn: '2026-03-01', finishedOn: null },
    lastDayBefore: '2026-02-28',
    before: { ended: [alan], removed: [] },
  });
  const leaving = { startedOn: '2025-09-01', finishedOn: '2026-07-31' };
  expect(answer(facts([], { stay: leaving }))).toMatchObject({ mentorship: { finishedOn: '2026-07-31' } });
  const mentor = { ...grace, stay: { ...grace.stay, finishedOn: '2026-05-31' } };
  expect(answer(facts([], { stay: leaving, mentor }))).toMatchObject({
    mentorship: { finishedOn: '2026-05-31' },
  });
});

test('a mentorship that would not have begun is removed', () => {
  const wrong = mentorship('alan', '2026-02-23', null);
  expect(answer(facts([wrong]), '2026-02-23')).toMatchObject({ before: { ended: [], removed: [wrong] } });
  const planned = mentorship('alan', '2026-04-20', null);
  const now = mentorship('mary', '2025-09-01', '2026-04-19');
  expect(answer(facts([now, planned]))).toMatchObject({ before: { ended: [now], removed: [planned] } });
});

test('a mentor who has taken over since is not wiped out', () => {
  const given = facts([
    mentorship('mary', '2025-09-01', '2025-12-31'),
    mentorship('alan', '2026-01-01', null),
  ]);
  expect(answer(given, '2025-11-01')).toEqual({
    code: 'another-mentor-since',
    because: 'Alan Turing has mentored Ada Lovelace since 1 January 2026. Choose that day or a later one.',
  });
  expect(answer(given, '2026-01-01')).toMatchObject({
    before: { removed: [{ mentorAtSchoolPeriodId: 'alan' }] },
  });
});

test('a mentorship that a declaration names is not removed, only ended', () => {
  const alan = mentorship('alan', '2026-02-23', null);
  const declared = {
    id: 'declaration',
    declarationType: 'started',
    declarationDate: '2026-02-25',
    trainingPeriodId: 'training',
    mentorshipPeriodId: alan.id,
    paymentStatus: 'voided',
    clawbackStatus: 'no_clawback',
  } as const;
  const contents = { trainingPeriods: [], mentorshipPeriods: [alan], declarations: [declared] };
  expect(answer(facts([alan], { contents }), '2026-02-23')).toMatchObject({
    code: 'mentorship-has-declarations',
  });
  expect(answer(facts([alan], { contents }), '2026-02-24')).toMatchObject({ before: { ended: [alan] } });
});

describe('is refused', () => {
  test('without a mentor, or for one of another school', () => {
    expect(answer(facts([], { mentor: null }))).toMatchObject({ code: 'no-mentor' });
    const elsewhere = { ...grace, stay: { ...grace.stay, schoolId: 'vale' } };
    expect(answer(facts([], { mentor: elsewhere }))).toMatchObject({ code: 'mentor-at-another-school' });
  });

  test('for the ECT themselves, and for the mentor they have', () => {
    const self = { ...grace, stay: { ...grace.stay, teacherId: 'a' } };
    expect(answer(facts([], { mentor: self }))).toMatchObject({ code: 'mentors-themselves' });
    const given = facts([mentorship('grace', '2025-09-01', '2026-03-01')]);
    expect(answer(given)).toMatchObject({ code: 'already-the-mentor' });
    expect(answer(given, '2026-03-02')).toMatchObject({ mentorship: { startedOn: '2026-03-02' } });
  });

  test('on a day when either is not at the school', () => {
    expect(answer(facts(), '2025-08-31')).toMatchObject({
      code: 'not-at-the-school',
      because: 'Ada Lovelace is an ECT at Hill School from 1 September 2025. Choose a day in that time.',
    });
    const mentor = { ...grace, stay: { ...grace.stay, finishedOn: '2026-02-28' } };
    expect(answer(facts([], { mentor }), '2026-03-01')).toMatchObject({
      because:
        'Grace Hopper is a mentor at Hill School from 6 January 2025 to 28 February 2026. Choose a day in that time.',
    });
    expect(answer(facts([], { mentor }), '2026-02-28')).toMatchObject({
      mentorship: { startedOn: '2026-02-28', finishedOn: '2026-02-28' },
    });
  });

  test('more than four months ahead', () => {
    expect(answer(facts(), '2026-07-02')).toMatchObject({ mentorship: { startedOn: '2026-07-02' } });
    expect(answer(facts(), '2026-07-03')).toMatchObject({ code: 'too-far-ahead' });
  });

  test('once the ECT has left, not on the last day', () => {
    const stay = { startedOn: '2025-09-01', finishedOn: '2026-03-01' };
    expect(may(facts([], { stay }), today)).toMatchObject({ code: 'has-left' });
    expect(may(facts([], { stay: { ...stay, finishedOn: today } }), today)).toBeNull();
  });
});
