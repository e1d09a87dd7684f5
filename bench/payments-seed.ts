import type pg from 'pg';
import { PAYMENT_TABLES } from '../bin/parity/store.ts';

export interface Seeded {
  /** One statement with 10,000 billable declarations. */
  readonly statement: string;
  /** The statements of the last month, one for each lead provider and contract period. */
  readonly month: readonly string[];
  readonly declarations: number;
}

/**
 * Fills the schema `big`, made of the product's own tables with their indexes on statements but without people, with
 * 40 active lead providers of 36 statements each and 2,000,000 declarations.
 */
export async function fillPayments(client: pg.ClientBase): Promise<Seeded> {
  await client.query('create schema big');
  for (const table of PAYMENT_TABLES)
    await client.query(`create table big.${table} (like public.${table} including defaults)`);
  await client.query('set search_path = big, public');
  await client.query(TERMS);
  await client.query(STATEMENTS);
  await client.query(DECLARATIONS);
  await client.query(INDEXES);
  await client.query('analyze');
  const { rows: month } = await client.query<{ id: string }>(
    'select id from statements where (year, month) = (2026, 12)',
  );
  const { rows: largest } = await client.query<{ id: string }>(
    'select payment_statement_id as id from declarations group by 1 order by count(*) desc limit 1',
  );
  const { rows: counted } = await client.query<{ count: string }>('select count(*) from declarations');
  return {
    statement: largest[0]?.id ?? '',
    month: month.map(({ id }) => id),
    declarations: Number(counted[0]?.count),
  };
}

const TERMS = `
insert into active_lead_providers (lead_provider_id, contract_period_year)
  select gen_random_uuid(), 2024 + n % 3 from generate_series(1, 40) n;
insert into vat_registrations (lead_provider_id, started_on)
  select lead_provider_id, '2020-01-01' from active_lead_providers;
insert into contracts (active_lead_provider_id, contract_type)
  select id, case contract_period_year when 2024 then 'ecf' else 'ittecf_ectp' end from active_lead_providers;
insert into contract_banded_fee_structures (contract_id, recruitment_target, setup_fee, uplift_fee_per_declaration)
  select id, 6000, 14965100, case contract_type when 'ecf' then 10000 else 0 end from contracts;
insert into contract_flat_rate_fee_structures (contract_id, recruitment_target, fee_per_declaration)
  select id, 3000, 100000 from contracts where contract_type <> 'ecf';
insert into active_lead_provider_bands (active_lead_provider_id, allocation_order, capacity)
  select id, band, 2000 from active_lead_providers, generate_series(1, 4) band;
insert into contract_banded_fee_structure_band_terms
    (banded_fee_structure_id, band_id, fee_per_declaration, output_fee_ratio, service_fee_ratio)
  select f.id, b.id, 100000 - b.allocation_order * 1500, 0.6, 0.4
  from contract_banded_fee_structures f join contracts c on c.id = f.contract_id
    join active_lead_provider_bands b using (active_lead_provider_id)`;

const STATEMENTS = `
insert into statements (active_lead_provider_id, contract_id, month, year, fee_type, deadline_date, payment_date)
  select active_lead_provider_id, id, 1 + n % 12, 2024 + n / 12, 'output',
         make_date(2024 + n / 12, 1 + n % 12, 1), make_date(2024 + n / 12, 1 + n % 12, 25)
  from contracts, generate_series(0, 35) n;
insert into statement_adjustments (statement_id, payment_type, amount)
  select id, 'Travel', 12345 from statements where month % 3 = 0`;

/** 1,375 declarations a statement; one statement has 10,000 more. Three in a hundred are clawed back two months later. */
const DECLARATIONS = `
insert into declarations (teacher_id, training_period_id, delivery_partner_when_created_id, role, declaration_type,
    declaration_date, payment_status, clawback_status, payment_statement_id, clawback_statement_id, sparsity_uplift)
  select s.id, s.id, s.id, case when n % 3 = 0 then 'mentor' else 'ect' end,
         (array['started', 'retained-1', 'retained-2', 'retained-3', 'retained-4', 'completed'])[1 + n % 6],
         s.deadline_date - n % 28, case when n % 40 = 7 then 'voided' else 'paid' end,
         case when back.id is null then 'no_clawback' else 'clawed_back' end, s.id, back.id, n % 12 = 0
  from (select *, dense_rank() over (order by active_lead_provider_id) as provider,
               row_number() over (partition by active_lead_provider_id order by payment_date) as place from statements) s
    cross join lateral generate_series(1, case when s.provider = 1 and s.place = 36 then 10000 else 1375 end) n
    left join statements back on n % 33 = 5 and back.active_lead_provider_id = s.active_lead_provider_id
      and (back.year, back.month) = (extract(year from s.payment_date + interval '2 months'),
                                     extract(month from s.payment_date + interval '2 months'))`;

const INDEXES = `
create unique index on statements (id);
create index on statements (active_lead_provider_id);
create index on declarations (payment_statement_id);
create index on declarations (clawback_statement_id) where clawback_statement_id is not null`;
