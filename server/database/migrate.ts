import pg from 'pg';
import { migrateJobQueue } from './job-queue.ts';
import { connect } from './orm.ts';
import { openLogins } from './roles.ts';

const MIGRATING = 7_302_611;

/**
 * Brings the database up to date, making it when it is missing, and lets the application's logins in.
 * Several servers starting at once take turns. `ownerUrl` names the login that owns the tables.
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const orm = await connect(ownerUrl);
  try {
    await orm.schema.ensureDatabase({ create: false });
    await inTurn(ownerUrl, async (client) => {
      const pending = await orm.migrator.getPending();
      if (pending.length > 0) await client.query('drop schema if exists as_at cascade');
      await orm.migrator.up();
      await client.query('select audit.make_past()');
      await migrateJobQueue(client, ownerUrl);
      await openLogins(client, ownerUrl);
    });
  } finally {
    await orm.close();
  }
}

async function inTurn(url: string, work: (client: pg.ClientBase) => Promise<void>): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATING]);
    await work(client);
  } finally {
    await client.end();
  }
}
