import type { CaseEnd } from '../../domain/drift-case.ts';
import type { DriftCause } from '../../domain/payment/drift.ts';
import type { Page } from './page.ts';
import type { Reader } from './reader.ts';

export interface DriftCaseRow {
  id: string;
  statementId: string;
  cause: DriftCause;
  rows: number;
  differencePence: bigint;
  details: string;
  openedAt: Date;
  closedAs: CaseEnd | null;
  closedAt: Date | null;
  closedBy: string | null;
}

export async function driftCasePage(
  reader: Reader,
  open: boolean,
  { page, perPage }: Page,
): Promise<{ items: DriftCaseRow[]; total: number }> {
  const items = await reader.all<DriftCaseRow>(
    'drift-cases',
    `select d.id, d.statement_id as "statementId", d.cause, d.rows, d.difference_pence as "differencePence", d.details,
       d.opened_at as "openedAt", d.closed_as as "closedAs", d.closed_at as "closedAt", u.name as "closedBy"
     from drift_cases d left join users u on u.id = d.closed_by
     where (d.closed_as is null) = $1 order by d.opened_at desc, d.id limit $2 offset $3`,
    [open, perPage, (page - 1) * perPage],
  );
  const [counted] = await reader.all<{ total: number }>(
    'drift-case-count',
    'select count(*)::int as total from drift_cases where (closed_as is null) = $1',
    [open],
  );
  return { items, total: counted?.total ?? 0 };
}

export interface NightRow {
  startedAt: Date;
  finishedAt: Date | null;
  marked: number;
  failed: number;
  checked: number;
  casesOpened: number;
  casesClosed: number;
}

export async function lastNight(reader: Reader): Promise<NightRow | null> {
  const [night] = await reader.all<NightRow>(
    'last-night',
    `select started_at as "startedAt", finished_at as "finishedAt", marked, failed, checked,
       cases_opened as "casesOpened", cases_closed as "casesClosed"
     from jobs.nights order by started_at desc limit 1`,
  );
  return night ?? null;
}
