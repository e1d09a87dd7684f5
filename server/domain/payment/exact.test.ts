import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compare,
  equal,
  exact,
  exactText,
  fromPence,
  isNegative,
  isZero,
  minus,
  negative,
  over,
  plus,
  rounded,
  shownPence,
  sum,
  times,
  whole,
  zero,
} from './exact.ts';
import { shown } from './tables/shown.ts';

const amount = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([n, d]) => over(whole(n), whole(d)));

describe('exact amounts', () => {
  test.each([
    ['75.50', '75.5'],
    ['-3', '-3'],
    ['0.05', '0.05'],
    ['-0.125', '-0.125'],
    ['31500/29', '31500/29'],
    ['6/4', '1.5'],
    ['-0', '0'],
    ['-10/30', '-1/3'],
    ['100', '100'],
    ['1/8', '0.125'],
    ['1/5', '0.2'],
  ])('%s is written %s', (given, written) => {
    expect(exactText(exact(given))).toBe(written);
  });

  test.each(['', '1.', '.5', '1,000', '1e3', '£5', '1/0', ' 1', '1 ', '--1', '1.5/2', 'NaN', '1'.repeat(31)])(
    "'%s' is refused",
    (given) => {
      expect(() => exact(given)).toThrow(RangeError);
    },
  );

  test('what is refused is named', () => {
    expect(() => exact('12p')).toThrow("'12p' is not an exact amount such as '75.50' or '31500/29'");
    expect(() => exact('1/0')).toThrow("'1/0' divides by zero");
    expect(() => over(whole(1), zero)).toThrow('An amount cannot be divided by zero');
  });

  test('no binary fraction gets in', () => {
    expect(() => whole(0.1)).toThrow('0.1 is not a whole number');
    expect(() => whole(2 ** 53)).toThrow(RangeError);
    expect(whole(-3)).toEqual({ n: -3n, d: 1n });
  });

  test('text reads back to the same amount', () => {
    fc.assert(
      fc.property(amount, (a) => {
        expect(exact(exactText(a))).toEqual(a);
      }),
    );
  });

  test('adding, taking off, multiplying and dividing undo each other', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(minus(plus(a, b), b)).toEqual(a);
        expect(plus(a, negative(a))).toEqual(zero);
        if (!isZero(b)) expect(over(times(a, b), b)).toEqual(a);
        expect(equal(a, b)).toBe(compare(a, b) === 0);
        expect(compare(a, b)).toBe(isZero(minus(a, b)) ? 0 : isNegative(minus(a, b)) ? -1 : 1);
        expect(sum([a, b, a])).toEqual(plus(times(whole(2), a), b));
      }),
    );
  });

  test('a third three times is one', () => {
    const third = over(whole(1), whole(3));
    expect(sum([third, third, third])).toEqual(whole(1));
    expect(equal(third, over(whole(1), whole(4)))).toBe(false);
    expect(equal(third, over(whole(2), whole(3)))).toBe(false);
  });

  test('pence become pounds', () => {
    expect(exactText(fromPence(12_345n))).toBe('123.45');
    expect(exactText(fromPence(-5n))).toBe('-0.05');
  });
});

describe('PAY-35, amounts as they are shown', () => {
  test.each([
    ['0.005', '£0.01'],
    ['-0.005', '−£0.01'],
    ['0.004999', '£0.00'],
    ['-0.004999', '£0.00'],
    ['1234.5', '£1,234.50'],
    ['-1234567.891', '−£1,234,567.89'],
    ['10119.516', '£10,119.52'],
    ['999.995', '£1,000.00'],
    ['0', '£0.00'],
    ['-1/3', '−£0.33'],
  ])('%s pounds is shown as %s', (given, text) => {
    expect(shown(exact(given))).toBe(text);
  });

  test('pence are rounded half away from zero', () => {
    expect(shownPence(exact('1.115'))).toBe(112n);
    expect(shownPence(exact('-1.115'))).toBe(-112n);
    expect(exactText(rounded(exact('1489.655172'), 3))).toBe('1489.655');
    expect(exactText(rounded(exact('-2.5'), 0))).toBe('-3');
  });
});
