import { expect, test } from 'vitest';
import { listAddress, queryOf, type Said, saidIn, wordsIn } from './list-address.ts';

const ID = '019b0000-0000-7000-8000-000000000001';
const start = { number: 1 };

test.for<Said>([
  { page: start },
  { page: { after: ID, number: 3 } },
  { page: { before: ID, number: 2 }, order: { by: 'received', descending: false } },
  { page: start, view: ID },
  {
    page: start,
    filter: { states: ['paid', 'voided'], contractPeriodYear: 2025, needsAttention: true },
    columns: ['teacher', 'type'],
    order: { by: 'declaration_date', descending: true },
  },
])('an address says again what it was made of: %o', (said) => {
  expect(saidIn(queryOf(said))).toEqual(said);
});

test('nothing said is nothing in the address', () => {
  expect(listAddress('teachers', {})).toBe('/teachers');
});

test.for(['{', '7', '[]', 'null', '"ect"'])('a damaged filter is told from none: %s', (filter) => {
  expect(saidIn(`?filter=${encodeURIComponent(filter)}`)).toBeNull();
});

test('a page number without a row to go on from is the first page', () => {
  expect(saidIn('?page=7')).toEqual({ page: start });
});

test.for([[null], [undefined], ['Ada'], [{}], [{ words: '' }], [{ words: 7 }]])(
  'an entry of the history without words has none: %o',
  ([state]) => {
    expect(wordsIn(state)).toBeUndefined();
  },
);

test('an entry of the history keeps the words of its list', () => {
  expect(wordsIn({ words: 'Ada' })).toBe('Ada');
});
