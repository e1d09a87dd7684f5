import { defineEntity, p } from '@mikro-orm/core';
import { id } from './columns.ts';

const MentorshipPeriods = defineEntity({
  name: 'MentorshipPeriodRecord',
  tableName: 'mentorship_periods',
  properties: {
    id: id(),
    ectAtSchoolPeriodId: p.uuid(),
    mentorAtSchoolPeriodId: p.uuid(),
    startedOn: p.date(),
    finishedOn: p.date().strictNullable(),
  },
});
export class MentorshipPeriodRecord extends MentorshipPeriods.class {}
MentorshipPeriods.setClass(MentorshipPeriodRecord);
