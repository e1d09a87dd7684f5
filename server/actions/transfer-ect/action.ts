import { defineAction, type Look } from '../../audit/action.ts';
import { notFound } from '../../audit/faults.ts';
import { longDay } from '../../domain/day.ts';
import { noticesOfEnd, subjectsOfEnd } from '../../domain/notices-of-end.ts';
import { noticesOfJoining, type Transfer } from '../../domain/transfer.ts';
import { EctAtSchoolPeriodRecord } from '../../records/at-school-period.record.ts';
import { beginTraining } from '../../records/begin-training.ts';
import { newId } from '../../records/columns.ts';
import { InductionPeriodRecord } from '../../records/induction-period.record.ts';
import type { MentorshipPeriodRecord } from '../../records/mentorship-period.record.ts';
import { registeredSchool } from '../../records/registered-school.ts';
import { schoolName } from '../../records/school-name.ts';
import { type EctStay, ectStay, writeCut } from '../../records/stay-with-contents.ts';
import { NO_OFFER, trainingOffer } from '../../records/training-offer.ts';
import { TrainingPeriodRecord } from '../../records/training-period.record.ts';
import { decide, type Facts, type Form, steps } from './rule.ts';

type Found = EctStay & Omit<Facts, keyof EctStay>;
type Outcome = Transfer<TrainingPeriodRecord, MentorshipPeriodRecord>;

export const transferEct = defineAction<{ ectAtSchoolPeriodId: string }, Form, Found, Outcome>({
  name: 'transfer-ect',
  called: 'transfer an ECT',
  allowed: ['support'],
  on: [{ type: 'EctAtSchoolPeriod', may: 'mayTransfer', id: 'ectAtSchoolPeriodId' }],

  async gather(look, { ectAtSchoolPeriodId, toSchoolId }) {
    const found = await ectStay(look, ectAtSchoolPeriodId);
    const toSchool = toSchoolId ? await registeredSchool(look.em, toSchoolId) : null;
    if (toSchoolId && !toSchool) throw notFound('school');
    return {
      ...found,
      toSchool,
      offer: toSchool ? await trainingOffer(look.em, toSchool.id, look.now) : NO_OFFER,
      elsewhere: await look.em.find(TrainingPeriodRecord, {
        teacherId: found.teacher.id,
        ectAtSchoolPeriodId: { $ne: found.stay.id },
        role: 'ect',
      }),
      funded: true,
      nextStay: await nextStay(look, found.stay),
      inductionOutcome: await inductionOutcome(look, found.teacher.id),
      trsInductionStatus: found.teacher.trsInductionStatus,
    };
  },

  steps,
  decide,

  apply({ em }, { startsOn, toSchool, end, carried }, { stay, teacher }) {
    writeCut(em, end.trainingPeriods, end.lastDay);
    writeCut(em, end.mentorshipPeriods, end.lastDay);
    stay.finishedOn = end.lastDay;
    stay.leavingReason ??= 'moved_school';
    stay.reportedLeavingBySchoolId ??= toSchool.id;
    const next = em.create(EctAtSchoolPeriodRecord, {
      id: newId(),
      teacherId: teacher.id,
      schoolId: toSchool.id,
      startedOn: startsOn,
      email: stay.email,
      workingPattern: stay.workingPattern,
    });
    beginTraining(em, { teacherId: teacher.id, ectAtSchoolPeriodId: next.id }, carried.begins);
    if (carried.outOfFrozenYear !== null) teacher.ectPaymentsFrozenYear = carried.outOfFrozenYear;
  },

  tell: (outcome, found) => ({
    sentence: `Transferred ${found.teacher.name} from ${found.school.name} to ${outcome.toSchool.name} from ${longDay(outcome.startsOn)}`,
    subjects: [...subjectsOfEnd(found, outcome.end), { type: 'School', id: outcome.toSchool.id }],
    notices: [
      ...noticesOfEnd(found, outcome.end),
      ...noticesOfJoining(found, outcome),
      ...(found.stay.schoolReportedAppropriateBodyId
        ? [`${outcome.toSchool.name} has yet to say which appropriate body it works with.`]
        : []),
    ],
    occurredOn: outcome.startsOn,
  }),
});

async function nextStay({ em }: Look, stay: EctAtSchoolPeriodRecord): Promise<Facts['nextStay']> {
  const next = await em.findOne(
    EctAtSchoolPeriodRecord,
    { teacherId: stay.teacherId, startedOn: { $gt: stay.startedOn } },
    { orderBy: { startedOn: 'asc' } },
  );
  return next && { school: await schoolName(em, next.schoolId), startedOn: next.startedOn };
}

async function inductionOutcome({ em }: Look, teacherId: string): Promise<Facts['inductionOutcome']> {
  const over = await em.findOne(InductionPeriodRecord, { teacherId, outcome: { $ne: null } });
  return over?.outcome ?? null;
}
