import {
  clawbackStatuses,
  type DeclarationType,
  isBillable,
  isRefundable,
  paymentStatuses,
} from '../../server/domain/declaration.ts';
import { equal, plus, whole } from '../../server/domain/payment/exact.ts';
import type { FlatProportions } from '../../server/domain/payment/fees.ts';
import { type CountsByType, NO_COUNTS } from '../../server/domain/payment/statement-inputs.ts';
import type { Given } from './given.ts';
import { typeFrom } from './terms.ts';

/** Counts of declarations that each say whether this statement pays them or claws them back. */
export function countsOfSides(declarations: Given, only: DeclarationType | null): CountsByType {
  const counts: Partial<Record<DeclarationType, { billable: number; refundable: number }>> = {};
  for (const declaration of declarations.list()) {
    const type = typeFrom(declaration.at('type').text(), declaration.at('type'));
    const side = declaration.at('side').oneOf(['payment', 'clawback']);
    const paymentStatus = declaration.at('payment_status').oneOf(paymentStatuses);
    const clawbackStatus = declaration.at('clawback_status').oneOf(clawbackStatuses);
    if (only !== null && type !== only) continue;
    const counted = counts[type] ?? { billable: 0, refundable: 0 };
    if (side === 'payment' && isBillable(paymentStatus)) counted.billable++;
    if (side === 'clawback' && isRefundable(clawbackStatus)) counted.refundable++;
    counts[type] = counted;
  }
  return Object.fromEntries(
    Object.entries(counts).map(([type, counted]) => [type, { ...NO_COUNTS, ...counted }]),
  );
}

/** The two proportions of a flat rate, which must make a whole (PAY-11). */
export function proportionsFrom(given: Given): FlatProportions | 'do not add up' {
  const proportions = { started: given.at('started').amount(), completed: given.at('completed').amount() };
  return equal(plus(proportions.started, proportions.completed), whole(1)) ? proportions : 'do not add up';
}
