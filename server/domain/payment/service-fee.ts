import { pour } from './bands.ts';
import type { PricedBand } from './contract.ts';
import { type Exact, negative, over, times, whole } from './exact.ts';

/** The months that a contract's service fee is spread over (PAY-12). */
export const SERVICE_FEE_MONTHS = 29;

type Band = Pick<PricedBand, 'letter' | 'capacity' | 'price' | 'serviceRatio'>;

/** A band's part of the computed monthly fee, or the part of the set-up fee that comes off it. Pounds, unrounded. */
export interface ServiceFeeShare {
  readonly of: 'band' | 'set-up fee';
  readonly band: Band;
  readonly people: number;
  readonly amount: Exact;
}

/**
 * The computed monthly service fee, share by share (PAY-12): the recruitment target is poured into the bands, each
 * band earns people × price × service share, the set-up fee comes off as far as the target fills band A, and all of it
 * is divided by 29. It depends on the target, never on declarations.
 */
export function serviceFeeShares(
  terms: { readonly recruitmentTarget: number; readonly setupFee: Exact },
  bands: readonly Band[],
): ServiceFeeShare[] {
  const { poured } = pour(
    terms.recruitmentTarget,
    bands.map(({ capacity }) => capacity),
  );
  const shares = bands.map((band, index): ServiceFeeShare => {
    const people = poured[index] ?? 0;
    const earned = times(times(whole(people), band.price), band.serviceRatio);
    return { of: 'band', band, people, amount: monthly(earned) };
  });
  const [first] = shares;
  if (!first) return shares;
  const { band, people } = first;
  const recovered = over(times(whole(people), terms.setupFee), whole(band.capacity));
  return [...shares, { of: 'set-up fee', band, people, amount: negative(monthly(recovered)) }];
}

const monthly = (amount: Exact): Exact => over(amount, whole(SERVICE_FEE_MONTHS));
