import type { Day } from '../../server/domain/day.ts';
import type { Role } from '../../server/domain/user.ts';
import type { AppropriateBodyRecord } from '../../server/records/appropriate-body.record.ts';
import {
  EctAtSchoolPeriodRecord,
  MentorAtSchoolPeriodRecord,
} from '../../server/records/at-school-period.record.ts';
import {
  InductionExtensionRecord,
  InductionPeriodRecord,
} from '../../server/records/induction-period.record.ts';
import { MentorshipPeriodRecord } from '../../server/records/mentorship-period.record.ts';
import type { SchoolRecord } from '../../server/records/school.record.ts';
import { TeacherRecord } from '../../server/records/teacher.record.ts';
import { UserRecord } from '../../server/records/user.record.ts';
import { anAppropriateBody, aSchool } from './schools.ts';
import { another, builder, type Facts } from './story.ts';

/** A member of the department's staff, who may sign in. */
export const aUser = builder(async (story, { role, ...facts }: { role: Role } & Facts<UserRecord>) => {
  const number = another();
  return story.add(UserRecord, {
    kind: 'person',
    name: `Staff ${number}`,
    email: `staff.${number}@education.gov.uk`,
    role,
    ...facts,
  });
});

/** A teacher the Teaching Record System knows; 'Ada Lovelace' is her first and her last name there. */
export const aTeacher = builder(
  async (story, { name, ...facts }: { name?: string } & Facts<TeacherRecord> = {}) => {
    const number = another();
    const [first = '', ...last] = (name ?? `Robin Example${number}`).split(' ');
    return story.add(TeacherRecord, {
      ...(facts.trnless ? {} : { trn: String(1_000_000 + number) }),
      trsFirstName: first,
      trsLastName: last.join(' '),
      ...facts,
    });
  },
);

interface Stay {
  teacher?: Pick<TeacherRecord, 'id'> | undefined;
  school?: Pick<SchoolRecord, 'id'> | undefined;
  startedOn: Day;
}

const whoAndWhere = builder(async (story, { teacher, school }: Omit<Stay, 'startedOn'>) => ({
  teacherId: (teacher ?? (await aTeacher(story))).id,
  schoolId: (school ?? (await aSchool(story))).id,
}));

/** An ECT's time at one school, open unless `finishedOn` is said. */
export const anEctAtSchool = builder(
  async (story, { teacher, school, ...facts }: Stay & Facts<EctAtSchoolPeriodRecord>) =>
    story.add(EctAtSchoolPeriodRecord, {
      ...(await whoAndWhere(story, { teacher, school })),
      email: `ect.${another()}@school.example`,
      workingPattern: 'full_time',
      ...facts,
    }),
);

/** A mentor's time at one school, open unless `finishedOn` is said. */
export const aMentor = builder(
  async (story, { teacher, school, ...facts }: Stay & Facts<MentorAtSchoolPeriodRecord>) =>
    story.add(MentorAtSchoolPeriodRecord, {
      ...(await whoAndWhere(story, { teacher, school })),
      email: `mentor.${another()}@school.example`,
      ...facts,
    }),
);

interface Mentorship {
  ect: EctAtSchoolPeriodRecord;
  mentor: MentorAtSchoolPeriodRecord;
  startedOn: Day;
}

export const aMentorship = builder(
  async (story, { ect, mentor, ...facts }: Mentorship & Facts<MentorshipPeriodRecord>) =>
    story.add(MentorshipPeriodRecord, {
      ectAtSchoolPeriodId: ect.id,
      mentorAtSchoolPeriodId: mentor.id,
      ...facts,
    }),
);

interface Induction {
  teacher: Pick<TeacherRecord, 'id'>;
  appropriateBody?: AppropriateBodyRecord;
  startedOn: Day;
}

/** A statutory induction, open unless `finishedOn` is said; a finished one has three terms unless said. */
export const anInduction = builder(
  async (story, { teacher, appropriateBody, ...facts }: Induction & Facts<InductionPeriodRecord>) =>
    story.add(InductionPeriodRecord, {
      teacherId: teacher.id,
      appropriateBodyId: (appropriateBody ?? (await anAppropriateBody(story))).id,
      inductionProgramme: 'fip',
      trainingProgramme: 'provider_led',
      ...(facts.finishedOn ? { numberOfTerms: '3.0' } : {}),
      ...facts,
    }),
);

export const anExtension = builder(
  async (
    story,
    { teacher, ...facts }: { teacher: Pick<TeacherRecord, 'id'> } & Facts<InductionExtensionRecord>,
  ) => story.add(InductionExtensionRecord, { teacherId: teacher.id, numberOfTerms: '1.0', ...facts }),
);
