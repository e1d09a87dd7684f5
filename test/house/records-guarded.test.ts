import { describe, expect } from 'vitest';
import { ROLES } from '../../server/database/roles.ts';
import { ask } from '../support/ask.ts';
import { test } from '../support/database.ts';

const TABLES = `select coalesce(json_agg(c.oid::regclass::text order by c.relname), '[]') from pg_class c
  where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relname <> 'mikro_orm_migrations'`;
const DENIED = /permission denied|must be owner/;

test('every table is watched: for rows added, changed and removed, and for truncation', async ({
  database,
}) => {
  const unwatched = `${TABLES} and (select count(*) from pg_trigger t where t.tgrelid = c.oid and t.tgenabled = 'O'
    and (t.tgname, t.tgfoid::regproc::text) in (('audited_insert', 'audit.record_rows'), ('audited_update', 'audit.record_rows'),
      ('audited_delete', 'audit.record_rows'), ('audited_truncate', 'audit.refuse_truncate'))) <> 4`;
  expect(await ask(database.ownerUrl, TABLES)).toContain('users');
  expect(await ask(database.ownerUrl, unwatched)).toEqual([]);
});

test('every reference is checked at the end of a deed, so that it may write its rows in any order', async ({
  database,
}) => {
  const early = `select coalesce(json_agg(conname), '[]') from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace and not (condeferrable and condeferred)`;
  expect(await ask(database.ownerUrl, early)).toEqual([]);
});

describe.each(ROLES)('%s', (role) => {
  test('owns nothing and stands above nothing', async ({ database }) => {
    const owned = `select (select count(*) from pg_class where relowner = r.oid) + (select count(*) from pg_proc where proowner = r.oid)
      + (select count(*) from pg_namespace where nspowner = r.oid) + (select count(*) from pg_database where datdba = r.oid)
      + (r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolreplication or r.rolbypassrls)::int
      from pg_roles r where rolname = '${role}'`;
    expect(Number(await ask(database.ownerUrl, owned))).toBe(0);
  });

  test.for([
    'alter table teachers disable trigger audited_update',
    'alter table teachers disable trigger all',
    'drop trigger audited_insert on teachers',
    'truncate teachers cascade',
    `set session_replication_role = 'replica'`,
    'create table public.notes (id uuid)',
    'create or replace function audit.record_rows() returns trigger language sql as $$ select null $$',
    `insert into audit.events (occurred_on, action, actor_id, sentence, input, reason, idempotency_key)
       select current_date, 'x', id, 'x', '{}', 'x', uuidv7() from users limit 1`,
    `update audit.events set sentence = 'Nothing happened'`,
    'delete from audit.events',
    'truncate audit.events cascade',
    `insert into audit.row_changes (event_id, table_name, row_id, op) select id, 'teachers', id, 'insert' from audit.events`,
    `update audit.row_changes set after = '{}'`,
    'delete from audit.row_changes',
    'insert into audit.event_subjects select id, $$Teacher$$, id from audit.events',
    'delete from audit.event_subjects',
    'select token_hash from access.sessions',
    `update access.sessions set expires_at = 'infinity'`,
    'delete from access.sessions',
    'select * from access.identities',
    `insert into access.identities (issuer, subject, user_id) select 'x', 'x', id from users limit 1`,
    'update mikro_orm_migrations set name = name',
    `select pg_read_file('/etc/passwd')`,
    `copy teachers to program 'cat'`,
    `alter role console_reader superuser`,
  ])('may not %s', async (sql, { database }) => {
    await expect(ask(database.url(role), sql)).rejects.toThrow(DENIED);
  });
});

test('the reader may write no table', async ({ database }) => {
  const writable = `${TABLES} and has_table_privilege('console_reader', c.oid, 'insert, update, delete, truncate, trigger')`;
  expect(await ask(database.ownerUrl, writable)).toEqual([]);
});

test('a writer may change a record in an action only', async ({ database }) => {
  for (const sql of [
    'update users set disabled_at = now()',
    `insert into users (kind, name, role) values ('system', 'Nobody', 'system')`,
    `set audit.event_id = '00000000-0000-7000-8000-000000000000'; update users set disabled_at = now()`,
  ])
    await expect(ask(database.url('console_writer'), sql)).rejects.toThrow('outside an action');
});

test('an event of another transaction opens nothing, even to one who names it', async ({ database }) => {
  const naming = `select set_config('audit.event_id', (select id::text from audit.events limit 1), false)`;
  await expect(
    ask(database.url('console_writer'), `${naming}; update users set disabled_at = now()`),
  ).rejects.toThrow('outside an action');
});

test('a temporary table stands in for no real one', async ({ database }) => {
  const functions = (which: string) =>
    `select string_agg(p.oid::regprocedure::text, ', ') from pg_proc p ${which}`;
  const unfixed = `where p.prosecdef and p.pronamespace in ('public'::regnamespace, 'access'::regnamespace, 'audit'::regnamespace)
    and not coalesce(array_to_string(p.proconfig, ',') like '%search_path=%', false)`;
  expect(await ask(database.ownerUrl, functions(unfixed))).toBeNull();
  const triggers = `where p.prorettype = 'trigger'::regtype and p.prosrc ~ 'check_|exists' and p.pronamespace = 'public'::regnamespace
    and not coalesce(array_to_string(p.proconfig, ',') like '%search_path=public, pg_temp%', false)`;
  expect(await ask(database.ownerUrl, functions(triggers))).toBeNull();
});
