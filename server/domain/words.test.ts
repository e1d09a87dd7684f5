import { expect, test } from 'vitest';
import { fieldInWords, recordInWords, typeInSentence, valueInWords } from './words.ts';

test.each([
  ['ect_at_school_periods', 'ECT at school period'],
  ['school_funding_eligibilities', 'School funding'],
  ['active_lead_provider_bands', 'Band'],
])('the table %s is a %s', (table, words) => expect(recordInWords(table)).toBe(words));

test.each([
  ['finished_on', 'Finished on'],
  ['school_id', 'School'],
  ['typed_total_pence', 'Total typed'],
  ['marked_as_paid_at', 'Authorised at'],
  ['trn', 'TRN'],
  ['reported_leaving_by_school_id', 'Leaving reported by'],
  ['mentor_became_ineligible_for_funding_on', 'Not funded as a mentor from'],
])('the column %s reads %s', (column, words) => expect(fieldInWords(column)).toBe(words));

test.each([
  ['started', 'started'],
  ['retained-3', 'retained 3'],
  ['extended-1', 'extended 1'],
])('%s is %s within a sentence', (type, words) => expect(typeInSentence(type)).toBe(words));

test.each([
  ['payment_status', 'no_payment', 'Submitted'],
  ['payment_status', 'voided', 'Voided'],
  ['clawback_status', 'awaiting_clawback', 'Awaiting clawback'],
  ['declaration_type', 'retained-1', 'Retained 1'],
  ['status', 'proposed_to_close', 'Proposed to close'],
  ['training_programme', 'provider_led', 'Provider-led'],
  ['role', 'ect', 'ECT'],
  ['role', 'finance_approver', 'finance approver'],
  ['amount', -123456, '−£1,234.56'],
  ['typed_total_pence', 402215, '£4,022.15'],
  ['approval', 'waiting', 'Waits to be approved'],
  ['category', 'other', 'Something else'],
  ['trnless', true, 'Yes'],
  ['started_on', '2026-09-01', '1 September 2026'],
  ['deferred_at', '2026-07-01T16:30:00+00:00', '1 July 2026, 5:30pm'],
  ['deferred_at', '2026-01-10T00:00:00Z', '10 January 2026, midnight'],
  ['withdrawn_at', '2026-01-10T12:00:00Z', '10 January 2026, midday'],
  ['corrected_name', 'no_payment', 'no_payment'],
])('a %s of %s reads %s', (column, value, words) => expect(valueInWords(column, value)).toBe(words));
