import type { Band } from './bands.ts';
import { drain, pour } from './bands.ts';

/** How many declarations of one type a statement counts, and how many earlier statements did (PAY-15). */
export interface TypeCounts {
  readonly previousBillable: number;
  readonly previousRefundable: number;
  readonly billable: number;
  readonly refundable: number;
}

/** What happened in one band: places filled and freed by earlier statements and by this one. */
export interface BandFill {
  readonly letter: string;
  readonly capacity: number;
  readonly previousBillable: number;
  readonly previousRefundable: number;
  readonly billable: number;
  readonly refundable: number;
}

export interface Filling {
  readonly bands: readonly BandFill[];
  /** Billable declarations above the last band's ceiling, worth £0 (Q7). */
  readonly overCeiling: number;
  /** Refunds that found no filled place, worth £0 (Q9). */
  readonly withoutPlace: number;
}

/** Which rule fills the bands of a statement: today's or the legacy one (PAY-21, D1). */
export const bandingRules = ['PAY-19', 'PAY-20'] as const;
export type BandingRule = (typeof bandingRules)[number];

export const fillBands = (rule: BandingRule, bands: readonly Band[], counts: TypeCounts): Filling =>
  rule === 'PAY-19' ? fillAsToday(bands, counts) : fillAsLegacy(bands, counts);

/** Places filled in a band, before `capacity` or ever (PAY-19). */
export const net = (fill: Omit<BandFill, 'letter' | 'capacity'>): number =>
  fill.previousBillable + fill.billable - fill.previousRefundable - fill.refundable;

export const free = (fill: Omit<BandFill, 'letter'>): number => Math.max(0, fill.capacity - net(fill));

/**
 * PAY-19, for one declaration type: earlier billables fill places from A upward, earlier refunds free them from the
 * last band downward, this statement's billables take what is free, and its refunds leave from the top, whether that
 * place was filled now or before.
 */
function fillAsToday(bands: readonly Band[], counts: TypeCounts): Filling {
  const capacities = bands.map(({ capacity }) => capacity);
  const previousBillable = pour(counts.previousBillable, capacities).poured;
  const previousRefundable = drain(counts.previousRefundable, previousBillable).drained;
  const before = each(previousBillable, previousRefundable, (filled, freed) => filled - freed);
  const { poured: billable, left: overCeiling } = pour(
    counts.billable,
    each(capacities, before, (capacity, filled) => capacity - filled),
  );
  const { drained: refundable, left: withoutPlace } = drain(
    counts.refundable,
    each(before, billable, (filled, added) => filled + added),
  );
  return {
    bands: tabulate(bands, { previousBillable, previousRefundable, billable, refundable }),
    overCeiling,
    withoutPlace,
  };
}

/**
 * PAY-20, for one declaration type: earlier billables less earlier refunds are one start level, poured from A upward;
 * refunds leave this statement's own additions first and then the start level. A start level below zero, which only
 * edited dates can cause, gives band A that much more room.
 */
function fillAsLegacy(bands: readonly Band[], counts: TypeCounts): Filling {
  const capacities = bands.map(({ capacity }) => capacity);
  const startLevel = counts.previousBillable - counts.previousRefundable;
  const before = pour(startLevel, capacities).poured;
  const { poured: billable, left: overCeiling } = pour(
    counts.billable,
    each(capacities, before, (capacity, filled) => capacity - filled),
  );
  const additions = drain(counts.refundable, billable);
  const earlier = drain(
    additions.left,
    before.map((filled) => Math.max(0, filled)),
  );
  return {
    bands: tabulate(bands, {
      previousBillable: before,
      previousRefundable: [],
      billable,
      refundable: each(additions.drained, earlier.drained, (now, then) => now + then),
    }),
    overCeiling,
    withoutPlace: earlier.left,
  };
}

type Columns = Record<keyof TypeCounts, readonly number[]>;

const tabulate = (bands: readonly Band[], columns: Columns): BandFill[] =>
  bands.map(({ letter, capacity }, index) => ({
    letter,
    capacity,
    previousBillable: columns.previousBillable[index] ?? 0,
    previousRefundable: columns.previousRefundable[index] ?? 0,
    billable: columns.billable[index] ?? 0,
    refundable: columns.refundable[index] ?? 0,
  }));

const each = (a: readonly number[], b: readonly number[], by: (a: number, b: number) => number): number[] =>
  a.map((value, index) => by(value, b[index] ?? 0));
