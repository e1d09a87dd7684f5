import { isDay, longDay, longInstant } from './day.ts';
import { pounds } from './money.ts';
import { roleName, roles } from './user.ts';

const ACRONYMS: Record<string, string> = {
  ect: 'ECT',
  urn: 'URN',
  trn: 'TRN',
  trs: 'TRS',
  vat: 'VAT',
  qts: 'QTS',
  ukprn: 'UKPRN',
  sha256: 'SHA-256',
  id: 'ID',
};

/** Where the words of a table are not its name. */
const RECORDS: Record<string, string> = {
  lead_provider_delivery_partnerships: 'Pairing',
  active_lead_provider_bands: 'Band',
  contract_banded_fee_structures: 'Banded fees',
  contract_banded_fee_structure_band_terms: 'Band price',
  contract_flat_rate_fee_structures: 'Flat rate fees',
  statement_adjustments: 'Adjustment',
  induction_extensions: 'Extension of induction',
  school_funding_eligibilities: 'School funding',
  teacher_id_changes: 'Change of teacher ID',
};

/** Where the words of a column are not its name. */
const FIELDS: Record<string, string> = {
  trnless: 'Has no TRN',
  trs_first_name: 'First name in the TRS',
  trs_last_name: 'Last name in the TRS',
  ect_training_record_id: 'ECT training record ID',
  mentor_training_record_id: 'Mentor training record ID',
  trs_qts_awarded_on: 'QTS awarded on',
  trs_qts_status_description: 'QTS status',
  trs_initial_teacher_training_provider_name: 'Initial teacher training provider',
  trs_initial_teacher_training_end_date: 'Initial teacher training ended on',
  trs_induction_status: 'Induction status in the TRS',
  trs_induction_start_date: 'Induction start in the TRS',
  trs_induction_completed_date: 'Induction completed in the TRS',
  trs_response: 'Last answer of the TRS',
  trs_redirected_to: 'Merged in the TRS into TRN',
  // The column is named for a state of the service's own; the payment itself is recorded later, as paid on.
  marked_as_paid_at: 'Authorised at',
  trs_data_last_refreshed_at: 'Last refreshed from the TRS',
  ect_first_became_eligible_for_training_at: 'Funded as an ECT since',
  mentor_first_became_eligible_for_training_at: 'Funded as a mentor since',
  ect_became_ineligible_for_funding_on: 'Not funded as an ECT from',
  mentor_became_ineligible_for_funding_on: 'Not funded as a mentor from',
  mentor_became_ineligible_for_funding_reason: 'Why not funded as a mentor',
  ect_payments_frozen_year: 'Came from the frozen contract period, as an ECT',
  mentor_payments_frozen_year: 'Came from the frozen contract period, as a mentor',
  migration_mode: 'History brought over',
  expression_of_interest_id: 'Lead provider asked for',
  school_reported_appropriate_body_id: 'Appropriate body, as the school told us',
  reported_leaving_by_school_id: 'Leaving reported by',
  lead_provider_delivery_partnership_id: 'Lead provider and delivery partner',
  delivery_partner_when_created_id: 'Delivery partner when declared',
  voided_by_user_id: 'Voided by',
  voided_by_user_at: 'Voided at',
  active_lead_provider_id: 'Lead provider and year',
  payment_type: 'What the adjustment is for',
  from_statement_id: 'From the statement',
  banding_rule: 'Rule for filling bands',
  marked_as_eligible: 'Eligible by hand',
  total_pence: 'Total',
  checks: 'Remarks on checks',
  typed_total_pence: 'Total typed',
  approved_total_pence: 'Total approved',
  difference_pence: 'Difference',
};

/** Whole pence. */
const MONEY = new Set([
  'amount',
  'setup_fee',
  'uplift_fee_per_declaration',
  'monthly_service_fee',
  'fee_per_declaration',
  'total_pence',
  'typed_total_pence',
  'approved_total_pence',
  'difference_pence',
  'known_difference',
]);

/** Words that people read in place of a stored value, by column. What is not here is shown with its own words. */
const VALUES: Record<string, Record<string, string>> = {
  payment_status: { no_payment: 'Submitted' },
  trs_induction_status: {
    RequiredToComplete: 'Required to complete',
    InProgress: 'In progress',
    FailedInWales: 'Failed in Wales',
  },
  trs_response: {
    ok: 'Found',
    not_found: 'Not found',
    gone: 'Deactivated',
    permanent_redirect: 'Merged into another',
  },
  deferral_reason: { long_term_sickness: 'Long-term sickness' },
  withdrawal_reason: { mentor_no_longer_being_mentor: 'No longer a mentor' },
  leaving_reason: { mentor_no_longer_being_mentor: 'No longer a mentor' },
  training_programme: { provider_led: 'Provider-led', school_led: 'School-led' },
  last_chosen_training_programme: { provider_led: 'Provider-led', school_led: 'School-led' },
  induction_programme: {
    cip: 'Core induction programme',
    fip: 'Full induction programme',
    diy: 'School-based programme',
    pre_september_2021: 'Before September 2021',
  },
  contract_type: { ecf: 'ECF (bands)', ittecf_ectp: 'ITTECF (bands, flat rate for mentors)' },
  evidence_type: {
    'self-study-material-completed': 'Self-study material completed',
    '75-percent-engagement-met': '75% engagement met',
    '75-percent-engagement-met-reduced-induction': '75% engagement met, reduced induction',
  },
  approval: {
    not_needed: 'No approval needed',
    waiting: 'Waits to be approved',
    approved: 'Approved',
    withdrawn: 'Withdrawn',
  },
  category: {
    earlier_payment: 'An earlier payment was too high or too low',
    contract_correction: 'The contract was changed or wrong',
    service_fee: 'The service fee is settled',
    recruitment: 'Recruitment above or below the target',
    uplift: 'Uplift is settled',
    same_milestone_twice: 'A milestone is paid twice by decision',
    other: 'Something else',
  },
  ended_as: { sent_back: 'Sent back' },
  role: { ect: 'ECT', ...Object.fromEntries(roles.map((role) => [role, roleName(role)])) },
};

/** Columns that hold one of a list of values, whose own words do when no others are given. */
const ENUMERATED = new Set([
  ...Object.keys(VALUES),
  'clawback_status',
  'status',
  'fee_type',
  'declaration_type',
  'body_type',
  'working_pattern',
  'outcome',
  'kind',
  'anonymisation_reason',
  'mentor_became_ineligible_for_funding_reason',
  'migration_mode',
]);

/** 'ECT at school period' for the table ect_at_school_periods. */
export const recordInWords = (table: string): string =>
  RECORDS[table] ?? inWords(table.replace(/ies$/, 'y').replace(/s$/, ''));

/** 'Finished on' for finished_on, 'School' for school_id: as people read a column. */
export const fieldInWords = (column: string): string =>
  FIELDS[column] ?? inWords(column.replace(/(?<=.)_id$/, ''));

/** A stored value as people read it: 'Submitted' for a payment status of no_payment, '£48.00' for an amount of 4800. */
export function valueInWords(column: string, value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (MONEY.has(column)) return pounds(BigInt(value));
  const text = String(value);
  if (ENUMERATED.has(column)) return VALUES[column]?.[text] ?? inWords(text.replaceAll('-', '_'));
  if (column.endsWith('_at') && !Number.isNaN(Date.parse(text))) return longInstant(new Date(text));
  return isDay(text) ? longDay(text) : text;
}

/** 'retained 3': a type of declaration in the middle of a sentence. */
export const typeInSentence = (type: string): string => valueInWords('declaration_type', type).toLowerCase();

function inWords(name: string): string {
  const words = name.split('_').map((word) => ACRONYMS[word] ?? word);
  const [first = '', ...rest] = words;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ');
}
