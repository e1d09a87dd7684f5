import type { Day } from '../../domain/day.ts';
import type { Decision } from '../../domain/decision.ts';
import { isAuthorised, type PaymentForm, paidTooEarly, readPayment } from '../../domain/recording-payment.ts';
import type { StatementStatus } from '../../domain/statement.ts';
import type { Step } from '../../domain/steps.ts';

export interface Facts {
  readonly statement: { readonly status: StatementStatus };
  /** The day it was authorised in London; null while it was not. */
  readonly authorisedOn: Day | null;
}

export const steps = ({ statement: { status } }: Facts): Step[] => [isAuthorised(status)];

export function decide({ authorisedOn }: Facts, form: PaymentForm, today: Day): Decision<PaymentForm> {
  const refusal = paidTooEarly(authorisedOn, form.paidOn);
  return refusal ? { agreed: false, refusal } : readPayment(form, today);
}
