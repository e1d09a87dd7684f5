import { actions } from '../../server/actions/index.ts';
import type { AnyAction } from '../../server/audit/action.ts';
import { leavingReasons } from '../../server/domain/leaving.ts';
import { deferralReasons, withdrawalReasons } from '../../server/domain/training.ts';
import { calendarInputFor, calendarKinds } from './random-calendar-deed.ts';
import { deskInputFor, deskKinds } from './random-desk-deed.ts';
import { oneOf, type Stage } from './stage.ts';
import { uploaded, uploadedLinks } from './uploaded-schools.ts';

/** The deeds of which random cases are made: all that staff can do. */
export const kinds = [
  'correctName',
  'correctEmail',
  'transferEct',
  'transferMentor',
  'reportLeaving',
  'cancelLeaving',
  'changeMentor',
  'withdrawTraining',
  'deferTraining',
  'resumeTraining',
  'declare',
  'voidDeclaration',
  'moveDeclarations',
  'releaseDeclarations',
  'correctDeclarationTeacher',
  'addAdjustment',
  'reverseAdjustment',
  'addNote',
  'importSchools',
  'importSchoolLinks',
  ...calendarKinds,
  ...deskKinds,
  'reverseEvent',
] as const satisfies readonly (keyof typeof actions)[];
export type Kind = (typeof kinds)[number];

/** Those that another deed takes back, or nothing: a reversal of the event is refused. */
export const irreversible: ReadonlySet<Kind> = new Set(
  kinds.filter((kind) => (actions[kind] as AnyAction).irreversible !== undefined),
);

const STAY = (role: 'ect' | 'mentor') =>
  `select s.id from ${role}_at_school_periods s join teachers t on t.id = s.teacher_id where t.id = any($1)
   order by t.trn, s.started_on`;
/** What goes on comes twice, and with a provider three times. */
const GOING_ON = `select p.id from training_periods p join teachers t on t.id = p.teacher_id, generate_series(1, 3) n
   where t.id = any($1) and (n = 1 or num_nonnulls(p.deferred_at, p.withdrawn_at) = 0)
     and (n < 3 or p.training_programme = 'provider_led') order by t.trn, p.role, p.started_on`;

/** The statements of who trains them. */
const THEIRS = `select id from statements where active_lead_provider_id in
   (select provider_of_training(t) from training_periods t where t.teacher_id = any($1))`;

const anyStay = (stage: Stage) => oneOf(stage, STAY(stage.random.below(3) ? 'ect' : 'mentor'));
const aDay = ({ random }: Stage) => random.day('2026-01-10', 150);
const aTraining = (stage: Stage) => oneOf(stage, GOING_ON);
const aStatement = (stage: Stage) =>
  oneOf(stage, 'select id from statements where $1::uuid[] is not null order by payment_date, id');
const aSchool = ({ random, schools }: Stage) => random.one(schools);

/** What is sent for a deed of each kind: mostly sensible, sometimes not. */
export const inputFor: Record<Kind, (stage: Stage) => Promise<object>> = {
  correctName: async ({ random, teachers }) => ({
    teacherId: random.one(teachers),
    correctedName: random.one([`Zoë Álvarez-Núñez ${random.below(1e6)}`, 'Madonna', null, 'Robin O’Example']),
  }),
  correctEmail: async (stage) => ({
    stayId: await anyStay(stage),
    email: stage.random.one([
      `r.${stage.random.below(1e6)}@school.example`,
      'no address',
      'ect.1@school.example',
    ]),
  }),
  transferEct: async (stage) => ({
    ectAtSchoolPeriodId: await oneOf(stage, STAY('ect')),
    toSchoolId: aSchool(stage),
    startsOn: aDay(stage),
  }),
  transferMentor: async (stage) => ({
    mentorAtSchoolPeriodId: await oneOf(stage, STAY('mentor')),
    toSchoolId: aSchool(stage),
    startsOn: aDay(stage),
  }),
  reportLeaving: async (stage) => ({
    stayId: await anyStay(stage),
    lastDay: aDay(stage),
    leavingReason: stage.random.one([...leavingReasons, null]),
  }),
  cancelLeaving: async (stage) => ({
    stayId: await oneOf(
      stage,
      `select id from ect_at_school_periods where teacher_id = any($1) and finished_on is not null
       union all select id from mentor_at_school_periods where teacher_id = any($1) and finished_on is not null`,
    ),
  }),
  changeMentor: async (stage) => ({
    ectAtSchoolPeriodId: await oneOf(stage, STAY('ect')),
    mentorAtSchoolPeriodId: await oneOf(stage, STAY('mentor')),
    startsOn: aDay(stage),
  }),
  withdrawTraining: async (stage) => ({
    trainingPeriodId: await aTraining(stage),
    withdrawalReason: stage.random.one(withdrawalReasons),
  }),
  deferTraining: async (stage) => ({
    trainingPeriodId: await aTraining(stage),
    deferralReason: stage.random.one(deferralReasons),
  }),
  resumeTraining: async (stage) => ({
    trainingPeriodId: await oneOf(
      stage,
      `select id from training_periods
       where teacher_id = any($1) and (deferred_at is not null or withdrawn_at is not null)`,
    ),
  }),
  declare: async (stage) => ({
    trainingPeriodId: await aTraining(stage),
    declarationDate: stage.random.day('2025-09-01', 190),
    ...stage.random.one([
      { declarationType: 'started', evidenceType: 'other' },
      { declarationType: 'retained-1', evidenceType: 'training-event-attended' },
      { declarationType: 'retained-3', evidenceType: 'other' },
      { declarationType: 'completed', evidenceType: '75-percent-engagement-met' },
      { declarationType: 'retained-2', evidenceType: null },
    ]),
  }),
  voidDeclaration: async (stage) => ({
    declarationId: await oneOf(
      stage,
      'select id from declarations where teacher_id = any($1) order by declaration_type, id',
    ),
  }),
  moveDeclarations: async (stage) => ({
    statementId: await oneOf(
      stage,
      `select payment_statement_id as id from declarations where teacher_id = any($1) and payment_statement_id is not null
       order by declaration_type, id`,
    ),
    toStatementId: await oneOf(stage, `${THEIRS} order by payment_date, id`),
    ...stage.random.one([
      {},
      { role: 'ect' },
      { declarationTypes: ['started'] },
      { declaredTo: '2025-09-01' },
    ]),
  }),
  releaseDeclarations: async (stage) => ({
    statementId: await oneOf(stage, `${THEIRS} and deadline_date >= '2026-03-02' order by id`),
    ...stage.random.one([{}, { role: 'ect' }, { declarationTypes: ['started'] }]),
  }),
  correctDeclarationTeacher: async (stage) => ({
    declarationId: await oneOf(
      stage,
      'select id from declarations where teacher_id = any($1) order by declaration_type, id',
    ),
    trainingPeriodId: await oneOf(
      stage,
      `select p.id from training_periods p join declarations d on d.teacher_id <> p.teacher_id and d.role = p.role
       where d.teacher_id = any($1) and p.training_programme = 'provider_led'
         and provider_of_training(p) = (select provider_of_training(t) from training_periods t where t.id = d.training_period_id)
       order by p.id desc limit 10`,
    ),
  }),
  addAdjustment: async (stage) => ({
    statementId: await aStatement(stage),
    paymentType: `Travel ${stage.random.below(1e6)}`,
    category: 'other',
    direction: stage.random.one(['add', 'deduct']),
    amountPence: BigInt(stage.random.below(1_200_000)),
    evidence: stage.random.one([null, 'https://files.example/1', 'the folder']),
  }),
  reverseAdjustment: async (stage) => ({
    adjustmentId: await oneOf(
      stage,
      'select id from statement_adjustments where $1::uuid[] is not null order by id desc limit 4',
    ),
  }),
  addNote: async (stage) => ({
    statementId: await aStatement(stage),
    note: stage.random.one(['The invoice is lower', ' ', 'Agreed with the provider']),
    knownDifferencePence: stage.random.one([null, -12_000n, 0n]),
  }),
  importSchools: uploaded,
  importSchoolLinks: uploadedLinks,
  ...calendarInputFor,
  ...deskInputFor,
  reverseEvent: async (stage) => ({
    eventId: await oneOf(
      stage,
      `select e.id from audit.events e where e.action <> 'tell-a-story' and exists (
         select from audit.event_subjects s where s.event_id = e.id and s.subject_id = any($1)) order by e.id desc limit 6`,
    ),
  }),
};
