import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { CannotStart } from '../cannot-start.ts';
import type { Settings } from '../settings.ts';
import { findBinaries } from './binaries.ts';
import { migrate } from './migrate.ts';
import { startCluster } from './postgres.ts';
import { reach } from './reach.ts';

/**
 * Does some work on the database that `npm start` uses, as the tables' owner: on the one that runs, or else on one
 * started for the moment. Throws `CannotStart` where there is none yet.
 */
export async function withLocalDatabase<T>(
  { databaseUrl, dataFolder }: Pick<Settings, 'databaseUrl' | 'dataFolder'>,
  work: (ownerUrl: string) => Promise<T>,
): Promise<T> {
  if (databaseUrl !== undefined) {
    await reach(databaseUrl);
    return work(databaseUrl);
  }
  const folder = dataFolder ?? findBinaries().dataFolder;
  if (!existsSync(join(folder, 'pgdata')))
    throw new CannotStart('There is no local database yet. Run npm start once; it makes one.');
  const running = await runningIn(folder);
  if (running !== undefined) return work(running);
  const cluster = await startCluster(folder);
  try {
    await migrate(cluster.url('console'));
    return await work(cluster.url('console'));
  } finally {
    await cluster.stop();
  }
}

/** PostgreSQL writes its port into the fourth line of postmaster.pid; the file may outlive it. */
async function runningIn(folder: string): Promise<string | undefined> {
  const file = join(folder, 'pgdata', 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [, , , port = ''] = readFileSync(file, 'utf8').split('\n');
  const password = readFileSync(join(folder, 'owner-password'), 'utf8');
  const url = `postgresql://postgres:${password}@127.0.0.1:${port}/console`;
  return (await answers(url)) ? url : undefined;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client(url);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
