import { defineAction } from '../../audit/action.ts';
import { longDay } from '../../domain/day.ts';
import type { EndOfStay } from '../../domain/end-of-stay.ts';
import { noticesOfEnd, subjectsOfEnd } from '../../domain/notices-of-end.ts';
import type { MentorshipPeriodRecord } from '../../records/mentorship-period.record.ts';
import { type EctStay, eitherStay, type MentorStay, writeCut } from '../../records/stay-with-contents.ts';
import type { TrainingPeriodRecord } from '../../records/training-period.record.ts';
import { decide, type Form, steps } from './rule.ts';

type Found = EctStay | MentorStay;
type Outcome = EndOfStay<TrainingPeriodRecord, MentorshipPeriodRecord>;

export const reportLeaving = defineAction<{ stayId: string }, Form, Found, Outcome>({
  name: 'report-leaving',
  called: 'report that someone leaves a school',
  allowed: ['support'],
  on: [
    { type: 'EctAtSchoolPeriod', may: 'mayReportLeaving', id: 'stayId' },
    { type: 'MentorAtSchoolPeriod', may: 'mayReportLeaving', id: 'stayId' },
  ],

  gather: (look, { stayId }) => eitherStay(look, stayId),
  steps,
  decide,

  apply({ em }, { lastDay, trainingPeriods, mentorshipPeriods }, { role, stay }, { leavingReason }) {
    writeCut(em, trainingPeriods, lastDay);
    writeCut(em, mentorshipPeriods, lastDay);
    stay.finishedOn = lastDay;
    stay.reportedLeavingBySchoolId = stay.schoolId;
    if (!leavingReason) return;
    if (role === 'mentor') stay.leavingReason = leavingReason;
    else if (leavingReason !== 'mentor_no_longer_being_mentor') stay.leavingReason = leavingReason;
  },

  tell: (end, found) => ({
    sentence: `Reported that ${found.teacher.name} leaves ${found.school.name} on ${longDay(end.lastDay)}`,
    subjects: subjectsOfEnd(found, end),
    notices: noticesOfEnd(found, end),
    occurredOn: end.lastDay,
  }),
});
