import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { describe, expect } from 'vitest';
import { connect, type Em } from '../../server/database/orm.ts';
import { ROLES } from '../../server/database/roles.ts';
import { TeacherRecord } from '../../server/records/teacher.record.ts';
import { aTeacher, aUser, test as base } from '../stories/index.ts';

const OUTSIDE = /outside an action/;
const hashOf = (token: string) => createHash('sha256').update(token).digest();

/** Opens an event as whoever the token's session says; `$1` is the token's hash. */
const OPEN = `select audit.open_event($1, 'test-the-door', 'Tested the door', '[]', current_date, '{}', 'A test', null,
  uuidv7(), null, null) as id`;

/** `connections` opens plain ones, as the application writes unless said; `writing` the ORM without perform. */
const test = base
  .extend('connections', async ({ database }, { onCleanup }) => {
    const open: pg.Client[] = [];
    onCleanup(async () => void (await Promise.all(open.map((client) => client.end()))));
    return async (url = database.url('console_writer')) => {
      const client = new pg.Client(url);
      await client.connect();
      open.push(client);
      return client;
    };
  })
  .extend('writing', async ({ database }, { onCleanup }) => {
    const orm = await connect(database.url('console_writer'));
    onCleanup(() => orm.close());
    return (): Em => orm.em.fork();
  });

/** A support agent who is signed in, by the hash of their session's token. */
async function anAgent(
  story: Parameters<typeof aUser>[0],
  connections: (url?: string) => Promise<pg.Client>,
  ownerUrl: string,
) {
  const user = await aUser(story, { role: 'support' });
  const hash = hashOf(randomBytes(32).toString('base64url'));
  const owner = await connections(ownerUrl);
  await owner.query('select access.begin_bearer_session($1, $2)', [user.email, hash]);
  return { user, hash };
}

describe('the ORM, outside perform', () => {
  test('may not flush a change', async ({ story, writing }) => {
    const { id } = await aTeacher(story);
    const em = writing();
    (await em.findOneOrFail(TeacherRecord, { id })).correctedName = 'Nobody';
    await expect(em.flush()).rejects.toThrow(OUTSIDE);
    expect((await story.find(TeacherRecord, { id })).correctedName).toBeNull();
  });

  test('may not flush a new record or a removal', async ({ story, writing }) => {
    const teacher = await aTeacher(story);
    const adding = writing();
    adding.create(TeacherRecord, { trn: '0000001', trsFirstName: 'No', trsLastName: 'Body' });
    await expect(adding.flush()).rejects.toThrow(OUTSIDE);
    await expect(writing().nativeDelete(TeacherRecord, { id: teacher.id })).rejects.toThrow(
      /outside an action|permission denied/,
    );
    expect((await story.find(TeacherRecord, { id: teacher.id })).trn).toBe(teacher.trn);
  });

  test('may not update natively, upsert, or in a transaction of its own', async ({ story, writing }) => {
    const { id, trn } = await aTeacher(story);
    const named = { correctedName: 'Nobody' };
    await expect(writing().nativeUpdate(TeacherRecord, { id }, named)).rejects.toThrow(OUTSIDE);
    await expect(writing().upsert(TeacherRecord, { id, trn, ...named })).rejects.toThrow(OUTSIDE);
    await expect(
      writing().transactional((em) => em.nativeUpdate(TeacherRecord, { id }, named)),
    ).rejects.toThrow(OUTSIDE);
  });
});

describe.each(['the owner of the tables', ...ROLES] as const)('raw SQL as %s', (who) => {
  test.for([
    `update teachers set corrected_name = 'Nobody'`,
    `insert into teachers (trn, trs_first_name) values ('0000002', 'Nobody')`,
    `delete from teachers`,
    `with gone as (delete from teachers returning 1) select count(*) from gone`,
    `merge into teachers t using (select 1) one on true when matched then update set corrected_name = 'Nobody'`,
    `insert into teachers (trn) select trn from teachers limit 1 on conflict (trn) do update set corrected_name = 'Nobody'`,
    `do $$ begin update teachers set corrected_name = 'Nobody'; end $$`,
  ])('may not %s', async (sql, { story, database, connections }) => {
    await aTeacher(story);
    const client = await connections(
      who === 'the owner of the tables' ? database.ownerUrl : database.url(who),
    );
    await expect(client.query(sql)).rejects.toThrow(
      who === 'the owner of the tables' ? OUTSIDE : /outside an action|permission denied/,
    );
  });
});

describe('an event', () => {
  test('that changes nothing is refused when it is to be kept', async ({ story, database, connections }) => {
    const { hash } = await anAgent(story, connections, database.ownerUrl);
    const writer = await connections();
    await expect(writer.query(OPEN, [hash])).rejects.toThrow('changed nothing');
  });

  test('whose change comes to nothing is refused too', async ({ story, database, connections }) => {
    const { id } = await aTeacher(story);
    const { hash } = await anAgent(story, connections, database.ownerUrl);
    const writer = await connections();
    await writer.query('begin');
    await writer.query(OPEN, [hash]);
    await writer.query('update teachers set corrected_name = corrected_name where id = $1', [id]);
    await expect(writer.query('commit')).rejects.toThrow('changed nothing');
  });

  test('ends with its transaction: the next on the same connection has none', async ({
    story,
    database,
    connections,
  }) => {
    const { id } = await aTeacher(story);
    const { hash } = await anAgent(story, connections, database.ownerUrl);
    const writer = await connections();
    const correct = (name: string) =>
      writer.query('update teachers set corrected_name = $1 where id = $2', [name, id]);
    await writer.query('begin');
    const opened = await writer.query<{ id: string }>(OPEN, [hash]);
    await correct('Ada King');
    await writer.query('commit');
    await expect(correct('Nobody')).rejects.toThrow(OUTSIDE);
    await writer.query(`select set_config('audit.event_id', $1, false)`, [opened.rows[0]?.id]);
    await expect(correct('Nobody')).rejects.toThrow(OUTSIDE);
    expect((await story.find(TeacherRecord, { id })).correctedName).toBe('Ada King');
  });

  test('that was rolled back to a savepoint lets nothing through', async ({
    story,
    database,
    connections,
  }) => {
    const { id } = await aTeacher(story);
    const { hash } = await anAgent(story, connections, database.ownerUrl);
    const writer = await connections();
    await writer.query('begin');
    await writer.query('savepoint before');
    const opened = await writer.query<{ id: string }>(OPEN, [hash]);
    await writer.query('rollback to savepoint before');
    await writer.query(`select set_config('audit.event_id', $1, true)`, [opened.rows[0]?.id]);
    await expect(
      writer.query(`update teachers set corrected_name = 'Nobody' where id = $1`, [id]),
    ).rejects.toThrow(OUTSIDE);
  });

  test('under way on another connection cannot be borrowed', async ({ story, database, connections }) => {
    const { id } = await aTeacher(story);
    const { hash } = await anAgent(story, connections, database.ownerUrl);
    const [agent, borrower] = [await connections(), await connections()];
    await agent.query('begin');
    const opened = await agent.query<{ id: string }>(OPEN, [hash]);
    await borrower.query('begin');
    await borrower.query(`select set_config('audit.event_id', $1, true)`, [opened.rows[0]?.id]);
    await expect(
      borrower.query(`update teachers set corrected_name = 'Nobody' where id = $1`, [id]),
    ).rejects.toThrow(OUTSIDE);
    await agent.query('rollback');
  });

  test('keeps to itself when two are under way at once', async ({ story, database, connections }) => {
    const teachers = [await aTeacher(story), await aTeacher(story)];
    const writers = [await connections(), await connections()];
    const agents = [
      await anAgent(story, connections, database.ownerUrl),
      await anAgent(story, connections, database.ownerUrl),
    ];
    for (const writer of writers) await writer.query('begin');
    const opened: (string | undefined)[] = [];
    for (const [at, writer] of writers.entries())
      opened.push((await writer.query<{ id: string }>(OPEN, [agents[at]?.hash])).rows[0]?.id);
    for (const [at, writer] of writers.entries())
      await writer.query(`update teachers set corrected_name = 'Ada King' where id = $1`, [teachers[at]?.id]);
    for (const writer of writers) await writer.query('commit');
    const kept = await (await connections()).query(
      `select c.row_id, c.event_id, e.actor_id from audit.row_changes c join audit.events e on e.id = c.event_id
       where e.id = any($1) order by c.id`,
      [opened],
    );
    expect(kept.rows).toEqual(
      teachers.map(({ id }, at) => ({ row_id: id, event_id: opened[at], actor_id: agents[at]?.user.id })),
    );
  });

  test('is not hidden by a table of the same name', async ({ story, connections }) => {
    const { id } = await aTeacher(story);
    const writer = await connections();
    const made = await writer
      .query('create temp table events (id uuid, xact xid8 default pg_current_xact_id())')
      .catch(String);
    if (typeof made !== 'string') await writer.query('set search_path = pg_temp, public');
    await expect(
      writer.query(`update teachers set corrected_name = 'Nobody' where id = $1`, [id]),
    ).rejects.toThrow(OUTSIDE);
  });
});

describe('nobody acts in another’s name', () => {
  test('with a token that is nobody’s', async ({ connections }) => {
    const writer = await connections();
    await expect(writer.query(OPEN, [hashOf('a guess')])).rejects.toThrow('No live session');
  });

  test('with the token of a session that has ended', async ({ story, database, connections }) => {
    const { hash } = await anAgent(story, connections, database.ownerUrl);
    const writer = await connections();
    await writer.query(`select access.end_session($1, 'Signed out')`, [hash]);
    await expect(writer.query(OPEN, [hash])).rejects.toThrow('No live session');
  });

  test('by changing who did it afterwards, or by saying so in a setting', async ({
    story,
    database,
    connections,
  }) => {
    const { id } = await aTeacher(story);
    const { hash, user } = await anAgent(story, connections, database.ownerUrl);
    const other = await aUser(story, { role: 'finance' });
    const writer = await connections();
    await writer.query('begin');
    for (const setting of ['audit.actor_id', 'audit.user_id', 'audit.session_id'])
      await writer.query('select set_config($1, $2, true)', [setting, other.id]);
    const opened = await writer.query<{ id: string }>(OPEN, [hash]);
    await writer.query(`update teachers set corrected_name = 'Ada King' where id = $1`, [id]);
    await writer.query('commit');
    await expect(writer.query('update audit.events set actor_id = $1', [other.id])).rejects.toThrow(
      'permission denied',
    );
    const { rows } = await writer.query('select actor_id from audit.events where id = $1', [
      opened.rows[0]?.id,
    ]);
    expect(rows).toEqual([{ actor_id: user.id }]);
  });

  test('by opening a session of a system actor, which only jobs may', async ({ connections }) => {
    const writer = await connections();
    await expect(
      writer.query('select access.begin_system_session($1, $2)', ['Demo data', hashOf('x')]),
    ).rejects.toThrow('permission denied');
    await expect(
      writer.query(`select access.begin_bearer_session('x@education.gov.uk', $1)`, [hashOf('x')]),
    ).rejects.toThrow('permission denied');
  });
});
