import type { Day } from '../day.ts';
import type { Name } from './names.ts';
import type { Row } from './rows.ts';

/** A teacher before anything happened: qualified, and as the Teaching Record System said last night. */
export const teacherInTrs = ({ first, last }: Name, qtsOn: Day, today: Day): Row => ({
  trnless: false,
  trs_first_name: first,
  trs_last_name: last,
  corrected_name: null,
  trs_qts_awarded_on: qtsOn,
  trs_qts_status_description: 'Qualified',
  trs_initial_teacher_training_provider_name: 'University of Borchester',
  trs_initial_teacher_training_end_date: qtsOn,
  trs_induction_status: 'RequiredToComplete',
  trs_induction_start_date: null,
  trs_induction_completed_date: null,
  trs_response: 'ok',
  trs_redirected_to: null,
  trs_data_last_refreshed_at: `${today}T03:00:00Z`,
  ect_first_became_eligible_for_training_at: null,
  mentor_first_became_eligible_for_training_at: null,
  mentor_became_ineligible_for_funding_on: null,
  mentor_became_ineligible_for_funding_reason: null,
  ect_payments_frozen_year: null,
});
