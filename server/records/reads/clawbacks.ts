import { type Page, type PageOf, toPage } from './page.ts';
import type { Reader } from './reader.ts';

export interface ClawbackRow {
  declarationId: string;
  takenBackHere: boolean;
  paidOnId: string;
  takenBackOnId: string;
  eventId: string | null;
}

/** What a statement takes back, and what it paid that another takes back (DEC-10). */
export const clawbacksOf = (reader: Reader, statementId: string, page: Page): Promise<PageOf<ClawbackRow>> =>
  toPage<ClawbackRow>(
    reader,
    page,
    'clawbacks-of-statement',
    `x.id as "declarationId", x.here as "takenBackHere", x.payment_statement_id as "paidOnId",
     x.clawback_statement_id as "takenBackOnId", (
       select c.event_id from audit.row_changes c
       where c.table_name = 'declarations' and c.row_id = x.id and c.op = 'update'
         and c.before ->> 'clawback_status' = 'no_clawback' and c.after ->> 'clawback_status' <> 'no_clawback'
       order by c.id desc limit 1) as "eventId"`,
    `from (select id, true as here, payment_statement_id, clawback_statement_id from declarations where clawback_statement_id = $1 and clawback_status <> 'no_clawback'
           union all
           select id, false, payment_statement_id, clawback_statement_id from declarations
           where payment_statement_id = $1 and clawback_status <> 'no_clawback' and clawback_statement_id <> $1) x`,
    'x.here desc, 3 desc nulls last, x.id',
    [statementId],
  );
