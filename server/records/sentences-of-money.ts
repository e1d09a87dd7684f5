/** By constraint of contracts, bands, statements, adjustments and declarations. */
export const sentencesOfMoney: Readonly<Record<string, string>> = {
  contracts_vat_rate_check: 'Enter a VAT rate from 0% to 100%.',
  one_banded_structure_a_contract: 'The contract has banded fees already. Change those.',
  one_flat_rate_a_contract: 'The contract has a flat rate already. Change that one.',
  contract_has_the_fees_of_its_type:
    'Every contract has banded fees, and those of 2025 and later have a flat rate for mentors. Enter the fees of its type.',
  contract_banded_fee_structures_recruitment_target_check:
    'The recruitment target cannot be below zero. Enter it again.',
  contract_banded_fee_structures_setup_fee_check: 'The set-up fee cannot be below zero. Enter it again.',
  contract_banded_fee_structures_uplift_fee_per_declaration_check:
    'The uplift fee cannot be below zero. Enter it again.',
  contract_banded_fee_structures_uplift_target_ratio_check: 'Enter an uplift target from 0% to 100%.',
  contract_banded_fee_structures_monthly_service_fee_check:
    'The service fee cannot be below zero. Enter it again.',
  contract_flat_rate_fee_structures_recruitment_target_check:
    'The recruitment target must be above zero. Enter it again.',
  contract_flat_rate_fee_structures_fee_per_declaration_check: 'The fee must be above zero. Enter it again.',
  contract_banded_fee_structure_band_te_fee_per_declaration_check:
    'The fee of a band must be above zero. Enter it again.',
  contract_banded_fee_structure_band_terms_output_fee_ratio_check: 'Enter an output share from 0% to 100%.',
  contract_banded_fee_structure_band_term_service_fee_ratio_check: 'Enter a service share from 0% to 100%.',
  output_and_service_shares_make_a_whole:
    'The output share and the service share must make 100% together. Check both.',
  band_has_one_price_a_contract: 'The contract has a price for this band already. Change that one.',
  band_order_is_unique: 'The lead provider has a band in this place already. Add the next one.',
  band_is_of_the_same_provider:
    'The band is another lead provider’s, or of another year. Choose one of this contract’s provider.',
  active_lead_provider_bands_capacity_check:
    'A band must have room for at least one declaration. Enter its capacity again.',
  band_ceilings_capacity_check:
    'A band must have room for at least one declaration. Enter its capacity again.',
  one_ceiling_a_band_and_statement:
    'The ceiling of this band is changed from this statement on already. Change that one.',

  one_statement_a_provider_and_month:
    'The lead provider has a statement for this month already. Open that one.',
  statement_is_paid_after_its_deadline: 'The payment date must be after the deadline. Check both dates.',
  statements_month_check: 'Enter a month from 1 to 12.',
  statements_year_check: 'Enter a year from 2020 on.',
  statements_active_lead_provider_id_contract_id_fkey:
    'The contract has statements, or is another lead provider’s. Choose a contract of this provider, or move its statements first.',
  adjustment_is_not_zero: 'An adjustment of £0.00 changes nothing. Enter another amount.',
  adjustment_is_below_a_million:
    'An adjustment cannot be above £1,000,000.00 either way. Enter a smaller amount.',
  statement_adjustments_payment_type_check: 'Say what the adjustment is for in 1 to 500 characters.',
  statement_adjustments_evidence_check:
    'The link to the evidence must begin with https:// and be 1,000 characters or fewer.',
  adjustment_number_is_unique:
    'Somebody else has just adjusted this statement. Load the page again and start over.',
  adjustment_is_reversed_once: 'This adjustment has been reversed already. There is nothing more to do.',
  adjustment_never_changes: 'An adjustment is never changed or removed. Reverse it, and add another.',
  large_adjustment_waits_for_approval:
    'An adjustment above £10,000.00 counts only once another person has approved it. Ask one.',
  reversal_is_of_the_same_amount:
    'A reversal takes back the very amount, for the same lead provider and contract period. Reverse the adjustment itself.',
  adjustment_is_approved_by_another: 'You added this adjustment yourself. Ask somebody else to approve it.',
  no_adjustment_waits:
    'An adjustment on this statement waits to be approved. Have it approved, or withdraw it.',

  payment_says_when_and_by_what:
    'A payment has a day and a reference, and a statement that is paid. Enter both on an authorised statement.',
  statements_payment_reference_check:
    'A payment reference has up to 50 letters, digits, spaces, dots, dashes and slashes. Copy it from the finance system.',
  statement_goes_step_by_step:
    'A statement goes from open to payable, submitted, authorised and paid, and leaves out no step. Load the page again.',

  statement_notes_note_check: 'Write a note of 1 to 4,000 characters.',
  statement_notes_known_difference_check: 'A known difference of £0.00 is none. Leave it empty.',
  note_is_corrected_once: 'This note has been corrected already. Correct the latest one.',
  note_never_changes: 'A note is never changed or erased. Add one that corrects it.',
  note_corrects_one_of_its_statement: 'The note is of another statement. Correct it there.',

  version_number_is_unique:
    'Somebody else has just changed this statement. Load the page again and start over.',
  version_never_changes:
    'A sealed version of a statement never changes. Add an adjustment to a later statement instead.',

  submission_keeps_its_checks:
    'A check of this statement blocks, or needs a remark. Load the page again and look at its checks.',
  case_is_open_or_closed: 'A case is open, or closed by somebody on a day. Load the page again.',
  drift_cases_rows_check: 'A case counts rows from 0 on. Tell the developers.',
  drift_cases_details_check: 'A case says what moved. Tell the developers.',
  one_open_case_a_statement: 'This statement has an open case already. Load the page again.',
  one_submission_waits:
    'This statement has been submitted already. Wait until it is authorised or sent back.',
  one_authorisation_a_statement: 'This statement has been authorised already. There is nothing more to do.',
  nobody_approves_their_own: 'You submitted this statement yourself. Ask another approver.',
  approver_is_another_person: 'You submitted this statement yourself. Ask another approver.',
  approver_had_no_hand_in_it: 'You have changed what this statement pays for. Ask another approver.',
  approval_is_of_what_was_shown: 'This statement has changed since you looked at it. Load the page again.',
  version_is_what_is_paid: 'This statement has changed since it was sealed. Load the page again.',
  authorised_statement_stays:
    'This statement has been authorised, so what it pays stays. Add an adjustment to a later statement instead.',

  one_proposal_waits:
    'A change of these terms waits for approval already. Approve or withdraw that one first.',
  nobody_approves_their_own_terms: 'You proposed this change yourself. Ask another person to approve it.',
  terms_are_approved_by_another_person:
    'You proposed this change yourself. Ask another person to approve it.',
  proposal_ends_once: 'This change has been approved or withdrawn already. Load the page again.',
  authorised_terms_stay:
    'An authorised statement was sealed with these terms, so they stay. Change the terms of the statements after it.',
  sealed_terms_need_two_people:
    'A sealed statement used these terms. Propose the change, and ask another person to approve it.',
  authorised_statement_keeps_its_dates:
    'This statement has been authorised, so its month, dates and contract stay. Change a later statement instead.',
  retired_contracts_take_no_statement: 'This version of the contract is retired. Choose the one in use.',
  contract_with_statements_is_not_retired:
    'Statements use this version of the contract. Move them to another version first.',

  one_live_declaration:
    'The teacher has a declaration of this type in this role that counts already. Void that one before making another.',
  payable_declaration_has_a_statement:
    'There is no statement to pay this declaration on. Add the next output statement of the lead provider first.',
  clawback_has_a_statement:
    'There is no statement to claw this declaration back on. Add the next output statement of the lead provider first.',
  only_paid_declarations_are_clawed_back:
    'Only a paid declaration can be clawed back. Void this one instead.',
  only_ects_declare_a_mentorship: 'A mentor’s declaration names no mentor. Remove the mentorship from it.',
  uplift_only_on_started: 'Only a started declaration earns uplift. Remove the uplift from this one.',
  declaration_has_the_teacher_and_role_of_its_training:
    'The training has declarations, so it cannot be removed or given to another teacher. Give it an end date instead.',
  declaration_is_paid_by_the_provider_of_its_training:
    'The training’s lead provider and year must be those of the statements its declarations are on. Void or claw back those declarations first.',
  declared_mentorship_is_of_the_teacher:
    'The mentorship is another teacher’s. Choose one of the teacher declared for.',
};
