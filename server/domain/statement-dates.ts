import { type Day, longDay } from './day.ts';
import type { Refusal } from './decision.ts';
import { statementName } from './statement.ts';

/** A statement by its month and its two dates. */
export interface DatedStatement {
  readonly year: number;
  readonly month: number;
  readonly deadlineDate: Day;
  readonly paymentDate: Day;
}

interface Dates {
  readonly deadlineDate: Day;
  readonly paymentDate: Day;
}

/** The first thing wrong with new dates of a statement, given the provider's others of that year (LIFE-01, check 12). */
export function wrongDates(
  { deadlineDate, paymentDate }: Dates,
  { others, today, before }: { others: readonly DatedStatement[]; today: Day; before: Dates | null },
): Refusal | null {
  if (paymentDate <= deadlineDate)
    return {
      code: 'payment-not-after-deadline',
      because: `The payment date must be after the deadline, ${longDay(deadlineDate)}. Check both dates.`,
    };
  if (deadlineDate !== before?.deadlineDate && deadlineDate <= today)
    return {
      code: 'deadline-has-passed',
      because: 'The deadline must be a day to come, since declarations join until then. Enter a later day.',
    };
  const sameDay = others.find((other) => other.paymentDate === paymentDate);
  if (sameDay && paymentDate !== before?.paymentDate)
    return {
      code: 'payment-dates-differ',
      because: `${statementName(sameDay.year, sameDay.month)} is paid on ${longDay(paymentDate)} too. Choose another day, since bands fill in the order of payment.`,
    };
  return null;
}

/** What is unusual about dates that may be used: a sentence each. */
export function oddDates(
  { year, month, deadlineDate, paymentDate }: DatedStatement,
  others: readonly DatedStatement[],
): string[] {
  const odd: string[] = [];
  const named = `${year}-${String(month).padStart(2, '0')}`;
  if (paymentDate.slice(0, 7) !== named)
    odd.push(`It is paid on ${longDay(paymentDate)}, in another month than its name.`);
  const key = (one: { year: number; month: number }) => one.year * 12 + one.month;
  const outOfOrder = others.find(
    (other) =>
      (key(other) < key({ year, month }) && other.deadlineDate >= deadlineDate) ||
      (key(other) > key({ year, month }) && other.deadlineDate <= deadlineDate),
  );
  if (outOfOrder)
    odd.push(
      `The deadline of ${statementName(outOfOrder.year, outOfOrder.month)} is ${longDay(outOfOrder.deadlineDate)}, out of order with this one.`,
    );
  return odd;
}
