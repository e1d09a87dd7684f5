import { defineAction, type Look, type Told } from '../../audit/action.ts';
import { longDay } from '../../domain/day.ts';
import { mentorBecomesEligible } from '../../domain/funding.ts';
import { holdsSlot } from '../../domain/declaration.ts';
import { typeInSentence } from '../../domain/words.ts';
import {
  EctAtSchoolPeriodRecord,
  MentorAtSchoolPeriodRecord,
} from '../../records/at-school-period.record.ts';
import { DeclarationRecord } from '../../records/declaration.record.ts';
import { MentorshipPeriodRecord } from '../../records/mentorship-period.record.ts';
import { type EctStay, ectStay, writeCut } from '../../records/stay-with-contents.ts';
import { TeacherRecord } from '../../records/teacher.record.ts';
import { NO_OFFER, trainingOffer } from '../../records/training-offer.ts';
import { TrainingPeriodRecord } from '../../records/training-period.record.ts';
import { decide, type Facts, type Form, type Outcome as Changed, steps } from './rule.ts';

interface Mentor {
  readonly stay: MentorAtSchoolPeriodRecord;
  readonly teacher: TeacherRecord;
  readonly fundable: boolean;
  readonly wasTrained: boolean;
}
type Found = EctStay & Omit<Facts, keyof EctStay | 'mentor'> & { readonly mentor: Mentor | null };
type Outcome = Changed<MentorshipPeriodRecord>;

export const changeMentor = defineAction<{ ectAtSchoolPeriodId: string }, Form, Found, Outcome>({
  name: 'change-mentor',
  called: 'change an ECT’s mentor',
  allowed: ['support'],
  on: [{ type: 'EctAtSchoolPeriod', may: 'mayChangeMentor', id: 'ectAtSchoolPeriodId' }],

  async gather(look, { ectAtSchoolPeriodId, mentorAtSchoolPeriodId }) {
    const found = await ectStay(look, ectAtSchoolPeriodId);
    const mentor = mentorAtSchoolPeriodId ? await chosenMentor(look, mentorAtSchoolPeriodId) : null;
    return {
      ...found,
      mentor,
      mentorsHere: await look.em.count(MentorAtSchoolPeriodRecord, {
        schoolId: found.stay.schoolId,
        $or: [{ finishedOn: null }, { finishedOn: { $gte: found.stay.startedOn } }],
      }),
      offer: mentor ? await trainingOffer(look.em, found.stay.schoolId, look.now) : NO_OFFER,
      mentoredByOthers: mentor ? await mentoredByOthers(look, found.teacher, mentor) : [],
      declarationDays: (
        await look.em.find(DeclarationRecord, {
          teacherId: found.teacher.id,
          role: 'ect',
          paymentStatus: { $ne: 'voided' },
        })
      ).map(({ declarationDate }) => declarationDate),
    };
  },

  steps,
  decide,

  apply({ em, now }, { mentorship, lastDayBefore, before, training }, { stay, mentor }) {
    if (!mentor) throw new Error('The rule agreed to a change of mentor without a mentor');
    writeCut(em, before, lastDayBefore);
    em.create(MentorshipPeriodRecord, {
      ectAtSchoolPeriodId: stay.id,
      mentorAtSchoolPeriodId: mentor.stay.id,
      ...mentorship,
    });
    if (training.is !== 'begins') return;
    em.create(TrainingPeriodRecord, {
      teacherId: mentor.teacher.id,
      mentorAtSchoolPeriodId: mentor.stay.id,
      startedOn: training.startedOn,
      finishedOn: training.finishedOn,
      trainingProgramme: 'provider_led',
      scheduleId: training.scheduleId,
      ...training.chosen,
    });
    mentor.teacher.mentorFirstBecameEligibleForTrainingAt ??= now;
  },

  tell,
});

async function chosenMentor(look: Look, id: string): Promise<Mentor> {
  const stay = await look.take(MentorAtSchoolPeriodRecord, id);
  const teacher = await look.take(TeacherRecord, stay.teacherId);
  return {
    stay,
    teacher,
    fundable: mentorBecomesEligible({
      hasMentorTrainingPeriod: true,
      becameIneligibleOn: teacher.mentorBecameIneligibleForFundingOn,
      ineligibleBecause: teacher.mentorBecameIneligibleForFundingReason,
    }),
    wasTrained: (await look.em.count(TrainingPeriodRecord, { teacherId: teacher.id, role: 'mentor' })) > 0,
  };
}

async function mentoredByOthers({ em }: Look, ect: TeacherRecord, mentor: Mentor) {
  const stays = await em.find(EctAtSchoolPeriodRecord, { teacherId: ect.id });
  const own = await em.find(MentorAtSchoolPeriodRecord, { teacherId: mentor.teacher.id });
  return em.find(MentorshipPeriodRecord, {
    ectAtSchoolPeriodId: { $in: stays.map(({ id }) => id) },
    mentorAtSchoolPeriodId: { $nin: own.map(({ id }) => id) },
  });
}

function tell(
  { mentorship, before, training }: Outcome,
  { teacher, stay, school, mentor, others, contents }: Found,
): Told {
  const name = mentor?.teacher.name ?? '';
  const from = longDay(mentorship.startedOn);
  const gone = [...before.ended, ...before.removed];
  const replaced = others.get((before.ended[0] ?? before.removed[0])?.id ?? '');
  const named = contents.declarations.filter(
    (one) =>
      one.declarationDate >= mentorship.startedOn &&
      holdsSlot(one) &&
      before.ended.some(({ id }) => id === one.mentorshipPeriodId),
  );
  return {
    sentence: replaced
      ? `Changed ${teacher.name}’s mentor from ${replaced.name} to ${name} from ${from}`
      : `Chose ${name} to mentor ${teacher.name} from ${from}`,
    subjects: [
      { type: 'Teacher', id: teacher.id },
      { type: 'School', id: school.id },
      { type: 'EctAtSchoolPeriod', id: stay.id },
      ...(mentor
        ? [
            { type: 'Teacher', id: mentor.teacher.id },
            { type: 'MentorAtSchoolPeriod', id: mentor.stay.id },
          ]
        : []),
      ...gone.flatMap(({ id }) => {
        const other = others.get(id);
        return other ? [{ type: 'Teacher', id: other.teacherId }] : [];
      }),
      ...(training.is === 'begins' ? [{ type: 'LeadProvider', id: training.provider.leadProviderId }] : []),
    ],
    notices: [
      `${school.name} will see ${name} mentor ${teacher.name} from ${from}${mentorship.finishedOn ? ` to ${longDay(mentorship.finishedOn)}` : ''}.`,
      ...gone.map(({ id }) => `${others.get(id)?.name ?? ''} does not mentor ${teacher.name} from ${from}.`),
      ...named.map(
        (one) =>
          `${teacher.name}’s ${typeInSentence(one.declarationType)} declaration of ${longDay(one.declarationDate)} goes on naming ${replaced?.name ?? ''} as the mentor.`,
      ),
      ...noticesOfTraining(training, name),
    ],
    occurredOn: mentorship.startedOn,
  };
}

function noticesOfTraining(training: Outcome['training'], name: string): string[] {
  switch (training.is) {
    case 'none':
      return [];
    case 'not funded':
      return [`${name} is not funded as a mentor, so no training begins.`];
    case 'no contract':
      return [
        `${training.leadProvider} has no contract for ${longDay(training.beginsOn)}, so no training begins. The school must choose a lead provider for ${name}.`,
      ];
    case 'begins':
      return [
        training.chosen.schoolPartnershipId === null
          ? `${training.provider.leadProvider} will see an expression of interest to train ${name} as a mentor from ${longDay(training.startedOn)}.`
          : `${training.provider.leadProvider} will see ${name} begin mentor training on ${longDay(training.startedOn)}.`,
      ];
  }
}
