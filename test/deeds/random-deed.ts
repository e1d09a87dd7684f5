import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { actions } from '../../server/actions/index.ts';
import { leavingReasons } from '../../server/domain/leaving.ts';
import { deferralReasons, withdrawalReasons } from '../../server/domain/training.ts';
import type { Random } from '../as-at/random.ts';
import type { Person } from '../support/console.ts';

/** The deeds of which random cases are made: all that staff can do, undoing apart, which has its own turn. */
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
  'voidDeclaration',
  'importSchools',
  'reverseEvent',
] as const satisfies readonly (keyof typeof actions)[];
export type Kind = (typeof kinds)[number];

export interface Stage {
  readonly client: pg.Client;
  readonly support: Person;
  readonly random: Random;
  /** The teachers looked at, and the schools there are. */
  readonly teachers: readonly string[];
  readonly schools: readonly string[];
}

/** One of the ids that the question finds, by chance; a missing record when it finds none. */
async function oneOf({ client, random, teachers }: Stage, sql: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(sql, [teachers]);
  return rows.length ? random.one(rows).id : '00000000-0000-7000-8000-000000000000';
}

const STAY = (role: 'ect' | 'mentor') =>
  `select s.id from ${role}_at_school_periods s join teachers t on t.id = s.teacher_id where t.id = any($1)
   order by t.trn, s.started_on`;
const TRAINING = `select p.id from training_periods p join teachers t on t.id = p.teacher_id where t.id = any($1)
   order by t.trn, p.role, p.started_on`;

/** What is sent for a deed of this kind: mostly sensible, sometimes not. Null when there is nothing to send it for. */
export async function inputFor(kind: Kind, stage: Stage): Promise<object | null> {
  const { random } = stage;
  const anyStay = () => oneOf(stage, STAY(random.below(3) ? 'ect' : 'mentor'));
  const day = () => random.day('2026-01-10', 150);
  const number = random.below(1e6);
  switch (kind) {
    case 'correctName':
      return {
        teacherId: random.one(stage.teachers),
        correctedName: random.one([
          `Zoë Álvarez-Núñez ${number}`,
          'Madonna',
          null,
          `Robin O’Example ${number}`,
        ]),
      };
    case 'correctEmail':
      return {
        stayId: await anyStay(),
        email: random.one([`r.${number}@school.example`, 'no address', 'ect.1@school.example']),
      };
    case 'transferEct':
      return {
        ectAtSchoolPeriodId: await oneOf(stage, STAY('ect')),
        toSchoolId: random.one(stage.schools),
        startsOn: day(),
      };
    case 'transferMentor':
      return {
        mentorAtSchoolPeriodId: await oneOf(stage, STAY('mentor')),
        toSchoolId: random.one(stage.schools),
        startsOn: day(),
      };
    case 'reportLeaving':
      return {
        stayId: await anyStay(),
        lastDay: day(),
        leavingReason: random.one([...leavingReasons, null]),
      };
    case 'cancelLeaving':
      return {
        stayId: await oneOf(
          stage,
          `select s.id from ect_at_school_periods s where teacher_id = any($1) and finished_on is not null
           union all select s.id from mentor_at_school_periods s where teacher_id = any($1) and finished_on is not null`,
        ),
      };
    case 'changeMentor':
      return {
        ectAtSchoolPeriodId: await oneOf(stage, STAY('ect')),
        mentorAtSchoolPeriodId: await oneOf(stage, STAY('mentor')),
        startsOn: day(),
      };
    case 'withdrawTraining':
      return {
        trainingPeriodId: await oneOf(stage, TRAINING),
        withdrawalReason: random.one(withdrawalReasons),
      };
    case 'deferTraining':
      return { trainingPeriodId: await oneOf(stage, TRAINING), deferralReason: random.one(deferralReasons) };
    case 'resumeTraining':
      return {
        trainingPeriodId: await oneOf(
          stage,
          `select id from training_periods where teacher_id = any($1) and (deferred_at is not null or withdrawn_at is not null)`,
        ),
      };
    case 'voidDeclaration':
      return {
        declarationId: await oneOf(
          stage,
          `select id from declarations where teacher_id = any($1) order by declaration_type, id`,
        ),
      };
    case 'importSchools':
      return uploaded(stage);
    case 'reverseEvent':
      return {
        eventId: await oneOf(
          stage,
          `select e.id from audit.events e where e.session_id is not null and e.action <> 'tell-a-story' and exists (
             select from audit.event_subjects s where s.event_id = e.id and s.subject_id = any($1)) order by e.id desc limit 6`,
        ),
      };
  }
}

async function uploaded({ support, random }: Stage): Promise<object> {
  const urn = () => String(800_000 + random.below(40));
  const lines = Array.from({ length: 1 + random.below(4) }, () =>
    [
      urn(),
      '201',
      'City of London',
      `School ${random.below(1e4)}`,
      'Academy',
      random.one(['Open', 'Closed', 'Ajar']),
    ].join(),
  );
  const reply = await support.send({
    method: 'POST',
    url: `/import/schools?name=${randomUUID()}.csv`,
    payload: [
      'URN,LA (code),LA (name),EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name)',
      ...lines,
    ].join('\n'),
    headers: { 'content-type': 'text/csv' },
  });
  return { uploadId: reply.json().uploadId };
}
