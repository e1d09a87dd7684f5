import { expect, test } from 'vitest';
import { barsOf } from './bridge-bars.ts';

const step = (key: string, pence: string) => ({ key, label: key, pence });
const bridge = (opening: string, closing: string) => ({
  opening: { name: 'October', pence: opening },
  closing: { name: 'November', pence: closing },
});

test('each step begins where the one before it ends, and the last ends at the closing total', () => {
  const [first, more, less, last] = barsOf(
    bridge('1000', '1200'),
    [step('new', '500'), step('voids', '-300')],
    150,
  );
  expect(first).toMatchObject({ x: 0, width: 100, kind: 'end' });
  expect(more).toMatchObject({ from: 100, x: 100, width: 50, kind: 'more' });
  expect(less).toMatchObject({ from: 150, x: 120, width: 30, kind: 'less' });
  expect(last).toMatchObject({ x: 0, width: 120 });
});

test('a total below zero stands on the other side of zero', () => {
  const [opening, , closing] = barsOf(bridge('100', '-100'), [step('voids', '-200')], 200);
  expect(opening).toMatchObject({ x: 100, width: 100 });
  expect(closing).toMatchObject({ x: 0, width: 100 });
});

test('nothing at all still has bars', () => expect(barsOf(bridge('0', '0'), [], 100)).toHaveLength(2));
