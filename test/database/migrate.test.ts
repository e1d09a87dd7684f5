import { expect } from 'vitest';
import { migrate } from '../../server/database/migrate.ts';
import { ROLES } from '../../server/database/roles.ts';
import { ask } from '../support/ask.ts';
import { test } from '../support/database.ts';

test('a test file has a database of its own, in the locale and time zone of production', async ({
  database,
}) => {
  expect(await ask(database.ownerUrl, 'select current_database()')).toMatch(/^test_/);
  expect(await ask(database.ownerUrl, `select current_setting('timezone')`)).toBe('UTC');
  expect(
    await ask(
      database.ownerUrl,
      `select concat_ws(' ', datlocprovider, datlocale) from pg_database where datname = current_database()`,
    ),
  ).toBe('b C.UTF-8');
});

test('each of the application’s logins gets in with its own password and owns nothing', async ({
  database,
}) => {
  for (const role of ROLES) {
    expect(await ask(database.url(role), 'select current_user')).toBe(role);
    expect(
      await ask(
        database.url(role),
        `select rolsuper or rolcreaterole from pg_roles where rolname = current_user`,
      ),
    ).toBe(false);
    expect(
      await ask(
        database.url(role),
        `select count(*)::int from pg_class where pg_get_userbyid(relowner) = current_user`,
      ),
    ).toBe(0);
  }
});

test('one login’s password does not open another', async ({ database }) => {
  const borrowed = new URL(database.url('console_reader'));
  borrowed.username = 'console_writer';
  await expect(ask(borrowed.href, 'select 1')).rejects.toThrow('password authentication failed');
});

test('servers that start at once take turns to migrate', async ({ database }) => {
  const fresh = new URL(database.ownerUrl);
  fresh.pathname = `${fresh.pathname}_fresh`;
  await ask(database.ownerUrl, `create database ${fresh.pathname.slice(1)}`);
  await Promise.all([migrate(fresh.href), migrate(fresh.href), migrate(fresh.href)]);
  const applied = 'select count(*)::int from mikro_orm_migrations';
  expect(await ask(fresh.href, applied)).toBe(await ask(database.ownerUrl, applied));
  await ask(database.ownerUrl, `drop database ${fresh.pathname.slice(1)} with (force)`);
});
