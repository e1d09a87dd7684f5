import type { Proposal, UsedBy } from './contract-queries.ts';

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** 'April 2026' for '2026-04'. */
export const monthInWords = (isoMonth: string): string => month.format(new Date(`${isoMonth}-01T00:00:00Z`));

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
