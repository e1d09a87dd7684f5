import { describe, expect, test } from 'vitest';
import { type BandingRule, fillBands, free, net } from './band-filling.ts';
import { bandLetter, bandRanges, legacyCapacity, splitOverBands } from './bands.ts';

const bands = (...capacities: number[]) =>
  capacities.map((capacity, index) => ({ letter: bandLetter(index + 1), capacity }));
const counts = (
  previousBillable: number,
  previousRefundable: number,
  billable: number,
  refundable: number,
) => ({
  previousBillable,
  previousRefundable,
  billable,
  refundable,
});
const shape = (
  rule: BandingRule,
  ...given: Parameters<typeof fillBands> extends [unknown, ...infer Rest] ? Rest : never
) => {
  const { bands: fills, overCeiling, withoutPlace } = fillBands(rule, ...given);
  return {
    billable: fills.map((f) => f.billable),
    refundable: fills.map((f) => f.refundable),
    overCeiling,
    withoutPlace,
  };
};

describe('PAY-19, filling bands today', () => {
  test('the last place of a band is still that band; the next one is not', () => {
    expect(shape('PAY-19', bands(2, 2), counts(1, 0, 1, 0)).billable).toEqual([1, 0]);
    expect(shape('PAY-19', bands(2, 2), counts(2, 0, 1, 0)).billable).toEqual([0, 1]);
  });

  test('a refund leaves from the top, also from a place that an earlier month filled', () => {
    expect(shape('PAY-19', bands(2, 2, 2), counts(4, 0, 1, 3))).toEqual({
      billable: [0, 0, 1],
      refundable: [0, 2, 1],
      overCeiling: 0,
      withoutPlace: 0,
    });
  });

  test('earlier refunds free real places, after earlier overflow was dropped', () => {
    const { bands: fills, overCeiling } = fillBands('PAY-19', bands(10), counts(12, 3, 4, 0));
    expect(fills[0]).toEqual({
      letter: 'A',
      capacity: 10,
      previousBillable: 10,
      previousRefundable: 3,
      billable: 3,
      refundable: 0,
    });
    expect(overCeiling).toBe(1);
  });

  test('refunds beyond the places there are find none', () => {
    expect(shape('PAY-19', bands(2), counts(1, 0, 0, 3))).toMatchObject({ refundable: [1], withoutPlace: 2 });
  });
});

describe('PAY-21, where the two rules differ', () => {
  const overflowed = [bands(2, 2), counts(6, 1, 1, 0)] as const;

  test('today the earlier overflow is dropped first, so a place is free in band B', () => {
    expect(shape('PAY-19', ...overflowed)).toMatchObject({ billable: [0, 1], overCeiling: 0 });
  });

  test('the legacy rule nets first, so the refund used up the overflow and nothing is free', () => {
    expect(shape('PAY-20', ...overflowed)).toMatchObject({ billable: [0, 0], overCeiling: 1 });
  });
});

describe('PAY-20, filling bands as the legacy service did', () => {
  test('refunds leave this statement’s additions first, then earlier places', () => {
    const { bands: fills } = fillBands('PAY-20', bands(2, 2, 2), counts(3, 0, 2, 4));
    expect(fills.map((fill) => [fill.previousBillable, fill.billable, fill.refundable])).toEqual([
      [2, 0, 1],
      [1, 1, 2],
      [0, 1, 1],
    ]);
    expect(fills.every((fill) => fill.previousRefundable === 0)).toBe(true);
  });

  test('a start level below zero gives band A that much more room', () => {
    expect(shape('PAY-20', bands(2, 2), counts(1, 3, 5, 6))).toEqual({
      billable: [4, 1],
      refundable: [4, 1],
      overCeiling: 0,
      withoutPlace: 1,
    });
  });
});

describe('PAY-08 and PAY-10, bands', () => {
  test('ranges follow each other without a gap', () => {
    expect(bandRanges([100, 50, 100])).toEqual([
      { letter: 'A', min: 1, max: 100 },
      { letter: 'B', min: 101, max: 150 },
      { letter: 'C', min: 151, max: 250 },
    ]);
  });

  test('a legacy band counts both its ends, and its lowest place is at least 1', () => {
    expect(legacyCapacity({ min: null, max: 2000 })).toBe(2000);
    expect(legacyCapacity({ min: 0, max: 2000 })).toBe(2000);
    expect(legacyCapacity({ min: 2001, max: 4000 })).toBe(2000);
  });

  test('those who came before keep their places', () => {
    expect(splitOverBands([2000, 2000, 2000], 2500, 1900)).toEqual([100, 2000, 400]);
    expect(splitOverBands([2, 2], 9, 1)).toEqual([1, 2]);
  });

  test('free places are never below none', () => {
    const fill = { previousBillable: 5, previousRefundable: 1, billable: 2, refundable: 3 };
    expect(net(fill)).toBe(3);
    expect(free({ capacity: 4, ...fill })).toBe(1);
    expect(free({ capacity: 2, ...fill })).toBe(0);
  });
});
