import { expect } from 'vitest';
import pg from 'pg';
import { aDeclaration, anEctAtSchool, aTrainingPeriod } from '../stories/index.ts';
import { ask } from '../support/ask.ts';
import { test } from '../support/console.ts';

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
