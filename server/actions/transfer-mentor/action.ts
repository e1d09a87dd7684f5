import { defineAction } from '../../audit/action.ts';
import { notFound } from '../../audit/faults.ts';
import { longDay } from '../../domain/day.ts';
import { mentorBecomesEligible } from '../../domain/funding.ts';
import { noticesOfEnd, subjectsOfEnd } from '../../domain/notices-of-end.ts';
import { noticesOfJoining, type Transfer } from '../../domain/transfer.ts';
import { MentorAtSchoolPeriodRecord } from '../../records/at-school-period.record.ts';
import { beginTraining } from '../../records/begin-training.ts';
import { newId } from '../../records/columns.ts';
import type { MentorshipPeriodRecord } from '../../records/mentorship-period.record.ts';
import { registeredSchool } from '../../records/registered-school.ts';
import { type MentorStay, mentorStay, writeCut } from '../../records/stay-with-contents.ts';
import { NO_OFFER, trainingOffer } from '../../records/training-offer.ts';
import { TrainingPeriodRecord } from '../../records/training-period.record.ts';
import { decide, type Facts, type Form } from './rule.ts';

type Found = MentorStay & Omit<Facts, keyof MentorStay>;
type Outcome = Transfer<TrainingPeriodRecord, MentorshipPeriodRecord>;

export const transferMentor = defineAction<{ mentorAtSchoolPeriodId: string }, Form, Found, Outcome>({
  name: 'transfer-mentor',
  called: 'transfer a mentor',
  allowed: ['support'],
  on: [{ type: 'MentorAtSchoolPeriod', may: 'mayTransfer', id: 'mentorAtSchoolPeriodId' }],

  async gather({ em, now, take }, { mentorAtSchoolPeriodId, toSchoolId }) {
    const found = await mentorStay({ em, take }, mentorAtSchoolPeriodId);
    const { teacher } = found;
    const toSchool = toSchoolId ? await registeredSchool(em, toSchoolId) : null;
    if (toSchoolId && !toSchool) throw notFound('school');
    return {
      ...found,
      toSchool,
      offer: toSchool ? await trainingOffer(em, toSchool.id, now) : NO_OFFER,
      elsewhere: await em.find(TrainingPeriodRecord, {
        teacherId: teacher.id,
        mentorAtSchoolPeriodId: { $ne: found.stay.id },
        role: 'mentor',
      }),
      funded: mentorBecomesEligible({
        hasMentorTrainingPeriod: true,
        becameIneligibleOn: teacher.mentorBecameIneligibleForFundingOn,
        ineligibleBecause: teacher.mentorBecameIneligibleForFundingReason,
      }),
      staysThere: toSchool
        ? await em.find(MentorAtSchoolPeriodRecord, { teacherId: teacher.id, schoolId: toSchool.id })
        : [],
    };
  },

  // Whatever stands in the way depends on where to and when.
  steps: () => [],
  decide,

  apply({ em }, { startsOn, toSchool, end, carried }, { stay, teacher }) {
    writeCut(em, end.trainingPeriods, end.lastDay);
    writeCut(em, end.mentorshipPeriods, end.lastDay);
    stay.finishedOn = end.lastDay;
    stay.leavingReason ??= 'moved_school';
    stay.reportedLeavingBySchoolId ??= toSchool.id;
    const next = em.create(MentorAtSchoolPeriodRecord, {
      id: newId(),
      teacherId: teacher.id,
      schoolId: toSchool.id,
      startedOn: startsOn,
      email: stay.email,
    });
    beginTraining(em, { teacherId: teacher.id, mentorAtSchoolPeriodId: next.id }, carried.begins);
    if (carried.outOfFrozenYear !== null) teacher.mentorPaymentsFrozenYear = carried.outOfFrozenYear;
  },

  tell: (outcome, found) => ({
    sentence: `Transferred ${found.teacher.name} from ${found.school.name} to ${outcome.toSchool.name} from ${longDay(outcome.startsOn)}`,
    subjects: [...subjectsOfEnd(found, outcome.end), { type: 'School', id: outcome.toSchool.id }],
    notices: [...noticesOfEnd(found, outcome.end), ...noticesOfJoining(found, outcome)],
    occurredOn: outcome.startsOn,
  }),
});
