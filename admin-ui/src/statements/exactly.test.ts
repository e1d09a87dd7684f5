import { expect, test } from 'vitest';
import { exactly } from './exactly.ts';

test.for([
  ['0', '£0'],
  ['1489.65', '£1,489.65'],
  ['-1489.65', '-£1,489.65'],
  ['1234567', '£1,234,567'],
  ['194752668/90625', '£2,148.994957… (194,752,668 ÷ 90,625)'],
  ['-1/29', '-£0.034482… (-1 ÷ 29)'],
] as const)('%s pounds exactly are %s', ([amount, read]) => expect(exactly(amount)).toBe(read));
