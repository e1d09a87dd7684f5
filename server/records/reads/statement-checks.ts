import type { Day } from '../../domain/day.ts';
import type { Pence } from '../../domain/money.ts';
import type { CheckFacts, EarlierStatement, LiveLine } from '../../domain/payment/checks/check.ts';
import { type Check, runChecks } from '../../domain/payment/checks/checks.ts';
import { fromPence } from '../../domain/payment/exact.ts';
import type { Sealed, SealedStatement } from '../../domain/payment/seal.ts';
import type { CountsByType } from '../../domain/payment/statement-inputs.ts';
import { type FeeType, statementName } from '../../domain/statement.ts';
import type { Reader } from './reader.ts';
import { declarationsOfStatement, statementInputs } from './statement-inputs.ts';
import { reckonBy } from './reckoning.ts';
import { sealedLinesOf } from './sealed-lines.ts';

/** The latest version of a statement, and what its checks find. */
export interface Reviewed {
  readonly version: {
    readonly id: string;
    readonly number: number;
    readonly contentSha256: string;
    readonly totalPence: Pence;
  };
  readonly checks: readonly Check[];
}

interface StatementToCheck extends SealedStatement {
  readonly feeTypesOfOthers: readonly FeeType[];
  readonly versionId: string;
  readonly number: number;
  readonly contents: string;
  readonly contentSha256: string;
  readonly totalPence: string;
  readonly recruitmentEnded: Day;
}

/** The latest version of a statement beside the records of today; null while it is not sealed. */
export async function reviewOf(reader: Reader, statementId: string): Promise<Reviewed | null> {
  const [statement] = await reader.all<StatementToCheck>('statement-to-check', STATEMENT, [statementId]);
  if (!statement) return null;
  const others = await reader.all<OtherRow>('statements-around', AROUND, [statementId]);
  const before = others.filter(({ order }) => order < 0);
  const inputs = new Map(
    (await statementInputs(reader, [statementId, ...before.map(({ id }) => id)])).map((one) => [
      one.statementId,
      one,
    ]),
  );
  const own = inputs.get(statementId);
  if (!own) throw new Error(`Statement ${statementId} has no contract to be reckoned by`);
  const { sealed: _, ...now } = reckonBy(statement, own, await declarationsOfStatement(reader, statementId));
  const [comparable] = await reader.all<ComparableRow>('comparable-statement', COMPARABLE, [statementId]);
  return {
    version: {
      id: statement.versionId,
      number: statement.number,
      contentSha256: statement.contentSha256,
      totalPence: BigInt(statement.totalPence),
    },
    checks: runChecks({
      sealed: JSON.parse(statement.contents) as Sealed,
      contentSha256: statement.contentSha256,
      reckonedSha256: now.contentSha256,
      lines: await liveLines(reader, statementId),
      paidOnTheSameDay: others.filter(({ order }) => order === 0).map(nameOf),
      feeType: statement.feeType,
      feeTypesOfOthers: statement.feeTypesOfOthers,
      inputs: own,
      earlier: before.flatMap((one): EarlierStatement[] => {
        const earlier = inputs.get(one.id);
        return earlier ? [{ name: nameOf(one), inputs: earlier }] : [];
      }),
      previous: previousOf(before),
      comparable: comparable
        ? { name: nameOf(comparable), total: fromPence(BigInt(comparable.totalPence)) }
        : null,
      isAfterRecruitment: statement.paymentDate > statement.recruitmentEnded,
    }),
  };
}

const nameOf = ({ year, month }: { year: number; month: number }) => statementName(year, month);

function previousOf(before: readonly OtherRow[]): CheckFacts['previous'] {
  const last = before.at(-1);
  return last?.banded ? { name: nameOf(last), banded: JSON.parse(last.banded) as CountsByType } : null;
}

const STATEMENT = `
select s.id, s.active_lead_provider_id as "activeLeadProviderId", s.contract_id as "contractId", s.year, s.month,
  s.fee_type as "feeType", s.deadline_date::text as "deadlineDate", s.payment_date::text as "paymentDate",
  v.id as "versionId", v.number, v.contents, v.content_sha256 as "contentSha256", v.total_pence::text as "totalPence",
  p.finished_on::text as "recruitmentEnded",
  array(select o.fee_type from active_lead_providers b join statements o on o.active_lead_provider_id = b.id
        where b.contract_period_year = a.contract_period_year and b.id <> a.id and (o.year, o.month) = (s.year, s.month)
       ) as "feeTypesOfOthers"
from statements s join active_lead_providers a on a.id = s.active_lead_provider_id
  join contract_periods p on p.year = a.contract_period_year
  join lateral (select * from statement_versions where statement_id = s.id order by number desc limit 1) v on true
where s.id = $1`;

interface OtherRow {
  readonly id: string;
  readonly year: number;
  readonly month: number;
  /** Below zero for a statement paid before, zero for one paid on the same day. */
  readonly order: number;
  /** What the latest version counted, of the last one before only. */
  readonly banded: string | null;
}

const AROUND = `
select o.id, o.year, o.month, (o.payment_date - s.payment_date)::int as "order",
  case when row_number() over (partition by o.payment_date < s.payment_date order by o.payment_date desc, o.id) = 1 then (
    select (v.contents::json -> 'inputs' -> 'banded')::text from statement_versions v
    where v.statement_id = o.id order by v.number desc limit 1) end as banded
from statements s join statements o using (active_lead_provider_id)
where s.id = $1 and o.id <> s.id and o.payment_date <= s.payment_date
order by o.payment_date, o.id desc`;

interface ComparableRow {
  readonly year: number;
  readonly month: number;
  readonly totalPence: string;
}

// The same month of the contract a year before, of the same lead provider; else the last of the same type in this one.
const COMPARABLE = `
select o.year, o.month, v.total_pence::text as "totalPence"
from statements s join active_lead_providers a on a.id = s.active_lead_provider_id
  join active_lead_providers b on b.lead_provider_id = a.lead_provider_id
    and b.contract_period_year in (a.contract_period_year, a.contract_period_year - 1)
  join statements o on o.active_lead_provider_id = b.id and o.fee_type = s.fee_type and o.payment_date < s.payment_date
    and (b.id = a.id or (o.year, o.month) = (s.year - 1, s.month))
  join lateral (select * from statement_versions where statement_id = o.id order by number desc limit 1) v on true
where s.id = $1 order by b.contract_period_year, o.payment_date desc limit 1`;

interface LiveRow extends Omit<LiveLine, 'original'> {
  /** The statement that paid it. */
  readonly paidBy: string;
}

async function liveLines(reader: Reader, statementId: string): Promise<LiveLine[]> {
  const rows = await reader.all<LiveRow>('live-lines', LINES, [statementId]);
  const refunds = rows.filter(({ kind }) => kind === 'refundable');
  const originals =
    refunds.length === 0
      ? []
      : await sealedLinesOf(
          reader,
          [...new Set(refunds.map(({ paidBy }) => paidBy))],
          refunds.map(({ id }) => id),
        );
  const paid = new Map(
    originals
      .filter(({ kind }) => kind === 'billable')
      .map(({ statementId: by, declarationId, amount }) => [`${by} ${declarationId}`, amount]),
  );
  return rows.map(({ paidBy, ...line }) => ({
    ...line,
    original: line.kind === 'refundable' ? (paid.get(`${paidBy} ${line.id}`) ?? null) : null,
  }));
}

// Providers are joined, for PostgreSQL would call `provider_of_training` 10,000 times; what is one row by its key is looked
// up (`offset 0` keeps it so), for the planner would rather read all teachers and all training.
const LINES = `
with on_it as materialized (
  select id, 'billable' as kind, teacher_id, role, declaration_type, payment_status, payment_statement_id,
    training_period_id, declaration_date
  from declarations where payment_statement_id = $1 and payment_status in ('eligible', 'payable', 'paid')
  union all
  select id, 'refundable', teacher_id, role, declaration_type, payment_status, payment_statement_id,
    training_period_id, declaration_date
  from declarations where clawback_statement_id = $1 and clawback_status <> 'no_clawback'
)
select x.id, x.kind, x.role, x.declaration_type as type, x.payment_status as "paymentStatus", s.status as "paidOn",
  s.id as "paidBy",
  coalesce(w.active_lead_provider_id, t.expression_of_interest_id) = s.active_lead_provider_id as "isOfProvider",
  (select count(*)::int from declarations o
   where o.teacher_id = x.teacher_id and o.role = x.role and o.declaration_type = x.declaration_type and o.id <> x.id
     and o.payment_status in ('eligible', 'payable', 'paid') and o.clawback_status = 'no_clawback') as others,
  x.role = 'mentor' and coalesce((select p.mentor_became_ineligible_for_funding_on < x.declaration_date
                                  from teachers p where p.id = x.teacher_id), false) as "afterFundingEnded"
from on_it x join statements s on s.id = x.payment_statement_id
  cross join lateral (select school_partnership_id, expression_of_interest_id
                      from training_periods where id = x.training_period_id offset 0) t
  left join school_partnerships h on h.id = t.school_partnership_id
  left join lead_provider_delivery_partnerships w on w.id = h.lead_provider_delivery_partnership_id`;
