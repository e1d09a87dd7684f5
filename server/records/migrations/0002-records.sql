-- The records of support and finance. Each invariant has a named constraint: the name is what becomes a sentence
-- (server/records/constraint-sentences.ts). Constraints on periods are deferred, so that one deed may end a stay and
-- begin the next in any order; perform() makes them bite before it commits.

create function fold(words text) returns text language sql immutable strict parallel safe as $$
  select lower(public.unaccent('public.unaccent'::regdictionary, words))
$$;
comment on function fold is 'Text as people search for it: lower case, without accents.';
grant execute on function fold(text) to public;

create domain day as date constraint day_is_in_our_centuries check (value between '1900-01-01' and '2099-12-31');
create domain contract_year as integer constraint contract_year_is_in_our_century check (value between 2020 and 2099);

-- ---------------------------------------------------------------- calendar (INV-08)

create table contract_periods (
  id uuid primary key default uuidv7(),
  year contract_year not null constraint contract_period_year_is_unique unique,
  started_on day not null,
  finished_on day not null,
  enabled boolean not null default false,
  mentor_funding_enabled boolean not null default false,
  detailed_evidence_types_enabled boolean not null default false,
  uplift_fees_enabled boolean not null default true,
  payments_frozen_at timestamptz,
  constraint contract_period_ends_after_it_starts check (finished_on >= started_on),
  constraint contract_periods_do_not_overlap
    exclude using gist (daterange(started_on, finished_on, '[]') with &&) deferrable initially deferred
);

create table schedules (
  id uuid primary key default uuidv7(),
  contract_period_year contract_year not null references contract_periods (year),
  identifier text not null check (identifier in (
    'ecf-standard-september', 'ecf-standard-january', 'ecf-standard-april',
    'ecf-extended-september', 'ecf-extended-january', 'ecf-extended-april',
    'ecf-reduced-september', 'ecf-reduced-january', 'ecf-reduced-april',
    'ecf-replacement-september', 'ecf-replacement-january', 'ecf-replacement-april')),
  constraint schedule_is_unique_in_its_year unique (contract_period_year, identifier)
);

create table milestones (
  id uuid primary key default uuidv7(),
  schedule_id uuid not null references schedules,
  declaration_type text not null check (declaration_type in (
    'started', 'retained-1', 'retained-2', 'retained-3', 'retained-4', 'completed', 'extended-1', 'extended-2', 'extended-3')),
  start_date day not null,
  milestone_date day,
  constraint milestone_is_unique_in_its_schedule unique (schedule_id, declaration_type),
  constraint milestone_ends_after_it_starts check (milestone_date > start_date)
);

-- ---------------------------------------------------------------- providers and appropriate bodies

create table lead_providers (
  id uuid primary key default uuidv7(),
  name text not null constraint lead_provider_name_is_unique unique
);

-- A provider pays VAT on the days it is registered for it.
create table vat_registrations (
  id uuid primary key default uuidv7(),
  lead_provider_id uuid not null references lead_providers,
  started_on day not null,
  finished_on day,
  constraint vat_registration_ends_after_it_starts check (finished_on >= started_on),
  constraint vat_registrations_do_not_overlap
    exclude using gist (lead_provider_id with =, daterange(started_on, finished_on, '[]') with &&) deferrable initially deferred
);

create table active_lead_providers (
  id uuid primary key default uuidv7(),
  lead_provider_id uuid not null references lead_providers,
  contract_period_year contract_year not null references contract_periods (year),
  constraint active_lead_provider_is_unique unique (lead_provider_id, contract_period_year)
);

create table delivery_partners (
  id uuid primary key default uuidv7(),
  name text not null
);
create unique index delivery_partner_name_is_unique on delivery_partners (lower(name));

create table lead_provider_delivery_partnerships (
  id uuid primary key default uuidv7(),
  active_lead_provider_id uuid not null references active_lead_providers,
  delivery_partner_id uuid not null references delivery_partners,
  constraint pairing_is_unique unique (active_lead_provider_id, delivery_partner_id)
);

create table appropriate_bodies (
  id uuid primary key default uuidv7(),
  name text not null constraint appropriate_body_name_is_unique unique,
  body_type text not null check (body_type in ('local_authority', 'national', 'teaching_school_hub')),
  dfe_sign_in_organisation_id uuid constraint appropriate_body_sign_in_is_unique unique
);

-- ---------------------------------------------------------------- schools

-- What the national register (GIAS) says of an establishment.
create table register_schools (
  id uuid primary key default uuidv7(),
  urn text not null constraint urn_is_unique unique constraint urn_has_five_or_six_digits check (urn ~ '^[0-9]{5,6}$'),
  name text not null check (btrim(name) <> ''),
  status text not null check (status in ('open', 'closed', 'proposed_to_close', 'proposed_to_open')),
  type_name text not null,
  phase_name text,
  establishment_number text,
  local_authority_code text not null,
  local_authority_name text not null,
  administrative_district_name text,
  ukprn text,
  section_41_approved boolean not null default false,
  in_england boolean not null default true,
  opened_on day,
  closed_on day,
  address_line_1 text,
  address_line_2 text,
  address_line_3 text,
  town text,
  postcode text,
  website text,
  primary_contact_email text,
  secondary_contact_email text,
  pupils_on_roll integer check (pupils_on_roll >= 0)
);
create index register_school_name_words on register_schools using gin (fold(name) gin_trgm_ops);

create table register_school_links (
  id uuid primary key default uuidv7(),
  urn text not null references register_schools (urn),
  link_urn text not null,
  link_type text not null,
  linked_on day,
  constraint register_school_link_is_unique unique (urn, link_urn)
);

-- Our own identity of a school: it survives a change of URN.
create table schools (
  id uuid primary key default uuidv7(),
  urn text not null constraint school_urn_is_unique unique references register_schools (urn),
  induction_tutor_name text,
  induction_tutor_email text,
  induction_tutor_last_nominated_in contract_year references contract_periods (year),
  last_chosen_training_programme text check (last_chosen_training_programme in ('provider_led', 'school_led')),
  last_chosen_lead_provider_id uuid references lead_providers,
  last_chosen_appropriate_body_id uuid references appropriate_bodies,
  marked_as_eligible boolean not null default false,
  opted_out_of_reminder_emails_until day,
  created_at timestamptz not null default now(),
  constraint tutor_has_name_and_email check ((induction_tutor_name is null) = (induction_tutor_email is null)),
  constraint nominated_tutor_is_named check (induction_tutor_last_nominated_in is null or induction_tutor_email is not null),
  constraint provider_chosen_only_when_provider_led
    check (last_chosen_lead_provider_id is null or last_chosen_training_programme = 'provider_led')
);

create table school_funding_eligibilities (
  id uuid primary key default uuidv7(),
  school_id uuid not null references schools,
  contract_period_year contract_year not null references contract_periods (year),
  pupil_premium_uplift boolean not null default false,
  sparsity_uplift boolean not null default false,
  constraint funding_eligibility_is_unique unique (school_id, contract_period_year)
);

create table school_partnerships (
  id uuid primary key default uuidv7(),
  school_id uuid not null references schools,
  lead_provider_delivery_partnership_id uuid not null references lead_provider_delivery_partnerships,
  created_at timestamptz not null default now(),
  constraint school_partnership_is_unique unique (school_id, lead_provider_delivery_partnership_id)
);
create index partnerships_of_a_pairing on school_partnerships (lead_provider_delivery_partnership_id);

-- One row for each import of the register: what the file held, and every line refused with the reason.
create table school_imports (
  id uuid primary key default uuidv7(),
  file_name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  lines integer not null,
  added integer not null,
  changed integer not null,
  unchanged integer not null,
  refused integer not null,
  refusals jsonb not null,
  imported_at timestamptz not null default now(),
  constraint every_line_is_accounted_for check (lines = added + changed + unchanged + refused)
);

-- ---------------------------------------------------------------- people

create table teachers (
  id uuid primary key default uuidv7(),
  trn text constraint trn_is_unique unique constraint trn_has_seven_digits check (trn ~ '^[0-9]{7}$'),
  trnless boolean not null default false,
  trs_first_name text,
  trs_last_name text,
  corrected_name text constraint corrected_name_fits check (length(corrected_name) <= 200 and btrim(corrected_name) <> ''),
  name text not null generated always as (coalesce(corrected_name,
    nullif(btrim(coalesce(nullif(trs_first_name, '.'), '') || ' ' || coalesce(nullif(trs_last_name, '.'), '')), ''), 'Unknown')) stored,
  ect_training_record_id uuid not null default uuidv7() constraint ect_training_record_id_is_unique unique,
  mentor_training_record_id uuid not null default uuidv7() constraint mentor_training_record_id_is_unique unique,
  trs_qts_awarded_on day,
  trs_qts_status_description text,
  trs_initial_teacher_training_provider_name text,
  trs_initial_teacher_training_end_date day,
  trs_induction_status text check (trs_induction_status in
    ('None', 'RequiredToComplete', 'InProgress', 'Passed', 'Failed', 'FailedInWales', 'Exempt')),
  trs_induction_start_date day,
  trs_induction_completed_date day,
  trs_response text check (trs_response in ('ok', 'not_found', 'gone', 'permanent_redirect')),
  trs_redirected_to text,
  trs_data_last_refreshed_at timestamptz,
  ect_first_became_eligible_for_training_at timestamptz,
  mentor_first_became_eligible_for_training_at timestamptz,
  ect_became_ineligible_for_funding_on day,
  mentor_became_ineligible_for_funding_on day,
  mentor_became_ineligible_for_funding_reason text check (mentor_became_ineligible_for_funding_reason in
    ('completed_declaration_received', 'completed_during_early_roll_out', 'started_not_completed')),
  ect_payments_frozen_year contract_year references contract_periods (year),
  mentor_payments_frozen_year contract_year references contract_periods (year),
  anonymised_at timestamptz,
  anonymisation_reason text check (anonymisation_reason in ('registered_in_error', 'teacher_record_merged')),
  migration_mode text not null default 'not_migrated'
    check (migration_mode in ('latest_induction_records', 'all_induction_records', 'not_migrated')),
  created_at timestamptz not null default now(),
  constraint teacher_has_a_trn_or_is_trnless check (trnless = (trn is null)),
  constraint mentor_ineligibility_has_a_reason
    check ((mentor_became_ineligible_for_funding_on is null) = (mentor_became_ineligible_for_funding_reason is null)),
  constraint anonymisation_has_a_reason check ((anonymised_at is null) = (anonymisation_reason is null))
);
create index teacher_name_words on teachers using gin (fold(name) gin_trgm_ops);
create index teacher_names_in_order on teachers (name, id);

create table teacher_id_changes (
  id uuid primary key default uuidv7(),
  teacher_id uuid not null references teachers,
  from_teacher_id uuid not null references teachers,
  to_teacher_id uuid not null references teachers,
  created_at timestamptz not null default now()
);

create table ect_at_school_periods (
  id uuid primary key default uuidv7(),
  teacher_id uuid not null references teachers,
  school_id uuid not null references schools,
  started_on day not null,
  finished_on day,
  email text check (length(email) <= 254),
  working_pattern text check (working_pattern in ('part_time', 'full_time')),
  school_reported_appropriate_body_id uuid references appropriate_bodies,
  reported_leaving_by_school_id uuid references schools,
  leaving_reason text,
  created_at timestamptz not null default now(),
  unique (teacher_id, id),
  constraint ect_stay_ends_after_it_starts check (finished_on >= started_on),
  -- INV-02. Two open stays would overlap, so this is also "one open stay a person".
  constraint ect_stays_do_not_overlap
    exclude using gist (teacher_id with =, daterange(started_on, finished_on, '[]') with &&) deferrable initially deferred
);
create index ects_at_a_school on ect_at_school_periods (school_id, started_on);
create index ect_emails on ect_at_school_periods (lower(email));

create table mentor_at_school_periods (
  id uuid primary key default uuidv7(),
  teacher_id uuid not null references teachers,
  school_id uuid not null references schools,
  started_on day not null,
  finished_on day,
  email text check (length(email) <= 254),
  reported_leaving_by_school_id uuid references schools,
  leaving_reason text,
  created_at timestamptz not null default now(),
  unique (teacher_id, id),
  constraint mentor_stay_ends_after_it_starts check (finished_on >= started_on),
  -- INV-03: at the same school only; a mentor may be at several schools at once.
  constraint mentor_stays_do_not_overlap
    exclude using gist (teacher_id with =, school_id with =, daterange(started_on, finished_on, '[]') with &&) deferrable initially deferred
);
create index mentors_of_a_teacher on mentor_at_school_periods (teacher_id, started_on);
create index mentors_at_a_school on mentor_at_school_periods (school_id, started_on);
create index mentor_emails on mentor_at_school_periods (lower(email));

create table mentorship_periods (
  id uuid primary key default uuidv7(),
  ect_at_school_period_id uuid not null references ect_at_school_periods,
  mentor_at_school_period_id uuid not null references mentor_at_school_periods,
  started_on day not null,
  finished_on day,
  constraint mentorship_ends_after_it_starts check (finished_on >= started_on),
  -- INV-06.
  constraint one_mentor_at_a_time
    exclude using gist (ect_at_school_period_id with =, daterange(started_on, finished_on, '[]') with &&) deferrable initially deferred
);
create index mentorships_of_a_mentor on mentorship_periods (mentor_at_school_period_id, started_on);

create table training_periods (
  id uuid primary key default uuidv7(),
  teacher_id uuid not null references teachers,
  ect_at_school_period_id uuid,
  mentor_at_school_period_id uuid,
  role text not null generated always as (case when ect_at_school_period_id is not null then 'ect' else 'mentor' end) stored,
  started_on day not null,
  finished_on day,
  training_programme text not null check (training_programme in ('provider_led', 'school_led')),
  school_partnership_id uuid references school_partnerships,
  expression_of_interest_id uuid references active_lead_providers,
  schedule_id uuid references schedules,
  deferred_at timestamptz,
  deferral_reason text check (deferral_reason in ('bereavement', 'long_term_sickness', 'parental_leave', 'career_break', 'other')),
  withdrawn_at timestamptz,
  withdrawal_reason text check (withdrawal_reason in ('left_teaching_profession', 'moved_school',
    'mentor_no_longer_being_mentor', 'switched_to_school_led', 'changed_lead_provider', 'other')),
  created_at timestamptz not null default now(),
  foreign key (teacher_id, ect_at_school_period_id) references ect_at_school_periods (teacher_id, id),
  foreign key (teacher_id, mentor_at_school_period_id) references mentor_at_school_periods (teacher_id, id),
  unique (teacher_id, id, role),
  constraint training_has_one_owner check (num_nonnulls(ect_at_school_period_id, mentor_at_school_period_id) = 1),
  constraint training_ends_after_it_starts check (finished_on >= started_on),
  -- INV-13 to INV-15.
  constraint provider_led_training_has_provider_and_schedule check (training_programme <> 'provider_led'
    or (num_nonnulls(school_partnership_id, expression_of_interest_id) > 0 and schedule_id is not null)),
  constraint school_led_training_has_no_provider check (training_programme <> 'school_led'
    or num_nonnulls(school_partnership_id, expression_of_interest_id, schedule_id) = 0),
  constraint mentors_train_with_a_provider check (mentor_at_school_period_id is null or training_programme = 'provider_led'),
  -- INV-19, INV-20.
  constraint deferral_has_a_reason_and_an_end check ((deferred_at is null) = (deferral_reason is null)
    and (deferred_at is null or finished_on is not null)),
  constraint withdrawal_has_a_reason_and_an_end check ((withdrawn_at is null) = (withdrawal_reason is null)
    and (withdrawn_at is null or finished_on is not null)),
  constraint only_mentors_stop_being_mentors
    check (withdrawal_reason <> 'mentor_no_longer_being_mentor' or mentor_at_school_period_id is not null),
  -- INV-04.
  constraint training_does_not_overlap
    exclude using gist (teacher_id with =, role with =, daterange(started_on, finished_on, '[]') with &&) deferrable initially deferred
);
create index training_in_an_ect_stay on training_periods (ect_at_school_period_id);
create index training_in_a_mentor_stay on training_periods (mentor_at_school_period_id);
create index training_under_a_partnership on training_periods (school_partnership_id);
create index training_awaiting_a_partnership on training_periods (expression_of_interest_id) where school_partnership_id is null;

create table induction_periods (
  id uuid primary key default uuidv7(),
  teacher_id uuid not null references teachers,
  appropriate_body_id uuid not null references appropriate_bodies,
  started_on day not null,
  finished_on day,
  number_of_terms numeric(3, 1) check (number_of_terms between 0 and 16),
  outcome text check (outcome in ('pass', 'fail')),
  induction_programme text not null check (induction_programme in ('cip', 'fip', 'diy', 'unknown', 'pre_september_2021')),
  training_programme text check (training_programme in ('provider_led', 'school_led')),
  fail_confirmation_sent_on day,
  constraint induction_ends_after_it_starts check (finished_on >= started_on),
  -- INV-22 to INV-24, INV-26.
  constraint induction_starts_after_1999 check (started_on >= '1999-09-01'),
  constraint finished_induction_has_terms check ((finished_on is null) = (number_of_terms is null)),
  constraint only_finished_induction_has_an_outcome check (outcome is null or finished_on is not null),
  constraint induction_programme_is_modern_or_legacy
    check (training_programme is not null or induction_programme in ('unknown', 'pre_september_2021')),
  constraint failure_confirmed_after_the_end check (fail_confirmation_sent_on >= finished_on),
  -- INV-07.
  constraint inductions_do_not_overlap
    exclude using gist (teacher_id with =, daterange(started_on, finished_on, '[]') with &&) deferrable initially deferred,
  constraint one_induction_outcome_a_teacher
    exclude using btree (teacher_id with =) where (outcome is not null) deferrable initially deferred
);
create index inductions_of_an_appropriate_body on induction_periods (appropriate_body_id, started_on);

create table induction_extensions (
  id uuid primary key default uuidv7(),
  teacher_id uuid not null references teachers,
  number_of_terms numeric(3, 1) not null check (number_of_terms between 0.1 and 16),
  created_at timestamptz not null default now()
);
create index extensions_of_a_teacher on induction_extensions (teacher_id);

-- ---------------------------------------------------------------- money

-- Prices and fees are whole pence; ratios and rates are exact decimals.
create table contracts (
  id uuid primary key default uuidv7(),
  active_lead_provider_id uuid not null references active_lead_providers,
  contract_type text not null check (contract_type in ('ecf', 'ittecf_ectp')),
  vat_rate numeric(5, 4) not null default 0.20 check (vat_rate between 0 and 1),
  created_at timestamptz not null default now(),
  unique (active_lead_provider_id, id)
);

create table contract_banded_fee_structures (
  id uuid primary key default uuidv7(),
  contract_id uuid not null constraint one_banded_structure_a_contract unique references contracts,
  recruitment_target integer not null check (recruitment_target >= 0),
  setup_fee bigint not null check (setup_fee >= 0),
  uplift_fee_per_declaration bigint not null check (uplift_fee_per_declaration >= 0),
  uplift_target_ratio numeric(5, 4) check (uplift_target_ratio between 0 and 1),
  monthly_service_fee bigint check (monthly_service_fee >= 0)
);

create table active_lead_provider_bands (
  id uuid primary key default uuidv7(),
  active_lead_provider_id uuid not null references active_lead_providers,
  allocation_order integer not null check (allocation_order > 0),
  capacity integer not null check (capacity > 0),
  constraint band_order_is_unique unique (active_lead_provider_id, allocation_order)
);

create table contract_banded_fee_structure_band_terms (
  id uuid primary key default uuidv7(),
  banded_fee_structure_id uuid not null references contract_banded_fee_structures,
  band_id uuid not null references active_lead_provider_bands,
  fee_per_declaration bigint not null check (fee_per_declaration > 0),
  output_fee_ratio numeric(5, 4) not null check (output_fee_ratio between 0 and 1),
  service_fee_ratio numeric(5, 4) not null check (service_fee_ratio between 0 and 1),
  constraint band_has_one_price_a_contract unique (banded_fee_structure_id, band_id),
  constraint output_and_service_shares_make_a_whole check (output_fee_ratio + service_fee_ratio = 1)
);

create table contract_flat_rate_fee_structures (
  id uuid primary key default uuidv7(),
  contract_id uuid not null constraint one_flat_rate_a_contract unique references contracts,
  recruitment_target integer not null check (recruitment_target > 0),
  fee_per_declaration bigint not null check (fee_per_declaration > 0)
);

create table statements (
  id uuid primary key default uuidv7(),
  active_lead_provider_id uuid not null,
  contract_id uuid not null,
  month integer not null check (month between 1 and 12),
  year integer not null check (year >= 2020),
  fee_type text not null check (fee_type in ('output', 'service')),
  status text not null default 'open' check (status in ('open', 'payable', 'submitted', 'authorised', 'paid')),
  deadline_date day not null,
  payment_date day not null,
  marked_as_paid_at timestamptz,
  foreign key (active_lead_provider_id, contract_id) references contracts (active_lead_provider_id, id),
  unique (active_lead_provider_id, id),
  constraint one_statement_a_provider_and_month unique (active_lead_provider_id, year, month),
  constraint statement_is_paid_after_its_deadline check (payment_date > deadline_date)
);
create index statements_by_deadline on statements (active_lead_provider_id, fee_type, deadline_date);

-- A ceiling raised for a band counts from a statement on, never before it.
create table band_ceilings (
  id uuid primary key default uuidv7(),
  band_id uuid not null references active_lead_provider_bands,
  from_statement_id uuid not null references statements,
  capacity integer not null check (capacity > 0),
  constraint one_ceiling_a_band_and_statement unique (band_id, from_statement_id)
);

create table statement_adjustments (
  id uuid primary key default uuidv7(),
  statement_id uuid not null references statements,
  payment_type text not null check (btrim(payment_type) <> '' and length(payment_type) <= 500),
  amount bigint not null,
  created_at timestamptz not null default now(),
  -- Its place on the statement, from 1: what its figure is called. Given by the database.
  number integer not null default 0,
  category text not null default 'other' check (category in ('earlier_payment', 'contract_correction', 'service_fee',
    'recruitment', 'uplift', 'same_milestone_twice', 'other')),
  evidence text check (length(evidence) <= 1000 and evidence ~ '^https://'),
  -- Who added it; null for what came from the legacy service.
  added_by uuid references users deferrable initially deferred,
  -- The one that this takes back to nothing.
  reverses_id uuid references statement_adjustments deferrable initially deferred,
  approval text not null default 'not_needed' check (approval in ('not_needed', 'waiting', 'approved', 'withdrawn')),
  approved_by uuid references users deferrable initially deferred,
  approved_at timestamptz,
  constraint adjustment_is_not_zero check (amount <> 0),
  constraint adjustment_is_below_a_million check (amount between -100000000 and 100000000),
  constraint adjustment_number_is_unique unique (statement_id, number),
  constraint adjustment_is_reversed_once unique (reverses_id),
  constraint only_approved_adjustments_name_who check (num_nulls(approved_by, approved_at) = case when approval = 'approved' then 0 else 2 end)
);
create index adjustments_of_a_statement on statement_adjustments (statement_id);
create function number_adjustment() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  new.number := 1 + (select coalesce(max(number), 0) from statement_adjustments where statement_id = new.statement_id);
  return new;
end $$;
create trigger adjustments_are_numbered before insert on statement_adjustments
  for each row execute function number_adjustment();

create table declarations (
  id uuid primary key default uuidv7(),
  teacher_id uuid not null,
  training_period_id uuid not null,
  role text not null check (role in ('ect', 'mentor')),
  declaration_type text not null check (declaration_type in (
    'started', 'retained-1', 'retained-2', 'retained-3', 'retained-4', 'completed', 'extended-1', 'extended-2', 'extended-3')),
  declaration_date day not null,
  evidence_type text check (evidence_type in ('training-event-attended', 'self-study-material-completed',
    'materials-engaged-with-offline', '75-percent-engagement-met', '75-percent-engagement-met-reduced-induction',
    'one-term-induction', 'other')),
  payment_status text not null default 'no_payment' check (payment_status in ('no_payment', 'eligible', 'payable', 'paid', 'voided')),
  clawback_status text not null default 'no_clawback' check (clawback_status in ('no_clawback', 'awaiting_clawback', 'clawed_back')),
  payment_statement_id uuid references statements,
  clawback_statement_id uuid references statements,
  mentorship_period_id uuid references mentorship_periods,
  delivery_partner_when_created_id uuid not null references delivery_partners,
  sparsity_uplift boolean not null default false,
  pupil_premium_uplift boolean not null default false,
  voided_by_user_id uuid references users,
  voided_by_user_at timestamptz,
  created_at timestamptz not null default now(),
  constraint declaration_has_the_teacher_and_role_of_its_training
    foreign key (teacher_id, training_period_id, role) references training_periods (teacher_id, id, role),
  constraint payable_declaration_has_a_statement
    check (payment_status not in ('eligible', 'payable', 'paid') or payment_statement_id is not null),
  constraint clawback_has_a_statement check ((clawback_status = 'no_clawback') = (clawback_statement_id is null)),
  constraint only_paid_declarations_are_clawed_back check (clawback_status = 'no_clawback' or payment_status = 'paid'),
  constraint void_has_person_and_time check ((voided_by_user_id is null) = (voided_by_user_at is null)),
  constraint only_ects_declare_a_mentorship check (mentorship_period_id is null or role = 'ect'),
  constraint uplift_only_on_started check (declaration_type = 'started' or not (sparsity_uplift or pupil_premium_uplift)),
  -- 6.10: one live declaration a teacher, role and type.
  constraint one_live_declaration exclude using btree (teacher_id with =, role with =, declaration_type with =)
    where (payment_status <> 'voided' and clawback_status = 'no_clawback') deferrable initially deferred
);
create index declarations_of_a_teacher on declarations (teacher_id, declaration_date);
create index declarations_in_training on declarations (training_period_id);
-- With everything that a total counts, so that a statement is reckoned without a look at its declarations. Many are alike, and
-- alike entries take little room.
create index declarations_paid_on on declarations
  (payment_statement_id, role, declaration_type, payment_status, sparsity_uplift, pupil_premium_uplift);
create index declarations_clawed_back_on on declarations (clawback_statement_id) where clawback_statement_id is not null;
create index declarations_of_a_mentorship on declarations (mentorship_period_id) where mentorship_period_id is not null;

-- ---------------------------------------------------------------- rules that need two tables

create function violated(name text, detail text) returns void language plpgsql as $$
begin
  raise exception 'violates constraint %: %', name, detail using errcode = '23514', constraint = name;
end $$;

-- Each rule is written once, for the inner record, and checked again whenever an outer one moves. The outer rows are
-- locked while it is checked, so that nobody can shorten or move them meanwhile. The triggers fix the search path, so
-- that a temporary table cannot stand in for a real one, and read by index only: a plan is kept for a session, and one
-- made for a small table would read the whole of a grown one for every row.

-- The lead provider of a year that trains: the partnership's, or else the one asked for.
create function provider_of_training(t training_periods) returns uuid language sql stable as $$
  select coalesce((select d.active_lead_provider_id from school_partnerships p
                     join lead_provider_delivery_partnerships d on d.id = p.lead_provider_delivery_partnership_id
                   where p.id = t.school_partnership_id), t.expression_of_interest_id)
$$;

-- INV-09, INV-16 to INV-18.
create function check_training(t training_periods) returns void language plpgsql as $$
declare
  stay record;
begin
  if t.role = 'ect' then
    select school_id, started_on, finished_on into stay from ect_at_school_periods where id = t.ect_at_school_period_id for share;
  else
    select school_id, started_on, finished_on into stay from mentor_at_school_periods where id = t.mentor_at_school_period_id for share;
  end if;
  if not daterange(stay.started_on, stay.finished_on, '[]') @> daterange(t.started_on, t.finished_on, '[]') then
    perform violated('training_lies_within_the_stay', t.id::text);
  end if;
  perform from school_partnerships where id = t.school_partnership_id for share;
  if exists (select from school_partnerships where id = t.school_partnership_id and school_id <> stay.school_id) then
    perform violated('training_partnership_is_of_the_school', t.id::text);
  end if;
  if (select count(distinct year) from (
        select s.contract_period_year as year from schedules s where s.id = t.schedule_id
        union all
        select a.contract_period_year from active_lead_providers a
        where a.id in (t.expression_of_interest_id, provider_of_training(t))) years) > 1 then
    perform violated('training_belongs_to_one_contract_period', t.id::text);
  end if;
  if exists (select from schedules where id = t.schedule_id
             and identifier like case t.role when 'ect' then 'ecf-replacement-%' else 'ecf-reduced-%' end) then
    perform violated('schedule_suits_the_role', t.id::text);
  end if;
end $$;

-- INV-10.
create function check_mentorship(m mentorship_periods) returns void language plpgsql as $$
declare
  ect ect_at_school_periods;
  mentor mentor_at_school_periods;
begin
  select * into ect from ect_at_school_periods where id = m.ect_at_school_period_id for share;
  select * into mentor from mentor_at_school_periods where id = m.mentor_at_school_period_id for share;
  if ect.school_id <> mentor.school_id then
    perform violated('mentor_is_at_the_same_school', m.id::text);
  end if;
  if ect.teacher_id = mentor.teacher_id then
    perform violated('nobody_mentors_themselves', m.id::text);
  end if;
  if not (daterange(ect.started_on, ect.finished_on, '[]') * daterange(mentor.started_on, mentor.finished_on, '[]'))
         @> daterange(m.started_on, m.finished_on, '[]') then
    perform violated('mentorship_lies_within_both_stays', m.id::text);
  end if;
end $$;

-- INV-17, 6.5 and 6.8. A voided declaration keeps the statement it was on, wherever its training went since.
create function check_declaration(d declarations) returns void language plpgsql as $$
declare
  t training_periods;
begin
  select * into t from training_periods where id = d.training_period_id for share;
  if d.payment_status <> 'voided' and exists (
      select from statements where id in (d.payment_statement_id, d.clawback_statement_id)
      and active_lead_provider_id is distinct from provider_of_training(t)) then
    perform violated('declaration_is_paid_by_the_provider_of_its_training', d.id::text);
  end if;
  if d.mentorship_period_id is not null and not exists (
      select from mentorship_periods m join ect_at_school_periods e on e.id = m.ect_at_school_period_id
      where m.id = d.mentorship_period_id and e.teacher_id = d.teacher_id) then
    perform violated('declared_mentorship_is_of_the_teacher', d.id::text);
  end if;
end $$;

-- A trigger sees its row as it was when it fired; what counts is how the row is at the end.
create function training_is_coherent() returns trigger language plpgsql
set search_path = public, pg_temp set enable_seqscan = off as $$
begin
  perform check_training(t) from training_periods t where t.id = new.id;
  perform check_declaration(d) from declarations d where d.training_period_id = new.id and tg_op = 'UPDATE';
  return null;
end $$;
create constraint trigger training_is_coherent after insert or update on training_periods
  deferrable initially deferred for each row execute function training_is_coherent();

create function mentorship_is_coherent() returns trigger language plpgsql
set search_path = public, pg_temp set enable_seqscan = off as $$
begin
  perform check_mentorship(m) from mentorship_periods m where m.id = new.id;
  return null;
end $$;
create constraint trigger mentorship_is_coherent after insert or update on mentorship_periods
  deferrable initially deferred for each row execute function mentorship_is_coherent();

create function declaration_is_coherent() returns trigger language plpgsql
set search_path = public, pg_temp set enable_seqscan = off as $$
begin
  perform check_declaration(d) from declarations d where d.id = new.id;
  return null;
end $$;
create constraint trigger declaration_is_coherent
  after insert or update of teacher_id, training_period_id, payment_statement_id, clawback_statement_id, mentorship_period_id
  on declarations deferrable initially deferred for each row execute function declaration_is_coherent();

create function ect_stay_covers_its_contents() returns trigger language plpgsql
set search_path = public, pg_temp set enable_seqscan = off as $$
begin
  perform check_training(t) from training_periods t where t.ect_at_school_period_id = new.id;
  perform check_mentorship(m) from mentorship_periods m where m.ect_at_school_period_id = new.id;
  return null;
end $$;
create constraint trigger ect_stay_covers_its_contents
  after update of teacher_id, school_id, started_on, finished_on on ect_at_school_periods
  deferrable initially deferred for each row execute function ect_stay_covers_its_contents();

create function mentor_stay_covers_its_contents() returns trigger language plpgsql
set search_path = public, pg_temp set enable_seqscan = off as $$
begin
  perform check_training(t) from training_periods t where t.mentor_at_school_period_id = new.id;
  perform check_mentorship(m) from mentorship_periods m where m.mentor_at_school_period_id = new.id;
  return null;
end $$;
create constraint trigger mentor_stay_covers_its_contents
  after update of teacher_id, school_id, started_on, finished_on on mentor_at_school_periods
  deferrable initially deferred for each row execute function mentor_stay_covers_its_contents();

-- INV-40: a partnership may change its delivery partner, and nothing that its training relies on.
create function partnership_suits_its_training() returns trigger language plpgsql
set search_path = public, pg_temp set enable_seqscan = off as $$
begin
  perform check_training(t) from training_periods t where t.school_partnership_id = new.id;
  perform check_declaration(d) from training_periods t join declarations d on d.training_period_id = t.id
    where t.school_partnership_id = new.id;
  return null;
end $$;
create constraint trigger partnership_suits_its_training after update on school_partnerships
  deferrable initially deferred for each row execute function partnership_suits_its_training();

-- 1.6: a band is priced, and its ceiling raised, only for its own provider and year.
create function band_is_of_the_same_provider() returns trigger language plpgsql
set search_path = public, pg_temp set enable_seqscan = off as $$
declare
  other uuid;
begin
  if tg_table_name = 'band_ceilings' then
    select active_lead_provider_id into other from statements where id = new.from_statement_id;
  else
    select c.active_lead_provider_id into other from contract_banded_fee_structures f join contracts c on c.id = f.contract_id
    where f.id = new.banded_fee_structure_id;
  end if;
  if exists (select from active_lead_provider_bands where id = new.band_id and active_lead_provider_id <> other) then
    perform violated('band_is_of_the_same_provider', new.id::text);
  end if;
  return null;
end $$;
create constraint trigger band_is_of_the_same_provider after insert or update on contract_banded_fee_structure_band_terms
  deferrable initially deferred for each row execute function band_is_of_the_same_provider();
create constraint trigger band_is_of_the_same_provider after insert or update on band_ceilings
  deferrable initially deferred for each row execute function band_is_of_the_same_provider();

-- 1.6: every contract has banded fees; those of 2025 and later, and no others, have a flat rate for mentors as well.
create function contract_has_its_fees() returns trigger language plpgsql
set search_path = public, pg_temp set enable_seqscan = off as $$
declare
  of_contract uuid;
begin
  if tg_table_name = 'contracts' then
    of_contract := new.id;
  elsif tg_op = 'DELETE' then
    of_contract := old.contract_id;
  else
    of_contract := new.contract_id;
  end if;
  if exists (select from contracts c where c.id = of_contract
             and (not exists (select from contract_banded_fee_structures f where f.contract_id = c.id)
                  or (c.contract_type = 'ittecf_ectp')
                     <> exists (select from contract_flat_rate_fee_structures f where f.contract_id = c.id))) then
    perform violated('contract_has_the_fees_of_its_type', of_contract::text);
  end if;
  return null;
end $$;
create constraint trigger contract_has_its_fees after insert or update on contracts
  deferrable initially deferred for each row execute function contract_has_its_fees();
create constraint trigger contract_has_its_fees after update or delete on contract_banded_fee_structures
  deferrable initially deferred for each row execute function contract_has_its_fees();
create constraint trigger contract_has_its_fees after insert or update or delete on contract_flat_rate_fee_structures
  deferrable initially deferred for each row execute function contract_has_its_fees();

-- What others were agreed on stays as it is: these records are ended or removed, and made anew, never turned into others.
create function stays_as_it_is() returns trigger language plpgsql as $$
begin
  perform violated('agreed_terms_stay_as_they_are', tg_table_name);
  return null;
end $$;

do $$
declare
  fixed record;
begin
  for fixed in select * from (values
    ('contract_periods', 'year'), ('schedules', 'contract_period_year, identifier'),
    ('active_lead_providers', 'lead_provider_id, contract_period_year'),
    ('lead_provider_delivery_partnerships', 'active_lead_provider_id, delivery_partner_id'),
    ('contracts', 'active_lead_provider_id'), ('active_lead_provider_bands', 'active_lead_provider_id, allocation_order'),
    ('statements', 'active_lead_provider_id'), ('declarations', 'delivery_partner_when_created_id')
  ) as terms (owner, columns) loop
    execute format('create trigger stays_as_it_is before update of %s on %I for each row when ((%s) is distinct from (%s))
      execute function stays_as_it_is()', fixed.columns, fixed.owner,
      regexp_replace(fixed.columns, '(\w+)', 'old.\1', 'g'), regexp_replace(fixed.columns, '(\w+)', 'new.\1', 'g'));
  end loop;
end $$;

-- ---------------------------------------------------------------- any order within a deed

-- A record may be written before the one it refers to: references are checked with the periods, before perform() commits.
do $$
declare
  reference record;
begin
  for reference in select conname, conrelid::regclass::text as owner from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace loop
    execute format('alter table %s alter constraint %I deferrable initially deferred', reference.owner, reference.conname);
  end loop;
end $$;

-- ---------------------------------------------------------------- watched and granted

grant execute on function violated(text, text), provider_of_training(training_periods), check_training(training_periods),
  check_mentorship(mentorship_periods), check_declaration(declarations) to console_writer;

do $$
declare
  watched text;
begin
  for watched in select c.oid::regclass::text from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not in ('users', 'mikro_orm_migrations') loop
    perform audit.watch(watched::regclass);
    execute format('grant select on %s to console_reader, console_writer', watched);
    -- Deletion is for periods that had not begun, and for what a reversed event had added; it leaves its before-image.
    execute format('grant insert, update, delete on %s to console_writer', watched);
  end loop;
end $$;
