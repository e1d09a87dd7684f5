import { monthInWords } from '../parts/days.ts';
import type { Proposal, UsedBy } from './contract-queries.ts';

/** Which statements a proposed change is for. */
export function monthsOf({ fromMonth, toMonth }: Pick<Proposal, 'fromMonth' | 'toMonth'>): string {
  if (!fromMonth && !toMonth) return 'all statements that are not authorised';
  const from = fromMonth ? `the statements from ${monthInWords(fromMonth)}` : 'the statements not authorised';
  return toMonth ? `${from} to ${monthInWords(toMonth)}` : `${from} on`;
}

/** '12, January 2026 to December 2026'. */
export function usedByInWords({ statementCount, firstStatement, lastStatement }: UsedBy): string {
  if (!firstStatement || !lastStatement) return 'None';
  return statementCount === 1
    ? firstStatement.name
    : `${statementCount}, ${firstStatement.name} to ${lastStatement.name}`;
}
