import { expect, test } from 'vitest';
import { asAt, momentIn, momentInWords, NOW, queryOf, todayOf } from './moment.ts';

const read = (query: string) => momentIn(new URLSearchParams(query));

test('an address says which clocks, and without any it is now', () => {
  expect(read('')).toEqual(NOW);
  expect(read('trueOn=2026-03-01')).toEqual({ trueOn: '2026-03-01', knownOn: null });
  expect(read('knownOn=2026-03-01&trueOn=2024-02-29')).toEqual({
    trueOn: '2024-02-29',
    knownOn: '2026-03-01',
  });
});

test.each(['trueOn=2026-02-30', 'knownOn=yesterday', 'trueOn=2026-3-1', 'trueOn=20260301'])(
  'an address with %s holds no day',
  (query) => expect(read(query)).toBeNull(),
);

test('nobody knows yet what will be recorded, but a stay may begin on a day to come', () => {
  expect(read('knownOn=2999-01-01')).toBeNull();
  expect(read('trueOn=2999-01-01')).toEqual({ trueOn: '2999-01-01', knownOn: null });
});

test('a moment goes into an address and comes back', () => {
  const moment = { trueOn: '2026-03-01', knownOn: '2026-04-02' };
  expect(read(queryOf(moment))).toEqual(moment);
  expect(queryOf(NOW)).toBe('');
});

test('a moment in words says both clocks', () => {
  expect(momentInWords({ trueOn: '2026-03-01', knownOn: '2026-04-02' })).toBe(
    'true on 1 March 2026, as known on 2 April 2026',
  );
  expect(momentInWords({ trueOn: null, knownOn: '2026-04-02' })).toBe('known on 2 April 2026');
  expect(momentInWords(NOW)).toBe('now');
});

test('what counts as today is the day that is looked at, else the day of the knowledge', () => {
  expect(todayOf({ trueOn: '2026-03-01', knownOn: '2026-04-02' }, '2026-05-05')).toBe('2026-03-01');
  expect(todayOf({ trueOn: null, knownOn: '2026-04-02' }, '2026-05-05')).toBe('2026-04-02');
  expect(todayOf(NOW, '2026-05-05')).toBe('2026-05-05');
});

test('a name is given with the moment it is looked at', () => {
  expect(asAt({ trueOn: '2026-03-01', knownOn: null })).toBe('as at 1 March 2026');
  expect(asAt({ trueOn: null, knownOn: '2026-04-02' })).toBe('as known on 2 April 2026');
  expect(asAt({ trueOn: '2026-03-01', knownOn: '2026-04-02' })).toBe(
    'as at 1 March 2026, as known on 2 April 2026',
  );
  expect(asAt(NOW)).toBe('');
});
