import type pg from 'pg';
import { bandLetter } from '../../server/domain/payment/bands.ts';
import { type Exact, exactText, times, whole } from '../../server/domain/payment/exact.ts';
import type { Ledger } from '../../server/domain/payment/ledger.ts';

/** All that the payment engine's SQL reads. */
export const PAYMENT_TABLES = [
  'active_lead_providers',
  'vat_registrations',
  'contracts',
  'contract_banded_fee_structures',
  'contract_flat_rate_fee_structures',
  'active_lead_provider_bands',
  'contract_banded_fee_structure_band_terms',
  'band_ceilings',
  'statements',
  'statement_adjustments',
  'declarations',
] as const;
type Table = (typeof PAYMENT_TABLES)[number];
type Rows = Record<Table, Record<string, unknown>[]>;

/** Makes empty copies of the product's own tables for this session: same columns and types, no people and no events. */
export async function openTables(client: pg.ClientBase): Promise<void> {
  for (const table of PAYMENT_TABLES)
    await client.query(`create temporary table ${table} (like public.${table})`);
  await client.query('create index on pg_temp.declarations (payment_statement_id)');
  await client.query('create index on pg_temp.declarations (clawback_statement_id)');
}

/** Replaces what the tables hold by these ledgers. `storedId` tells under which id one finds a statement. */
export async function storeLedgers(client: pg.ClientBase, ledgers: readonly Ledger[]): Promise<void> {
  const rows = Object.fromEntries(PAYMENT_TABLES.map((table) => [table, []])) as unknown as Rows;
  ledgers.forEach((ledger, number) => addLedger(rows, ledger, number));
  await client.query(`truncate ${PAYMENT_TABLES.map((table) => `pg_temp.${table}`).join(', ')}`);
  for (const table of PAYMENT_TABLES)
    await client.query(
      `insert into pg_temp.${table} select * from jsonb_populate_recordset(null::pg_temp.${table}, $1)`,
      [JSON.stringify(rows[table])],
    );
  await client.query(`analyze ${PAYMENT_TABLES.map((table) => `pg_temp.${table}`).join(', ')}`);
}

/** Ids are the same in every random ledger: the second group of digits tells them apart. */
export const storedId = (id: string, number: number): string =>
  `${id.slice(0, 9)}${number.toString(16).padStart(4, '0')}${id.slice(13)}`;

const NOBODY = '00000000-0000-7000-8000-000000000000';
const CREATED = '2024-01-01T00:00:00Z';

const AS_IT_CAME = { created_at: CREATED, category: 'other', approval: 'not_needed' };

function addLedger(rows: Rows, ledger: Ledger, number: number): void {
  const own = (kind: string, order = 0) =>
    storedId(`${kind.repeat(8)}${NOBODY.slice(8, 24)}${String(order).padStart(12, '0')}`, number);
  const add = (table: Table, row: Record<string, unknown>) =>
    rows[table].push({ id: own('0', rows[table].length), ...row });
  const [provider, active] = [own('1'), own('2')];
  const mine = { active_lead_provider_id: active };
  add('active_lead_providers', { id: active, lead_provider_id: provider, contract_period_year: 2024 });
  for (const { startedOn, finishedOn } of ledger.vatRegistrations)
    add('vat_registrations', { lead_provider_id: provider, started_on: startedOn, finished_on: finishedOn });
  ledger.bands.forEach(({ ceilings }, index) => {
    const id = own('b', index);
    const [base] = ceilings;
    add('active_lead_provider_bands', { id, ...mine, allocation_order: index + 1, capacity: base?.capacity });
    for (const { from, capacity } of ceilings.slice(1)) {
      const since = ledger.statements.find(({ month }) => month === from);
      add('band_ceilings', {
        band_id: id,
        from_statement_id: storedId(since?.id ?? NOBODY, number),
        capacity,
      });
    }
  });
  for (const contract of ledger.contracts)
    addContract(add, own, contract, storedId(contract.id, number), mine);
  for (const statement of ledger.statements) {
    const [year, month] = statement.month.split('-').map(Number);
    const id = storedId(statement.id, number);
    add('statements', {
      id,
      ...mine,
      contract_id: storedId(statement.contractId, number),
      year,
      month,
      fee_type: 'output',
      status: 'open',
      deadline_date: '2024-01-01',
      payment_date: statement.paymentDate,
      banding_rule: statement.bandingRule,
    });
    for (const [index, { name, amount }] of statement.adjustments.entries())
      add('statement_adjustments', {
        statement_id: id,
        payment_type: name,
        amount: pence(amount),
        number: index + 1,
        ...AS_IT_CAME,
      });
  }
  for (const declaration of ledger.declarations) {
    const on = (id: string | null) => id && storedId(id, number);
    add('declarations', {
      id: storedId(declaration.id, number),
      teacher_id: NOBODY,
      training_period_id: NOBODY,
      delivery_partner_when_created_id: NOBODY,
      role: declaration.role,
      declaration_type: declaration.type,
      declaration_date: declaration.declarationDate,
      payment_status: declaration.paymentStatus,
      clawback_status: declaration.clawbackStatus,
      payment_statement_id: on(declaration.paymentStatementId),
      clawback_statement_id: on(declaration.clawbackStatementId),
      sparsity_uplift: declaration.sparsityUplift,
      pupil_premium_uplift: declaration.pupilPremiumUplift,
      created_at: declaration.createdAt,
    });
  }
}

function addContract(
  add: (table: Table, row: Record<string, unknown>) => void,
  own: (kind: string, order?: number) => string,
  contract: Ledger['contracts'][number],
  id: string,
  mine: { active_lead_provider_id: string },
): void {
  add('contracts', {
    id,
    ...mine,
    contract_type: contract.contractType,
    vat_rate: decimal(contract.vatRate),
    created_at: CREATED,
  });
  add('contract_banded_fee_structures', {
    id,
    contract_id: id,
    recruitment_target: contract.recruitmentTarget,
    setup_fee: pence(contract.setupFee),
    uplift_fee_per_declaration: pence(contract.upliftFeePerDeclaration),
    monthly_service_fee: contract.monthlyServiceFee && pence(contract.monthlyServiceFee),
  });
  if (contract.mentorFee)
    add('contract_flat_rate_fee_structures', {
      contract_id: id,
      recruitment_target: 1,
      fee_per_declaration: pence(contract.mentorFee),
    });
  contract.bandTerms.forEach(({ letter, price, outputRatio, serviceRatio }, order) => {
    if (letter !== bandLetter(order + 1)) throw new RangeError(`Band ${letter} is out of order`);
    add('contract_banded_fee_structure_band_terms', {
      banded_fee_structure_id: id,
      band_id: own('b', order),
      fee_per_declaration: pence(price),
      output_fee_ratio: decimal(outputRatio),
      service_fee_ratio: decimal(serviceRatio),
    });
  });
}

const decimal = exactText;
const pence = (pounds: Exact): string => exactText(times(pounds, whole(100)));
