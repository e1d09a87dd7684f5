import { expect, test } from 'vitest';
import { differenceInWords, penceTyped, pounds, poundsToType, TYPED_TOTAL, totalTyped } from './money.ts';

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

test.each([
  ['£4,928.41', '492841'],
  ['4928.41', '492841'],
  [' −£33.80 ', '-3380'],
  ['-£33.80', '-3380'],
  ['- 33.80', '-3380'],
])('a total typed as %s is %s pence', (text, pence) => {
  expect(TYPED_TOTAL.test(text)).toBe(true);
  expect(totalTyped(text)).toBe(pence);
});

test.each(['33.8', '33', '--33.80', '£', '33.80 less'])('%s is no total', (text) => {
  expect(TYPED_TOTAL.test(text)).toBe(false);
});

test('a total below zero may be copied from the page', () => {
  expect(totalTyped(pounds('-123450'))).toBe('-123450');
});
