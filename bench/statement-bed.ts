import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { openReader } from '../server/records/reads/reader.ts';
import { reckonBy } from '../server/records/reads/reckoning.ts';
import { declarationsOfStatement, statementInputs } from '../server/records/reads/statement-inputs.ts';
import { fillLists } from './lists-bed.ts';

export interface StatementBed {
  readonly token: string;
  /** One with 10,000 declarations that is open, and one that is sealed. */
  readonly open: string;
  readonly sealed: string;
  /** All sealed statements of one month, one for each lead provider and contract period. */
  readonly month: readonly string[];
}

const LARGE = 10_000;

/** The lists' bed with terms for every contract, two statements of 10,000 declarations, and a sealed month. */
export async function fillStatements(owner: pg.Client, url: string): Promise<StatementBed> {
  await fillLists(owner, 600_000);
  await owner.query('set session_replication_role = replica');
  await owner.query(TERMS);
  const { rows } = await owner.query<{ id: string }>(PROVIDERS);
  const ids: string[] = [];
  for (const { id } of rows) ids.push(await gather(owner, id));
  const [open = '', sealed = ''] = ids;
  await owner.query(`update statements set status = 'open' where id = $1`, [open]);
  await owner.query('vacuum (analyze)');
  const { rows: month } = await owner.query<{ id: string }>(
    `select s.id from statements s join active_lead_providers a on a.id = s.active_lead_provider_id
     where s.month = 4 and s.year = a.contract_period_year + 1`,
  );
  await owner.query(`update statements set year = 2030, month = 4 where id = any ($1)`, [
    month.map(({ id }) => id),
  ]);
  for (const id of new Set([sealed, ...month.map((one) => one.id)])) await sealOne(owner, url, id);
  const token = await signIn(owner);
  await owner.query('set session_replication_role = origin');
  await owner.query('analyze');
  return { token, open, sealed, month: month.map(({ id }) => id) };
}

const PROVIDERS = `
select active_lead_provider_id as id from declarations d join statements s on s.id = d.payment_statement_id
group by 1 having count(*) filter (where d.payment_status = 'paid') > 7000 order by 1 limit 2`;

const TERMS = `
insert into contract_banded_fee_structures (contract_id, recruitment_target, setup_fee, uplift_fee_per_declaration)
  select id, 6000, 14965100, 10000 from contracts;
insert into active_lead_provider_bands (active_lead_provider_id, allocation_order, capacity)
  select id, band, 2000 from active_lead_providers, generate_series(1, 4) band;
insert into contract_banded_fee_structure_band_terms
    (banded_fee_structure_id, band_id, fee_per_declaration, output_fee_ratio, service_fee_ratio)
  select f.id, b.id, 100000 - b.allocation_order * 1500, 0.6, 0.4
  from contract_banded_fee_structures f join contracts c on c.id = f.contract_id
    join active_lead_provider_bands b using (active_lead_provider_id);
insert into vat_registrations (lead_provider_id, started_on) select id, '2020-01-01' from lead_providers`;

/** Puts 10,000 declarations of a lead provider on its last statement. */
async function gather(owner: pg.Client, activeId: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `select id from statements where active_lead_provider_id = $1 order by payment_date desc limit 1`,
    [activeId],
  );
  const id = rows[0]?.id ?? '';
  await owner.query(
    `update declarations set payment_statement_id = $1, payment_status = 'eligible' where id in (
       select d.id from declarations d join statements s on s.id = d.payment_statement_id
       where s.active_lead_provider_id = $2 limit ${LARGE})`,
    [id, activeId],
  );
  return id;
}

async function sealOne(owner: pg.Client, url: string, id: string): Promise<void> {
  const reader = openReader(url, { connections: 1 });
  const [inputs] = await statementInputs(reader, [id]);
  const { rows } = await owner.query(
    `select id, active_lead_provider_id as "activeLeadProviderId", contract_id as "contractId", year, month,
       fee_type as "feeType", deadline_date::text as "deadlineDate", payment_date::text as "paymentDate"
     from statements where id = $1`,
    [id],
  );
  if (!inputs) throw new Error('A statement of the bench has no terms');
  const { contents, contentSha256, sealed } = reckonBy(
    rows[0],
    inputs,
    await declarationsOfStatement(reader, id),
  );
  await reader.close();
  await owner.query(
    `insert into statement_versions (statement_id, number, contents, content_sha256, total_pence)
     values ($1, 1, $2, $3, $4)`,
    [id, contents, contentSha256, sealed.totalPence],
  );
  await owner.query(`update statements set status = 'payable' where id = $1`, [id]);
}

async function signIn(owner: pg.Client): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest();
  await owner.query(
    `insert into users (name, email, role) values ('Fiona Finance', 'bench@education.gov.uk', 'finance')`,
  );
  await owner.query('set session_replication_role = origin');
  await owner.query(`select access.begin_bearer_session('bench@education.gov.uk', $1)`, [hash]);
  return token;
}
