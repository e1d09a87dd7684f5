import { expect, test } from 'vitest';
import type { ToDeclare } from '../../domain/declaring.ts';
import { allSteps, decide, type Facts, type Outcome } from './rule.ts';

const today = '2026-03-02';
const april = {
  id: 'april',
  month: 4,
  year: 2026,
  feeType: 'output',
  status: 'open',
  deadlineDate: '2026-03-31',
} as const;
const august = { ...april, id: 'august', month: 8, deadlineDate: '2026-07-31' } as const;
const facts: Facts = {
  teacher: { name: 'Ada Lovelace', isAnonymised: false },
  training: { role: 'ect', startedOn: '2025-09-01', finishedOn: null, withdrawnOn: null },
  provider: { leadProviderId: 'teach-north', leadProvider: 'Teach North', deliveryPartnerId: 'hub' },
  contractPeriod: { year: 2025, mentorFunding: true, detailedEvidence: true, upliftFees: false },
  frozenYears: [],
  funding: { firstBecameEligibleOn: '2025-09-01', becameIneligibleOn: null },
  milestones: [
    { declarationType: 'started', startDate: '2025-06-01', milestoneDate: '2025-12-31' },
    { declarationType: 'retained-1', startDate: '2026-01-01', milestoneDate: null },
    { declarationType: 'completed', startDate: '2025-06-01', milestoneDate: null },
  ],
  others: [],
  statements: [august, april],
  mentorships: [{ id: 'mentorship', startedOn: '2025-09-01', finishedOn: null }],
  schoolUplift: { sparsityUplift: true, pupilPremiumUplift: false },
  mentorIneligibleBecause: null,
};
const started: ToDeclare = {
  declarationType: 'started',
  declarationDate: '2025-10-01',
  evidenceType: 'training-event-attended',
};
const live = { id: 'live', paymentStatus: 'eligible', clawbackStatus: 'no_clawback' } as const;

type Some = { facts?: Partial<Facts>; given?: Partial<ToDeclare> };
const decided = (some: Some = {}) =>
  decide({ ...facts, ...some.facts }, { ...started, ...some.given }, today);
function outcome(some: Some = {}): Outcome {
  const decision = decided(some);
  if (!decision.agreed) throw new Error(decision.refusal.code);
  return decision.outcome;
}
const failing = (some: Some) =>
  allSteps({ ...facts, ...some.facts }, { ...started, ...some.given }, today).flatMap(({ refusal }) =>
    refusal ? [refusal.code] : [],
  );

/** Each breaks one rule and keeps all others. */
const broken: [code: string, Some][] = [
  ['anonymised', { facts: { teacher: { name: 'Nobody', isAnonymised: true } } }],
  ['not-confirmed', { facts: { provider: { ...facts.provider, deliveryPartnerId: null } as never } }],
  ['contract-period-frozen', { facts: { frozenYears: [2021] } }],
  ['no-statement-to-come', { facts: { statements: [] } }],
  ['slot-taken', { facts: { others: [{ type: 'started', declarationDate: '2025-10-01', ...live }] } }],
  ['not-on-schedule', { given: { declarationType: 'retained-3', declarationDate: '2026-02-01' } }],
  [
    'not-for-mentors',
    {
      facts: { training: { ...facts.training, role: 'mentor' } },
      given: { declarationType: 'retained-1', declarationDate: '2026-02-01' },
    },
  ],
  ['before-milestone', { given: { declarationType: 'retained-1', declarationDate: '2025-12-31' } }],
  ['after-milestone', { given: { declarationDate: '2026-01-01' } }],
  ['withdrawn-by-then', { facts: { training: { ...facts.training, withdrawnOn: '2025-10-01' } } }],
  ['outside-the-training', { given: { declarationDate: '2025-08-31' } }],
  ['evidence-missing', { given: { evidenceType: null } }],
  ['evidence-not-for-this-type', { given: { evidenceType: 'one-term-induction' } }],
  ['evidence-not-for-this-type', { given: { evidenceType: 'a hunch' } }],
  [
    'after-later-type',
    { facts: { others: [{ type: 'retained-1', declarationDate: '2025-09-30', ...live }] } },
  ],
  [
    'before-earlier-type',
    {
      facts: { others: [{ type: 'started', declarationDate: '2026-02-02', ...live }] },
      given: { declarationType: 'retained-1', declarationDate: '2026-02-01' },
    },
  ],
];

test('nothing stands in the way of a sound declaration', () => expect(failing({})).toEqual([]));

test('the declaration that holds the place is pointed to', () => {
  const others = [{ ...live, type: 'started', declarationDate: '2025-10-01' }] as const;
  const taken = allSteps({ ...facts, others }, started, today).find(({ refusal }) => refusal);
  expect(taken?.refusal?.inTheWay).toEqual([
    { type: 'Declaration', id: 'live', name: 'the started declaration of 1 October 2025' },
  ]);
});

test.for(broken)('%s, and nothing else', ([code, some]) => {
  expect(failing(some)).toEqual([code]);
  expect(decided(some)).toMatchObject({ agreed: false, refusal: { code } });
});

test('a type that there is not is refused with those there are', () => {
  expect(decided({ given: { declarationType: 'finished' } })).toMatchObject({
    refusal: { code: 'unknown-type', because: expect.stringContaining('started, retained-1') },
  });
});

test('each rule is a statement, and says what was seen', () => {
  for (const [, some] of [['', {}] as const, ...broken])
    for (const { rule, seen } of allSteps(
      { ...facts, ...some.facts },
      { ...started, ...some.given },
      today,
    )) {
      expect(rule).toMatch(/^[A-Z].+\.$/);
      expect(seen).not.toBe('');
    }
});

test('school-led training is not declared for', () => {
  expect(decided({ facts: { provider: null, contractPeriod: null } })).toMatchObject({
    refusal: { code: 'school-led' },
  });
});

test('today can be declared, tomorrow not', () => {
  const retained = { declarationType: 'retained-1', declarationDate: today };
  expect(failing({ given: retained })).toEqual([]);
  expect(failing({ given: { ...retained, declarationDate: '2026-03-03' } })).toEqual(['in-the-future']);
});

test('the milestone’s first and last day can be declared', () => {
  expect(failing({ given: { declarationDate: '2025-12-31' } })).toEqual([]);
  expect(failing({ given: { declarationType: 'retained-1', declarationDate: '2026-01-01' } })).toEqual([]);
});

test('the training’s first and last day can be declared, the days beside them not', () => {
  const training = { ...facts.training, finishedOn: '2025-11-30' };
  const on = (declarationDate: string) => failing({ facts: { training }, given: { declarationDate } });
  expect([on('2025-09-01'), on('2025-11-30')]).toEqual([[], []]);
  expect([on('2025-08-31'), on('2025-12-01')]).toEqual([['outside-the-training'], ['outside-the-training']]);
});

test('the day before withdrawal can be declared', () => {
  const training = { ...facts.training, finishedOn: '2025-10-01', withdrawnOn: '2025-10-01' };
  expect(failing({ facts: { training }, given: { declarationDate: '2025-09-30' } })).toEqual([]);
});

test.for([
  ['voided', 'no_clawback'],
  ['paid', 'awaiting_clawback'],
  ['paid', 'clawed_back'],
] as const)('one that is %s and %s frees its slot', ([paymentStatus, clawbackStatus]) => {
  const others = [
    { ...live, type: 'started', declarationDate: '2025-10-01', paymentStatus, clawbackStatus },
  ] as const;
  expect(failing({ facts: { others } })).toEqual([]);
});

test('before 2025 declarations are dated in any order', () => {
  const contractPeriod = { year: 2024, mentorFunding: false, detailedEvidence: false, upliftFees: true };
  const others = [{ type: 'retained-1', declarationDate: '2025-09-30', ...live }] as const;
  expect(failing({ facts: { contractPeriod, others } })).toEqual([]);
});

test('somebody funded is eligible on the next open output statement', () => {
  expect(outcome().payment).toEqual({ status: 'eligible', statement: april });
  expect(
    outcome({ facts: { statements: [{ ...april, deadlineDate: today }, august] } }).payment,
  ).toMatchObject({
    statement: { id: 'april' },
  });
});

test.for([
  ['past its deadline', { deadlineDate: '2026-03-01' }],
  ['payable', { status: 'payable' }],
  ['for service fees', { feeType: 'service' }],
] as const)('a statement that is %s is not joined', ([, change]) => {
  expect(outcome({ facts: { statements: [{ ...april, ...change }, august] } }).payment).toMatchObject({
    statement: { id: 'august' },
  });
});

test('somebody not funded yet is submitted without a statement, though none is to come', () => {
  const funding = { firstBecameEligibleOn: null, becameIneligibleOn: null };
  expect(outcome({ facts: { funding, statements: [] } }).payment).toEqual({ status: 'no_payment' });
});

test('funding that has ended warns and pays', () => {
  const funding = { firstBecameEligibleOn: '2025-01-01', becameIneligibleOn: '2025-09-30' };
  expect(outcome({ facts: { funding } })).toMatchObject({
    payment: { status: 'eligible' },
    warning: expect.stringContaining('30 September 2025'),
  });
  expect(
    outcome({ facts: { funding: { ...funding, becameIneligibleOn: '2025-10-01' } } }).warning,
  ).toBeNull();
});

test('evidence is kept where the contract period asks for it', () => {
  expect(outcome().evidenceType).toBe('training-event-attended');
  const contractPeriod = { year: 2024, mentorFunding: false, detailedEvidence: false, upliftFees: true };
  expect(outcome({ facts: { contractPeriod } }).evidenceType).toBeNull();
});

test('the school’s uplift goes with a started declaration of a year with uplift, and with no other', () => {
  const contractPeriod = { year: 2024, mentorFunding: false, detailedEvidence: false, upliftFees: true };
  const none = { sparsityUplift: false, pupilPremiumUplift: false };
  expect(outcome({ facts: { contractPeriod } }).uplift).toEqual(facts.schoolUplift);
  expect(outcome().uplift).toEqual(none);
  const completed = { declarationType: 'completed', evidenceType: 'other' };
  expect(outcome({ facts: { contractPeriod }, given: completed }).uplift).toEqual(none);
});

test('an ECT’s declaration names the mentorship of its day; a mentor’s none', () => {
  expect(outcome().mentorshipPeriodId).toBe('mentorship');
  expect(
    outcome({ facts: { training: { ...facts.training, role: 'mentor' } } }).mentorshipPeriodId,
  ).toBeNull();
});

const mentorCompletes = (some: Partial<Facts> = {}, declarationDate = '2026-02-10') =>
  outcome({
    facts: { training: { ...facts.training, role: 'mentor' }, ...some },
    given: { declarationType: 'completed', evidenceType: '75-percent-engagement-met', declarationDate },
  }).completion;

test('a mentor who completes is not funded from that day, and their training ends on it', () => {
  expect(mentorCompletes()).toEqual({ ineligibleOn: '2026-02-10', trainingEndsOn: '2026-02-10' });
});

test('training that ends by then anyway keeps its end', () => {
  const training = { ...facts.training, role: 'mentor' as const };
  expect(mentorCompletes({ training: { ...training, finishedOn: '2026-02-10' } })?.trainingEndsOn).toBeNull();
  expect(mentorCompletes({ training: { ...training, finishedOn: '2026-02-11' } })?.trainingEndsOn).toBe(
    '2026-02-10',
  );
});

test('training completed on its first day ends the day after', () => {
  expect(mentorCompletes({}, '2025-09-01')?.trainingEndsOn).toBe('2025-09-02');
});

test('a mentor who is not funded for another reason stays so for that one', () => {
  expect(mentorCompletes({ mentorIneligibleBecause: 'started_not_completed' })?.ineligibleOn).toBeNull();
});

test('an ECT who completes, and a mentor who starts, end nothing', () => {
  expect(
    outcome({ given: { declarationType: 'completed', evidenceType: 'one-term-induction' } }).completion,
  ).toBeNull();
  expect(outcome({ facts: { training: { ...facts.training, role: 'mentor' } } }).completion).toBeNull();
});
