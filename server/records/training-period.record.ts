import { defineEntity, type OptionalProps, p } from '@mikro-orm/core';
import { teacherRoles } from '../domain/teacher.ts';
import { deferralReasons, trainingProgrammes, withdrawalReasons } from '../domain/training.ts';
import { BY_POSTGRES, createdAt, id } from './columns.ts';

const TrainingPeriods = defineEntity({
  name: 'TrainingPeriodRecord',
  tableName: 'training_periods',
  properties: {
    id: id(),
    teacherId: p.uuid(),
    ectAtSchoolPeriodId: p.uuid().strictNullable(),
    mentorAtSchoolPeriodId: p.uuid().strictNullable(),
    role: p.enum(teacherRoles).generated(BY_POSTGRES),
    startedOn: p.date(),
    finishedOn: p.date().strictNullable(),
    trainingProgramme: p.enum(trainingProgrammes),
    schoolPartnershipId: p.uuid().strictNullable(),
    expressionOfInterestId: p.uuid().strictNullable(),
    scheduleId: p.uuid().strictNullable(),
    deferredAt: p.datetime().strictNullable(),
    deferralReason: p.enum(deferralReasons).strictNullable(),
    withdrawnAt: p.datetime().strictNullable(),
    withdrawalReason: p.enum(withdrawalReasons).strictNullable(),
    createdAt: createdAt(),
  },
});
export class TrainingPeriodRecord extends TrainingPeriods.class {
  declare [OptionalProps]?: 'role';
}
TrainingPeriods.setClass(TrainingPeriodRecord);
