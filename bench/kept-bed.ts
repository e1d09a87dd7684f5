import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { migrate } from '../server/database/migrate.ts';
import { type Cluster, startCluster } from '../server/database/postgres.ts';
import { fillLists } from './lists-bed.ts';

const DATABASE = 'bench';

/**
 * A database of so many declarations of a sixth as many people, in `.data/bench-…`: filled the first time, and used again
 * (brought up to date) from then on. One that was left half full is filled anew. Delete the folder for a fresh one.
 */
export async function keptBed(declarations: number): Promise<{ cluster: Cluster; url: string }> {
  const data = fileURLToPath(new URL('../.data', import.meta.url));
  const folder = join(data, `bench-${declarations}`);
  mkdirSync(data, { recursive: true });
  // PostgreSQL may run as another user, who must be able to come through.
  chmodSync(data, 0o711);
  let cluster = await startCluster(folder, { durable: false });
  if (await isHalfFull(cluster)) {
    await cluster.stop();
    rmSync(folder, { recursive: true });
    cluster = await startCluster(folder, { durable: false });
  }
  const url = cluster.url(DATABASE);
  await migrate(url);
  const owner = new pg.Client(url);
  await owner.connect();
  try {
    const { rows } = await owner.query(`select to_regclass('bench_is_full') as full`);
    if (rows[0]?.full) console.log(`${declarations} declarations kept in ${folder}`);
    else await fill(owner, declarations);
  } finally {
    await owner.end();
  }
  return { cluster, url };
}

async function fill(owner: pg.Client, declarations: number): Promise<void> {
  const started = performance.now();
  await fillLists(owner, declarations);
  await owner.query('create table bench_is_full ()');
  console.log(`${declarations} declarations in ${Math.round((performance.now() - started) / 1000)} s`);
}

async function isHalfFull(cluster: Cluster): Promise<boolean> {
  const client = new pg.Client(cluster.url('postgres'));
  await client.connect();
  try {
    const { rows } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rows.length === 0) return false;
  } finally {
    await client.end();
  }
  const owner = new pg.Client(cluster.url(DATABASE));
  await owner.connect();
  try {
    const { rows } = await owner.query<{ half: boolean }>(
      `select to_regclass('bench_names') is not null and to_regclass('bench_is_full') is null as half`,
    );
    return rows[0]?.half === true;
  } finally {
    await owner.end();
  }
}
