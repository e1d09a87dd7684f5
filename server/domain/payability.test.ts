import { expect, test } from 'vitest';
import { type PayabilityFacts, payabilitySteps } from './payability.ts';

const today = '2026-04-02';
const owner = { leadProviderId: 'ambition', contractPeriodYear: 2025 };
const april: NonNullable<PayabilityFacts['statement']> = {
  ...owner,
  name: 'April 2026',
  feeType: 'output',
  status: 'payable',
  deadlineDate: '2026-03-31',
};
const live = { id: 'live', paymentStatus: 'eligible', clawbackStatus: 'no_clawback' } as const;
const retained: PayabilityFacts['declaration'] = {
  ...live,
  type: 'retained-1',
  declarationDate: '2026-02-10',
  role: 'ect',
};
const payable: PayabilityFacts = {
  declaration: retained,
  others: [{ ...live, type: 'started', declarationDate: '2025-11-01' }],
  funding: { firstBecameEligibleOn: '2025-10-01', becameIneligibleOn: null },
  milestones: [{ declarationType: 'retained-1', startDate: '2026-01-01', milestoneDate: '2026-03-31' }],
  contractPeriod: { mentorFunding: true, datedInOrder: true },
  owner,
  statement: april,
};

const failing = (facts: PayabilityFacts) =>
  payabilitySteps(facts, today).flatMap(({ refusal }) => (refusal ? [refusal.code] : []));

test('a declaration that everything speaks for passes every rule', () => {
  expect(failing(payable)).toEqual([]);
  expect(payabilitySteps(payable, today)).toHaveLength(10);
});

/** Each breaks one rule and keeps all others. */
const only: [string, Partial<PayabilityFacts>][] = [
  ['voided', { declaration: { ...retained, paymentStatus: 'voided' } }],
  [
    'clawed-back',
    { declaration: { ...retained, paymentStatus: 'paid', clawbackStatus: 'awaiting_clawback' } },
  ],
  ['not-eligible-for-funding', { funding: { firstBecameEligibleOn: null, becameIneligibleOn: null } }],
  ['not-on-schedule', { milestones: [] }],
  ['not-for-mentors', { declaration: { ...retained, role: 'mentor' } }],
  ['before-milestone', { declaration: { ...retained, declarationDate: '2025-12-31' } }],
  ['after-milestone', { declaration: { ...retained, declarationDate: '2026-04-01' } }],
  ['before-earlier-type', { others: [{ ...live, type: 'started', declarationDate: '2026-02-11' }] }],
  ['after-later-type', { others: [{ ...live, type: 'completed', declarationDate: '2026-02-09' }] }],
  ['slot-taken', { others: [{ ...live, type: 'retained-1', declarationDate: '2026-01-10' }] }],
  ['on-no-statement', { statement: null }],
  ['other-provider', { statement: { ...april, leadProviderId: 'teach-first' } }],
  ['other-period', { statement: { ...april, contractPeriodYear: 2024 } }],
  ['not-output', { statement: { ...april, feeType: 'service' } }],
  ['deadline-not-passed', { statement: { ...april, status: 'open', deadlineDate: today } }],
  ['waits-for-tonight', { statement: { ...april, status: 'open', deadlineDate: '2026-04-01' } }],
];
test.each(only)('%s alone', (code, change) => expect(failing({ ...payable, ...change })).toEqual([code]));

test('the other declaration that counts is pointed to', () => {
  const others = [{ ...live, type: 'retained-1', declarationDate: '2026-01-10' }] as const;
  expect(
    payabilitySteps({ ...payable, others }, today).flatMap(({ refusal }) => refusal?.inTheWay ?? []),
  ).toEqual([{ type: 'Declaration', id: 'live', name: 'the retained 1 declaration of 10 January 2026' }]);
});

test('each rule says what was seen, and each refusal what to do', () => {
  for (const [, change] of only)
    for (const { rule, seen, refusal } of payabilitySteps({ ...payable, ...change }, today)) {
      expect(rule).toMatch(/^[A-Z].+\.$/);
      expect(seen).not.toBe('');
      if (refusal) expect(refusal.because).toMatch(/^[A-Z].{20,}\.$/);
    }
});

test('funding that ended before the declaration is seen, and pays all the same (D9)', () => {
  const funding = { firstBecameEligibleOn: '2025-10-01', becameIneligibleOn: '2026-01-01' };
  expect(failing({ ...payable, funding })).toEqual([]);
  expect(payabilitySteps({ ...payable, funding }, today)[2]?.seen).toContain(
    'Funding ended on 1 January 2026',
  );
});

test('before 2025 the order of dates is not asked', () => {
  const contractPeriod = { mentorFunding: false, datedInOrder: false };
  const others = [{ ...live, type: 'started', declarationDate: '2026-02-11' }] as const;
  expect(failing({ ...payable, contractPeriod, others })).toEqual([]);
});
