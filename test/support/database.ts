import { randomBytes } from 'node:crypto';
import { test as base, inject } from 'vitest';
import { type Role, roleUrl } from '../../server/database/roles.ts';
import { ask } from './ask.ts';

export interface TestDatabase {
  /** The address for the owner of the tables, who may do what the application may not. */
  readonly ownerUrl: string;
  /** The address for one of the application's logins. */
  readonly url: (role: Role) => string;
}

/** `database` is this test file's own: a copy of the migrated template, which nobody else sees. */
export const test = base.extend('database', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await ask(addressOf('postgres'), `create database ${name} template template_console strategy file_copy`);
  onCleanup(async () => void (await ask(addressOf('postgres'), `drop database ${name} with (force)`)));
  const ownerUrl = addressOf(name);
  const database: TestDatabase = { ownerUrl, url: (role) => roleUrl(ownerUrl, role) };
  return database;
});

function addressOf(database: string): string {
  const url = new URL(inject('template'));
  url.pathname = `/${database}`;
  return url.href;
}
