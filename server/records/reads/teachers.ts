import type { Day } from '../../domain/day.ts';
import type { Reader } from './reader.ts';

export interface TeacherRow {
  id: string;
  trn: string | null;
  name: string;
  trsName: string | null;
  correctedName: string | null;
  ectTrainingRecordId: string;
  mentorTrainingRecordId: string;
  trsInductionStatus: string | null;
  trsQtsAwardedOn: Day | null;
  ectFirstBecameEligibleForTrainingAt: Date | null;
  mentorFirstBecameEligibleForTrainingAt: Date | null;
  mentorBecameIneligibleForFundingOn: Day | null;
  mentorBecameIneligibleForFundingReason: string | null;
}

/** What is shown of teachers `t`. */
export const teacherColumns = `t.id, t.trn, t.name, nullif(concat_ws(' ', t.trs_first_name, t.trs_last_name), '') as "trsName",
  t.corrected_name as "correctedName", t.ect_training_record_id as "ectTrainingRecordId",
  t.mentor_training_record_id as "mentorTrainingRecordId", t.trs_induction_status as "trsInductionStatus",
  t.trs_qts_awarded_on as "trsQtsAwardedOn",
  t.ect_first_became_eligible_for_training_at as "ectFirstBecameEligibleForTrainingAt",
  t.mentor_first_became_eligible_for_training_at as "mentorFirstBecameEligibleForTrainingAt",
  t.mentor_became_ineligible_for_funding_on as "mentorBecameIneligibleForFundingOn",
  t.mentor_became_ineligible_for_funding_reason as "mentorBecameIneligibleForFundingReason"`;

export const teachersById = (reader: Reader, ids: readonly string[]): Promise<TeacherRow[]> =>
  reader.all('teachers-by-id', `select ${teacherColumns} from teachers t where t.id = any($1)`, [ids]);
