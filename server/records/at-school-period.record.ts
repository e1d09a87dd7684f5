import { defineEntity, p } from '@mikro-orm/core';
import { leavingReasons, mentorLeavingReasons } from '../domain/leaving.ts';
import { workingPatterns } from '../domain/school.ts';
import { createdAt, id } from './columns.ts';

const EctAtSchoolPeriods = defineEntity({
  name: 'EctAtSchoolPeriodRecord',
  tableName: 'ect_at_school_periods',
  properties: {
    id: id(),
    teacherId: p.uuid(),
    schoolId: p.uuid(),
    startedOn: p.date(),
    finishedOn: p.date().strictNullable(),
    email: p.text().strictNullable(),
    workingPattern: p.enum(workingPatterns).strictNullable(),
    schoolReportedAppropriateBodyId: p.uuid().strictNullable(),
    reportedLeavingBySchoolId: p.uuid().strictNullable(),
    leavingReason: p.enum(leavingReasons).strictNullable(),
    createdAt: createdAt(),
  },
});
export class EctAtSchoolPeriodRecord extends EctAtSchoolPeriods.class {}
EctAtSchoolPeriods.setClass(EctAtSchoolPeriodRecord);

const MentorAtSchoolPeriods = defineEntity({
  name: 'MentorAtSchoolPeriodRecord',
  tableName: 'mentor_at_school_periods',
  properties: {
    id: id(),
    teacherId: p.uuid(),
    schoolId: p.uuid(),
    startedOn: p.date(),
    finishedOn: p.date().strictNullable(),
    email: p.text().strictNullable(),
    reportedLeavingBySchoolId: p.uuid().strictNullable(),
    leavingReason: p.enum(mentorLeavingReasons).strictNullable(),
    createdAt: createdAt(),
  },
});
export class MentorAtSchoolPeriodRecord extends MentorAtSchoolPeriods.class {}
MentorAtSchoolPeriods.setClass(MentorAtSchoolPeriodRecord);
