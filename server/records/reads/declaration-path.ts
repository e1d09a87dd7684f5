import type { DeclarationStatus } from '../../domain/declaration.ts';
import type { Reader } from './reader.ts';

/** How a declaration stood once an event had been recorded. */
export interface DeclarationStepRow extends DeclarationStatus {
  declarationId: string;
  paymentStatementId: string | null;
  clawbackStatementId: string | null;
  eventId: string;
  recordedAt: Date;
}

const STANDING = ['payment_status', 'clawback_status', 'payment_statement_id', 'clawback_statement_id'];

const standing = (image: string): string =>
  `jsonb_build_array(${STANDING.map((column) => `${image}->'${column}'`).join(', ')})`;

/** The events that made each declaration, changed its state or moved it to another statement, the first one first. */
export const pathOfDeclarations = (reader: Reader, ids: readonly string[]): Promise<DeclarationStepRow[]> =>
  reader.all(
    'path-of-declarations',
    `select c.row_id as "declarationId", c.after->>'payment_status' as "paymentStatus",
       c.after->>'clawback_status' as "clawbackStatus", c.after->>'payment_statement_id' as "paymentStatementId",
       c.after->>'clawback_statement_id' as "clawbackStatementId", e.id as "eventId", e.recorded_at as "recordedAt"
     from audit.row_changes c join audit.events e on e.id = c.event_id
     where c.row_id = any($1) and c.op <> 'delete' and e.recorded_at <= audit.known_at()
       and (c.before is null or ${standing('c.before')} <> ${standing('c.after')})
     order by c.row_id, c.id`,
    [ids],
  );
