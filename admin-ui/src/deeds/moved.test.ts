import { expect, test } from 'vitest';
import type { Change, Planned } from './answer.ts';
import { whatMoved } from './moved.ts';

const change = (rowId: string, after: string, op: Change['op'] = 'update'): Change => ({
  record: 'Training period',
  rowId,
  name: 'Ada Lovelace, ECT training',
  op,
  fields: [{ field: 'Finished on', before: null, after }],
});
const plan = (...changes: Change[]): Planned => ({
  __typename: 'Planned',
  sentence: '',
  changes,
  changeCount: changes.length,
  notices: [],
  fingerprint: '',
  moved: true,
  money: null,
  amount: null,
});

test('a row that says the same has not moved, though the plan was made anew', () => {
  const moved = whatMoved(plan(change('1', '31 August 2026')), plan(change('1', '31 August 2026')));
  expect([moved.came.size, moved.went]).toEqual([0, []]);
});

test('a row that says something else came, and what it said before went', () => {
  const [old, fresh] = [change('1', '31 August 2026'), change('1', '30 September 2026')];
  const moved = whatMoved(plan(old), plan(fresh));
  expect([[...moved.came], moved.went]).toEqual([[fresh], [old]]);
});

test('a row that would be added has another id in each plan, and is still the same row', () => {
  const moved = whatMoved(
    plan(change('1', '1 May 2026', 'insert')),
    plan(change('2', '1 May 2026', 'insert')),
  );
  expect([moved.came.size, moved.went]).toEqual([0, []]);
});
