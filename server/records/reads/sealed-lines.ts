import { type Exact, exact, plus } from '../../domain/payment/exact.ts';
import type { Reader } from './reader.ts';

/** What the latest version of a statement says of a declaration. */
export interface SealedLineRow {
  readonly statementId: string;
  readonly declarationId: string;
  readonly kind: 'billable' | 'refundable';
  /** Pounds with uplift, below zero where it is taken back. */
  readonly amount: Exact;
}

interface Row extends Omit<SealedLineRow, 'amount'> {
  readonly amount: string;
  readonly uplift: string;
}

/** The lines of these declarations in the latest versions of these statements; none of a statement that is not sealed. */
export async function sealedLinesOf(
  reader: Reader,
  statementIds: readonly string[],
  declarationIds: readonly string[],
): Promise<SealedLineRow[]> {
  const rows = await reader.all<Row>('sealed-lines-of-declarations', LINES, [statementIds, declarationIds]);
  return rows.map(({ amount, uplift, ...line }) => ({ ...line, amount: plus(exact(amount), exact(uplift)) }));
}

const LINES = `
select v.statement_id as "statementId", l."declarationId", l.kind, l.amount, l.uplift
from (select distinct on (statement_id) statement_id, contents from statement_versions
      where statement_id = any ($1::uuid[]) order by statement_id, number desc) v
  cross join lateral json_to_recordset(v.contents::json -> 'lines')
    as l("declarationId" uuid, kind text, amount text, uplift text)
where l."declarationId" = any ($2::uuid[])`;
