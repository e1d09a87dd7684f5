import type { Day } from '../../domain/day.ts';
import type { MentorLeavingReason } from '../../domain/leaving.ts';
import type { Page } from './page.ts';
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

/** Which stays at a school: the page, and, for somebody who looks at one day, those that the day lies in. */
export interface StaysAsked extends Page {
  readonly onDay: Day | null;
}

/** The same of one school: what a page of them is asked by. */
export interface StaysOfSchool extends StaysAsked {
  readonly schoolId: string;
}

const everAt = (table: string, columns: string): string =>
  `select x.* from unnest($1::uuid[]) as asked(id) cross join lateral (
     select ${columns} from ${table} where school_id = asked.id and ${holds('$2')}
     order by started_on desc, id limit $3 offset $4) x`;

const countAt = (table: string): string =>
  `select school_id as id, count(*) as count from ${table} where school_id = any($1) and ${holds('$2')} group by 1`;

const holds = (day: string): string =>
  `(${day}::date is null or (started_on <= ${day} and (finished_on is null or finished_on >= ${day})))`;

export const ectStaysEverAtSchools = (
  reader: Reader,
  ids: readonly string[],
  { page, perPage, onDay }: StaysAsked,
): Promise<EctStayRow[]> =>
  reader.all('ect-stays-ever-at-schools', everAt('ect_at_school_periods', ectStay), [
    ids,
    onDay,
    perPage,
    (page - 1) * perPage,
  ]);

export const mentorStaysEverAtSchools = (
  reader: Reader,
  ids: readonly string[],
  { page, perPage, onDay }: StaysAsked,
): Promise<MentorStayRow[]> =>
  reader.all('mentor-stays-ever-at-schools', everAt('mentor_at_school_periods', stay), [
    ids,
    onDay,
    perPage,
    (page - 1) * perPage,
  ]);

interface Counted {
  id: string;
  count: bigint;
}

export const ectStayCounts = (
  reader: Reader,
  ids: readonly string[],
  { onDay }: StaysAsked,
): Promise<Counted[]> => reader.all('ect-stay-counts', countAt('ect_at_school_periods'), [ids, onDay]);

export const mentorStayCounts = (
  reader: Reader,
  ids: readonly string[],
  { onDay }: StaysAsked,
): Promise<Counted[]> => reader.all('mentor-stay-counts', countAt('mentor_at_school_periods'), [ids, onDay]);
