import type { Day } from '../../domain/day.ts';
import type { TrnLoss } from '../../domain/teacher.ts';
import { columnsOf, instant, type Value } from './fields.ts';
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
export const teacherFields = {
  id: 't.id',
  trn: 't.trn',
  name: 't.name',
  trsName: `nullif(concat_ws(' ', t.trs_first_name, t.trs_last_name), '')`,
  correctedName: 't.corrected_name',
  ectTrainingRecordId: 't.ect_training_record_id',
  mentorTrainingRecordId: 't.mentor_training_record_id',
  trsInductionStatus: 't.trs_induction_status',
  trsQtsAwardedOn: 't.trs_qts_awarded_on',
  ectFirstBecameEligibleForTrainingAt: instant('t.ect_first_became_eligible_for_training_at'),
  mentorFirstBecameEligibleForTrainingAt: instant('t.mentor_first_became_eligible_for_training_at'),
  mentorBecameIneligibleForFundingOn: 't.mentor_became_ineligible_for_funding_on',
  mentorBecameIneligibleForFundingReason: 't.mentor_became_ineligible_for_funding_reason',
} satisfies Record<keyof TeacherRow, Value>;

export const teacherColumns = columnsOf(teacherFields);

export const teachersById = (reader: Reader, ids: readonly string[]): Promise<TeacherRow[]> =>
  reader.all('teachers-by-id', `select ${teacherColumns} from teachers t where t.id = any($1)`, [ids]);

export interface LostTrnRow {
  teacherId: string;
  how: TrnLoss;
  mergedInto: string | null;
  /** Who has the TRN that it was merged into. */
  heldById: string | null;
}

/** Of those teachers whose TRN the Teaching Record System does not know any more. */
export const lostTrnsOf = (reader: Reader, ids: readonly string[]): Promise<LostTrnRow[]> =>
  reader.all(
    'lost-trns-of',
    `select t.id as "teacherId", t.trs_response as how, t.trs_redirected_to as "mergedInto", holder.id as "heldById"
     from teachers t left join teachers holder on holder.trn = t.trs_redirected_to
     where t.id = any($1) and t.trs_response in ('not_found', 'gone', 'permanent_redirect')`,
    [ids],
  );
