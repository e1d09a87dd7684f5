import type { ExportedColumn } from './exported.ts';

const column = (heading: string, sql: string, type: string, field: string): ExportedColumn => ({
  heading,
  sql,
  shows: [type, field],
});
const isoInstant = (instant: string) =>
  `to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const yes = (condition: string) => `case when ${condition} then 'true' else 'false' end`;
const state = `case when d.clawback_status <> 'no_clawback' then d.clawback_status
  when d.payment_status = 'no_payment' then 'submitted' else d.payment_status end`;

/** The 26 columns of the declarations of a statement (UI-04), then what each is worth on it. */
export const lineColumns: readonly ExportedColumn[] = [
  column('Participant ID', 't.id', 'Teacher', 'id'),
  column('Participant Name', 't.name', 'Teacher', 'name'),
  column('TRN', 't.trn', 'Teacher', 'trn'),
  column('Type', 'd.role', 'Declaration', 'role'),
  column('Mentor Profile ID', 'mt.mentor_training_record_id', 'Teacher', 'mentorTrainingRecordId'),
  column('Schedule', 'sc.identifier', 'Schedule', 'identifier'),
  column(
    'Eligible For Funding',
    yes(`case d.role when 'ect' then t.ect_first_became_eligible_for_training_at is not null
      else t.mentor_first_became_eligible_for_training_at is not null
        and t.mentor_became_ineligible_for_funding_on is null end`),
    'Teacher',
    'ectFirstBecameEligibleForTrainingAt',
  ),
  column('Eligible For Funding Reason', 'null', 'Declaration', 'id'),
  column('Sparsity Uplift', yes('d.sparsity_uplift'), 'Declaration', 'sparsityUplift'),
  column('Pupil Premium Uplift', yes('d.pupil_premium_uplift'), 'Declaration', 'pupilPremiumUplift'),
  column(
    'Sparsity And Pp',
    yes('d.sparsity_uplift and d.pupil_premium_uplift'),
    'Declaration',
    'sparsityUplift',
  ),
  column('Lead Provider Name', 'l.name', 'LeadProvider', 'name'),
  column('Delivery Partner Name', 'dp.name', 'DeliveryPartner', 'name'),
  column('School URN', 's.urn', 'School', 'urn'),
  column('School Name', 'r.name', 'School', 'name'),
  column(
    'Training Status',
    `case when p.withdrawn_at is not null then 'withdrawn' when p.deferred_at is not null then 'deferred' else 'active' end`,
    'TrainingPeriod',
    'status',
  ),
  column(
    'Training Status Reason',
    `replace(coalesce(p.withdrawal_reason, p.deferral_reason), '_', '-')`,
    'TrainingPeriod',
    'withdrawalReason',
  ),
  column('Declaration ID', 'd.id', 'Declaration', 'id'),
  column('Declaration Status', state, 'Declaration', 'state'),
  column('Declaration Type', 'd.declaration_type', 'Declaration', 'declarationType'),
  column('Declaration Date', 'd.declaration_date', 'Declaration', 'declarationDate'),
  column('Declaration Created At', isoInstant('d.created_at'), 'Declaration', 'createdAt'),
  column('Evidence Held', 'd.evidence_type', 'Declaration', 'evidenceType'),
  column('Statement Name', `to_char(make_date(st.year, st.month, 1), 'FMMonth YYYY')`, 'Statement', 'name'),
  column('Statement ID', 'st.id', 'Statement', 'id'),
  column(
    'Uplift Payable',
    yes(`d.payment_status = 'paid' and (d.sparsity_uplift or d.pupil_premium_uplift)`),
    'Declaration',
    'sparsityUplift',
  ),
  column('Kind', 'n.kind', 'BillLine', 'kind'),
  column('Band', 'n.band', 'BillLine', 'band'),
  column('Fee', 'n.fee', 'BillLine', 'pence'),
  column('Amount', 'n.amount', 'BillLine', 'pence'),
  column('Uplift', 'n.uplift', 'BillLine', 'upliftPence'),
  column('VAT', 'n.vat', 'BillLine', 'pence'),
];

/** Lines in the order in which they are handed over, each with what the database knows of its declaration. */
export const LINES_FROM = `unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
    with ordinality n (id, kind, band, fee, amount, uplift, vat, place)
  join declarations d on d.id = n.id
  join statements st on st.id = $1::uuid
  join active_lead_providers a on a.id = st.active_lead_provider_id
  join lead_providers l on l.id = a.lead_provider_id
  join teachers t on t.id = d.teacher_id
  join training_periods p on p.id = d.training_period_id
  join delivery_partners dp on dp.id = d.delivery_partner_when_created_id
  left join schedules sc on sc.id = p.schedule_id
  left join ect_at_school_periods es on es.id = p.ect_at_school_period_id
  left join mentor_at_school_periods ms on ms.id = p.mentor_at_school_period_id
  left join schools s on s.id = coalesce(es.school_id, ms.school_id)
  left join register_schools r on r.urn = s.urn
  left join mentorship_periods mp on mp.id = d.mentorship_period_id
  left join mentor_at_school_periods mm on mm.id = mp.mentor_at_school_period_id
  left join teachers mt on mt.id = mm.teacher_id
  order by n.place`;
