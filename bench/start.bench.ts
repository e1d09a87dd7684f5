import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Bench } from './bench.ts';
import { nodeFlags } from './node-flags.ts';

const PORT = 4099;
const GIVE_UP_MS = 300_000;
const root = fileURLToPath(new URL('..', import.meta.url));

export const bench: Bench = {
  name: 'start',
  about: 'npm start until the first page answers: on an empty data folder, again, and after kill -9',
  async run() {
    const data = mkdtempSync(join(tmpdir(), 'console-bench-'));
    // Under root PostgreSQL runs as another user, who must be able to come this far.
    chmodSync(data, 0o711);
    try {
      for (const [label, signal] of [
        ['first start', 'SIGTERM'],
        ['second start', 'SIGKILL'],
        ['start after kill -9', 'SIGTERM'],
      ] as const)
        console.log(`${label.padEnd(20)} ${await secondsToFirstPage(join(data, 'data'), signal)} s`);
    } finally {
      rmSync(data, { recursive: true, force: true });
    }
  },
};

async function secondsToFirstPage(data: string, end: NodeJS.Signals): Promise<string> {
  const started = performance.now();
  const env = { ...process.env, PORT: String(PORT), DATA_DIR: data };
  const server = spawn(process.execPath, [...nodeFlags, 'bin/up.mjs', 'server/start.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await answers(server);
  const seconds = (performance.now() - started) / 1000;
  server.kill(end);
  await once(server, 'exit');
  return seconds.toFixed(2);
}

async function answers(server: ChildProcess): Promise<void> {
  const deadline = Date.now() + GIVE_UP_MS;
  while (Date.now() < deadline && server.exitCode === null) {
    const page = await fetch(`http://127.0.0.1:${PORT}/`).catch(() => undefined);
    if (page?.ok) return;
    await wait(20);
  }
  throw new Error('The console did not start.');
}
