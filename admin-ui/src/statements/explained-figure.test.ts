import { expect, test } from 'vitest';
import { figureIn } from './explained-figure.ts';

test('the figure that an address explains: the total, a row, or none', () => {
  expect(figureIn('explain')).toBe('');
  expect(figureIn('explain/banded/output')).toBe('banded/output');
  expect(figureIn('')).toBeNull();
  expect(figureIn('explained')).toBeNull();
  expect(figureIn('checks')).toBeNull();
});
