import { expect, test } from 'vitest';
import { foldAlike } from './alike.ts';
import type { Shown } from './shown-change.ts';

const row = (rowId: string, after = 'Paid', record = 'Declaration'): Shown => ({
  record,
  rowId,
  name: `Teacher ${rowId}`,
  op: 'update',
  fields: [{ field: 'Payment status', before: 'Payable', after }],
});
const ids = (groups: Shown[][]) => groups.map((group) => group.map(({ rowId }) => rowId).join(''));

test('four rows that say the same of different records are one; three are three', () => {
  expect(ids(foldAlike(['a', 'b', 'c', 'd'].map((id) => row(id))))).toEqual(['abcd']);
  expect(ids(foldAlike(['a', 'b', 'c'].map((id) => row(id))))).toEqual(['a', 'b', 'c']);
});

test('a row that says anything else stands by itself, and none is lost', () => {
  const changes = [row('s', 'Paid', 'Statement'), row('a'), row('x', 'Voided'), row('b'), row('c'), row('d')];
  expect(ids(foldAlike(changes))).toEqual(['s', 'abcd', 'x']);
});

test('a row that came with the new plan is never folded away', () => {
  const fresh = row('n');
  const changes = [row('a'), row('b'), fresh, row('c'), row('d')];
  expect(ids(foldAlike(changes, new Set([fresh])))).toEqual(['abcd', 'n']);
});
