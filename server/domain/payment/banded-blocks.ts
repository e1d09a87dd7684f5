import { type DeclarationType, declarationTypes, typeLabel } from '../declaration.ts';
import type { BandFill, Filling } from './band-filling.ts';
import type { PricedBand } from './contract.ts';
import { type Exact, negative, times, whole, zero } from './exact.ts';
import { BANDED_PROPORTION, bandedFee } from './fees.ts';
import { type Figure, leaf, total } from './figure.ts';

/** What the bands of each declaration type hold after this statement. */
export type Fillings = Readonly<Record<DeclarationType, Filling>>;

type Price = Pick<PricedBand, 'letter' | 'price' | 'outputRatio'>;

/** Output payment: every declaration type in every band, also where there is none (UI-03), then what is over the ceiling. */
export function outputBlock(label: string, fillings: Fillings, prices: readonly Price[]): Figure {
  const rows = declarationTypes.flatMap((type) => {
    const { bands, overCeiling } = fillings[type];
    const inBands = bands.map((fill, index) => bandRow('billable', type, fill, priceOf(prices, index, fill)));
    return overCeiling > 0 ? [...inBands, overCeilingRow(type, overCeiling)] : inBands;
  });
  return total({ key: 'output', label, rule: 'PAY-11' }, rows);
}

/** Refunds at today's fee of the band they leave, below zero (PAY-29, D2); bands without refunds have no row. */
export function clawbackRows(fillings: Fillings, prices: readonly Price[]): Figure[] {
  return declarationTypes.flatMap((type) => {
    const { bands, withoutPlace } = fillings[type];
    const inBands = bands.flatMap((fill, index) =>
      fill.refundable > 0 ? [bandRow('refundable', type, fill, priceOf(prices, index, fill))] : [],
    );
    return withoutPlace > 0 ? [...inBands, withoutPlaceRow(type, withoutPlace)] : inBands;
  });
}

function priceOf(prices: readonly Price[], index: number, { letter }: BandFill): Price {
  const price = prices[index];
  if (price?.letter !== letter) throw new RangeError(`Band ${letter} has no price`);
  return price;
}

/** One type in one band: count × fee, the fee being proportion × output share × price (PAY-11). */
function bandRow(
  kind: 'billable' | 'refundable',
  type: DeclarationType,
  fill: BandFill,
  price: Price,
): Figure {
  const fee = bandedFee(type, price);
  const count = fill[kind];
  return leaf(
    { key: `${type}-${fill.letter}`, label: `${typeLabel(type)} (Band ${fill.letter})`, rule: 'PAY-11' },
    signed(kind, count, fee),
    {
      is: 'banded fee',
      count,
      fee,
      proportion: BANDED_PROPORTION[type],
      outputRatio: price.outputRatio,
      price: price.price,
      filledBefore: fill.previousBillable - fill.previousRefundable,
      capacity: fill.capacity,
    },
    { kind, role: 'all', type, band: fill.letter },
  );
}

/** Count × fee, taken off when it is a refund. */
export function signed(kind: 'billable' | 'refundable', count: number, fee: Exact): Exact {
  const amount = times(whole(count), fee);
  return kind === 'billable' ? amount : negative(amount);
}

const overCeilingRow = (type: DeclarationType, count: number): Figure =>
  leaf(
    { key: `${type}-over`, label: `${typeLabel(type)} (over the ceiling)`, rule: 'PAY-19' },
    zero,
    { is: 'worth nothing', count, why: 'Every band is full: places above the last ceiling are worth £0.' },
    { kind: 'billable', role: 'all', type, band: null },
  );

const withoutPlaceRow = (type: DeclarationType, count: number): Figure =>
  leaf(
    { key: `${type}-without-place`, label: `${typeLabel(type)} (no place to leave)`, rule: 'PAY-19' },
    zero,
    { is: 'worth nothing', count, why: 'No band has a filled place left, so this refund takes nothing off.' },
    { kind: 'refundable', role: 'all', type, band: null },
  );
