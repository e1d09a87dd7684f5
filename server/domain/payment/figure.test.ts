import { expect, test } from 'vitest';
import { exact } from './exact.ts';
import { addsUp, type Figure, find, leaf, leaves, total } from './figure.ts';

const named = (key: string) => ({ key, label: key, rule: 'PAY-34' });
const of = (key: string, amount: string) => leaf(named(key), exact(amount), { is: 'given', by: 'hand' });
const tree = () =>
  total(named('all'), [
    of('a', '1.5'),
    total(named('b'), [of('c', '2'), of('d', '-1/3')]),
    total(named('e'), []),
  ]);

test('a sum is that of its leaves, however deep', () => {
  expect(leaves(tree()).map(({ key }) => key)).toEqual(['a', 'c', 'd']);
  expect(tree().amount).toEqual(exact('19/6'));
  expect(addsUp(tree())).toBe(true);
});

test('a sum that is not that of its leaves is found, at any depth', () => {
  const wrong = (figure: Figure): Figure => ({ ...figure, amount: exact('1') });
  const [first, second] = tree().parts;
  expect(addsUp(wrong(tree()))).toBe(false);
  const inside = first && second ? { ...tree(), parts: [first, wrong(second)] } : tree();
  expect(addsUp(inside)).toBe(false);
});

test('a figure is found by the path of its keys', () => {
  expect(find(tree(), '')?.key).toBe('all');
  expect(find(tree(), 'b/d')?.amount).toEqual(exact('-1/3'));
  expect([find(tree(), 'b/x'), find(tree(), 'a/b'), find(tree(), 'x')]).toEqual([null, null, null]);
});
