import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { test as base, inject } from 'vitest';
import { type Role, roleUrl } from '../../server/database/roles.ts';

export interface TestDatabase {
  /** The address for the owner of the tables, who may do what the application may not. */
  readonly ownerUrl: string;
  /** The address for one of the application's logins. */
  url(role: Role): string;
}

/** `database` is this test file's own: a copy of the migrated template, which nobody else sees. */
export const test = base.extend('database', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asOwner(`create database ${name} template template_console strategy file_copy`);
  onCleanup(() => asOwner(`drop database ${name} with (force)`));
  const ownerUrl = addressOf(name);
  return { ownerUrl, url: (role) => roleUrl(ownerUrl, role) } satisfies TestDatabase as TestDatabase;
});

export function addressOf(database: string): string {
  const url = new URL(inject('template'));
  url.pathname = `/${database}`;
  return url.href;
}

async function asOwner(sql: string): Promise<void> {
  const client = new pg.Client(addressOf('postgres'));
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
