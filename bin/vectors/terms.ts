import { type DeclarationType, declarationTypes } from '../../server/domain/declaration.ts';
import type { Band } from '../../server/domain/payment/bands.ts';
import { legacyCapacity } from '../../server/domain/payment/bands.ts';
import type { PricedBand } from '../../server/domain/payment/contract.ts';
import { over, whole } from '../../server/domain/payment/exact.ts';
import type { CountsByType } from '../../server/domain/payment/statement-inputs.ts';
import type { Given } from './given.ts';

/** Bands with a capacity, in fill order. */
export const bandsFrom = (bands: Given): Band[] =>
  bands.list().map((band) => ({ letter: band.at('letter').text(), capacity: capacityFrom(band) }));

/** A capacity, or the places from min to max of a legacy band. */
export const capacityFrom = (band: Given): number =>
  band.maybe('capacity')?.count() ??
  legacyCapacity({ min: band.maybe('min')?.count() ?? null, max: band.at('max').count() });

/** Prices with the output share as a ratio or as a percentage. */
export const pricesFrom = (bands: Given): Pick<PricedBand, 'letter' | 'price' | 'outputRatio'>[] =>
  bands.list().map((band) => ({
    letter: band.at('letter').text(),
    price: band.at('price').amount(),
    outputRatio: shareFrom(band, 'output'),
  }));

export const shareFrom = (band: Given, share: 'output' | 'service') => {
  const ratio = band.maybe(`${share}_ratio`);
  return ratio ? ratio.amount() : over(band.at(`${share}_percentage`).amount(), whole(100));
};

/** Counts by declaration type; a type that is missing has only zeros. */
export const countsFrom = (declarations: Given): CountsByType =>
  Object.fromEntries(
    declarations.entries().map(([type, counts]) => [
      typeFrom(type, counts),
      {
        previousBillable: counts.maybe('previous_billable')?.count() ?? 0,
        previousRefundable: counts.maybe('previous_refundable')?.count() ?? 0,
        billable: counts.maybe('billable')?.count() ?? 0,
        refundable: counts.maybe('refundable')?.count() ?? 0,
      },
    ]),
  );

/** The declaration type that a field is named after. */
export function typeFrom(name: string, field: Given): DeclarationType {
  const type = declarationTypes.find((candidate) => candidate === name);
  if (!type) throw field.wrong(`under one of ${declarationTypes.join(', ')}`);
  return type;
}
