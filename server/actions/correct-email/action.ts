import { defineAction, type Look } from '../../audit/action.ts';
import {
  EctAtSchoolPeriodRecord,
  MentorAtSchoolPeriodRecord,
} from '../../records/at-school-period.record.ts';
import { schoolUsingEmail } from '../../records/email-in-use.ts';
import { providerOfTraining, type TrainingProvider } from '../../records/provider-of-training.ts';
import { schoolName } from '../../records/school-name.ts';
import { TeacherRecord } from '../../records/teacher.record.ts';
import { TrainingPeriodRecord } from '../../records/training-period.record.ts';
import { decide, type Facts, type Outcome, steps } from './rule.ts';

type Stay = EctAtSchoolPeriodRecord | MentorAtSchoolPeriodRecord;

interface Found extends Facts {
  readonly teacher: TeacherRecord;
  readonly stay: Stay;
  readonly provider: TrainingProvider | null;
}

export const correctEmail = defineAction<{ stayId: string }, { email: string }, Found, Outcome>({
  name: 'correct-email',
  called: 'correct an email address',
  allowed: ['support'],
  on: [
    { type: 'EctAtSchoolPeriod', may: 'mayCorrectEmail', id: 'stayId' },
    { type: 'MentorAtSchoolPeriod', may: 'mayCorrectEmail', id: 'stayId' },
  ],

  async gather(look, { stayId, email }) {
    const stay = await takeStay(look, stayId);
    const teacher = await look.em.findOneOrFail(TeacherRecord, { id: stay.teacherId });
    return {
      teacher,
      stay,
      school: await schoolName(look.em, stay.schoolId),
      provider: await latestProvider(look, stay),
      inUseAt: email ? await schoolUsingEmail(look.em, email.trim(), teacher.id, look.today) : null,
    };
  },

  steps,
  decide: (facts, { email }) => decide(facts, email),

  apply(_look, { email }, { stay }) {
    stay.email = email;
  },

  // The address itself is in the rows, which fewer people may read than sentences.
  tell: ({ email }, { teacher, stay, school, provider }) => ({
    sentence: `Corrected ${teacher.name}’s email address at ${school}`,
    subjects: [
      { type: 'Teacher', id: teacher.id },
      { type: 'School', id: stay.schoolId },
    ],
    notices: [
      `Emails about their time at ${school} will go to ${email}.`,
      ...(provider ? [`${provider.leadProvider} will see the new address.`] : []),
    ],
  }),
});

async function takeStay(look: Look, stayId: string): Promise<Stay> {
  return (await look.em.findOne(EctAtSchoolPeriodRecord, { id: stayId }))
    ? look.take(EctAtSchoolPeriodRecord, stayId)
    : look.take(MentorAtSchoolPeriodRecord, stayId);
}

/** Whoever trains them during this stay, or did last. */
async function latestProvider({ em }: Look, stay: Stay): Promise<TrainingProvider | null> {
  const training = await em.findOne(
    TrainingPeriodRecord,
    {
      trainingProgramme: 'provider_led',
      $or: [{ ectAtSchoolPeriodId: stay.id }, { mentorAtSchoolPeriodId: stay.id }],
    },
    { orderBy: { startedOn: 'desc' } },
  );
  return training ? providerOfTraining(em, training.id) : null;
}
