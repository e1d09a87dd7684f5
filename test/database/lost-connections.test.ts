import { expect } from 'vitest';
import pg from 'pg';
import { aDeclaration, anEctAtSchool, aTrainingPeriod } from '../stories/index.ts';
import { ask } from '../support/ask.ts';
import { type Person, test } from '../support/console.ts';

/** More than the connections of those who write. */
const DEEDS = 24;
const END_WHO_WAITS = `select count(pg_terminate_backend(pid))::int from pg_stat_activity
  where datname = current_database() and usename = 'console_writer' and wait_event_type = 'Lock'`;

test('deeds whose connections are lost in the midst of them leave room for the next', async ({
  console,
  story,
  database,
}) => {
  const ect = await anEctAtSchool(story, { startedOn: '2025-09-01' });
  const training = await aTrainingPeriod(story, { ect });
  const declaration = await aDeclaration(story, { training, paymentStatus: 'eligible' });
  const plan = () => console.as('support').plan('voidDeclaration', { declarationId: declaration.id });

  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  await owner.query('begin');
  await owner.query('select from declarations where id = $1 for update', [declaration.id]);
  let answered = 0;
  const plans = Array.from({ length: DEEDS }, () => plan().finally(() => (answered += 1)));
  const outcomes = Promise.allSettled(plans);
  while (answered < DEEDS) await ask(database.ownerUrl, END_WHO_WAITS);
  await owner.query('rollback');
  await owner.end();

  expect((await outcomes).map(({ status }) => status)).toEqual(Array(DEEDS).fill('rejected'));
  expect((await plan()).__typename).toBe('Planned');
});

const READERS = 10;
/** So often at least, and until a read was met by it. */
const TIMES = 15;
const END_ALL = `select count(pg_terminate_backend(pid))::int from pg_stat_activity
  where datname = current_database() and usename like 'console%'`;

const UNREACHED = { code: 'UNAVAILABLE', reference: expect.any(String) };
/** Whether a read was answered whole. */
const reads: Record<string, (person: Person, teacherId: string) => Promise<boolean>> = {
  search: (person) => answers(person, '{ search(q: "ada") { groups { total } } }'),
  list: (person) => answers(person, '{ teachers { total items { id } } }'),
  page: (person, id) => answers(person, `{ teacher(id: "${id}") { id ectAtSchoolPeriods { id } } }`),
  'page of the past': (person, id) =>
    answers(person, `{ asAt(moment: { knownOn: "2026-02-01" }) { teacher(id: "${id}") { id } } }`),
  file: async (person) => {
    const { statusCode, body } = await person.send({ method: 'POST', url: '/exports/teachers.csv' });
    if (statusCode !== 200) expect(JSON.parse(body)).toMatchObject(UNREACHED);
    return statusCode === 200;
  },
  'look at who one is': async (person) => {
    const { statusCode, body } = await person.send({ method: 'GET', url: '/auth/me' });
    if (statusCode !== 200) expect(JSON.parse(body)).toMatchObject(UNREACHED);
    return statusCode === 200;
  },
  'look at an address in a browser': async (person) => {
    const headers = { accept: 'text/html' };
    const { statusCode, body } = await person.send({ method: 'GET', url: '/auth/me', headers });
    if (statusCode !== 200) expect(body).toContain('<h1>There is a problem with the service</h1>');
    return statusCode === 200;
  },
};

async function answers(person: Person, query: string): Promise<boolean> {
  const { errors = [] } = await person.ask(query);
  for (const { extensions } of errors) expect(extensions).toMatchObject(UNREACHED);
  return errors.length === 0;
}

test.for(Object.keys(reads))(
  'a %s whose connection is lost fails by itself, and the next is answered',
  async (kind, { console, story, database }) => {
    const { teacherId } = await anEctAtSchool(story, { startedOn: '2025-09-01' });
    const read = async () => reads[kind]?.(console.as('support'), teacherId);
    expect(await read()).toBe(true);

    let isStorm = true;
    let lost = 0;
    const readers = Array.from({ length: READERS }, async () => {
      while (isStorm) if (!(await read())) lost += 1;
    });
    for (let time = 0; time < TIMES || lost === 0; time++) {
      await ask(database.ownerUrl, END_ALL);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    isStorm = false;
    await Promise.all(readers);
    expect(await read()).toBe(true);
  },
);
