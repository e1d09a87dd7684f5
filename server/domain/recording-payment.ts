import { type Day, longDay } from './day.ts';
import { agree, type Decision, type Refusal, refuse } from './decision.ts';
import type { StatementStatus } from './statement.ts';
import { type Step, step } from './steps.ts';
import { valueInWords } from './words.ts';

export interface PaymentForm {
  /** The finance system's own name of the payment. */
  readonly reference: string;
  /** The day the money was sent, or came back where the lead provider owed it. */
  readonly paidOn: Day;
}

const REFERENCE = /^[\p{L}\p{N}][\p{L}\p{N} ./-]{0,49}$/u;

/** Authorised, and then paid: no step is left out and none comes twice (LIFE-03). */
export const isAuthorised = (status: StatementStatus): Step =>
  step(
    'It is authorised.',
    valueInWords('status', status),
    status === 'paid'
      ? {
          code: 'already-paid',
          because: 'The payment of this statement has been recorded already. There is nothing more to do.',
        }
      : status !== 'authorised' && {
          code: 'not-authorised',
          because: 'This statement has not been authorised. Wait until an approver has authorised it.',
        },
  );

/** What the finance system says of a payment: its reference and its day, neither still to come. */
export function readPayment({ reference, paidOn }: PaymentForm, today: Day): Decision<PaymentForm> {
  const trimmed = reference.trim();
  if (!REFERENCE.test(trimmed))
    return refuse(
      'reference-unreadable',
      'A payment reference has up to 50 letters, digits, spaces, dots, dashes and slashes. Copy it from the finance system.',
    );
  if (paidOn > today)
    return refuse(
      'not-yet-paid',
      'The day of payment is still to come. Record it once the money has been sent.',
    );
  return agree({ reference: trimmed, paidOn });
}

/** Nothing is paid before somebody has authorised it. `authorisedOn` is the day in London, null while it was not. */
export const paidTooEarly = (authorisedOn: Day | null, paidOn: Day): Refusal | null =>
  authorisedOn !== null && paidOn < authorisedOn
    ? {
        code: 'paid-before-authorised',
        because: `This statement was authorised on ${longDay(authorisedOn)}. Enter that day or a later one.`,
      }
    : null;
