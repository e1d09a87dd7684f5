import { signed } from './banded-blocks.ts';
import type { PricedBand } from './contract.ts';
import { type Exact, times, zero } from './exact.ts';
import { type Figure, leaf, total } from './figure.ts';
import { serviceFeeShares } from './service-fee.ts';
import type { Adjustment, Vat } from './statement-inputs.ts';

interface ServiceFeeTerms {
  readonly recruitmentTarget: number;
  readonly setupFee: Exact;
  readonly monthlyServiceFee: Exact | null;
}

/** The service fee of every statement, output and service months alike: as given, or share by share (PAY-12, PAY-13). */
export function serviceFeeBlock(
  terms: ServiceFeeTerms,
  bands: readonly Pick<PricedBand, 'letter' | 'capacity' | 'price' | 'serviceRatio'>[],
): Figure {
  const named = { key: 'service-fee', label: 'Service fee', rule: 'PAY-12' };
  if (terms.monthlyServiceFee !== null)
    return leaf(named, terms.monthlyServiceFee, { is: 'given', by: 'the contract' });
  return total(
    named,
    serviceFeeShares(terms, bands).map(({ of, band, people, amount }) =>
      of === 'band'
        ? leaf({ key: `band-${band.letter}`, label: `Band ${band.letter}`, rule: 'PAY-12' }, amount, {
            is: 'service share',
            people,
            price: band.price,
            serviceRatio: band.serviceRatio,
          })
        : leaf({ key: 'set-up-fee', label: 'Set-up fee recovered', rule: 'PAY-12' }, amount, {
            is: 'set-up fee recovered',
            people,
            capacity: band.capacity,
            setupFee: terms.setupFee,
          }),
    ),
  );
}

/** Uplift of this statement's started declarations: no cap, no band, one fee for both flags (PAY-24, PAY-27, D7). */
export const upliftBlock = (count: number, fee: Exact): Figure =>
  leaf({ key: 'uplift', label: 'Uplift fees', rule: 'PAY-24' }, signed('billable', count, fee), {
    is: 'fee',
    count,
    fee,
  });

/** Uplift taken back, a row of the clawbacks when there is any (PAY-27, PAY-29). */
export const upliftRefundRow = (count: number, fee: Exact): Figure =>
  leaf({ key: 'uplift', label: 'Uplift', rule: 'PAY-24' }, signed('refundable', count, fee), {
    is: 'fee',
    count,
    fee,
  });

/** Amounts added by hand, always on the banded part (PAY-30). */
export const adjustmentsBlock = (adjustments: readonly Adjustment[]): Figure =>
  total(
    { key: 'adjustments', label: 'Additional adjustments', rule: 'PAY-30' },
    adjustments.map(({ id, name, amount }) =>
      leaf({ key: id, label: name, rule: 'PAY-30' }, amount, { is: 'given', by: 'hand' }),
    ),
  );

/** VAT on the unrounded subtotal of a part: the contract's rate, or nothing when not registered (PAY-33). */
export const vatRow = ({ rate, registered }: Vat, subtotal: Exact): Figure =>
  leaf({ key: 'vat', label: 'VAT', rule: 'PAY-33' }, registered ? times(subtotal, rate) : zero, {
    is: 'vat',
    rate,
    on: subtotal,
    registered,
  });
