import type { AdjustmentCategory, Approval } from '../../domain/payment/adjustment.ts';
import type { Reader } from './reader.ts';

export interface AdjustmentRow {
  id: string;
  number: number;
  statementId: string;
  paymentType: string;
  category: AdjustmentCategory;
  amount: bigint;
  evidence: string | null;
  approval: Approval;
  approvedBy: { id: string; name: string } | null;
  approvedAt: Date | null;
  reversesId: string | null;
  reversedById: string | null;
  /** The event that added it; missing for what came from the legacy service. */
  eventId: string | null;
}

const adjustment = `select j.id, j.number, j.statement_id as "statementId", j.payment_type as "paymentType", j.category, j.amount,
    j.evidence, j.approval, j.approved_at as "approvedAt", j.reverses_id as "reversesId",
    case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as "approvedBy",
    (select r.id from statement_adjustments r where r.reverses_id = j.id and r.approval <> 'withdrawn') as "reversedById",
    case when j.added_by is not null then (
      select c.event_id from audit.row_changes c
      where c.table_name = 'statement_adjustments' and c.row_id = j.id and c.op = 'insert' limit 1) end as "eventId"
  from statement_adjustments j left join users u on u.id = j.approved_by`;

export const adjustmentsById = (reader: Reader, ids: readonly string[]): Promise<AdjustmentRow[]> =>
  reader.all('adjustments-by-id', `${adjustment} where j.id = any($1)`, [ids]);

/** The oldest first, as they stand on the statement (UI-03). */
export const adjustmentsOfStatements = (reader: Reader, ids: readonly string[]): Promise<AdjustmentRow[]> =>
  reader.all('adjustments-of-statements', `${adjustment} where j.statement_id = any($1) order by j.number`, [
    ids,
  ]);

/** Those that wait for a second person, and who added them. */
export const waitingAdjustments = (
  reader: Reader,
  ids: readonly string[],
): Promise<{ statementId: string; addedBy: string | null }[]> =>
  reader.all(
    'waiting-adjustments',
    `select statement_id as "statementId", added_by as "addedBy" from statement_adjustments
     where statement_id = any($1) and approval = 'waiting' order by number`,
    [ids],
  );
