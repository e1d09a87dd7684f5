import type { Day } from '../day.ts';
import { feeTypeForMonth, type StatementStatus } from '../statement.ts';
import { contractYears } from './calendar.ts';
import { dayIn, plusDays } from './days.ts';
import { type ActiveProvider, providers } from './providers.ts';
import { Chance, seedOf } from './random.ts';
import type { Rows } from './rows.ts';

/** From November of the contract year to August three years later. */
const MONTHS = 34;
const MONTH_OF_CHANGE = 14;
/** A provider whose bands are too small for what it trains, and one whose contract changed half way. */
const OVERFLOWING = 'Meridian Teacher Development';
const CHANGED = 'Education Development Trust';

interface Statement {
  readonly id: string;
  readonly year: number;
  readonly month: number;
  /** Whether its deadline has passed. */
  readonly closed: boolean;
}

/** Contracts with their prices, statements of each month, adjustments, and a raised ceiling. `ects` is how many there will be. */
export function addMoney(
  rows: Rows,
  active: readonly ActiveProvider[],
  seed: number,
  today: Day,
  ects: number,
): void {
  const perYear = ects / contractYears(today).length;
  for (const provider of active) {
    const chance = new Chance(seedOf(seed, provider.name, provider.year));
    const shares = providers.reduce((sum, { share }) => sum + share, 0);
    const expected = Math.max(8, Math.round((perYear * provider.share) / shares));
    const bands = addBands(rows, provider, expected);
    const first = addContract(rows, provider, bands, expected, chance.between(620, 980));
    const second =
      provider.name === CHANGED
        ? addContract(rows, provider, bands, expected, chance.between(620, 980))
        : first;
    const statements = addStatements(rows, provider, [first, second], today);
    addAdjustments(rows, provider, statements, chance);
    const raised = statements.find(({ year, month }) => year === provider.year + 1 && month === 4);
    if (provider.name === OVERFLOWING && provider.year === 2024 && raised && bands[2])
      rows.add('band_ceilings', {
        band_id: bands[2].id,
        from_statement_id: raised.id,
        capacity: bands[2].capacity * 2,
      });
  }
}

interface Band {
  readonly id: string;
  readonly capacity: number;
}

function addBands(rows: Rows, { id, name }: ActiveProvider, expected: number): Band[] {
  const shares = name === OVERFLOWING ? [0.3, 0.2, 0.15] : [0.5, 0.35, 0.6];
  return shares.map((share, index) => {
    const capacity = Math.max(1, Math.round(expected * share));
    const band = { active_lead_provider_id: id, allocation_order: index + 1, capacity };
    return { id: rows.add('active_lead_provider_bands', band), capacity };
  });
}

function addContract(
  rows: Rows,
  { id, year }: ActiveProvider,
  bands: readonly Band[],
  expected: number,
  pounds: number,
): string {
  const contract_id = rows.add('contracts', {
    active_lead_provider_id: id,
    contract_type: year < 2025 ? 'ecf' : 'ittecf_ectp',
    vat_rate: '0.2',
  });
  const banded_fee_structure_id = rows.add('contract_banded_fee_structures', {
    contract_id,
    recruitment_target: expected,
    setup_fee: String(expected * 1500),
    uplift_fee_per_declaration: year < 2025 ? '10000' : '0',
    uplift_target_ratio: year < 2025 ? '0.33' : null,
    monthly_service_fee: pounds % 3 === 0 ? String(expected * 900) : null,
  });
  for (const [index, { id: band_id }] of bands.entries())
    rows.add('contract_banded_fee_structure_band_terms', {
      banded_fee_structure_id,
      band_id,
      fee_per_declaration: String(Math.round(pounds * 100 * (1 - index * 0.12))),
      output_fee_ratio: '0.6',
      service_fee_ratio: '0.4',
    });
  if (year >= 2025)
    rows.add('contract_flat_rate_fee_structures', {
      contract_id,
      recruitment_target: Math.max(1, Math.round(expected / 3)),
      fee_per_declaration: '100000',
    });
  return contract_id;
}

function addStatements(
  rows: Rows,
  { id, name, year: of }: ActiveProvider,
  contracts: readonly [string, string],
  today: Day,
): Statement[] {
  return Array.from({ length: MONTHS }, (_, index) => {
    const month = ((10 + index) % 12) + 1;
    const year = of + Math.floor((10 + index) / 12);
    const payment = dayIn(year, month, 25);
    const deadline = plusDays(dayIn(year, month, 1), -1);
    const status = statusOf(name, deadline, payment, today);
    const row = {
      active_lead_provider_id: id,
      contract_id: contracts[index < MONTH_OF_CHANGE ? 0 : 1],
      month,
      year,
      fee_type: feeTypeForMonth(month),
      status,
      deadline_date: deadline,
      payment_date: payment,
      marked_as_paid_at: status === 'paid' ? `${plusDays(payment, -2)}T10:00:00Z` : null,
    };
    return { id: rows.add('statements', row), year, month, closed: deadline < today };
  });
}

/** What was paid before there was a console is paid. What has to be paid now is left to the people at the desk. */
function statusOf(name: string, deadline: Day, payment: Day, today: Day): StatementStatus {
  const place = providers.findIndex((provider) => provider.name === name);
  // Some are late: theirs of the last three months wait still, also where the payment day has gone by.
  const isLate = place % 3 !== 0 && plusDays(deadline, 100) >= today;
  return payment < today && !isLate ? 'paid' : 'open';
}

function addAdjustments(
  rows: Rows,
  { name, year }: ActiveProvider,
  statements: readonly Statement[],
  chance: Chance,
): void {
  const add = (statement_id: string, payment_type: string, pounds: number) =>
    rows.add('statement_adjustments', { statement_id, payment_type, amount: String(pounds * 100) });
  for (const { id, month, closed } of statements) {
    if (feeTypeForMonth(month) !== 'output' || !closed || !chance.of(25)) continue;
    add(
      id,
      chance.pick(['Recruitment above target', 'Service fee correction', 'Late evidence accepted']),
      chance.between(200, 4000),
    );
    if (chance.of(30)) add(id, 'Overpayment of an earlier month', -chance.between(100, 1500));
  }
  // One statement that ends below zero.
  const last = statements.findLast(({ month, closed }) => feeTypeForMonth(month) === 'output' && closed);
  if (name === 'Northern Lights Teaching Alliance' && year === 2023 && last)
    add(last.id, 'Service fee returned after fewer recruits', -75_000);
}
