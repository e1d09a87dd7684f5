import { expect, test } from 'vitest';
import { decide } from './rule.ts';

const facts = { partner: { name: 'Rise hub' }, names: ['Star Hub'] };

test('a partner gets another name, or the same in other capitals', () => {
  expect(decide(facts, { name: 'Rise North' })).toEqual({ agreed: true, outcome: 'Rise North' });
  expect(decide(facts, { name: 'Rise Hub' })).toEqual({ agreed: true, outcome: 'Rise Hub' });
});

test.for([
  [' Rise  hub ', 'same-name'],
  ['star hub', 'name-is-taken'],
  ['42', 'name-without-a-letter'],
] as const)('%j is refused', ([name, code]) => {
  expect(decide(facts, { name })).toMatchObject({ agreed: false, refusal: { code } });
});
