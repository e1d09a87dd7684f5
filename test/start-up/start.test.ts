import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect } from 'vitest';
import { ask } from '../support/ask.ts';
import { test } from '../support/database.ts';
import { freePort, type Started, start as startIn } from '../support/started.ts';

let parent: string;
let dataFolder: string;
let started: Started[] = [];

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'console-start-'));
  chmodSync(parent, 0o711);
  dataFolder = join(parent, 'data');
});
afterEach(async () => {
  for (const { process } of started)
    if (process.exitCode === null && process.kill('SIGTERM')) await once(process, 'close');
  started = [];
  rmSync(parent, { recursive: true, force: true });
});

describe('npm start', { timeout: 240_000 }, () => {
  test('serves the screens, says where, and on Ctrl-C leaves nothing running', async () => {
    const port = await freePort();
    const console = start({ PORT: String(port) });
    await console.says(`The console is ready at http://localhost:${port}`);

    const page = await fetch(`http://127.0.0.1:${port}/teachers/1`, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('<title>Register early career teachers – console</title>');
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect((await fetch(`http://127.0.0.1:${port}/assets/nothing.js`)).status).toBe(404);
    expect(await (await fetch(`http://127.0.0.1:${port}/live`)).json()).toEqual({ live: true });
    expect(await (await fetch(`http://127.0.0.1:${port}/ready`)).json()).toMatchObject({ ready: true });

    const postmaster = Number(readFileSync(join(dataFolder, 'pgdata/postmaster.pid'), 'utf8').split('\n')[0]);
    console.process.kill('SIGINT');
    console.process.kill('SIGINT');
    expect(await once(console.process, 'close')).toEqual([0, null]);
    expect(() => process.kill(postmaster, 0)).toThrow('ESRCH');
    expect(existsSync(join(dataFolder, 'in-use-by'))).toBe(false);
  });

  test('Ctrl-C while it is still starting ends it too', async () => {
    const console = start({ PORT: String(await freePort()) });
    await console.says('Bringing the database up to date');
    console.process.kill('SIGINT');
    expect(await once(console.process, 'close')).toEqual([0, null]);
    expect(existsSync(join(dataFolder, 'pgdata/postmaster.pid'))).toBe(false);
  });

  test('a port in use is one sentence with the way out, before anything is started', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const console = start({ PORT: String(port) });
    expect(await once(console.process, 'close')).toEqual([1, null]);
    expect(console.said()).toBe(
      `Port ${port} is in use by another program. Stop it, or choose another port: PORT=${port + 1} npm start\n`,
    );
    expect(existsSync(dataFolder)).toBe(false);
    other.close();
  });

  test('settings that make no sense are told all at once', async () => {
    const console = start({ PORT: 'four thousand', PUBLIC_URL: 'console' });
    expect(await once(console.process, 'close')).toEqual([1, null]);
    expect(console.said()).toBe(
      'PORT must be a whole number from 1 to 65535, not "four thousand".\n' +
        'PUBLIC_URL must be an http or https address without a path, not "console".\n',
    );
  });

  test('a database of one’s own takes the place of the embedded one', async ({ database }) => {
    const port = await freePort();
    const console = start({ PORT: String(port), DATABASE_URL: database.ownerUrl, SCREENS: 'elsewhere' });
    await console.says('The console is ready');
    const ready = () => fetch(`http://127.0.0.1:${port}/ready`);
    expect((await ready()).status).toBe(200);
    expect(existsSync(dataFolder)).toBe(false);

    const name = new URL(database.ownerUrl).pathname.slice(1);
    const other = new URL(database.ownerUrl);
    other.pathname = '/postgres';
    await ask(other.href, `alter database ${name} allow_connections false`);
    await ask(other.href, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    expect((await ready()).status).toBe(503);
    expect((await fetch(`http://127.0.0.1:${port}/live`)).status).toBe(200);
  });

  test('a database that is not there is one sentence without its password', async () => {
    const port = await freePort();
    const console = start({
      PORT: String(await freePort()),
      DATABASE_URL: `postgresql://owner:hunter2@127.0.0.1:${port}/console`,
    });
    expect(await once(console.process, 'close')).toEqual([1, null]);
    expect(console.said()).toContain(
      `The database at 127.0.0.1:${port} does not let us in: connect ECONNREFUSED`,
    );
    expect(console.said()).not.toContain('hunter2');
  });
});

function start(env: Record<string, string>): Started {
  const console = startIn(dataFolder, env);
  started.push(console);
  return console;
}
