import { type FeeType, feeTypeForMonth } from '../../statement.ts';
import { blocks, type CheckFacts, type Finding, holds, needsRemark } from './check.ts';

/** Check 12: its dates, and whether its month pays outputs in the calendar (finance questions 4.4). */
export function checkDates({
  sealed: { statement },
  paidOnTheSameDay,
  feeType,
  feeTypesOfOthers,
}: CheckFacts): Finding {
  if (statement.deadlineDate >= statement.paymentDate)
    return blocks('Its deadline is not before its payment.', 'Change one of the dates.');
  if (paidOnTheSameDay.length > 0)
    return blocks(
      `The ${paidOnTheSameDay.join(' and ')} statement is paid on the same day, so their bands would be filled twice.`,
      'Change one of the dates.',
    );
  const { name, usual } = calendarOf(statement.month, feeTypesOfOthers);
  return usual === feeType
    ? holds(`No other statement of this lead provider and year is paid on that day; ${name} has it so.`)
    : needsRemark(
        `It pays ${PAYS[feeType]}, where ${name} has ${PAYS[usual]} for this month.`,
        'Say why it differs, or change what it pays.',
      );
}

const PAYS = { output: 'outputs', service: 'the service fee only' } as const satisfies Record<
  FeeType,
  string
>;

/** The calendar of a contract period is what most of its lead providers have; without others, the usual months (LIFE-02). */
function calendarOf(month: number, others: readonly FeeType[]): { name: string; usual: FeeType } {
  const outputs = others.filter((one) => one === 'output').length;
  const services = others.length - outputs;
  if (outputs === services) return { name: 'the usual calendar', usual: feeTypeForMonth(month) };
  return { name: 'the calendar of its contract period', usual: outputs > services ? 'output' : 'service' };
}
