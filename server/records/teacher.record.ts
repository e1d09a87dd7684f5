import { defineEntity, type OptionalProps, p } from '@mikro-orm/core';
import {
  anonymisationReasons,
  mentorIneligibilityReasons,
  migrationModes,
  trsInductionStatuses,
  trsResponses,
} from '../domain/teacher.ts';
import { BY_POSTGRES, createdAt, id, newId } from './columns.ts';

const Teachers = defineEntity({
  name: 'TeacherRecord',
  tableName: 'teachers',
  properties: {
    id: id(),
    trn: p.text().strictNullable(),
    trnless: p.boolean().default(false),
    trsFirstName: p.text().strictNullable(),
    trsLastName: p.text().strictNullable(),
    correctedName: p.text().strictNullable(),
    name: p.text().generated(BY_POSTGRES),
    ectTrainingRecordId: p.uuid().onCreate(newId),
    mentorTrainingRecordId: p.uuid().onCreate(newId),
    trsQtsAwardedOn: p.date().strictNullable(),
    trsQtsStatusDescription: p.text().strictNullable(),
    trsInitialTeacherTrainingProviderName: p.text().strictNullable(),
    trsInitialTeacherTrainingEndDate: p.date().strictNullable(),
    trsInductionStatus: p.enum(trsInductionStatuses).strictNullable(),
    trsInductionStartDate: p.date().strictNullable(),
    trsInductionCompletedDate: p.date().strictNullable(),
    trsResponse: p.enum(trsResponses).strictNullable(),
    trsRedirectedTo: p.text().strictNullable(),
    trsDataLastRefreshedAt: p.datetime().strictNullable(),
    ectFirstBecameEligibleForTrainingAt: p.datetime().strictNullable(),
    mentorFirstBecameEligibleForTrainingAt: p.datetime().strictNullable(),
    ectBecameIneligibleForFundingOn: p.date().strictNullable(),
    mentorBecameIneligibleForFundingOn: p.date().strictNullable(),
    mentorBecameIneligibleForFundingReason: p.enum(mentorIneligibilityReasons).strictNullable(),
    ectPaymentsFrozenYear: p.integer().strictNullable(),
    mentorPaymentsFrozenYear: p.integer().strictNullable(),
    anonymisedAt: p.datetime().strictNullable(),
    anonymisationReason: p.enum(anonymisationReasons).strictNullable(),
    migrationMode: p.enum(migrationModes).default('not_migrated'),
    createdAt: createdAt(),
  },
});
export class TeacherRecord extends Teachers.class {
  declare [OptionalProps]?: 'name';
}
Teachers.setClass(TeacherRecord);

const TeacherIdChanges = defineEntity({
  name: 'TeacherIdChangeRecord',
  tableName: 'teacher_id_changes',
  properties: {
    id: id(),
    teacherId: p.uuid(),
    fromTeacherId: p.uuid(),
    toTeacherId: p.uuid(),
    createdAt: createdAt(),
  },
});
export class TeacherIdChangeRecord extends TeacherIdChanges.class {}
TeacherIdChanges.setClass(TeacherIdChangeRecord);
