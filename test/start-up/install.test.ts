import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const up = fileURLToPath(new URL('../../bin/up.mjs', import.meta.url));
const INSTALL = `mkdir -p node_modules; echo '{"packages":{"node_modules/left":{"version":"1.0.0"}}}' > node_modules/.package-lock.json`;
const WAITS = 'Another command is installing the dependencies; waiting for it…';
let clone: string;

/** A checkout with one locked package, and an npm of our own that writes down each time it is run. */
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'console-clone-'));
  mkdirSync(join(clone, 'bin'));
  mkdirSync(join(clone, 'tools'));
  cpSync(up, join(clone, 'bin/up.mjs'));
  writeFileSync(join(clone, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(clone, 'entry.mjs'), 'console.log("ran with", process.argv.slice(2).join(" "));');
  lock({
    '': {},
    'node_modules/left': { version: '1.0.0' },
    'node_modules/other-platform': { version: '1.0.0', optional: true },
  });
  npmDoes(INSTALL);
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

describe('a command on a fresh clone', () => {
  test('installs what the lock says, then runs', async () => {
    expect(await command('a', 'b')).toMatchObject({ code: 0, said: expect.stringContaining('ran with a b') });
    expect(installations()).toEqual([
      'ci --prefer-offline --include=dev --include=optional --no-audit --no-fund --loglevel=error',
    ]);
    expect(existsSync(join(clone, '.data/installing'))).toBe(false);
  });

  test('does not install again', async () => {
    await command();
    expect((await command()).said).toBe('ran with \n');
    expect(installations()).toHaveLength(1);
  });

  test('installs again when the lock asks for another version, of an optional package too', async () => {
    await command();
    writeFileSync(
      join(clone, 'node_modules/.package-lock.json'),
      '{"packages":{"node_modules/left":{"version":"1.0.0"},"node_modules/other-platform":{"version":"0.9.0"}}}',
    );
    await command();
    expect(installations()).toHaveLength(2);
  });

  test('two at once install once, and both run', async () => {
    // However long the second takes to begin, the first is not done before.
    npmDoes(`until [ -e ${clone}/met ]; do sleep 0.1; done; ${INSTALL}`);
    const [first, second] = [start('first'), start('second')];
    await expect.poll(() => `${first.said()}${second.said()}`).toContain(WAITS);
    writeFileSync(join(clone, 'met'), '');
    expect(await Promise.all([first.ends, second.ends])).toEqual([0, 0]);
    expect(installations()).toHaveLength(1);
    expect(first.said()).toContain('ran with first');
    expect(second.said()).toContain('ran with second');
  });

  test('takes over from one that was killed while installing', async () => {
    npmDoes('sleep 30');
    const killed = start();
    await expect.poll(installations).toHaveLength(1);
    killed.process.kill('SIGKILL');
    npmDoes(INSTALL);
    expect(await command('again')).toMatchObject({
      code: 0,
      said: expect.stringContaining('ran with again'),
    });
  });

  test('says in one sentence that the installation failed, and does not run', async () => {
    npmDoes('echo "npm error network" >&2; exit 7');
    const { code, said } = await command();
    expect(code).toBe(1);
    expect(said).toContain(
      'The dependencies could not be installed: npm ci ended with 7, for the reason above.',
    );
    expect(said).not.toContain('ran with');
    expect(existsSync(join(clone, '.data/installing'))).toBe(false);
  });

  test('says that npm is missing', async () => {
    rmSync(join(clone, 'tools/npm'));
    expect(await command()).toMatchObject({ code: 1, said: expect.stringContaining('npm could not be run') });
  });
});

describe('a command that runs', () => {
  test('ends when the npm that started it is killed, which tells it nothing', async () => {
    await command();
    writeFileSync(join(clone, 'entry.mjs'), 'setInterval(() => undefined, 1000); process.send?.("up");');
    writeFileSync(
      join(clone, 'npm.mjs'),
      `import { fork } from 'node:child_process';
       const child = fork('bin/up.mjs', ['entry.mjs'], { env: { ...process.env, npm_lifecycle_event: 'start' } });
       child.once('message', () => process.send?.(child.pid));
       child.once('disconnect', () => undefined);`,
    );
    const npm = fork(join(clone, 'npm.mjs'), { cwd: clone, execArgv: [] });
    const [pid] = (await once(npm, 'message')) as [number];
    npm.kill('SIGKILL');
    await expect.poll(() => isRunning(pid)).toBe(false);
  });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function lock(packages: object): void {
  writeFileSync(join(clone, 'package-lock.json'), JSON.stringify({ packages }));
}

function npmDoes(script: string): void {
  writeFileSync(join(clone, 'tools/npm'), `#!/bin/sh\necho "$@" >> ${clone}/installations\n${script}\n`);
  chmodSync(join(clone, 'tools/npm'), 0o755);
}

function installations(): string[] {
  const file = join(clone, 'installations');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

interface Command {
  readonly process: ChildProcess;
  /** Its code. */
  readonly ends: Promise<number>;
  said(): string;
}

function start(...args: string[]): Command {
  // Only our own npm, and the few tools it uses.
  const env = { PATH: `${clone}/tools:/usr/bin:/bin` };
  if (!existsSync(join(clone, 'tools/npm'))) env.PATH = `${clone}/tools`;
  const child = spawn(process.execPath, [join(clone, 'bin/up.mjs'), 'entry.mjs', ...args], {
    cwd: clone,
    env,
  });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  const ends = once(child, 'close').then(([code]) => code as number);
  return { process: child, ends, said: () => said };
}

async function command(...args: string[]): Promise<{ code: number; said: string }> {
  const { ends, said } = start(...args);
  return { code: await ends, said: said() };
}
