import type { EntityManager } from '@mikro-orm/postgresql';
import type { CarriedTraining } from '../domain/carry-training-over.ts';
import { TrainingPeriodRecord } from './training-period.record.ts';

type Owner =
  | { readonly teacherId: string; readonly ectAtSchoolPeriodId: string }
  | { readonly teacherId: string; readonly mentorAtSchoolPeriodId: string };

/** Begins the training periods that a rule has carried over to a stay. */
export function beginTraining(em: EntityManager, owner: Owner, periods: readonly CarriedTraining[]): void {
  for (const { startedOn, finishedOn, led } of periods)
    em.create(TrainingPeriodRecord, {
      ...owner,
      startedOn,
      finishedOn,
      ...(led.is === 'school-led'
        ? { trainingProgramme: 'school_led' }
        : { trainingProgramme: 'provider_led', scheduleId: led.scheduleId, ...led.chosen }),
    });
}
