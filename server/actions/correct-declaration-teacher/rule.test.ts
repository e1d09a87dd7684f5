import { expect, test } from 'vitest';
import { decide, type Facts, type Outcome, type RightTraining, steps } from './rule.ts';

const today = '2026-03-02';
const april = {
  id: 'april',
  month: 4,
  year: 2026,
  feeType: 'output',
  status: 'open',
  deadlineDate: '2026-03-31',
} as const;
const right: RightTraining = {
  teacherId: 'grace',
  teacher: { name: 'Grace Hopper', isAnonymised: false },
  training: { role: 'ect', startedOn: '2025-09-01', finishedOn: null, withdrawnOn: null },
  provider: { leadProviderId: 'teach-north', leadProvider: 'Teach North', deliveryPartnerId: 'hub' },
  contractPeriod: { year: 2025, mentorFunding: true, detailedEvidence: true, upliftFees: true },
  frozenYears: [],
  funding: { firstBecameEligibleOn: '2025-09-01', becameIneligibleOn: null },
  milestones: [
    { declarationType: 'started', startDate: '2025-06-01', milestoneDate: '2025-12-31' },
    { declarationType: 'completed', startDate: '2025-06-01', milestoneDate: null },
  ],
  others: [],
  statements: [april],
  mentorships: [{ id: 'hers', startedOn: '2025-09-01', finishedOn: null }],
  schoolUplift: { sparsityUplift: true, pupilPremiumUplift: false },
  mentorIneligibleBecause: null,
};
const facts: Facts = {
  declaration: {
    teacherId: 'ada',
    role: 'ect',
    type: 'started',
    declarationDate: '2025-10-01',
    paymentStatus: 'eligible',
    clawbackStatus: 'no_clawback',
    sparsityUplift: false,
    pupilPremiumUplift: true,
  },
  owner: { leadProviderId: 'teach-north', contractPeriodYear: 2025 },
  mentor: null,
  right,
};

interface Some {
  declaration?: Partial<Facts['declaration']>;
  right?: Partial<RightTraining> | null;
  mentor?: Facts['mentor'];
}
const decided = (some: Some = {}) =>
  decide(
    {
      ...facts,
      declaration: { ...facts.declaration, ...some.declaration },
      right: some.right === null ? null : { ...right, ...some.right },
      mentor: some.mentor ?? null,
    },
    {},
    today,
  );
const refused = (some: Some) => {
  const decision = decided(some);
  return decision.agreed ? null : decision.refusal.code;
};
function outcome(some: Some = {}): Outcome {
  const decision = decided(some);
  if (!decision.agreed) throw new Error(decision.refusal.code);
  return decision.outcome;
}
const unfunded = { funding: { firstBecameEligibleOn: null, becameIneligibleOn: null } };
const mentorTraining = { ...right.training, role: 'mentor' } as const;

test.for([
  ['voided', { declaration: { paymentStatus: 'voided' } }],
  ['clawed-back', { declaration: { paymentStatus: 'paid', clawbackStatus: 'awaiting_clawback' } }],
  ['same-teacher', { right: null }],
  ['same-teacher', { right: { teacherId: 'ada' } }],
  ['anonymised', { right: { teacher: { name: 'Nobody', isAnonymised: true } } }],
  ['other-provider', { right: { provider: null } }],
  ['other-provider', { right: { provider: { ...right.provider, leadProviderId: 'other' } as never } }],
  ['other-period', { right: { contractPeriod: { ...right.contractPeriod, year: 2024 } as never } }],
  ['other-role', { right: { training: mentorTraining } }],
  [
    'slot-taken',
    {
      right: {
        others: [
          {
            id: 'live',
            type: 'started',
            declarationDate: '2025-10-01',
            paymentStatus: 'no_payment',
            clawbackStatus: 'no_clawback',
          },
        ],
      },
    },
  ],
  ['not-on-schedule', { right: { milestones: [] } }],
  ['after-milestone', { declaration: { declarationDate: '2026-01-01' } }],
  ['outside-the-training', { right: { training: { ...right.training, startedOn: '2025-10-02' } } }],
  ['withdrawn-by-then', { right: { training: { ...right.training, withdrawnOn: '2025-10-01' } } }],
  ['not-eligible-for-funding', { declaration: { paymentStatus: 'payable' }, right: unfunded }],
  ['not-eligible-for-funding', { declaration: { paymentStatus: 'paid' }, right: unfunded }],
  ['no-statement-to-come', { declaration: { paymentStatus: 'no_payment' }, right: { statements: [] } }],
] as [string, Some][])('%s', ([code, some]) => expect(refused(some)).toBe(code));

test.for(['eligible', 'payable', 'paid'] as const)(
  'one that is %s stays so for somebody funded',
  (paymentStatus) => {
    expect(outcome({ declaration: { paymentStatus } }).payment).toEqual({ is: 'as it was' });
  },
);

test('one that waited is eligible for somebody funded, on the next open statement', () => {
  expect(outcome({ declaration: { paymentStatus: 'no_payment' } }).payment).toEqual({
    is: 'eligible',
    statement: april,
  });
});

test('for somebody not funded an eligible one waits off its statement, and one that waits goes on waiting', () => {
  expect(outcome({ right: unfunded }).payment).toEqual({ is: 'no_payment' });
  expect(outcome({ declaration: { paymentStatus: 'no_payment' }, right: unfunded }).payment).toEqual({
    is: 'as it was',
  });
});

test('uplift is the right school’s until it has been paid', () => {
  expect(outcome().uplift).toEqual(right.schoolUplift);
  expect(outcome({ declaration: { paymentStatus: 'paid' } }).uplift).toEqual({
    sparsityUplift: false,
    pupilPremiumUplift: true,
  });
});

test('it names the right person’s mentor', () => expect(outcome().mentorshipPeriodId).toBe('hers'));

test('a mentor’s completion goes with it: one can be funded again, the other no more', () => {
  const completed = outcome({
    declaration: { role: 'mentor', type: 'completed', declarationDate: '2026-02-10' },
    right: { training: mentorTraining },
    mentor: {
      ineligibleBecause: 'completed_declaration_received',
      otherCompletedDeclarations: 0,
      latestTraining: { startedOn: '2025-09-01', finishedOn: '2026-02-10' },
      stay: { startedOn: '2025-09-01', finishedOn: null },
    },
  });
  expect(completed).toMatchObject({
    mentorshipPeriodId: null,
    uncompletion: { is: 'fundable again', trainsAgain: { startedOn: '2026-02-11' } },
    completion: { ineligibleOn: '2026-02-10', trainingEndsOn: '2026-02-10' },
  });
  expect(outcome()).toMatchObject({ uncompletion: { is: 'unchanged' }, completion: null });
});

test('each rule is a statement, and says what was seen', () => {
  for (const { rule, seen } of steps(facts)) {
    expect(rule).toMatch(/^[A-Z].+\.$/);
    expect(seen).not.toBe('');
  }
});
