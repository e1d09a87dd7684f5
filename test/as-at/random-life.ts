import { dayAfter } from '../../server/domain/day.ts';
import { declarationTypes } from '../../server/domain/declaration.ts';
import { EctAtSchoolPeriodRecord } from '../../server/records/at-school-period.record.ts';
import { DeclarationRecord } from '../../server/records/declaration.record.ts';
import { MentorshipPeriodRecord } from '../../server/records/mentorship-period.record.ts';
import { RegisterSchoolRecord } from '../../server/records/register-school.record.ts';
import { StatementRecord } from '../../server/records/statement.record.ts';
import { TeacherRecord } from '../../server/records/teacher.record.ts';
import {
  aDeclaration,
  aMentor,
  aMentorship,
  anActiveLeadProvider,
  anAdjustment,
  anEctAtSchool,
  anExtension,
  anInduction,
  aPartnership,
  aSchool,
  aStatement,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import type { Console } from '../support/console.ts';
import type { Random } from './random.ts';

/** An ECT at a school, trained and mentored, and the world around them. */
export const aLife = (story: Story, random: Random) =>
  story.together(async (told) => {
    const school = await aSchool(told);
    const other = await aSchool(told);
    const register = await told.find(RegisterSchoolRecord, { urn: school.urn });
    const activeLeadProvider = await anActiveLeadProvider(told, { year: 2025 });
    const partnership = await aPartnership(told, { school, activeLeadProvider });
    await aPartnership(told, { school: other, activeLeadProvider });
    const statement = await aStatement(told, { activeLeadProvider, year: 2026, month: 4 });
    const adjustment = await anAdjustment(told, { statement });
    await aStatement(told, { activeLeadProvider, year: 2026, month: 8 });
    const teacher = await aTeacher(told);
    const ect = await anEctAtSchool(told, { teacher, school, startedOn: random.day('2025-09-01', 60) });
    const training = await aTrainingPeriod(told, { ect, partnership });
    const mentorTeacher = await aTeacher(told);
    const mentor = await aMentor(told, { teacher: mentorTeacher, school, startedOn: '2025-01-06' });
    const world = [school, other, register, activeLeadProvider, partnership, statement, adjustment].map(
      ({ id }) => id,
    );
    return {
      teacher,
      mentorTeacher,
      school,
      other,
      register,
      statement,
      adjustment,
      ect,
      training,
      mentor,
      world,
    };
  });

export type Life = Awaited<ReturnType<typeof aLife>>;

interface Scene {
  readonly console: Console;
  readonly story: Story;
  readonly life: Life;
  readonly random: Random;
}
type Deed = (scene: Scene) => Promise<unknown>;

/** The latest of its kind, or nothing. */
async function latest({ console, life }: Scene, what: string): Promise<{ id: string } | undefined> {
  const { data } = await console.as('support').ask(
    `query ($id: ID!) { teacher(id: $id) { declarations { id } history { id }
       stays: ectAtSchoolPeriods { id trainingPeriods { id } mentorshipPeriods { id } } } }`,
    { id: life.teacher.id },
  );
  const [stay] = data.teacher.stays;
  return (data.teacher[what] ?? stay?.[what] ?? [])[0];
}

const act = async ({ console }: Scene, name: string, input: object) =>
  (await console.as('support').perform(name, input)).__typename === 'Done';

const onLatest =
  (what: string, deed: (scene: Scene, found: { id: string }) => Promise<unknown>): Deed =>
  async (scene) => {
    const found = await latest(scene, what);
    return found ? deed(scene, found) : false;
  };

const byActions: Record<string, Deed> = {
  correctName: (scene) =>
    act(scene, 'correctName', {
      teacherId: scene.life.teacher.id,
      correctedName: `Robin ${scene.random.below(1e6)}`,
    }),
  correctEmail: onLatest('stays', (scene, { id }) =>
    act(scene, 'correctEmail', { stayId: id, email: `robin.${scene.random.below(1e6)}@school.example` }),
  ),
  reportLeaving: onLatest('stays', (scene, { id }) =>
    act(scene, 'reportLeaving', { stayId: id, lastDay: scene.random.day('2026-01-01', 120) }),
  ),
  transfer: onLatest('stays', (scene, { id }) =>
    act(scene, 'transferEct', {
      ectAtSchoolPeriodId: id,
      toSchoolId: scene.random.one([scene.life.school, scene.life.other]).id,
      startsOn: scene.random.day('2026-01-01', 120),
    }),
  ),
  defer: onLatest('trainingPeriods', (scene, { id }) =>
    act(scene, 'deferTraining', { trainingPeriodId: id, deferralReason: 'career_break' }),
  ),
  withdraw: onLatest('trainingPeriods', (scene, { id }) =>
    act(scene, 'withdrawTraining', { trainingPeriodId: id, withdrawalReason: 'other' }),
  ),
  resume: onLatest('trainingPeriods', async (scene, { id }) => {
    const { console } = scene;
    const { today } = console;
    // Never on the day on which it was stopped.
    console.today = dayAfter(today);
    const done = await act(scene, 'resumeTraining', { trainingPeriodId: id });
    console.today = today;
    return done;
  }),
  void: onLatest('declarations', (scene, { id }) => act(scene, 'voidDeclaration', { declarationId: id })),
  reverse: onLatest('history', (scene, { id }) => act(scene, 'reverseEvent', { eventId: id })),
};

/** As lead providers, appropriate bodies, the register and nightly jobs do. */
const byOthers: Record<string, Deed> = {
  declare: ({ story, life, random }) =>
    aDeclaration(story, {
      training: life.training,
      declarationType: random.one(declarationTypes),
      paymentStatus: random.one(['no_payment', 'eligible']),
      statement: life.statement,
    }),
  pay: onLatest('declarations', ({ story, life, random }, { id }) =>
    story.change(
      DeclarationRecord,
      { id },
      {
        paymentStatus: random.one(['eligible', 'payable', 'paid']),
        paymentStatementId: life.statement.id,
      },
    ),
  ),
  forgetDeclaration: onLatest('declarations', ({ story }, found) => story.remove(DeclarationRecord, found)),
  mentor: ({ story, life: { ect, mentor }, random }) =>
    aMentorship(story, { ect, mentor, startedOn: random.day('2025-11-01', 90) }),
  endMentoring: onLatest('mentorshipPeriods', ({ story, random }, found) =>
    random.below(2) === 0
      ? story.remove(MentorshipPeriodRecord, found)
      : story.change(MentorshipPeriodRecord, found, { finishedOn: random.day('2026-01-30', 30) }),
  ),
  induct: ({ story, life: { teacher }, random }) =>
    anInduction(story, { teacher, startedOn: random.day('2025-09-01', 90) }),
  extend: ({ story, life: { teacher } }) => anExtension(story, { teacher }),
  renameInRegister: ({ story, life: { teacher }, random }) =>
    story.change(TeacherRecord, teacher, { trsLastName: `Example ${random.below(1e6)}` }),
  moveEct: onLatest('stays', ({ story, life }, found) =>
    story.change(EctAtSchoolPeriodRecord, found, { schoolId: life.other.id }),
  ),
  renameSchool: ({ story, life: { register }, random }) =>
    story.change(RegisterSchoolRecord, register, { name: `School ${random.below(1e6)}` }),
  closeStatement: ({ story, life: { statement }, random }) =>
    story.change(StatementRecord, statement, { status: random.one(['open', 'payable', 'paid']) }),
};

const deeds = { ...byActions, ...byOthers };
export const kindsOfDeed = Object.keys(deeds);

/** One random deed: what it was, and whether it was done or a rule refused it. */
export async function somethingHappens(scene: Scene): Promise<{ deed: string; happened: boolean }> {
  const deed = scene.random.one(kindsOfDeed);
  try {
    return { deed, happened: (await deeds[deed]?.(scene)) !== false };
  } catch (error) {
    if (isRefusedByTheDatabase(error)) return { deed, happened: false };
    throw error;
  }
}

const isRefusedByTheDatabase = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('23');
