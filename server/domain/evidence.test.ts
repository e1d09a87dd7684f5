import { expect, test } from 'vitest';
import { declarationTypes, evidenceTypes } from './declaration.ts';
import { evidenceFor, evidenceRefusal } from './evidence.ts';

const simple = ['training-event-attended', 'self-study-material-completed', 'other'];
const basic = [
  'training-event-attended',
  'self-study-material-completed',
  'materials-engaged-with-offline',
  'other',
];
const engaged = ['75-percent-engagement-met', '75-percent-engagement-met-reduced-induction'];

test('before detailed evidence a started declaration names none, and every other type one of three', () => {
  for (const role of ['ect', 'mentor'] as const)
    for (const type of declarationTypes)
      expect(evidenceFor({ type, role, detailed: false }), type).toEqual(type === 'started' ? [] : simple);
});

test.for([
  ['ect', 'started', basic],
  ['ect', 'retained-1', basic],
  ['ect', 'retained-2', engaged],
  ['ect', 'retained-3', basic],
  ['ect', 'retained-4', basic],
  ['ect', 'completed', [...engaged, 'one-term-induction']],
  ['ect', 'extended-1', basic],
  ['ect', 'extended-2', basic],
  ['ect', 'extended-3', basic],
  ['mentor', 'started', basic],
  ['mentor', 'completed', engaged],
] as const)('with detailed evidence, %s %s takes %j', ([role, type, allowed]) => {
  const asked = { role, type, detailed: true };
  expect(evidenceFor(asked)).toEqual(allowed);
  for (const evidence of evidenceTypes)
    expect(evidenceRefusal(evidence, asked)?.code, evidence).toBe(
      (allowed as readonly string[]).includes(evidence) ? undefined : 'evidence-not-for-this-type',
    );
  expect(evidenceRefusal(null, asked)).toMatchObject({ code: 'evidence-missing' });
});

test('what is sent with a started declaration of before detailed evidence is let pass', () => {
  const asked = { type: 'started', role: 'ect', detailed: false } as const;
  expect([evidenceRefusal(null, asked), evidenceRefusal('other', asked)]).toEqual([null, null]);
});
