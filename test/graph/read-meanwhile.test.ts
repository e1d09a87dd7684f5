import { expect, onTestFinished } from 'vitest';
import pg from 'pg';
import { UserRecord } from '../../server/records/user.record.ts';
import { aDeclaration, anEctAtSchool, aTeacher, aTrainingPeriod } from '../stories/index.ts';
import { ask } from '../support/ask.ts';
import { type Person, test } from '../support/console.ts';

const TEACHERS = '{ teachers { total items { id name } } }';
const SIGNED_OUT = { status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] };

const endSession = (url: string, { userId }: Person) =>
  ask(
    url,
    `update access.sessions set ended_at = now(), ended_because = 'Tested' where user_id = '${userId}'`,
  );

test('a query is read while the session is asked about, and answered when that is known', async ({
  console,
  story,
  database,
}) => {
  const support = console.as('support');
  const { id } = await aTeacher(story);
  await support.ask(TEACHERS);

  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  onTestFinished(() => owner.end());
  await owner.query('begin');
  await owner.query('lock table access.sessions in access exclusive mode');
  const { rows } = await owner.query<{ now: string }>('select clock_timestamp()::text as now');
  let answered = false;
  const reply = support.ask(TEACHERS).finally(() => (answered = true));
  const READ_SINCE = `select count(*)::int from pg_stat_activity
    where datname = current_database() and usename = 'console_reader' and state = 'idle' and query_start > '${rows[0]?.now}'`;
  while ((await ask(database.ownerUrl, READ_SINCE)) === 0);
  expect(answered).toBe(false);
  await owner.query('rollback');

  expect((await reply).data.teachers.items).toContainEqual({ id, name: expect.any(String) });
});

test('who was signed out since the last question is told so, and nothing else', async ({
  console,
  database,
}) => {
  const finance = console.as('finance');
  expect((await finance.ask(TEACHERS)).status).toBe(200);
  await endSession(database.ownerUrl, finance);
  const reply = await finance.ask(TEACHERS);
  expect(reply).toMatchObject(SIGNED_OUT);
  expect(reply.data).toBeUndefined();
});

test('whose role was changed since the last question sees what the new one may', async ({
  console,
  story,
}) => {
  const person = console.as('user_manager');
  const { id } = await aTeacher(story);
  const asked = `{ teacher(id: "${id}") { name } }`;
  const before = await person.ask(asked);
  await story.change(UserRecord, { id: person.userId }, { role: 'support' });
  const after = await person.ask(asked);
  expect(before.data?.teacher?.name).toBeNull();
  expect(after.data.teacher.name).toEqual(expect.any(String));
  await story.change(UserRecord, { id: person.userId }, { role: 'user_manager' });
  expect(await person.ask(asked)).toEqual(before);
});

test('a deed of somebody who was signed out since the last question is not begun', async ({
  console,
  story,
  database,
}) => {
  const approver = console.as('finance_approver');
  expect((await approver.ask(TEACHERS)).status).toBe(200);
  const ect = await anEctAtSchool(story, { startedOn: '2025-09-01' });
  const training = await aTrainingPeriod(story, { ect });
  const { id } = await aDeclaration(story, { training, paymentStatus: 'eligible' });
  await endSession(database.ownerUrl, approver);
  await expect(approver.plan('voidDeclaration', { declarationId: id })).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
  });
});

test('when nobody can be asked about sessions, nothing that was read is shown', async ({
  console,
  database,
}) => {
  const developer = console.as('developer');
  expect((await developer.ask(TEACHERS)).data.teachers.total).toBeGreaterThan(0);
  await ask(database.ownerUrl, 'revoke execute on function access.arrive(bytea) from console_writer');
  const reply = await developer.ask(TEACHERS);
  await ask(database.ownerUrl, 'grant execute on function access.arrive(bytea) to console_writer');
  expect(reply).toMatchObject({ status: 500, errors: [{ extensions: { code: 'INTERNAL' } }] });
  expect(reply.data).toBeUndefined();
  expect((await developer.ask(TEACHERS)).status).toBe(200);
});
