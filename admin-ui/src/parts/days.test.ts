import { expect, test } from 'vitest';
import { dayInWords, dayOf, instantInWords, periodInWords, shortDay, shortInstant, when } from './days.ts';

test('days are said in words, long and short', () => {
  expect(dayInWords('2026-01-02')).toBe('2 January 2026');
  expect(shortDay('2026-09-30')).toBe('30 Sep 2026');
  expect(periodInWords('2025-09-01', null)).toBe('From 1 Sep 2025');
  expect(periodInWords('2025-09-01', '2026-08-31')).toBe('1 Sep 2025 to 31 Aug 2026');
});

test('instants are said as London’s clock shows them, in summer an hour later', () => {
  expect(instantInWords('2026-01-02T17:30:00Z')).toBe('2 January 2026 at 5:30pm');
  expect(instantInWords('2026-07-02T17:30:00Z')).toBe('2 July 2026 at 6:30pm');
  expect(shortInstant('2026-01-02T12:00:00Z')).toBe('2 Jan 2026, midday');
  expect(instantInWords('2026-07-01T23:00:00Z')).toBe('2 July 2026 at midnight');
  expect(instantInWords('2026-01-02T00:05:00Z')).toBe('2 January 2026 at 12:05am');
});

test('the day of an instant is London’s, not Greenwich’s', () => {
  expect(dayOf('2026-07-01T23:30:00Z')).toBe('2026-07-02');
  expect(dayOf('2026-01-01T23:30:00Z')).toBe('2026-01-01');
});

test('a period holds on its first and on its last day', () => {
  const period = { startedOn: '2026-01-05', finishedOn: '2026-03-02' };
  expect(when(period, '2026-01-04')).toBe('future');
  expect(when(period, '2026-01-05')).toBe('now');
  expect(when(period, '2026-03-02')).toBe('now');
  expect(when(period, '2026-03-03')).toBe('past');
  expect(when({ startedOn: '2026-01-05', finishedOn: null }, '2099-01-01')).toBe('now');
});
