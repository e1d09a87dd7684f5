/** By constraint of the calendar, providers, appropriate bodies, schools and the national register. */
export const sentencesOfSchools: Readonly<Record<string, string>> = {
  contract_period_year_is_unique: 'There is a contract period of this year already. Open that one.',
  contract_period_ends_after_it_starts: 'The contract period cannot end before it starts. Check both dates.',
  contract_periods_do_not_overlap:
    'Two contract periods would share a day. End the earlier one the day before the later one starts.',
  schedule_is_unique_in_its_year: 'The contract period has this schedule already. Open that one.',
  milestone_is_unique_in_its_schedule: 'The schedule has a milestone of this type already. Change that one.',
  milestone_ends_after_it_starts: 'The milestone date must be after the start date. Check both dates.',

  lead_provider_name_is_unique: 'There is a lead provider of this name already. Choose another name.',
  vat_registration_ends_after_it_starts:
    'The VAT registration cannot end before it starts. Check both dates.',
  vat_registrations_do_not_overlap:
    'The lead provider is registered for VAT on some of these days already. Change that registration.',
  active_lead_provider_is_unique:
    'The lead provider is contracted in this year already. Open that contract year.',
  delivery_partner_name_is_unique: 'There is a delivery partner of this name already. Choose another name.',
  pairing_is_unique:
    'The delivery partner works with this lead provider in this year already. There is nothing to add.',
  agreed_terms_stay_as_they_are:
    'What others were agreed on cannot be changed. Remove it if it is unused, and add the right one.',

  appropriate_body_name_is_unique: 'There is an appropriate body of this name already. Choose another name.',
  appropriate_body_sign_in_is_unique:
    'Another appropriate body has this DfE Sign-in organisation. Check which of them it belongs to.',

  urn_is_unique: 'The register has a school of this URN already. Open that school.',
  urn_has_five_or_six_digits: 'A URN has 5 or 6 digits. Check the number and enter it again.',
  register_schools_name_check: 'The school has no name. Correct the line of the register file.',
  register_schools_pupils_on_roll_check:
    'The number of pupils is below zero. Correct the line of the register file.',
  register_school_link_is_unique: 'The register links these two schools already. There is nothing to add.',
  schools_urn_fkey: 'The register has no school of this URN. Check the URN, or import the register first.',
  school_urn_is_unique: 'There is a school of this URN already. Open that school.',
  tutor_has_name_and_email: 'Enter both the name and the email address of the induction tutor.',
  nominated_tutor_is_named: 'Enter the induction tutor who was nominated for this year.',
  provider_chosen_only_when_provider_led:
    'Only a provider-led school chooses a lead provider. Choose provider-led first.',
  funding_eligibility_is_unique: 'The school’s funding of this year is recorded already. Change that record.',
  school_partnership_is_unique: 'The school has this partnership already. There is nothing to add.',
};
