import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closeness, slipsBetween } from './closeness.ts';
import { otherNamesFor } from './nicknames.ts';

test.for<[string, string, number]>([
  ['smith', 'smith', 0],
  ['smyth', 'smith', 1],
  ['jhon', 'john', 1],
  ['jon', 'john', 1],
  ['wojchiechovski', 'wojciechowski', 2],
  ['', 'ab', 2],
])('from %s to %s it is %i slips', ([one, other, slips]) => {
  expect(slipsBetween(one, other, Infinity)).toBe(slips);
  expect(slipsBetween(other, one, Infinity)).toBe(slips);
});

test('the same word comes before a nickname, a beginning, a slip and a part', () => {
  const likenesses = ['will', 'bill', 'williams', 'wills', 'goodwill'].map((word) =>
    closeness('will', word, otherNamesFor('will')),
  );
  expect(likenesses.map((close) => close?.likeness)).toEqual([
    'same',
    'other name',
    'beginning',
    'other name',
    'part',
  ]);
  const score = (word: string) => closeness('willem', word, [])?.score ?? 0;
  expect(score('willem')).toBeGreaterThan(score('willems'));
  expect(score('willems')).toBeGreaterThan(score('willam'));
});

test('a slip in the first letter counts for more than one inside', () => {
  expect(closeness('martin', 'nartin', [])?.score).toBeLessThan(
    closeness('martin', 'mardin', [])?.score ?? 0,
  );
});

test.for([
  ['ng', 'nh'],
  ['ian', 'bob'],
  ['smith', 'jones'],
  ['an', 'joanna'],
])('%s is not like %s', ([typed = '', word = '']) => {
  expect(closeness(typed, word, [])).toBeNull();
});

test('nicknames go both ways', () => {
  for (const [one = '', other = ''] of [
    ['bill', 'william'],
    ['william', 'bill'],
    ['peggy', 'margaret'],
    ['stephen', 'steven'],
  ])
    expect(otherNamesFor(one)).toContain(other);
  expect(otherNamesFor('xyz')).toEqual([]);
});

test('slips are counted no further than anybody asks', () => {
  const aWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(aWord, aWord, fc.nat(4), (one, other, most) => {
      const slips = slipsBetween(one, other, Infinity);
      expect(slipsBetween(one, other, most)).toBe(slips <= most ? slips : Infinity);
    }),
    { numRuns: 2000 },
  );
});
