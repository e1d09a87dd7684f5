import { notFound } from '../../audit/faults.ts';
import { trainingStatus } from '../../domain/training.ts';
import type { Loaders } from '../loaders.ts';
import type { Resolvers } from '../schema.generated.ts';

/** Follows a foreign key that the database guarantees. */
export async function there<Row>(row: Promise<Row | null>, what: string): Promise<Row> {
  const found = await row;
  if (!found) throw notFound(what);
  return found;
}

/** Follows a foreign key that may be empty. */
export const maybe = <Row>(
  loader: { load(id: string): Promise<Row | null> },
  id: string | null,
): Promise<Row | null> | null => (id ? loader.load(id) : null);

const schoolOf = (loaders: Loaders, id: string) => there(loaders.school.load(id), 'school');
const teacherOf = (loaders: Loaders, id: string) => there(loaders.teacher.load(id), 'teacher');

export const people: Resolvers = {
  Teacher: {
    ectAtSchoolPeriods: ({ id }, _, { loaders }) => loaders.ectStaysOfTeacher.load(id),
    mentorAtSchoolPeriods: ({ id }, _, { loaders }) => loaders.mentorStaysOfTeacher.load(id),
    inductionPeriods: ({ id }, _, { loaders }) => loaders.inductionsOfTeacher.load(id),
    declarations: ({ id }, _, { loaders }) => loaders.declarationsOfTeacher.load(id),
    attention: async ({ id }, _, { loaders }) =>
      (await loaders.attentionOfTeacher.load(id)).map(({ check }) => check),
    lostTrn: ({ id }, _, { loaders }) => loaders.lostTrnOfTeacher.load(id),
    history: ({ id }, _, { loaders }) => loaders.historyOf.load(id),
  },
  LostTrn: { heldBy: ({ heldById }, _, { loaders }) => maybe(loaders.teacher, heldById) },
  EctAtSchoolPeriod: {
    teacher: ({ teacherId }, _, { loaders }) => teacherOf(loaders, teacherId),
    school: ({ schoolId }, _, { loaders }) => schoolOf(loaders, schoolId),
    reportedLeavingBy: (stay, _, { loaders }) => maybe(loaders.school, stay.reportedLeavingBySchoolId),
    schoolReportedAppropriateBody: (stay, _, { loaders }) =>
      maybe(loaders.appropriateBody, stay.schoolReportedAppropriateBodyId),
    trainingPeriods: ({ id }, _, { loaders }) => loaders.trainingOfEctStay.load(id),
    mentorshipPeriods: ({ id }, _, { loaders }) => loaders.mentorshipsOfEctStay.load(id),
  },
  MentorAtSchoolPeriod: {
    teacher: ({ teacherId }, _, { loaders }) => teacherOf(loaders, teacherId),
    school: ({ schoolId }, _, { loaders }) => schoolOf(loaders, schoolId),
    reportedLeavingBy: (stay, _, { loaders }) => maybe(loaders.school, stay.reportedLeavingBySchoolId),
    trainingPeriods: ({ id }, _, { loaders }) => loaders.trainingOfMentorStay.load(id),
    mentorshipPeriods: ({ id }, _, { loaders }) => loaders.mentorshipsOfMentorStay.load(id),
  },
  MentorshipPeriod: {
    ect: (period, _, { loaders }) =>
      there(loaders.ectStay.load(period.ectAtSchoolPeriodId), 'ECT at school period'),
    mentor: (period, _, { loaders }) =>
      there(loaders.mentorStay.load(period.mentorAtSchoolPeriodId), 'mentor at school period'),
  },
  TrainingPeriod: {
    status: trainingStatus,
    schoolPartnership: (period, _, { loaders }) => maybe(loaders.partnership, period.schoolPartnershipId),
    expressionOfInterest: (period, _, { loaders }) =>
      maybe(loaders.activeLeadProvider, period.expressionOfInterestId),
    leadProvider: async (period, _, { loaders }) =>
      (await maybe(loaders.partnership, period.schoolPartnershipId))?.leadProvider ??
      (await maybe(loaders.activeLeadProvider, period.expressionOfInterestId))?.leadProvider ??
      null,
    deliveryPartner: async (period, _, { loaders }) =>
      (await maybe(loaders.partnership, period.schoolPartnershipId))?.deliveryPartner ?? null,
    schedule: (period, _, { loaders }) => maybe(loaders.schedule, period.scheduleId),
  },
  Schedule: { milestones: ({ id }, _, { loaders }) => loaders.milestonesOfSchedule.load(id) },
  InductionPeriod: {
    appropriateBody: (period, _, { loaders }) =>
      there(loaders.appropriateBody.load(period.appropriateBodyId), 'appropriate body'),
  },
  School: {
    ectsNow: ({ id }, _, { loaders }) => loaders.ectStaysNowAtSchool.load(id),
    mentorsNow: ({ id }, _, { loaders }) => loaders.mentorStaysNowAtSchool.load(id),
    partnerships: ({ id }, _, { loaders }) => loaders.partnershipsOfSchool.load(id),
    history: ({ id }, _, { loaders }) => loaders.historyOf.load(id),
  },
  SchoolPartnership: { school: ({ schoolId }, _, { loaders }) => schoolOf(loaders, schoolId) },
};
