import type { Day } from '../../domain/day.ts';
import type { DeclarationState } from '../../domain/declaration.ts';
import type { KeptCheck } from '../../domain/payment/checks/checks.ts';
import type { SubmissionEnd } from '../../domain/statement.ts';
import { statementColumns, type StatementRow } from './declarations.ts';
import type { Reader } from './reader.ts';

export const statementsOfActive = (
  reader: Reader,
  ids: readonly string[],
): Promise<(StatementRow & { activeId: string })[]> =>
  reader.all(
    'statements-of-active',
    `select s.active_lead_provider_id as "activeId", ${statementColumns('statements s')}
     where s.active_lead_provider_id = any($1) order by s.year, s.month`,
    [ids],
  );

export interface StatementCountRow {
  statementId: string;
  role: 'ect' | 'mentor';
  declarationType: string;
  state: DeclarationState;
  clawback: boolean;
  count: bigint;
}

/** What each statement pays and what it takes back, by role, type and state. */
export const declarationCountsOfStatements = (
  reader: Reader,
  ids: readonly string[],
): Promise<StatementCountRow[]> =>
  reader.all(
    'declaration-counts-of-statements',
    `select on_it.statement_id as "statementId", role, declaration_type as "declarationType", clawback,
       case clawback_status when 'no_clawback' then payment_status else clawback_status end as state, count(*) as count
     from (select payment_statement_id as statement_id, false as clawback, role, declaration_type, payment_status, clawback_status
           from declarations where payment_statement_id = any($1)
           union all
           select clawback_statement_id, true, role, declaration_type, payment_status, clawback_status
           from declarations where clawback_statement_id = any($1)) on_it
     group by 1, 2, 3, 4, 5 order by clawback, role, declaration_type, state`,
    [ids],
  );

export const adjustmentCounts = (
  reader: Reader,
  ids: readonly string[],
): Promise<{ id: string; count: bigint }[]> =>
  reader.all(
    'adjustment-counts',
    'select statement_id as id, count(*) as count from statement_adjustments where statement_id = any($1) group by 1',
    [ids],
  );

export interface DeadlineRow {
  year: number;
  month: number;
  deadlineDate: Day;
  paymentDate: Day;
}

/** Months with open output statements, a deadline of which is still to come, the soonest first. */
export const nextDeadlines = (reader: Reader, today: Day): Promise<DeadlineRow[]> =>
  reader.all(
    'next-deadlines',
    `select year, month, min(deadline_date) as "deadlineDate", min(payment_date) as "paymentDate"
     from statements where status = 'open' and fee_type = 'output'
     group by year, month having max(deadline_date) >= $1 order by 3, year, month limit 6`,
    [today],
  );

export interface StatementVersionRow {
  statementId: string;
  number: number;
  contentSha256: string;
  totalPence: bigint;
  sealedAt: Date;
}

/** What is shown of a version beside its figures. */
export const versionColumns = `statement_id as "statementId", number, content_sha256 as "contentSha256",
  total_pence as "totalPence", created_at as "sealedAt"`;

export const latestVersions = (reader: Reader, ids: readonly string[]): Promise<StatementVersionRow[]> =>
  reader.all(
    'latest-versions-of-statements',
    `select distinct on (statement_id) ${versionColumns}
     from statement_versions where statement_id = any ($1) order by statement_id, number desc`,
    [ids],
  );

export const versionsOfStatements = (
  reader: Reader,
  ids: readonly string[],
): Promise<StatementVersionRow[]> =>
  reader.all(
    'versions-of-statements',
    `select ${versionColumns} from statement_versions where statement_id = any ($1) order by number desc`,
    [ids],
  );

export interface SubmissionRow {
  statementId: string;
  id: string;
  version: number;
  submittedBy: { id: string; name: string };
  submittedAt: Date;
  endedAs: SubmissionEnd | null;
  endedBy: { id: string; name: string } | null;
  endedAt: Date | null;
  endedBecause: string | null;
  checks: readonly KeptCheck[];
}

/** Who submitted each statement and how that ended, the latest first. */
export const submissionsOfStatements = (reader: Reader, ids: readonly string[]): Promise<SubmissionRow[]> =>
  reader.all(
    'submissions-of-statements',
    `select s.statement_id as "statementId", s.id, v.number as version, s.submitted_at as "submittedAt",
       jsonb_build_object('id', m.id, 'name', m.name) as "submittedBy",
       case when e.id is not null then jsonb_build_object('id', e.id, 'name', e.name) end as "endedBy",
       s.ended_as as "endedAs", s.ended_at as "endedAt", s.checks,
       (select a.reason from audit.row_changes c join audit.events a on a.id = c.event_id
        where c.table_name = 'statement_submissions' and c.row_id = s.id and c.op = 'update'
        order by c.id desc limit 1) as "endedBecause"
     from statement_submissions s join statement_versions v on v.id = s.version_id
       join users m on m.id = s.submitted_by left join users e on e.id = s.ended_by
     where s.statement_id = any ($1) order by s.submitted_at desc, s.id desc`,
    [ids],
  );

/** The statement that a declaration of today would be paid on, by each of these declarations' provider and contract period. */
export const nextStatementsOfDeclarations = (
  reader: Reader,
  ids: readonly string[],
  today: Day,
): Promise<{ declarationId: string; id: string }[]> =>
  reader.all(
    'next-statements-of-declarations',
    `select d.id as "declarationId", s.id from declarations d
       join training_periods t on t.id = d.training_period_id
       left join school_partnerships p on p.id = t.school_partnership_id
       left join lead_provider_delivery_partnerships x on x.id = p.lead_provider_delivery_partnership_id
       cross join lateral (
         select id from statements
         where active_lead_provider_id = coalesce(x.active_lead_provider_id, t.expression_of_interest_id)
           and fee_type = 'output' and status = 'open' and deadline_date >= $2
         order by deadline_date limit 1) s
     where d.id = any($1)`,
    [ids, today],
  );
