import { expect, test } from 'vitest';
import { differenceInWords, penceTyped, pounds, poundsToType } from './money.ts';

test.for([
  ['0', '£0.00'],
  ['5', '£0.05'],
  ['100', '£1.00'],
  ['99999', '£999.99'],
  ['100000', '£1,000.00'],
  ['-123456789', '−£1,234,567.89'],
  ['900719925474099312345', '£9,007,199,254,740,993,123.45'],
] as const)('%s pence are %s', ([pence, written]) => {
  expect(pounds(pence)).toBe(written);
});

test.for([
  ['0', 'No difference'],
  ['-0', 'No difference'],
  ['1', '£0.01 more'],
  ['-48000', '£480.00 less'],
] as const)('a difference of %s pence is %s', ([pence, words]) => {
  expect(differenceInWords(pence)).toBe(words);
});

test.for([
  ['£1,234.50', '123450'],
  ['1234', '123400'],
  [' 0.07 ', '7'],
  ['0', '0'],
  ['1234.5', null],
  ['-5', null],
  ['five', null],
] as const)('%s is typed for %s pence', ([text, pence]) => {
  expect(penceTyped(text)).toBe(pence);
});

test('what a form holds is typed back as it was', () => {
  for (const pence of ['0', '7', '123450', '99999999999'])
    expect(penceTyped(poundsToType(pence))).toBe(pence);
});
