import type { Day } from '../../domain/day.ts';
import { isUuid } from '../../domain/uuid.ts';
import { type Page, type PageOf, toPage } from './page.ts';
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

const columns = `t.id, t.trn, t.name, nullif(concat_ws(' ', t.trs_first_name, t.trs_last_name), '') as "trsName",
  t.corrected_name as "correctedName", t.ect_training_record_id as "ectTrainingRecordId",
  t.mentor_training_record_id as "mentorTrainingRecordId", t.trs_induction_status as "trsInductionStatus",
  t.trs_qts_awarded_on as "trsQtsAwardedOn",
  t.ect_first_became_eligible_for_training_at as "ectFirstBecameEligibleForTrainingAt",
  t.mentor_first_became_eligible_for_training_at as "mentorFirstBecameEligibleForTrainingAt",
  t.mentor_became_ineligible_for_funding_on as "mentorBecameIneligibleForFundingOn",
  t.mentor_became_ineligible_for_funding_reason as "mentorBecameIneligibleForFundingReason"`;

export const teachersById = (reader: Reader, ids: readonly string[]): Promise<TeacherRow[]> =>
  reader.all('teachers-by-id', `select ${columns} from teachers t where t.id = any($1)`, [ids]);

/**
 * `q` holds TRNs, an id, or words that must all occur in one of the names. By name, then TRN; in no telling order for
 * whoever may not see names.
 */
export function teacherPage(
  reader: Reader,
  { q, ids }: { q?: string | undefined; ids?: readonly string[] | undefined },
  page: Page,
  { byName }: { byName: boolean },
): Promise<PageOf<TeacherRow>> {
  const words = (q ?? '').trim().split(/\s+/).filter(Boolean);
  const trns = words.filter((word) => /^\d{5,7}$/.test(word)).map((word) => word.padStart(7, '0'));
  const asked = words.filter((word) => isUuid(word)).map((word) => word.toLowerCase());
  const named = words
    .filter((word) => !/^\d{5,7}$/.test(word) && !isUuid(word))
    .map((word) => `%${escaped(word)}%`);
  return toPage(
    reader,
    page,
    byName ? 'teacher-page' : 'teacher-page-by-id',
    columns,
    `from teachers t
     where ($1::uuid[] is null or t.id = any($1))
       and ($2::text[] = '{}' and $3::uuid[] = '{}' or t.trn = any($2) or t.id = any($3)
            or t.ect_training_record_id = any($3) or t.mentor_training_record_id = any($3))
       and ($4::text[] = '{}' or fold(t.name || ' ' || coalesce(t.trs_first_name, '') || ' ' || coalesce(t.trs_last_name, ''))
            like all (select fold(w) from unnest($4) w))`,
    byName ? 't.name, t.trn, t.id' : 't.id',
    [ids ?? null, trns, asked, named],
  );
}

const escaped = (word: string): string => word.replaceAll(/[\\%_]/g, '\\$&');
