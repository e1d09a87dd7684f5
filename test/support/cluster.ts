import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../server/database/migrate.ts';
import { type Cluster, startCluster } from '../../server/database/postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The owner's address of the migrated database that every test database is a copy of. */
    template: string;
  }
}

const MEMORY = '/dev/shm';
const PREFIX = 'console-test-';

/** One PostgreSQL for the whole run, whichever projects take part: started by the first, stopped by the last. */
interface Shared {
  users: number;
  cluster: Promise<Cluster>;
}
const run = globalThis as { consoleTestCluster?: Shared };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  run.consoleTestCluster ??= { users: 0, cluster: start() };
  const shared = run.consoleTestCluster;
  shared.users++;
  project.provide('template', (await shared.cluster).url('template_console'));
  return async () => {
    if (--shared.users > 0) return;
    delete run.consoleTestCluster;
    await (await shared.cluster).stop();
    rmSync(folderOf(process.pid), { recursive: true, force: true });
  };
}

async function start(): Promise<Cluster> {
  clearAwayTheDead();
  mkdirSync(folderOf(process.pid));
  chmodSync(folderOf(process.pid), 0o711);
  const cluster = await startCluster(folderOf(process.pid), { durable: false });
  await migrate(cluster.url('template_console'));
  return cluster;
}

const base = () => (existsSync(MEMORY) ? MEMORY : tmpdir());
const folderOf = (pid: number) => join(base(), `${PREFIX}${pid}`);

/** A run ended by `kill -9` leaves its cluster behind, in memory. */
function clearAwayTheDead(): void {
  for (const name of readdirSync(base())) {
    if (!name.startsWith(PREFIX)) continue;
    const pid = Number(name.slice(PREFIX.length));
    if (!isAlive(pid)) rmSync(folderOf(pid), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
