import type { EntityManager } from '@mikro-orm/postgresql';
import {
  COMPLETED_BY_DECLARATION,
  type Completion,
  type MentorFacts,
  type Uncompletion,
} from '../domain/mentor-completion.ts';
import { MentorAtSchoolPeriodRecord } from './at-school-period.record.ts';
import { DeclarationRecord } from './declaration.record.ts';
import type { TeacherRecord } from './teacher.record.ts';
import { TrainingPeriodRecord } from './training-period.record.ts';

export interface CompletedMentor {
  /** Null unless it is a mentor's completed declaration: no other decides anything but itself. */
  readonly mentor: MentorFacts | null;
  readonly latestMentorTraining: TrainingPeriodRecord | null;
}

/** What decides what becomes of a mentor when a declaration of theirs stops counting. */
export async function mentorBehind(
  em: EntityManager,
  declaration: DeclarationRecord,
  teacher: TeacherRecord,
): Promise<CompletedMentor> {
  if (declaration.role !== 'mentor' || declaration.declarationType !== 'completed')
    return { mentor: null, latestMentorTraining: null };
  const otherCompletedDeclarations = await em.count(DeclarationRecord, {
    teacherId: teacher.id,
    role: 'mentor',
    declarationType: 'completed',
    paymentStatus: { $ne: 'voided' },
    clawbackStatus: 'no_clawback',
    id: { $ne: declaration.id },
  });
  const latestMentorTraining = await em.findOne(
    TrainingPeriodRecord,
    { teacherId: teacher.id, role: 'mentor' },
    { orderBy: { startedOn: 'desc' } },
  );
  const stayId = latestMentorTraining?.mentorAtSchoolPeriodId;
  const stay = stayId ? await em.findOne(MentorAtSchoolPeriodRecord, { id: stayId }) : null;
  const ineligibleBecause = teacher.mentorBecameIneligibleForFundingReason;
  return {
    latestMentorTraining,
    mentor: { ineligibleBecause, otherCompletedDeclarations, latestTraining: latestMentorTraining, stay },
  };
}

/** Writes that a mentor can be funded, and trains, again. */
export function fundAgain(
  em: EntityManager,
  uncompletion: Uncompletion,
  teacher: TeacherRecord,
  latest: TrainingPeriodRecord | null,
): void {
  if (uncompletion.is === 'unchanged') return;
  teacher.mentorBecameIneligibleForFundingOn = null;
  teacher.mentorBecameIneligibleForFundingReason = null;
  if (!uncompletion.trainsAgain || !latest) return;
  em.create(TrainingPeriodRecord, {
    teacherId: teacher.id,
    mentorAtSchoolPeriodId: latest.mentorAtSchoolPeriodId,
    trainingProgramme: latest.trainingProgramme,
    schoolPartnershipId: latest.schoolPartnershipId,
    expressionOfInterestId: latest.expressionOfInterestId,
    scheduleId: latest.scheduleId,
    ...uncompletion.trainsAgain,
  });
}

/** Writes that a mentor has completed. */
export function endFunding(
  { ineligibleOn, trainingEndsOn }: Completion,
  teacher: TeacherRecord,
  training: TrainingPeriodRecord,
): void {
  if (trainingEndsOn) training.finishedOn = trainingEndsOn;
  if (!ineligibleOn) return;
  teacher.mentorBecameIneligibleForFundingOn = ineligibleOn;
  teacher.mentorBecameIneligibleForFundingReason = COMPLETED_BY_DECLARATION;
}
