import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../domain/day.ts';
import type { Cut } from '../domain/end-of-stay.ts';
import { EctAtSchoolPeriodRecord, MentorAtSchoolPeriodRecord } from './at-school-period.record.ts';
import { DeclarationRecord } from './declaration.record.ts';
import { MentorshipPeriodRecord } from './mentorship-period.record.ts';
import { providersOfTraining, type TrainingProvider } from './provider-of-training.ts';
import { schoolName } from './school-name.ts';
import { TeacherRecord } from './teacher.record.ts';
import { TrainingPeriodRecord } from './training-period.record.ts';

/** How an action looks: what it takes is locked and part of what a plan was made on. */
interface Taking {
  readonly em: EntityManager;
  take<R extends object>(record: new () => R, id: string): Promise<R>;
}

export type EctStay = StayOf<EctAtSchoolPeriodRecord> & { readonly role: 'ect' };
export type MentorStay = StayOf<MentorAtSchoolPeriodRecord> & { readonly role: 'mentor' };

/** A teacher's stay at a school with all that lies in it, each taken. */
interface StayOf<Stay> {
  readonly stay: Stay;
  readonly teacher: TeacherRecord;
  readonly school: { readonly id: string; readonly name: string };
  readonly contents: {
    readonly trainingPeriods: readonly TrainingPeriodRecord[];
    readonly mentorshipPeriods: readonly MentorshipPeriodRecord[];
    readonly declarations: readonly DeclarationRecord[];
  };
  /** By training period; none for one that is school-led. */
  readonly providers: ReadonlyMap<string, TrainingProvider>;
  /** By mentorship: the mentor of an ECT, the mentee of a mentor. */
  readonly others: ReadonlyMap<string, { readonly teacherId: string; readonly name: string }>;
}

export async function ectStay(look: Taking, id: string): Promise<EctStay> {
  const stay = await look.take(EctAtSchoolPeriodRecord, id);
  return { role: 'ect', stay, ...(await around(look, stay, 'ect', 'mentor')) };
}

export async function mentorStay(look: Taking, id: string): Promise<MentorStay> {
  const stay = await look.take(MentorAtSchoolPeriodRecord, id);
  return { role: 'mentor', stay, ...(await around(look, stay, 'mentor', 'ect')) };
}

/** The stay of this id, whichever of the two kinds it is. */
export const eitherStay = async (look: Taking, id: string): Promise<EctStay | MentorStay> =>
  (await look.em.count(EctAtSchoolPeriodRecord, { id })) ? ectStay(look, id) : mentorStay(look, id);

async function around(
  look: Taking,
  stay: { id: string; teacherId: string; schoolId: string },
  role: 'ect' | 'mentor',
  other: 'ect' | 'mentor',
): Promise<Omit<StayOf<unknown>, 'stay'>> {
  const { em } = look;
  const teacher = await look.take(TeacherRecord, stay.teacherId);
  const trainings = await em.execute<{ id: string }[]>(
    `select id from training_periods where ${role}_at_school_period_id = ? order by started_on, id`,
    [stay.id],
  );
  const mentorships = await em.execute<{ id: string; teacherId: string; name: string }[]>(
    `select m.id, t.id as "teacherId", t.name from mentorship_periods m
     join ${other}_at_school_periods o on o.id = m.${other}_at_school_period_id join teachers t on t.id = o.teacher_id
     where m.${role}_at_school_period_id = ? order by m.started_on, m.id`,
    [stay.id],
  );
  const trainingPeriods: TrainingPeriodRecord[] = [];
  for (const { id } of trainings) trainingPeriods.push(await look.take(TrainingPeriodRecord, id));
  const mentorshipPeriods: MentorshipPeriodRecord[] = [];
  for (const { id } of mentorships) mentorshipPeriods.push(await look.take(MentorshipPeriodRecord, id));
  const declarations = await em.find(DeclarationRecord, {
    $or: [
      { trainingPeriodId: { $in: trainings.map(({ id }) => id) } },
      { mentorshipPeriodId: { $in: mentorships.map(({ id }) => id) } },
    ],
  });
  return {
    teacher,
    school: { id: stay.schoolId, name: await schoolName(em, stay.schoolId) },
    contents: { trainingPeriods, mentorshipPeriods, declarations },
    providers: await providersOfTraining(
      em,
      trainings.map(({ id }) => id),
    ),
    others: new Map(mentorships.map(({ id, teacherId, name }) => [id, { teacherId, name }])),
  };
}

/** Writes what a rule has cut. */
export function writeCut<P extends { finishedOn: Day | null }>(
  em: EntityManager,
  { removed, ended }: Cut<P>,
  lastDay: Day,
): void {
  for (const period of removed) em.remove(period);
  for (const period of ended) period.finishedOn = lastDay;
}
