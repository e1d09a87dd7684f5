import { eachRuleAlone } from '../../test/support/each-rule-alone.ts';
import * as cancelLeaving from '../actions/cancel-leaving/rule.ts';
import * as changeMentor from '../actions/change-mentor/rule.ts';
import * as correctEmail from '../actions/correct-email/rule.ts';
import * as correctName from '../actions/correct-name/rule.ts';
import * as deferTraining from '../actions/defer-training/rule.ts';
import * as reportLeaving from '../actions/report-leaving/rule.ts';
import * as resumeTraining from '../actions/resume-training/rule.ts';
import * as reverseEvent from '../actions/reverse-event/rule.ts';
import * as transferEct from '../actions/transfer-ect/rule.ts';
import * as voidDeclaration from '../actions/void-declaration/rule.ts';
import * as withdrawTraining from '../actions/withdraw-training/rule.ts';
import type { Training, TrainingFacts } from '../domain/training-change.ts';

const today = '2026-03-02';
const event = { id: 'event', sentence: 'Did something', on: '1 March 2026', by: 'Staff 1' };
const teacher = { name: 'Ada Lovelace', anonymisedAt: null };
const school = { id: 'hill', name: 'Hill School' };
const stay = { startedOn: '2025-09-01', finishedOn: null };
const hasLeft = { ...stay, finishedOn: '2026-03-01' };
const gone = { ...teacher, anonymisedAt: new Date('2026-01-01') };
const leadProvider = { id: 'ambition', name: 'Ambition Institute' };
const training: Training = { id: 'this', ...stay, leadProvider };
const trains = (some: Partial<TrainingFacts> = {}): TrainingFacts => ({
  teacher,
  role: 'ect',
  training,
  status: 'active',
  allInRole: [training],
  ...some,
});
const starting = (startedOn: string) => ({ training: { ...training, startedOn } });
const later = { ...training, id: 'later', startedOn: '2025-10-01' };

type VoidFacts = Parameters<typeof voidDeclaration.steps>[0];
const paid = { paymentStatus: 'paid', clawbackStatus: 'no_clawback' } as const;
const april = { id: 'april', month: 4, year: 2026 };
const voids = (some: Partial<VoidFacts> = {}) =>
  voidDeclaration.steps({ declaration: paid, nextOutputStatement: april, mentor: null, ...some });

const stopped = { ...training, finishedOn: '2026-01-31' };
const resumes = (some: Partial<resumeTraining.Facts> = {}) =>
  resumeTraining.steps(
    {
      ...trains({ status: 'deferred', training: stopped, allInRole: [stopped] }),
      stoppedOn: '2026-01-31',
      stoppedBy: null,
      stay: { ...stay, school: 'Hill School' },
      contractPeriod: { year: 2025, isFrozen: false },
      mentorNotFundedFrom: null,
      ...some,
    },
    today,
  );
const other = (startedOn: string, finishedOn: string | null): Training => ({
  id: 'other',
  startedOn,
  finishedOn,
  leadProvider: { id: 'teach-first', name: 'Teach First' },
});

const cancels = (some: Partial<cancelLeaving.Facts> = {}) =>
  cancelLeaving.steps({
    role: 'ect',
    stay: { ...stay, finishedOn: '2026-03-31' },
    teacher,
    school,
    laterStay: null,
    transfer: null,
    inTheWay: null,
    ...some,
  });
const reverses = (some: Partial<reverseEvent.Facts> = {}) =>
  reverseEvent.steps({
    event,
    actorRole: 'support',
    action: { called: 'void a declaration', allowed: ['support'] },
    reversedBy: null,
    inTheWay: null,
    authorisedSince: null,
    ...some,
  });
const at = { teacher, school, stay, mentorsHere: 1 } as never as changeMentor.Facts & reportLeaving.Facts;
const transfers = (some: object = {}) =>
  transferEct.steps({
    ...at,
    nextStay: null,
    inductionOutcome: null,
    trsInductionStatus: 'InProgress',
    ...some,
  } as never as transferEct.Facts);
const emails = (some: Partial<correctEmail.Facts> = {}) =>
  correctEmail.steps(
    { teacher, stay: { ...stay, email: null }, school: 'Hill School', inUseAt: null, ...some },
    today,
  );

eachRuleAlone({
  'void-declaration': [
    voids(),
    ['already-voided', voids({ declaration: { ...paid, paymentStatus: 'voided' } })],
    ['already-clawed-back', voids({ declaration: { ...paid, clawbackStatus: 'awaiting_clawback' } })],
    ['no-statement-for-clawback', voids({ nextOutputStatement: null })],
  ],
  'defer-training': [
    deferTraining.steps(trains(), today),
    ['already-deferred', deferTraining.steps(trains({ status: 'deferred' }), today)],
    ['already-withdrawn', deferTraining.steps(trains({ status: 'withdrawn' }), today)],
    ['school-led', deferTraining.steps(trains({ training: { ...training, leadProvider: null } }), today)],
    ['later-training', deferTraining.steps(trains({ allInRole: [training, later] }), today)],
    ['begun-today', deferTraining.steps(trains(starting(today)), today)],
    ['not-begun', deferTraining.steps(trains(starting('2026-03-03')), today)],
  ],
  'withdraw-training': [
    withdrawTraining.steps(trains({ status: 'deferred' }), today),
    ['already-withdrawn', withdrawTraining.steps(trains({ status: 'withdrawn' }), today)],
    ['later-training', withdrawTraining.steps(trains({ allInRole: [training, later] }), today)],
    ['begun-today', withdrawTraining.steps(trains(starting(today)), today)],
    ['not-begun', withdrawTraining.steps(trains(starting('2026-03-03')), today)],
  ],
  'resume-training': [
    resumes(),
    ['active', resumes({ status: 'active' })],
    ['stopped-today', resumes({ stoppedOn: today })],
    ['left-the-school', resumes({ stay: { ...hasLeft, school: 'Hill School' } })],
    ['mentor-not-funded', resumes({ role: 'mentor', mentorNotFundedFrom: '2026-01-01' })],
    ['contract-period-frozen', resumes({ contractPeriod: { year: 2022, isFrozen: true } })],
    ['in-training-today', resumes({ allInRole: [stopped, other('2026-02-01', null)] })],
    ['training-to-come', resumes({ allInRole: [stopped, other('2026-04-01', null)] })],
    ['later-training', resumes({ allInRole: [stopped, { ...later, finishedOn: '2025-12-31' }] })],
  ],
  'report-leaving': [
    reportLeaving.steps(at, today),
    ['has-left', reportLeaving.steps({ ...at, stay: hasLeft }, today)],
  ],
  'change-mentor': [
    changeMentor.steps(at, today),
    ['has-left', changeMentor.steps({ ...at, stay: hasLeft }, today)],
    ['no-mentor-here', changeMentor.steps({ ...at, mentorsHere: 0 }, today)],
  ],
  'cancel-leaving': [
    cancels(),
    ['not-leaving', cancels({ stay })],
    ['has-started-elsewhere', cancels({ laterStay: { school: 'Vale School', startedOn: '2026-04-01' } })],
    ['was-transferred', cancels({ transfer: event })],
    ['later-event-in-the-way', cancels({ inTheWay: event })],
  ],
  'correct-email': [
    emails(),
    ['anonymised', emails({ teacher: gone })],
    ['stay-is-over', emails({ stay: { ...hasLeft, email: null } })],
  ],
  'correct-name': [
    correctName.steps({ teacher } as never as correctName.Facts),
    ['anonymised', correctName.steps({ teacher: gone } as never as correctName.Facts)],
  ],
  'transfer-ect': [
    transfers(),
    ['induction-is-over', transfers({ trsInductionStatus: 'Exempt' })],
    ['not-the-latest-stay', transfers({ nextStay: { school: 'Vale School', startedOn: '2026-01-05' } })],
  ],
  'reverse-event': [
    reverses(),
    ['set-up-stands', reverses({ action: undefined })],
    [
      'irreversible',
      reverses({ action: { called: 'x', allowed: ['support'], irreversible: 'It is for good. Ask.' } }),
    ],
    ['not-allowed', reverses({ actorRole: 'finance' })],
    ['already-reversed', reverses({ reversedBy: event })],
    ['later-event-in-the-way', reverses({ inTheWay: event })],
    ['statement-authorised-since', reverses({ authorisedSince: 'April 2026' })],
  ],
});
