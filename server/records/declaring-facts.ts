import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Day, londonDay } from '../domain/day.ts';
import type { UpliftFlags } from '../domain/declaration.ts';
import type { DeclaringFacts } from '../domain/declaring.ts';
import type { FundingDates } from '../domain/funding.ts';
import type { Period } from '../domain/period.ts';
import type { TeacherRole } from '../domain/teacher.ts';
import { ContractPeriodRecord, MilestoneRecord } from './calendar.record.ts';
import { DeclarationRecord } from './declaration.record.ts';
import { providerOfTraining, type TrainingProvider } from './provider-of-training.ts';
import { StatementRecord } from './statement.record.ts';
import type { TeacherRecord } from './teacher.record.ts';
import type { TrainingPeriodRecord } from './training-period.record.ts';

/** What a declaration for a training depends on, and what it copies from other records. */
export interface Declaring extends DeclaringFacts {
  readonly provider: TrainingProvider | null;
  readonly statements: readonly StatementRecord[];
  /** Of an ECT; a mentor has none. */
  readonly mentorships: readonly (Period & { readonly id: string })[];
  /** What the school earns in the contract period; nothing when nobody has said. */
  readonly schoolUplift: UpliftFlags;
}

interface About {
  readonly training: TrainingPeriodRecord;
  readonly teacher: TeacherRecord;
  /** A declaration that does not stand in its own way. */
  readonly except?: string;
}

interface At {
  readonly em: EntityManager;
  readonly today: Day;
  readonly now: Date;
}

/** Reads it; within a deed, the statements that may be joined are held open meanwhile. */
export async function gatherDeclaring(
  { em, today, now }: At,
  { training, teacher, except }: About,
): Promise<Declaring> {
  const { role } = training;
  const provider = await providerOfTraining(em, training.id);
  const period = provider && (await em.findOne(ContractPeriodRecord, { year: provider.contractPeriodYear }));
  const others = await em.find(DeclarationRecord, {
    teacherId: teacher.id,
    role,
    ...(except ? { id: { $ne: except } } : {}),
  });
  return {
    teacher: { name: teacher.name, isAnonymised: teacher.anonymisedAt !== null },
    training: {
      role,
      startedOn: training.startedOn,
      finishedOn: training.finishedOn,
      withdrawnOn: training.withdrawnAt && londonDay(training.withdrawnAt),
    },
    provider,
    contractPeriod: period && {
      year: period.year,
      mentorFunding: period.mentorFundingEnabled,
      detailedEvidence: period.detailedEvidenceTypesEnabled,
      upliftFees: period.upliftFeesEnabled,
    },
    frozenYears: await frozenYears({ em, today, now }, training),
    funding: fundingOf(teacher, role),
    milestones: training.scheduleId
      ? await em.find(MilestoneRecord, { scheduleId: training.scheduleId }, { orderBy: { startDate: 'asc' } })
      : [],
    others: others.map(({ id, declarationType: type, declarationDate, paymentStatus, clawbackStatus }) => ({
      id,
      type,
      declarationDate,
      paymentStatus,
      clawbackStatus,
    })),
    statements: provider ? await statementsToJoin(em, provider.activeLeadProviderId, today) : [],
    mentorships: role === 'ect' ? await mentorshipsOf(em, teacher.id) : [],
    schoolUplift: await schoolUplift(em, training.id),
  };
}

/** Since when a teacher can be funded in a role, and when that ended. */
export function fundingOf(teacher: TeacherRecord, role: TeacherRole): FundingDates {
  const since =
    role === 'ect'
      ? teacher.ectFirstBecameEligibleForTrainingAt
      : teacher.mentorFirstBecameEligibleForTrainingAt;
  return {
    firstBecameEligibleOn: since && londonDay(since),
    becameIneligibleOn:
      role === 'ect' ? teacher.ectBecameIneligibleForFundingOn : teacher.mentorBecameIneligibleForFundingOn,
  };
}

/** Statements of a provider and year whose deadline has not passed. Held while a deed lasts, so that none closes meanwhile. */
export const statementsToJoin = (em: EntityManager, activeLeadProviderId: string, today: Day) =>
  em.find(
    StatementRecord,
    { activeLeadProviderId, feeType: 'output', deadlineDate: { $gte: today } },
    {
      orderBy: { deadlineDate: 'asc' },
      ...(em.isInTransaction() && { lockMode: LockMode.PESSIMISTIC_READ }),
    },
  );

/** Years with frozen payments: of the training, and of the one that the teacher is in today in that role. */
async function frozenYears({ em, today, now }: At, training: TrainingPeriodRecord): Promise<number[]> {
  const rows = await em.execute<{ year: number }[]>(
    `select distinct c.year from training_periods t
       join schedules s on s.id = t.schedule_id
       join contract_periods c on c.year = s.contract_period_year
     where t.teacher_id = ? and t.role = ? and c.payments_frozen_at <= ?
       and (t.id = ? or daterange(t.started_on, t.finished_on, '[]') @> ?::date)
     order by 1`,
    [training.teacherId, training.role, now, training.id, today],
  );
  return rows.map(({ year }) => year);
}

const mentorshipsOf = (em: EntityManager, teacherId: string) =>
  em.execute<(Period & { id: string })[]>(
    `select m.id, m.started_on as "startedOn", m.finished_on as "finishedOn"
     from mentorship_periods m join ect_at_school_periods e on e.id = m.ect_at_school_period_id
     where e.teacher_id = ?`,
    [teacherId],
  );

async function schoolUplift(em: EntityManager, trainingPeriodId: string): Promise<UpliftFlags> {
  const [found] = await em.execute<UpliftFlags[]>(
    `select bool_or(f.sparsity_uplift) as "sparsityUplift", bool_or(f.pupil_premium_uplift) as "pupilPremiumUplift"
     from training_periods t
       join schedules c on c.id = t.schedule_id
       left join ect_at_school_periods e on e.id = t.ect_at_school_period_id
       left join mentor_at_school_periods m on m.id = t.mentor_at_school_period_id
       join school_funding_eligibilities f on f.school_id = coalesce(e.school_id, m.school_id)
         and f.contract_period_year = c.contract_period_year
     where t.id = ? having count(*) > 0`,
    [trainingPeriodId],
  );
  return found ?? { sparsityUplift: false, pupilPremiumUplift: false };
}
