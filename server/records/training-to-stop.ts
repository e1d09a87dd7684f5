import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../domain/day.ts';
import { isCurrentOrFuture } from '../domain/period.ts';
import { trainingStatus } from '../domain/training.ts';
import type { TrainingFacts } from '../domain/training-change.ts';
import { liveDeclarationsOf } from './live-declarations.ts';
import { TeacherRecord } from './teacher.record.ts';
import { type TrainingInRole, trainingInRole } from './training-in-role.ts';
import type { TrainingPeriodRecord } from './training-period.record.ts';

export interface TrainingToStop extends TrainingFacts {
  readonly teacher: TeacherRecord;
  readonly period: TrainingPeriodRecord;
  readonly training: TrainingInRole;
  readonly liveDeclarations: number;
  /** Where they trained, unless they have left. */
  readonly schoolNow: string | null;
}

/** What a rule asks of a training that is to be deferred or withdrawn, and what is told of it. */
export async function trainingToStop(
  em: EntityManager,
  period: TrainingPeriodRecord,
  today: Day,
): Promise<TrainingToStop> {
  const { training, allInRole } = await trainingInRole(em, period);
  return {
    teacher: await em.findOneOrFail(TeacherRecord, { id: period.teacherId }),
    role: period.role,
    period,
    status: trainingStatus(period),
    training,
    allInRole,
    schoolNow: isCurrentOrFuture(training.stay, today) ? training.stay.school : null,
    liveDeclarations: await liveDeclarationsOf(em, period.id),
  };
}

/** On whose histories it belongs that a training stopped. */
export const subjectsOfStopping = (
  { teacher, training }: TrainingToStop,
  leadProvider: { readonly id: string },
) =>
  [
    { type: 'Teacher', id: teacher.id },
    { type: 'School', id: training.stay.schoolId },
    { type: 'LeadProvider', id: leadProvider.id },
  ] as const;
