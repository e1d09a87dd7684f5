import pg from 'pg';
import { expect } from 'vitest';
import { dayAfter, endOfLondonDay, londonDay } from '../../server/domain/day.ts';
import { DeclarationRecord } from '../../server/records/declaration.record.ts';
import { MentorshipPeriodRecord } from '../../server/records/mentorship-period.record.ts';
import { RegisterSchoolLinkRecord } from '../../server/records/register-school.record.ts';
import {
  aDeclaration,
  aMentor,
  aMentorship,
  anActiveLeadProvider,
  anEctAtSchool,
  anInduction,
  aSchool,
  aStatement,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { type Person, test } from '../support/console.ts';

/** An instant between what was done and what will be. */
async function now(): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, 5));
  const instant = new Date().toISOString();
  await new Promise((resolve) => setTimeout(resolve, 5));
  return instant;
}

async function teacherAt(person: Person, id: string, moment: object, fields: string) {
  const { data, errors } = await person.ask(
    `query ($id: ID!, $moment: Moment!) { asAt(moment: $moment) { teacher(id: $id) { ${fields} } } }`,
    { id, moment },
  );
  expect(errors).toBeUndefined();
  return data.asAt.teacher;
}

test('a teacher is who they were known to be then, and nobody before they were known', async ({
  console,
  story,
}) => {
  const support = console.as('support');
  const before = await now();
  const { id } = await aTeacher(story, { name: 'Ada Lovelace' });
  const then = await now();
  await support.perform('correctName', { teacherId: id, correctedName: 'Ada King' });
  expect(await teacherAt(support, id, { knownAt: before }, 'name')).toBeNull();
  expect(await teacherAt(support, id, { knownAt: then }, 'name history { action }')).toEqual({
    name: 'Ada Lovelace',
    history: [],
  });
  expect(await teacherAt(support, id, {}, 'name history { action }')).toEqual({
    name: 'Ada King',
    history: [{ action: 'correct-name' }],
  });
});

test('two moments and the present stand side by side in one request', async ({ console, story }) => {
  const support = console.as('support');
  const { id } = await aTeacher(story, { name: 'Ada Lovelace' });
  const first = await now();
  await support.perform('correctName', { teacherId: id, correctedName: 'Ada King' });
  const second = await now();
  await support.perform('correctName', { teacherId: id, correctedName: 'Ada Noel' });
  const { data } = await support.ask(
    `query ($id: ID!, $first: Moment!, $second: Moment!) {
       first: asAt(moment: $first) { teacher(id: $id) { name } }
       second: asAt(moment: $second) { teacher(id: $id) { name } }
       teacher(id: $id) { name } }`,
    { id, first: { knownAt: first }, second: { knownAt: second } },
  );
  expect(data).toEqual({
    first: { teacher: { name: 'Ada Lovelace' } },
    second: { teacher: { name: 'Ada King' } },
    teacher: { name: 'Ada Noel' },
  });
});

test('the instant of an event knows what it did', async ({ console, story }) => {
  const support = console.as('support');
  const { id } = await aTeacher(story, { name: 'Ada Lovelace' });
  await support.perform('correctName', { teacherId: id, correctedName: 'Ada King' });
  const { data } = await support.ask('query ($id: ID!) { teacher(id: $id) { history { recordedAt } } }', {
    id,
  });
  const [{ recordedAt }] = data.teacher.history;
  expect(await teacherAt(support, id, { knownAt: recordedAt }, 'name')).toEqual({ name: 'Ada King' });
});

test('a day known is known at its end in London', async ({ console, story }) => {
  const support = console.as('support');
  const { id } = await aTeacher(story);
  expect(await teacherAt(support, id, { knownOn: '2020-01-01' }, 'id')).toBeNull();
  expect(await teacherAt(support, id, { knownOn: londonDay(new Date()) }, 'id')).toEqual({ id });
  expect(endOfLondonDay('2026-07-01').toISOString()).toBe('2026-07-01T22:59:59.999Z');
  expect(endOfLondonDay('2026-12-01').toISOString()).toBe('2026-12-01T23:59:59.999Z');
});

test('what was removed since is there, with what it belonged to', async ({ console, story }) => {
  const school = await aSchool(story);
  const ect = await anEctAtSchool(story, { school, startedOn: '2025-09-01' });
  const mentor = await aMentor(story, { school, startedOn: '2025-09-01' });
  const mentorship = await aMentorship(story, { ect, mentor, startedOn: '2025-10-01' });
  const then = await now();
  await story.remove(MentorshipPeriodRecord, mentorship);
  const fields = 'ectAtSchoolPeriods { mentorshipPeriods { id mentor { id } } }';
  const support = console.as('support');
  expect(await teacherAt(support, ect.teacherId, { knownAt: then }, fields)).toEqual({
    ectAtSchoolPeriods: [{ mentorshipPeriods: [{ id: mentorship.id, mentor: { id: mentor.id } }] }],
  });
  expect(await teacherAt(support, ect.teacherId, {}, fields)).toEqual({
    ectAtSchoolPeriods: [{ mentorshipPeriods: [] }],
  });
});

test('no deed is on while somebody looks at the past', async ({ console, story }) => {
  const training = await aTrainingPeriod(story, {
    ect: await anEctAtSchool(story, { startedOn: '2025-09-01' }),
  });
  const { id } = await aDeclaration(story, { training });
  const { data } = await console.as('support').ask(
    `query ($id: ID!) { declaration(id: $id) { mayVoid { allowed } }
       asAt(moment: {}) { declaration(id: $id) { mayVoid { allowed because } } } }`,
    { id },
  );
  expect(data.declaration.mayVoid.allowed).toBe(true);
  expect(data.asAt.declaration.mayVoid).toEqual({
    allowed: false,
    because: 'You are looking at the past. Return to today to do this.',
  });
});

test('a developer sees nobody’s name in the past either', async ({ console, story }) => {
  const { id } = await aTeacher(story, { name: 'Ada Lovelace' });
  const moment = { knownAt: await now() };
  expect(await teacherAt(console.as('developer'), id, moment, 'id name trn')).toEqual({
    id,
    name: null,
    trn: null,
  });
});

/** Ada's training from September was deferred on 10 January; she left on 31 March, and it was recorded later. */
async function ada(story: Story) {
  const teacher = await aTeacher(story, {
    name: 'Ada Lovelace',
    ectFirstBecameEligibleForTrainingAt: new Date('2025-10-01T09:00:00Z'),
  });
  const ect = await anEctAtSchool(story, { teacher, startedOn: '2025-09-01', finishedOn: '2026-03-31' });
  await anInduction(story, { teacher, startedOn: '2025-10-01' });
  const training = await aTrainingPeriod(story, {
    ect,
    deferredAt: new Date('2026-01-10T10:00:00Z'),
    deferralReason: 'career_break',
  });
  return { teacher, ect, training };
}

const LIFE = `ectFirstBecameEligibleForTrainingAt inductionPeriods { startedOn }
  ectAtSchoolPeriods { startedOn trainingPeriods { status deferralReason } }`;

test('on a day, what held on it: both ends of a period included', async ({ console, story }) => {
  const { teacher } = await ada(story);
  const on = (onDay: string) => teacherAt(console.as('support'), teacher.id, { onDay }, LIFE);
  const stay = (training: object) => [{ startedOn: '2025-09-01', trainingPeriods: [training] }];
  expect(await on('2025-08-31')).toMatchObject({ ectAtSchoolPeriods: [], inductionPeriods: [] });
  expect(await on('2025-09-01')).toEqual({
    ectFirstBecameEligibleForTrainingAt: null,
    inductionPeriods: [],
    ectAtSchoolPeriods: stay({ status: 'active', deferralReason: null }),
  });
  expect(await on('2026-01-09')).toMatchObject({
    inductionPeriods: [{ startedOn: '2025-10-01' }],
    ectAtSchoolPeriods: stay({ status: 'active', deferralReason: null }),
  });
  const deferred = { status: 'deferred', deferralReason: 'career_break' };
  expect(await on('2026-01-10')).toMatchObject({ ectAtSchoolPeriods: stay(deferred) });
  expect(await on('2026-03-31')).toMatchObject({ ectAtSchoolPeriods: stay(deferred) });
  expect(await on('2026-04-01')).toMatchObject({ ectAtSchoolPeriods: [] });
});

test('an induction has its outcome from its last day, and the register does not speak of it before', async ({
  console,
  story,
}) => {
  const teacher = await aTeacher(story, { trsInductionStatus: 'Passed' });
  await anInduction(story, {
    teacher,
    startedOn: '2024-09-01',
    finishedOn: '2025-07-31',
    outcome: 'pass',
    numberOfTerms: '3.0',
  });
  const on = (onDay: string) =>
    teacherAt(
      console.as('support'),
      teacher.id,
      { onDay },
      'trsInductionStatus inductionPeriods { outcome }',
    );
  expect(await on('2024-08-31')).toEqual({ trsInductionStatus: 'RequiredToComplete', inductionPeriods: [] });
  expect(await on('2025-07-30')).toEqual({
    trsInductionStatus: 'InProgress',
    inductionPeriods: [{ outcome: null }],
  });
  expect(await on('2025-07-31')).toEqual({
    trsInductionStatus: 'Passed',
    inductionPeriods: [{ outcome: 'pass' }],
  });
});

test('the two clocks are two: a stay learnt of since held on the day, and was not known then', async ({
  console,
  story,
}) => {
  const teacher = await aTeacher(story);
  const then = await now();
  await anEctAtSchool(story, { teacher, startedOn: '2025-09-01' });
  const stays = async (moment: object) =>
    (await teacherAt(console.as('support'), teacher.id, moment, 'ectAtSchoolPeriods { startedOn }'))
      .ectAtSchoolPeriods;
  expect(await stays({ onDay: '2025-10-01' })).toEqual([{ startedOn: '2025-09-01' }]);
  expect(await stays({ onDay: '2025-10-01', knownAt: then })).toEqual([]);
});

test('a declaration had on a day the status of that day, and was not there before it was made', async ({
  console,
  story,
}) => {
  const { training, teacher } = await ada(story);
  const declaration = await aDeclaration(story, {
    training,
    paymentStatus: 'eligible',
    createdAt: new Date('2025-11-20T09:00:00Z'),
  });
  await story.change(DeclarationRecord, declaration, { paymentStatus: 'payable' });
  const on = async (onDay: string) =>
    (await teacherAt(console.as('support'), teacher.id, { onDay }, 'declarations { paymentStatus }'))
      .declarations;
  expect(await on('2025-11-19')).toEqual([]);
  // Recorded here later than that day: the first that is known of it.
  expect(await on('2025-11-20')).toEqual([{ paymentStatus: 'eligible' }]);
  expect(await on('2099-01-01')).toEqual([{ paymentStatus: 'payable' }]);
});

test('a statement of the past is open again', async ({ console, story }) => {
  const training = await aTrainingPeriod(story, {
    ect: await anEctAtSchool(story, { startedOn: '2025-09-01' }),
  });
  const declaration = await aDeclaration(story, { training, paymentStatus: 'eligible' });
  const then = await now();
  const id = declaration.paymentStatementId;
  await story.system.perform((em) =>
    em.execute(`update statements set status = 'payable' where id = ?`, [id]),
  );
  const { data } = await console.as('finance').ask(
    `query ($id: ID!, $moment: Moment!) { past: asAt(moment: $moment) { statement(id: $id) { status leadProvider { name } } }
       now: asAt(moment: {}) { statement(id: $id) { status } } }`,
    { id, moment: { knownAt: then } },
  );
  expect(data.past.statement).toEqual({ status: 'open', leadProvider: { name: expect.any(String) } });
  expect(data.now.statement).toEqual({ status: 'payable' });
});

test('an instant that is none, and two ways to say when, are refused by name', async ({ console }) => {
  const ask = async (moment: object) =>
    (await console.as('support').ask('query ($m: Moment!) { asAt(moment: $m) { knownAt } }', { m: moment }))
      .errors?.[0];
  expect(await ask({ knownAt: 'yesterday' })).toMatchObject({
    message: 'm.knownAt: DateTime must be an instant in UTC as 2026-09-01T16:30:00Z.',
    extensions: { code: 'BAD_USER_INPUT' },
  });
  expect((await ask({ knownAt: '2026-02-30T10:00:00Z' }))?.extensions.code).toBe('BAD_USER_INPUT');
  expect(await ask({ knownAt: '2026-02-28T10:00:00Z', knownOn: '2026-02-28' })).toMatchObject({
    message: 'Say when it was known once: as an instant (knownAt) or a day (knownOn).',
  });
});

test('what will be recorded later is asked of nobody, and the refusal names the field', async ({
  console,
  story,
}) => {
  const support = console.as('support');
  const { id } = await aTeacher(story);
  const refusal = async (query: string, variables: object) =>
    (await support.ask(query, variables)).errors?.[0];
  const asAt = 'query ($m: Moment!) { asAt(moment: $m) { knownAt } }';
  const compare = `query ($id: ID!, $from: Moment!, $to: Moment!) {
    compare(record: teacher, id: $id, from: $from, to: $to) { total } }`;
  const tomorrow = dayAfter(londonDay(new Date()));
  expect(await refusal(asAt, { m: { knownOn: tomorrow } })).toMatchObject({
    message: 'moment.knownOn must be today or earlier: nobody knows yet what will be recorded later.',
    extensions: { code: 'BAD_USER_INPUT' },
  });
  expect(await refusal(asAt, { m: { knownAt: '2099-01-01T00:00:00Z' } })).toMatchObject({
    message: 'moment.knownAt must be now or earlier: nobody knows yet what will be recorded later.',
  });
  expect(await refusal(compare, { id, from: { knownOn: tomorrow }, to: {} })).toMatchObject({
    message: expect.stringMatching(/^from\.knownOn must be today or earlier/),
  });
  expect(await refusal(compare, { id, from: {}, to: { knownOn: tomorrow } })).toMatchObject({
    message: expect.stringMatching(/^to\.knownOn must be today or earlier/),
  });
  // What is true on a day to come may be asked: a stay may be agreed beforehand.
  expect(await refusal(asAt, { m: { onDay: '2099-01-01' } })).toBeUndefined();
});

test('since when changes of a record are recorded is the instant of its first', async ({
  console,
  story,
}) => {
  const before = await now();
  const { id } = await aTeacher(story);
  const then = await now();
  const support = console.as('support');
  await support.perform('correctName', { teacherId: id, correctedName: 'Ada King' });
  const since = async (rowId: string) =>
    (await support.ask('query ($id: ID!) { recordedSince(id: $id) }', { id: rowId })).data.recordedSince;
  const first = await since(id);
  expect(first > before && first < then).toBe(true);
  expect(await since('01900000-0000-7000-8000-000000000000')).toBeNull();
});

test('every watched table has its past, column by column', async ({ database }) => {
  const client = new pg.Client(database.ownerUrl);
  await client.connect();
  const columns = async (schema: string) =>
    (
      await client.query(
        `select c.relname || '.' || a.attname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
         where a.attnum > 0 and not a.attisdropped and c.relnamespace = $1::regnamespace
           and c.relname in (select t.relname from pg_trigger g join pg_class t on t.oid = g.tgrelid where g.tgname = 'audited_update')
         order by 1`,
        [schema],
      )
    ).rows;
  const [past, present] = [await columns('as_at'), await columns('public')];
  await client.end();
  expect(past.length).toBeGreaterThan(200);
  expect(past).toEqual(present);
});

test('a statement on its own says when it is of', async ({ console, story }) => {
  const statement = await aStatement(story, {
    activeLeadProvider: await anActiveLeadProvider(story, { year: 2025 }),
    month: 4,
    year: 2026,
  });
  const { data } = await console
    .as('finance')
    .ask(
      'query ($id: ID!) { asAt(moment: { onDay: "2026-01-01" }) { knownAt onDay statement(id: $id) { name } } }',
      {
        id: statement.id,
      },
    );
  expect(data.asAt).toEqual({ knownAt: null, onDay: '2026-01-01', statement: { name: 'April 2026' } });
});

test('a school is open on its last day, and shows which it went into from the day on that it did', async ({
  console,
  story,
}) => {
  const to = await aSchool(story, { name: 'Fell Academy' });
  const school = await aSchool(story, { register: { status: 'closed', closedOn: '2025-08-31' } });
  await story.add(RegisterSchoolLinkRecord, {
    urn: school.urn,
    linkUrn: to.urn,
    linkType: 'Successor',
    linkedOn: '2025-09-01',
  });
  await story.add(RegisterSchoolLinkRecord, { urn: school.urn, linkUrn: '999997', linkType: 'Other' });
  const on = async (onDay: string) => {
    const { data, errors } = await console.as('support').ask(
      `query ($id: ID!, $moment: Moment!) { asAt(moment: $moment) { school(id: $id) {
           status closedOn register { links { linkType } } } } }`,
      { id: school.id, moment: { onDay } },
    );
    expect(errors).toBeUndefined();
    return data.asAt.school;
  };
  const links = (...types: string[]) => ({ links: types.map((linkType) => ({ linkType })) });
  const open = { status: 'open', closedOn: null, register: links('Other') };
  const closed = { status: 'closed', closedOn: '2025-08-31' };
  expect(await on('2025-08-31')).toEqual(open);
  expect(await on('2025-09-01')).toEqual({ ...closed, register: links('Other', 'Successor') });
});
