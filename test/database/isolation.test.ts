import pg from 'pg';
import { expect } from 'vitest';
import { test } from '../support/database.ts';

test('a test file has a database of its own, in the production locale', async ({ database }) => {
  const client = new pg.Client(database.ownerUrl);
  await client.connect();
  const { rows } = await client.query(
    `select datname, datlocprovider, datlocale, current_setting('timezone') as timezone
     from pg_database where datname = current_database()`,
  );
  await client.end();
  expect(rows).toEqual([
    { datname: expect.stringMatching(/^test_/), datlocprovider: 'b', datlocale: 'C.UTF-8', timezone: 'UTC' },
  ]);
});
