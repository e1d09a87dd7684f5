import type { DeclarationType } from '../declaration.ts';
import { type Exact, equal, exact, plus, sum, times, whole } from './exact.ts';

/** The share of the price that each output earns, in every contract period (PAY-11). */
export const BANDED_PROPORTION: Readonly<Record<DeclarationType, Exact>> = {
  started: exact('0.20'),
  'retained-1': exact('0.15'),
  'retained-2': exact('0.15'),
  'retained-3': exact('0.15'),
  'retained-4': exact('0.15'),
  completed: exact('0.20'),
  'extended-1': exact('0.15'),
  'extended-2': exact('0.15'),
  'extended-3': exact('0.15'),
};

/** The outputs a mentor is paid for under a flat rate, in two halves (PAY-11, PAY-17). */
export const flatTypes = ['started', 'completed'] as const;
export type FlatType = (typeof flatTypes)[number];
export type FlatProportions = Readonly<Record<FlatType, Exact>>;
export const FLAT_PROPORTION: FlatProportions = { started: exact('0.5'), completed: exact('0.5') };

export const isFlatType = (type: DeclarationType): type is FlatType =>
  type === 'started' || type === 'completed';

/** Pounds for one declaration in a band; more decimals than pence are kept (PAY-11). */
export const bandedFee = (
  type: DeclarationType,
  band: { readonly price: Exact; readonly outputRatio: Exact },
): Exact => times(times(BANDED_PROPORTION[type], band.outputRatio), band.price);

/** Pounds for one mentor declaration. Throws when the proportions do not add up to exactly 1 (PAY-11). */
export function flatFee(type: FlatType, price: Exact, proportions: FlatProportions = FLAT_PROPORTION): Exact {
  if (!equal(plus(proportions.started, proportions.completed), whole(1)))
    throw new RangeError('The fee proportions of a flat rate must add up to exactly 1');
  return times(proportions[type], price);
}

/** The six standard outputs add up to the whole output share; extensions are paid on top (PAY-11). */
export const standardProportions = (): Exact =>
  sum(
    (['started', 'retained-1', 'retained-2', 'retained-3', 'retained-4', 'completed'] as const).map(
      (type) => BANDED_PROPORTION[type],
    ),
  );
