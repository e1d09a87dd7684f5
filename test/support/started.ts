import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, vi } from 'vitest';

const entry = fileURLToPath(new URL('../../server/start.ts', import.meta.url));

/** What `npm start` starts, as a process of its own. */
export interface Started {
  readonly process: ChildProcess;
  said(): string;
  says(text: string): Promise<unknown>;
}

/** The whole demo has a test of its own; a start needs only some of it. */
export function start(dataFolder: string, env: Record<string, string>): Started {
  const child = spawn(process.execPath, [entry], {
    env: { PATH: process.env['PATH'], DATA_DIR: dataFolder, DEMO_TEACHERS: '50', ...env },
  });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  const says = (text: string) =>
    vi.waitFor(() => expect(said).toContain(text), { timeout: 100_000, interval: 20 });
  return { process: child, said: () => said, says };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
