import type { ContractType } from '../../domain/contract.ts';
import type { DeclarationType } from '../../domain/declaration.ts';
import type { BandingRule } from '../../domain/payment/band-filling.ts';
import { bandLetter } from '../../domain/payment/bands.ts';
import { paidBy } from '../../domain/payment/contract.ts';
import { exact, fromPence } from '../../domain/payment/exact.ts';
import type { LedgerDeclaration } from '../../domain/payment/ledger.ts';
import { type CountsByType, NO_COUNTS, type StatementInputs } from '../../domain/payment/statement-inputs.ts';
import type { TeacherRole } from '../../domain/teacher.ts';
import type { Reader } from './reader.ts';

interface InputsRow {
  id: string;
  contractType: ContractType;
  bandingRule: BandingRule;
  vatRate: string;
  vatRegistered: boolean;
  recruitmentTarget: number;
  setupFee: string;
  monthlyServiceFee: string | null;
  upliftFee: string;
  mentorFee: string | null;
  bands: { order: number; capacity: number; price: string; outputRatio: string; serviceRatio: string }[];
  adjustments: { number: number; name: string; amount: string }[];
  counts: CountsRow[];
}

interface CountsRow {
  role: TeacherRole;
  type: DeclarationType;
  previousBillable: number;
  previousRefundable: number;
  billable: number;
  refundable: number;
  upliftBillable: number;
  upliftRefundable: number;
}

// Pence and ratios travel as text inside JSON, where a number would become a binary fraction.
const INPUTS = `
with asked as materialized (
  select s.id, s.active_lead_provider_id, s.contract_id, s.payment_date, s.year, s.month, s.banding_rule
  from statements s where s.id = any ($1::uuid[])
), around as materialized (
  select a.id as asked_id, s.id, s.payment_date < a.payment_date as previous
  from asked a join statements s using (active_lead_provider_id)
  where s.id = a.id or s.payment_date < a.payment_date
), tallied as materialized (
  -- One look into an index for each statement, whatever the planner thinks of their number.
  select r.id, t.* from (select distinct id from around) r cross join lateral (
    select role, declaration_type as type, count(*) as billable, 0 as refundable,
           count(*) filter (where sparsity_uplift or pupil_premium_uplift) as uplift_billable, 0 as uplift_refundable
    from declarations
    where payment_statement_id = r.id and payment_status in ('eligible', 'payable', 'paid')
    group by 1, 2
    union all
    select role, declaration_type, 0, count(*), 0, count(*) filter (where sparsity_uplift or pupil_premium_uplift)
    from declarations
    where clawback_statement_id = r.id and clawback_status in ('awaiting_clawback', 'clawed_back')
    group by 1, 2
  ) t
), counted as (
  select r.asked_id, t.role, t.type,
         coalesce(sum(t.billable) filter (where r.previous), 0) as "previousBillable",
         coalesce(sum(t.refundable) filter (where r.previous), 0) as "previousRefundable",
         coalesce(sum(t.billable) filter (where not r.previous), 0) as billable,
         coalesce(sum(t.refundable) filter (where not r.previous), 0) as refundable,
         coalesce(sum(t.uplift_billable) filter (where not r.previous and t.type = 'started'), 0) as "upliftBillable",
         coalesce(sum(t.uplift_refundable) filter (where not r.previous and t.type = 'started'), 0) as "upliftRefundable"
  from around r join tallied t on t.id = r.id group by 1, 2, 3
)
select a.id, c.contract_type as "contractType", a.banding_rule as "bandingRule", c.vat_rate::text as "vatRate",
  exists (select from active_lead_providers p join vat_registrations v using (lead_provider_id)
          where p.id = a.active_lead_provider_id
            and daterange(v.started_on, v.finished_on, '[]') @> a.payment_date::date) as "vatRegistered",
  f.recruitment_target as "recruitmentTarget", f.setup_fee::text as "setupFee",
  f.monthly_service_fee::text as "monthlyServiceFee", f.uplift_fee_per_declaration::text as "upliftFee",
  (select m.fee_per_declaration::text from contract_flat_rate_fee_structures m where m.contract_id = c.id) as "mentorFee",
  (select jsonb_agg(jsonb_build_object('order', b.allocation_order, 'price', t.fee_per_declaration::text,
            'outputRatio', t.output_fee_ratio::text, 'serviceRatio', t.service_fee_ratio::text,
            'capacity', coalesce((
              select g.capacity from band_ceilings g join statements since on since.id = g.from_statement_id
              where g.band_id = b.id and (since.year, since.month) <= (a.year, a.month)
              order by since.year desc, since.month desc limit 1), b.capacity)) order by b.allocation_order)
   from active_lead_provider_bands b
     join contract_banded_fee_structure_band_terms t on t.band_id = b.id and t.banded_fee_structure_id = f.id
   where b.active_lead_provider_id = a.active_lead_provider_id) as bands,
  (select coalesce(jsonb_agg(jsonb_build_object('number', j.number, 'name', j.payment_type, 'amount', j.amount::text)
            order by j.number, j.created_at), '[]')
   from statement_adjustments j where j.statement_id = a.id and j.approval in ('not_needed', 'approved')) as adjustments,
  (select coalesce(jsonb_agg(to_jsonb(n) - 'asked_id'), '[]') from counted n where n.asked_id = a.id) as counts
from asked a
  join contracts c on c.id = a.contract_id
  join contract_banded_fee_structures f on f.contract_id = c.id
order by a.active_lead_provider_id, a.id`;

/** What the totals of these statements depend on, in one question to the database. */
export async function statementInputs(reader: Reader, ids: readonly string[]): Promise<StatementInputs[]> {
  const rows = await reader.all<InputsRow>('statement-inputs', INPUTS, [ids]);
  return rows.map(toInputs);
}

function toInputs(row: InputsRow): StatementInputs {
  const inPart = (part: 'banded' | 'flat') =>
    row.counts.filter(({ role }) => paidBy(row.contractType, role) === part);
  const banded = inPart('banded');
  return {
    statementId: row.id,
    contractType: row.contractType,
    bandingRule: row.bandingRule,
    bands: row.bands.map(({ order, capacity, price, outputRatio, serviceRatio }) => ({
      letter: bandLetter(order),
      capacity,
      price: pounds(price),
      outputRatio: exact(outputRatio),
      serviceRatio: exact(serviceRatio),
    })),
    recruitmentTarget: row.recruitmentTarget,
    setupFee: pounds(row.setupFee),
    monthlyServiceFee: row.monthlyServiceFee === null ? null : pounds(row.monthlyServiceFee),
    upliftFeePerDeclaration: pounds(row.upliftFee),
    mentorFee: row.mentorFee === null ? null : pounds(row.mentorFee),
    vat: { rate: exact(row.vatRate), registered: row.vatRegistered },
    banded: byType(banded),
    flat: byType(inPart('flat')),
    uplift: {
      billable: banded.reduce((all, { upliftBillable }) => all + upliftBillable, 0),
      refundable: banded.reduce((all, { upliftRefundable }) => all + upliftRefundable, 0),
    },
    adjustments: row.adjustments.map(({ number, name, amount }) => ({
      id: String(number),
      name,
      amount: pounds(amount),
    })),
  };
}

const pounds = (pence: string) => fromPence(BigInt(pence));

function byType(rows: readonly CountsRow[]): CountsByType {
  const counts: Partial<Record<DeclarationType, CountsByType[DeclarationType]>> = {};
  for (const row of rows) {
    const so = counts[row.type] ?? NO_COUNTS;
    counts[row.type] = {
      previousBillable: so.previousBillable + row.previousBillable,
      previousRefundable: so.previousRefundable + row.previousRefundable,
      billable: so.billable + row.billable,
      refundable: so.refundable + row.refundable,
    };
  }
  return counts as CountsByType;
}

/** The declarations that a statement pays, takes back or had voided: what its lines and its CSV are made of. */
export const declarationsOfStatement = (reader: Reader, id: string): Promise<LedgerDeclaration[]> =>
  reader.all(
    'declarations-of-statement',
    `select id, role, declaration_type as type, payment_status as "paymentStatus", clawback_status as "clawbackStatus",
       payment_statement_id as "paymentStatementId", clawback_statement_id as "clawbackStatementId",
       sparsity_uplift as "sparsityUplift", pupil_premium_uplift as "pupilPremiumUplift",
       declaration_date as "declarationDate",
       to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "createdAt"
     from declarations
     where payment_statement_id = $1 or clawback_statement_id = $1`,
    [id],
  );
