import type { Day } from '../../domain/day.ts';
import type {
  DeferralReason,
  TrainingProgramme,
  TrainingStatus,
  WithdrawalReason,
} from '../../domain/training.ts';
import type { Reader } from './reader.ts';

export interface TrainingRow {
  id: string;
  role: 'ect' | 'mentor';
  teacherId: string;
  ectAtSchoolPeriodId: string | null;
  mentorAtSchoolPeriodId: string | null;
  startedOn: Day;
  finishedOn: Day | null;
  trainingProgramme: TrainingProgramme;
  deferredAt: Date | null;
  deferralReason: DeferralReason | null;
  withdrawnAt: Date | null;
  withdrawalReason: WithdrawalReason | null;
  schoolPartnershipId: string | null;
  expressionOfInterestId: string | null;
  scheduleId: string | null;
}

export interface ScheduleRow {
  id: string;
  identifier: string;
  contractPeriodYear: number;
}

export interface MilestoneRow {
  scheduleId: string;
  declarationType: string;
  startDate: Day;
  milestoneDate: Day | null;
}

export interface ContractPeriodRow {
  year: number;
  mentorFundingEnabled: boolean;
  detailedEvidenceTypesEnabled: boolean;
}

export interface InductionRow {
  id: string;
  teacherId: string;
  appropriateBodyId: string;
  startedOn: Day;
  finishedOn: Day | null;
  numberOfTerms: string | null;
  outcome: 'pass' | 'fail' | null;
  inductionProgramme: string;
}

export interface AppropriateBodyRow {
  id: string;
  name: string;
  bodyType: string;
}

const training = `id, role, teacher_id as "teacherId", ect_at_school_period_id as "ectAtSchoolPeriodId",
  mentor_at_school_period_id as "mentorAtSchoolPeriodId", started_on as "startedOn", finished_on as "finishedOn",
  training_programme as "trainingProgramme", deferred_at as "deferredAt", deferral_reason as "deferralReason",
  withdrawn_at as "withdrawnAt", withdrawal_reason as "withdrawalReason", school_partnership_id as "schoolPartnershipId",
  expression_of_interest_id as "expressionOfInterestId", schedule_id as "scheduleId"`;

/** Of a training period `p`, as `trainingStatus` of the domain: what was stamped last counts. */
export const ofStatus: Readonly<Record<TrainingStatus, string>> = {
  active: 'p.deferred_at is null and p.withdrawn_at is null',
  deferred: 'p.deferred_at is not null and (p.withdrawn_at is null or p.withdrawn_at < p.deferred_at)',
  withdrawn: 'p.withdrawn_at is not null and (p.deferred_at is null or p.withdrawn_at >= p.deferred_at)',
};

export const trainingById = (reader: Reader, ids: readonly string[]): Promise<TrainingRow[]> =>
  reader.all('training-by-id', `select ${training} from training_periods where id = any($1)`, [ids]);

export const trainingOfEctStays = (reader: Reader, ids: readonly string[]): Promise<TrainingRow[]> =>
  reader.all(
    'training-of-ect-stays',
    `select ${training} from training_periods where ect_at_school_period_id = any($1) order by started_on desc, id`,
    [ids],
  );

export const trainingOfMentorStays = (reader: Reader, ids: readonly string[]): Promise<TrainingRow[]> =>
  reader.all(
    'training-of-mentor-stays',
    `select ${training} from training_periods where mentor_at_school_period_id = any($1) order by started_on desc, id`,
    [ids],
  );

export const schedulesById = (reader: Reader, ids: readonly string[]): Promise<ScheduleRow[]> =>
  reader.all(
    'schedules-by-id',
    'select id, identifier, contract_period_year as "contractPeriodYear" from schedules where id = any($1)',
    [ids],
  );

export const milestonesOfSchedules = (reader: Reader, ids: readonly string[]): Promise<MilestoneRow[]> =>
  reader.all(
    'milestones-of-schedules',
    `select schedule_id as "scheduleId", declaration_type as "declarationType", start_date as "startDate",
            milestone_date as "milestoneDate"
     from milestones where schedule_id = any($1) order by start_date, milestone_date, declaration_type`,
    [ids],
  );

/** `years` as text. */
export const contractPeriodsByYear = (
  reader: Reader,
  years: readonly string[],
): Promise<ContractPeriodRow[]> =>
  reader.all(
    'contract-periods-by-year',
    `select year, mentor_funding_enabled as "mentorFundingEnabled",
       detailed_evidence_types_enabled as "detailedEvidenceTypesEnabled" from contract_periods where year = any($1::int[])`,
    [years],
  );

export const inductionsOfTeachers = (reader: Reader, ids: readonly string[]): Promise<InductionRow[]> =>
  reader.all(
    'inductions-of-teachers',
    `select id, teacher_id as "teacherId", appropriate_body_id as "appropriateBodyId", started_on as "startedOn",
            finished_on as "finishedOn", number_of_terms::text as "numberOfTerms", outcome,
            induction_programme as "inductionProgramme"
     from induction_periods where teacher_id = any($1) order by started_on desc, id`,
    [ids],
  );

export const appropriateBodiesById = (
  reader: Reader,
  ids: readonly string[],
): Promise<AppropriateBodyRow[]> =>
  reader.all(
    'appropriate-bodies-by-id',
    'select id, name, body_type as "bodyType" from appropriate_bodies where id = any($1)',
    [ids],
  );
