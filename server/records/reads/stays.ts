import type { Day } from '../../domain/day.ts';
import type { MentorLeavingReason } from '../../domain/leaving.ts';
import type { Reader } from './reader.ts';

export interface EctStayRow {
  id: string;
  teacherId: string;
  schoolId: string;
  startedOn: Day;
  finishedOn: Day | null;
  email: string | null;
  workingPattern: 'part_time' | 'full_time' | null;
  leavingReason: MentorLeavingReason | null;
  reportedLeavingBySchoolId: string | null;
  schoolReportedAppropriateBodyId: string | null;
}
export type MentorStayRow = Omit<EctStayRow, 'workingPattern' | 'schoolReportedAppropriateBodyId'>;

export interface MentorshipRow {
  id: string;
  ectAtSchoolPeriodId: string;
  mentorAtSchoolPeriodId: string;
  startedOn: Day;
  finishedOn: Day | null;
}

const stay = `id, teacher_id as "teacherId", school_id as "schoolId", started_on as "startedOn", finished_on as "finishedOn",
  email, leaving_reason as "leavingReason", reported_leaving_by_school_id as "reportedLeavingBySchoolId"`;
const ectStay = `${stay}, working_pattern as "workingPattern",
  school_reported_appropriate_body_id as "schoolReportedAppropriateBodyId"`;
const mentorship = `id, ect_at_school_period_id as "ectAtSchoolPeriodId",
  mentor_at_school_period_id as "mentorAtSchoolPeriodId", started_on as "startedOn", finished_on as "finishedOn"`;

export const ectStaysById = (reader: Reader, ids: readonly string[]): Promise<EctStayRow[]> =>
  reader.all('ect-stays-by-id', `select ${ectStay} from ect_at_school_periods where id = any($1)`, [ids]);

export const mentorStaysById = (reader: Reader, ids: readonly string[]): Promise<MentorStayRow[]> =>
  reader.all('mentor-stays-by-id', `select ${stay} from mentor_at_school_periods where id = any($1)`, [ids]);

export const ectStaysOfTeachers = (reader: Reader, ids: readonly string[]): Promise<EctStayRow[]> =>
  reader.all(
    'ect-stays-of-teachers',
    `select ${ectStay} from ect_at_school_periods where teacher_id = any($1) order by started_on desc, id`,
    [ids],
  );

export const mentorStaysOfTeachers = (reader: Reader, ids: readonly string[]): Promise<MentorStayRow[]> =>
  reader.all(
    'mentor-stays-of-teachers',
    `select ${stay} from mentor_at_school_periods where teacher_id = any($1) order by started_on desc, id`,
    [ids],
  );

/** Stays that contain today or are yet to begin. */
export const ectStaysNowAtSchools = (
  reader: Reader,
  ids: readonly string[],
  today: Day,
): Promise<EctStayRow[]> =>
  reader.all(
    'ect-stays-now-at-schools',
    `select ${ectStay} from ect_at_school_periods
     where school_id = any($1) and (finished_on is null or finished_on >= $2) order by started_on, id`,
    [ids, today],
  );

/** Stays that contain today or are yet to begin. */
export const mentorStaysNowAtSchools = (
  reader: Reader,
  ids: readonly string[],
  today: Day,
): Promise<MentorStayRow[]> =>
  reader.all(
    'mentor-stays-now-at-schools',
    `select ${stay} from mentor_at_school_periods
     where school_id = any($1) and (finished_on is null or finished_on >= $2) order by started_on, id`,
    [ids, today],
  );

export const mentorshipsOfEctStays = (reader: Reader, ids: readonly string[]): Promise<MentorshipRow[]> =>
  reader.all(
    'mentorships-of-ect-stays',
    `select ${mentorship} from mentorship_periods where ect_at_school_period_id = any($1) order by started_on desc, id`,
    [ids],
  );

export const mentorshipsOfMentorStays = (reader: Reader, ids: readonly string[]): Promise<MentorshipRow[]> =>
  reader.all(
    'mentorships-of-mentor-stays',
    `select ${mentorship} from mentorship_periods where mentor_at_school_period_id = any($1) order by started_on desc, id`,
    [ids],
  );
