import { type DeclarationType, declarationTypes, typeLabel } from '../declaration.ts';
import { signed } from './banded-blocks.ts';
import { type Exact, zero } from './exact.ts';
import {
  FLAT_PROPORTION,
  type FlatProportions,
  type FlatType,
  flatFee,
  flatTypes,
  isFlatType,
} from './fees.ts';
import { type Figure, leaf, total } from './figure.ts';
import { type CountsByType, NO_COUNTS } from './statement-inputs.ts';

type Side = 'billable' | 'refundable';

/** Mentors' output payment: started and completed, half the price each, with no memory of earlier months (PAY-17). */
export function mentorOutputBlock(counts: CountsByType, price: Exact, proportions = FLAT_PROPORTION): Figure {
  const rows = flatTypes.map((type) => mentorRow('billable', type, counts, price, proportions));
  return total({ key: 'output', label: 'Mentors output payment', rule: 'PAY-17' }, [
    ...rows,
    ...unpaidRows('billable', counts),
  ]);
}

/** Mentors' refunds at today's fee, below zero; types without refunds have no row (PAY-29). */
export function mentorClawbackBlock(
  counts: CountsByType,
  price: Exact,
  proportions = FLAT_PROPORTION,
): Figure {
  const rows = flatTypes
    .filter((type) => (counts[type] ?? NO_COUNTS).refundable > 0)
    .map((type) => mentorRow('refundable', type, counts, price, proportions));
  return total({ key: 'clawbacks', label: 'Mentors clawbacks', rule: 'PAY-29' }, [
    ...rows,
    ...unpaidRows('refundable', counts),
  ]);
}

function mentorRow(
  kind: Side,
  type: FlatType,
  counts: CountsByType,
  price: Exact,
  proportions: FlatProportions,
): Figure {
  const fee = flatFee(type, price, proportions);
  const count = (counts[type] ?? NO_COUNTS)[kind];
  return leaf(
    { key: type, label: typeLabel(type), rule: 'PAY-11' },
    signed(kind, count, fee),
    { is: 'mentor fee', count, fee, proportion: proportions[type], price },
    { kind, role: 'mentor', type, band: null },
  );
}

/** Other mentor declarations are paid nothing, and are seen to be (PAY-17, Q19). */
const unpaidRows = (kind: Side, counts: CountsByType): Figure[] =>
  declarationTypes
    .filter((type) => !isFlatType(type))
    .flatMap((type: DeclarationType) => {
      const count = (counts[type] ?? NO_COUNTS)[kind];
      if (count === 0) return [];
      return [
        leaf(
          { key: type, label: `${typeLabel(type)} (not paid for mentors)`, rule: 'PAY-17' },
          zero,
          {
            is: 'worth nothing',
            count,
            why: 'A flat rate pays for started and completed declarations only.',
          },
          { kind, role: 'mentor', type, band: null },
        ),
      ];
    });
