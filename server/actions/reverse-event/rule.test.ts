import { expect, test } from 'vitest';
import type { LaterEvent } from '../../domain/later-event.ts';
import { decide, type Facts, steps } from './rule.ts';

const later: LaterEvent = {
  id: 'event',
  sentence: 'Deferred Ada Lovelace’s training',
  on: '2 March 2026',
  by: 'Sam Support',
};
const pointed = { type: 'Event', id: 'event', name: 'what was done on 2 March 2026 by Sam Support' };
const facts = (some: Partial<Facts> = {}): Facts => ({
  event: { sentence: 'Corrected the name of Ada Lovelace to Ada King' },
  actorRole: 'support',
  action: { called: 'correct a name', allowed: ['support'] },
  reversedBy: null,
  inTheWay: null,
  authorisedSince: null,
  ...some,
});
const decided = (some: Partial<Facts>) => {
  const decision = decide(facts(some));
  return decision.agreed ? decision.outcome : decision.refusal;
};

test('an event that nothing has built on is reversed', () => expect(decided({})).toBe('reverse'));

test('what set the service up stands', () => {
  expect(decided({ action: undefined })).toMatchObject({ code: 'set-up-stands' });
});

test('a deed that can never be reversed says why in its own words', () => {
  const irreversible = 'The name is gone for good, as the law asks.';
  expect(decided({ action: { ...facts().action, called: 'x', allowed: ['support'], irreversible } })).toEqual(
    {
      code: 'irreversible',
      because: irreversible,
    },
  );
});

test('whoever may not do a deed may not undo it, and is told whom to ask', () => {
  const action = { called: 'authorise a statement', allowed: ['finance', 'finance_approver'] } as const;
  expect(decided({ action })).toEqual({
    code: 'not-allowed',
    because:
      'A support agent cannot authorise a statement, nor reverse it. Ask a finance officer or a finance approver.',
  });
});

test('whoever may not undo a deed is not told what has been built on it', () => {
  const action = { called: 'correct a name', allowed: ['finance'] } as const;
  const asked = steps(facts({ action, inTheWay: later, reversedBy: later }));
  expect(asked.flatMap(({ refusal }) => refusal?.code ?? [])).toEqual(['not-allowed']);
});

test('an event is reversed once, and the earlier reversal is named', () => {
  expect(decided({ reversedBy: later })).toEqual({
    code: 'already-reversed',
    because: 'This was already reversed on 2 March 2026 by Sam Support.',
    inTheWay: [pointed],
  });
});

test('a later event that has built on it stands in the way, and is named', () => {
  expect(decided({ inTheWay: later })).toEqual({
    code: 'later-event-in-the-way',
    because:
      '“Deferred Ada Lovelace’s training” (2 March 2026, Sam Support) has built on this since. Reverse that first.',
    inTheWay: [pointed],
  });
});

test('the lines of an authorised statement stand', () => {
  expect(decided({ authorisedSince: 'April 2026' })).toMatchObject({ code: 'statement-authorised-since' });
});
