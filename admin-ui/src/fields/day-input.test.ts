import { expect, test } from 'vitest';
import { dayOfParts, mistakeIn, partsOf } from './day-input.ts';

const NAME = 'Start date';
const typed = (day: string, month: string, year: string) => dayOfParts({ day, month, year });

test('a day is three boxes, and three boxes are a day', () => {
  expect(partsOf('2026-09-01')).toEqual({ day: '1', month: '9', year: '2026' });
  expect(typed('1', '9', '2026')).toBe('2026-09-01');
  expect(typed(' 01 ', '09', '2026')).toBe('2026-09-01');
});

test.for(['jan', 'Jan', 'January', ' january '])('the month may be typed as “%s”', (month) => {
  expect(typed('5', month, '2026')).toBe('2026-01-05');
});

test.for([
  ['', '', '', 'Enter the start date'],
  ['1', '', '2026', 'Start date must include a month'],
  ['', '', '2026', 'Start date must include a day and month'],
  ['31', '2', '2026', 'Start date must be a real date'],
  ['29', '2', '2025', 'Start date must be a real date'],
  ['1', '13', '2026', 'Start date must be a real date'],
  ['1', 'x', '2026', 'Start date must be a real date'],
  ['1', '9', '26', 'Start date must be a real date'],
] as const)('“%s” “%s” “%s” is answered: %s', ([day, month, year, mistake]) => {
  expect(mistakeIn(typed(day, month, year), NAME)).toBe(mistake);
});

test.for([
  ['29', '2', '2024'],
  ['31', '12', '2099'],
  ['1', '1', '1900'],
] as const)('%s %s %s is a day', ([day, month, year]) => {
  expect(mistakeIn(typed(day, month, year), NAME)).toBeUndefined();
});

test('a day that may be left empty may be, and one of the past is not to come', () => {
  expect(mistakeIn('', NAME, { optional: true })).toBeUndefined();
  expect(mistakeIn('2026-03-02', NAME, { notAfter: '2026-03-02' })).toBeUndefined();
  expect(mistakeIn('2026-03-03', NAME, { notAfter: '2026-03-02' })).toBe(
    'Start date must be today or in the past',
  );
});
