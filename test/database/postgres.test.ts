import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CannotStart } from '../../server/cannot-start.ts';
import { type Cluster, startCluster } from '../../server/database/postgres.ts';
import { ask } from '../support/ask.ts';

let folder: string;
let clusters: Cluster[] = [];
beforeEach(() => {
  const parent = mkdtempSync(join(tmpdir(), 'console-cluster-'));
  chmodSync(parent, 0o711);
  folder = join(parent, 'data');
});
afterEach(async () => {
  await Promise.all(clusters.map((cluster) => cluster.stop()));
  clusters = [];
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

const messages: string[] = [];
async function start(): Promise<Cluster> {
  const cluster = await startCluster(folder, { report: (message) => messages.push(message) });
  clusters.push(cluster);
  return cluster;
}

/** A process of its own that starts the cluster in our folder, as `npm start` would, and can be killed. */
async function startElsewhere(): Promise<{ process: ChildProcess; url: string }> {
  const child = fork(new URL('../support/start-cluster.ts', import.meta.url), [folder], { execArgv: [] });
  const [url] = (await once(child, 'message')) as [string];
  return { process: child, url };
}

const postmaster = () => Number(readFileSync(join(folder, 'pgdata/postmaster.pid'), 'utf8').split('\n')[0]);

describe('the embedded PostgreSQL', () => {
  test('keeps what is in it between starts', async () => {
    const first = await start();
    await ask(first.url('postgres'), 'create table kept as select 42 as answer');
    await first.stop();
    const second = await start();
    expect(await ask(second.url('postgres'), 'select answer from kept')).toBe(42);
  });

  test('lets nobody in without the generated password, which only its user may read', async () => {
    const { port } = await start();
    await expect(ask(`postgresql://postgres:guess@127.0.0.1:${port}/postgres`, 'select 1')).rejects.toThrow(
      'password authentication failed',
    );
    expect(statSync(join(folder, 'owner-password')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'owner-password'), 'utf8')).toHaveLength(32);
  });

  test('is started again on the same port when it is killed', async () => {
    const cluster = await start();
    await ask(cluster.url('postgres'), 'create table kept as select 42 as answer');
    const killed = postmaster();
    process.kill(killed, 'SIGKILL');
    await expect.poll(() => messages).toContain('PostgreSQL stopped unexpectedly; starting it again.');
    await vi.waitFor(
      async () => expect(await ask(cluster.url('postgres'), 'select answer from kept')).toBe(42),
      { timeout: 30_000, interval: 100 },
    );
    expect(postmaster()).not.toBe(killed);
  });

  test('stops with the process that started it, and can be started again at once', async () => {
    const elsewhere = await startElsewhere();
    await ask(elsewhere.url, 'create table kept as select 42 as answer');
    elsewhere.process.kill('SIGKILL');
    const again = await start();
    expect(await ask(again.url('postgres'), 'select answer from kept')).toBe(42);
    await expect(ask(elsewhere.url, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });

  test('starts although the process number it last had now belongs to another program', async () => {
    await (await start()).stop();
    writeFileSync(join(folder, 'pgdata/postmaster.pid'), `${process.pid}\n${folder}\n`);
    expect(await ask((await start()).url('postgres'), 'select 1')).toBe(1);
  });

  test('two starts in one folder: the second is refused with the process to stop', async () => {
    const elsewhere = await startElsewhere();
    const refusal = await start().catch((error: Error) => error);
    expect(refusal).toBeInstanceOf(CannotStart);
    expect((refusal as Error).message).toBe(
      `The data folder ${folder} is in use by another start (process ${elsewhere.process.pid}). ` +
        'Stop that one first, or choose another folder with DATA_DIR.',
    );
    expect(await ask(elsewhere.url, 'select 1')).toBe(1);
    elsewhere.process.kill('SIGTERM');
    await once(elsewhere.process, 'exit');
  });

  test('a folder that PostgreSQL may not enter is refused', async () => {
    chmodSync(join(folder, '..'), 0o600);
    await expect(start()).rejects.toThrow(
      /^The data folder .+ (lies below one that is closed|cannot be made)/,
    );
    chmodSync(join(folder, '..'), 0o711);
  });

  test('a first start that was interrupted leaves nothing half made', async () => {
    mkdirSync(join(folder, 'pgdata.new/base'), { recursive: true });
    writeFileSync(join(folder, 'pgdata.new/PG_VERSION'), '18');
    expect(await ask((await start()).url('postgres'), 'select 1')).toBe(1);
  });
});
