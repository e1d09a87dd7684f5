import { expect, test } from 'vitest';
import { nameIn, nextAfter } from './next-for-me.ts';

const order = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const waiting = (...ids: string[]) => ids.map((id) => ({ id }));

test('the next that waits is the next on the board', () => {
  expect(nextAfter('b', order, waiting('a', 'd'))).toEqual({ id: 'd' });
});

test('after the last comes the first that was left out', () => {
  expect(nextAfter('d', order, waiting('b', 'd'))).toEqual({ id: 'b' });
});

test('the one that is open is never its own next', () => {
  expect(nextAfter('c', order, waiting('c'))).toBeUndefined();
});

test('a statement that has left the month leads to the first that waits', () => {
  expect(nextAfter('gone', order, waiting('c', 'd'))).toEqual({ id: 'c' });
});

test('only a lead provider with several statements is named with the contract period', () => {
  const of = (id: string, contractPeriodYear: number) => ({
    id: `${id}${contractPeriodYear}`,
    contractPeriodYear,
    leadProvider: { id, name: id },
  });
  const all = [of('Aspire', 2024), of('Aspire', 2025), of('Beacon', 2025)];
  expect(all.map((one) => nameIn(all, one))).toEqual(['Aspire, 2024', 'Aspire, 2025', 'Beacon']);
});
