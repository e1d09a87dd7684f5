import type { Reader } from './reader.ts';

export interface StatementNoteRow {
  id: string;
  statementId: string;
  note: string;
  knownDifference: bigint | null;
  corrects: string | null;
  correctedBy: string | null;
  eventId: string;
}

export const notesOfStatements = (reader: Reader, ids: readonly string[]): Promise<StatementNoteRow[]> =>
  reader.all(
    'notes-of-statements',
    `select n.id, n.statement_id as "statementId", n.note, n.known_difference as "knownDifference",
       n.corrects_id as corrects, (select o.id from statement_notes o where o.corrects_id = n.id) as "correctedBy",
       (select c.event_id from audit.row_changes c
        where c.table_name = 'statement_notes' and c.row_id = n.id and c.op = 'insert') as "eventId"
     from statement_notes n where n.statement_id = any($1) order by n.created_at, n.id`,
    [ids],
  );
