import { expect, test } from 'vitest';
import { moneyMoved, type StatementTotal } from './money-moved.ts';

const april: StatementTotal = {
  statementId: 'april',
  leadProvider: 'Teach North',
  contractPeriodYear: 2025,
  month: '2026-04',
  status: 'open',
  total: 100n,
};
const august: StatementTotal = { ...april, statementId: 'august', month: '2026-08', total: 50n };
const none = new Map<string, number>();

test('no total moved and nothing sealed anew: no money', () => {
  expect(moneyMoved([april, august], [april, august], none)).toBeNull();
});

test('a penny is a movement', () => {
  expect(moneyMoved([april], [{ ...april, total: 99n }], none)?.statements).toMatchObject([
    { before: 100n, after: 99n, difference: -1n },
  ]);
});

test('a statement sealed anew is said though its total is the same', () => {
  expect(moneyMoved([april], [april], new Map([['april', 3]]))?.statements).toMatchObject([
    { difference: 0n, newVersion: 3 },
  ]);
});

test('an added statement has no before, a removed one no after, and both count', () => {
  expect(moneyMoved([april], [august], none)).toMatchObject({
    statements: [
      { before: 100n, after: null, difference: -100n },
      { before: null, after: 50n, difference: 50n },
    ],
    difference: -50n,
  });
});

test.for(['authorised', 'paid'] as const)('one that is %s stays and is not added up', (status) => {
  const moved = moneyMoved(
    [{ ...april, status }, august],
    [
      { ...april, status, total: 0n },
      { ...august, total: 60n },
    ],
    none,
  );
  expect(moved).toMatchObject({ statements: [{ stays: true }, { stays: false }], difference: 10n });
});

test.for(['payable', 'submitted'] as const)('one that is %s can still move', (status) => {
  const moved = moneyMoved([{ ...april, status }], [{ ...april, status, total: 0n }], none);
  expect(moved).toMatchObject({ statements: [{ stays: false }], difference: -100n });
});

test('a statement is called as it stood before the deed that authorises it', () => {
  const moved = moneyMoved([april], [{ ...april, status: 'authorised', total: 90n }], none);
  expect(moved?.statements).toMatchObject([{ status: 'open', stays: false }]);
});

test('provider by provider, year by year, month by month', () => {
  const other = { ...april, statementId: 'other', leadProvider: 'Best Practice' };
  const later = { ...april, statementId: 'later', contractPeriodYear: 2026 };
  const all = [august, later, april, other];
  const moved = moneyMoved(
    all,
    all.map((one) => ({ ...one, total: 0n })),
    none,
  );
  expect(moved?.statements.map(({ statementId }) => statementId)).toEqual([
    'other',
    'april',
    'august',
    'later',
  ]);
});
