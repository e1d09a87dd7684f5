import type { Day } from '../../domain/day.ts';
import { agree, type Decision, type Refusal, refuse } from '../../domain/decision.ts';
import { type Pence, pounds } from '../../domain/money.ts';
import { isAuthorised, type PaymentForm, paidTooEarly, readPayment } from '../../domain/recording-payment.ts';
import { monthInWords, type StatementMonth, type StatementStatus } from '../../domain/statement.ts';
import { type Step, step } from '../../domain/steps.ts';

/** A statement that is said to be paid. */
export interface Chosen {
  /** 'Ambition Institute, 2025'. */
  readonly name: string;
  readonly month: StatementMonth;
  readonly status: StatementStatus;
  /** In London; null while it was not. */
  readonly authorisedOn: Day | null;
  /** As it was sealed last; null while it never was. */
  readonly totalPence: Pence | null;
}

export interface Facts {
  readonly month: StatementMonth;
  /** How many statements of the month are authorised and not paid. */
  readonly waiting: number;
  readonly chosen: readonly Chosen[];
}

export interface Form extends PaymentForm {
  readonly statementIds: readonly string[];
  readonly totalPence: Pence;
}

export interface Outcome extends PaymentForm {
  readonly totalPence: Pence;
}

/** A month has about thirty statements; whoever sends more is told of the first. */
const MOST_NAMED = 30;

export const steps = ({ month, waiting }: Facts): Step[] => [
  step(
    'A statement of the month is authorised and not yet paid.',
    waiting === 0 ? 'None' : String(waiting),
    waiting === 0 && {
      code: 'none-authorised',
      because: `No statement of ${monthInWords(month)} is authorised and waits for its payment. Wait until an approver has authorised one.`,
    },
  ),
];

/** One remittance for many: it comes to the statements chosen to the penny, or nothing is recorded. */
export function decide({ month, chosen }: Facts, form: Form, today: Day): Decision<Outcome> {
  if (chosen.length === 0) return refuse('none-chosen', 'Choose the statements that were paid.');
  const payment = readPayment(form, today);
  if (!payment.agreed) return payment;
  const refused = chosen.flatMap((one) => refusalsOf(one, month, form.paidOn));
  if (refused.length > 0)
    return refuse(
      'some-cannot-be-paid',
      `Of the ${chosen.length} statements chosen, ${refused.length} cannot be recorded as paid.${eachOnItsLine(refused)}Nothing has been recorded. Leave them out.`,
    );
  const sum = chosen.reduce((total, { totalPence }) => total + (totalPence ?? 0n), 0n);
  if (sum !== form.totalPence)
    return refuse(
      'total-differs',
      `${chosen.length === 1 ? 'The statement chosen comes' : `The ${chosen.length} statements chosen come`} to ${pounds(sum)}, and the total typed is ${pounds(form.totalPence)}. Choose the statements that the remittance pays, or copy its total again.`,
    );
  return agree({ ...payment.outcome, totalPence: sum });
}

interface Refused {
  readonly name: string;
  readonly because: string;
}

function refusalsOf({ name, ...one }: Chosen, month: StatementMonth, paidOn: Day): Refused[] {
  const elsewhere: Refusal | null =
    one.month === month
      ? null
      : { code: 'of-another-month', because: `This statement is of ${monthInWords(one.month)}.` };
  const refusal = elsewhere ?? isAuthorised(one.status).refusal ?? paidTooEarly(one.authorisedOn, paidOn);
  return refusal ? [{ name, because: refusal.because }] : [];
}

function eachOnItsLine(refused: readonly Refused[]): string {
  const lines = refused.slice(0, MOST_NAMED).map(({ name, because }) => `${name}: ${because}`);
  const more = refused.length - lines.length;
  return ['', ...lines, ...(more > 0 ? [`And ${more} more.`] : []), ''].join('\n');
}
