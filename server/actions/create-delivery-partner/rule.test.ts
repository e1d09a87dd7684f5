import { expect, test } from 'vitest';
import { decide } from './rule.ts';

const facts = { names: ['Rise Hub'] };

test('a partner is made under its name without spaces too many', () => {
  expect(decide(facts, { name: ' Rise  Hub North ' })).toEqual({ agreed: true, outcome: 'Rise Hub North' });
});

test.for([
  ['RISE HUB', 'name-is-taken'],
  ['  ', 'name-without-a-letter'],
  ['Rise\u202eHub', 'name-has-hidden-characters'],
] as const)('%j is refused', ([name, code]) => {
  expect(decide(facts, { name })).toMatchObject({ agreed: false, refusal: { code } });
});
