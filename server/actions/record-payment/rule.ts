import { type Day, longDay } from '../../domain/day.ts';
import { agree, type Decision, refuse } from '../../domain/decision.ts';
import type { StatementStatus } from '../../domain/statement.ts';
import { type Step, step } from '../../domain/steps.ts';
import { valueInWords } from '../../domain/words.ts';

export interface Facts {
  readonly statement: { readonly status: StatementStatus };
  /** The day it was authorised in London; null while it was not. */
  readonly authorisedOn: Day | null;
}

export interface Form {
  /** The finance system's own name of the payment. */
  readonly reference: string;
  /** The day the money was sent, or came back where the lead provider owed it. */
  readonly paidOn: Day;
}

const REFERENCE = /^[\p{L}\p{N}][\p{L}\p{N} ./-]{0,49}$/u;

/** Authorised, and then paid: no step is left out and none comes twice (LIFE-03). */
export const steps = ({ statement: { status } }: Facts): Step[] => [
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
  ),
];

/** What the finance system says of the payment: its reference and its day. */
export function decide({ authorisedOn }: Facts, { reference, paidOn }: Form, today: Day): Decision<Form> {
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
  if (authorisedOn !== null && paidOn < authorisedOn)
    return refuse(
      'paid-before-authorised',
      `This statement was authorised on ${longDay(authorisedOn)}. Enter that day or a later one.`,
    );
  return agree({ reference: trimmed, paidOn });
}
