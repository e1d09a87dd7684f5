import { expect, test } from 'vitest';
import { decide, type Facts } from './rule.ts';

const april = { id: 'april', month: 4, year: 2026 };
const stay = { startedOn: '2025-09-01', finishedOn: null };
const completed: NonNullable<Facts['mentor']> = {
  ineligibleBecause: 'completed_declaration_received',
  otherCompletedDeclarations: 0,
  latestTraining: { startedOn: '2025-09-01', finishedOn: '2026-02-10' },
  stay,
};
const facts = (some: Partial<Facts> = {}): Facts => ({
  declaration: { paymentStatus: 'payable', clawbackStatus: 'no_clawback' },
  nextOutputStatement: null,
  mentor: null,
  ...some,
});
const mentorAfter = (mentor: Partial<typeof completed>) => {
  const decision = decide(facts({ mentor: { ...completed, ...mentor } }), '2026-03-02');
  return decision.agreed ? decision.outcome.mentor : decision.refusal;
};

test('an unpaid declaration is voided though no statement is to come', () => {
  expect(decide(facts(), '2026-03-02')).toEqual({
    agreed: true,
    outcome: { is: 'voided', mentor: { is: 'unchanged' } },
  });
});

test('a paid declaration is clawed back on the next output statement', () => {
  const paid = { paymentStatus: 'paid', clawbackStatus: 'no_clawback' } as const;
  expect(decide(facts({ declaration: paid, nextOutputStatement: april }), '2026-03-02')).toMatchObject({
    outcome: { is: 'awaiting clawback', on: april },
  });
});

test('a mentor whose last completed declaration goes can be funded again and trains on from the day after', () => {
  expect(mentorAfter({})).toEqual({
    is: 'fundable again',
    trainsAgain: { startedOn: '2026-02-11', finishedOn: null },
  });
});

test('a mentor with another completed declaration stays complete', () => {
  expect(mentorAfter({ otherCompletedDeclarations: 1 })).toEqual({ is: 'unchanged' });
});

test('a mentor who is not funded for another reason stays so', () => {
  expect(mentorAfter({ ineligibleBecause: 'completed_during_early_roll_out' })).toEqual({ is: 'unchanged' });
});

test('a mentor still in training gets no second training', () => {
  expect(mentorAfter({ latestTraining: { startedOn: '2025-09-01', finishedOn: '2026-03-02' } })).toEqual({
    is: 'fundable again',
    trainsAgain: null,
  });
});

test('a mentor who has left the school can be funded, and trains nowhere', () => {
  expect(mentorAfter({ stay: { startedOn: '2025-09-01', finishedOn: '2026-03-01' } })).toEqual({
    is: 'fundable again',
    trainsAgain: null,
  });
});
