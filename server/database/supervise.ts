import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { databaseUser } from './binaries.ts';

const SETPRIV = '/usr/bin/setpriv';
/** A process of PostgreSQL that the server wakes lets it finish first: one thread answers everyone. */
const CHRT = '/usr/bin/chrt';
const ATTEMPTS = 40;

/**
 * Runs PostgreSQL until the returned function is called; one that ends unasked is launched again with the same
 * arguments, so its address stays. Rejects with PostgreSQL's own words when it does not start at all.
 */
export async function supervise(binary: string, args: string[], report: (message: string) => void) {
  let stopping = false;
  let server = await patiently(binary, args);
  const watching = (async () => {
    for (;;) {
      await ended(server);
      if (stopping) return;
      report('PostgreSQL stopped unexpectedly; starting it again.');
      server = await patiently(binary, args);
      if (stopping) stop(server);
    }
  })();
  watching.catch((error: Error) => report(`PostgreSQL could not be started again. ${error.message}`));
  return async () => {
    stopping = true;
    stop(server);
    await watching.catch(() => undefined);
  };
}

/** For a moment after a crash its last processes still hold the shared memory; then a few attempts are needed. */
async function patiently(binary: string, args: string[]): Promise<ChildProcess> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await launch(binary, args);
    } catch (error) {
      const busy = /still in use|already in use/.test((error as Error).message);
      if (!busy || attempt === ATTEMPTS) throw error;
      await wait(250);
    }
  }
}

/** Resolves when PostgreSQL accepts connections, rejects with the end of its log when it ends before. */
function launch(binary: string, args: string[]): Promise<ChildProcess> {
  const server = spawnAsDatabaseUser(binary, args);
  let log = '';
  return new Promise((resolve, reject) => {
    server.stderr?.on('data', (text) => {
      log = `${log}${text}`.slice(-4000);
      if (log.includes('ready to accept connections')) resolve(server);
    });
    server.once('error', reject);
    server.once('exit', (code) =>
      reject(new Error(`PostgreSQL ended (${code}) before it was ready:\n${log}`)),
    );
  });
}

function spawnAsDatabaseUser(binary: string, args: string[]): ChildProcess {
  const { uid, gid } = databaseUser;
  // Detached, so that Ctrl-C at the terminal reaches us alone and requests in hand can be finished first.
  const detached = {
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'] as ['ignore', 'ignore', 'pipe'],
    detached: true,
  };
  if (!existsSync(SETPRIV)) return spawn(binary, args, { ...detached, ...databaseUser });
  const asBatch = existsSync(CHRT) ? [CHRT, '--batch', '0'] : [];
  const asUser = uid === undefined ? [] : [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  const [command = SETPRIV, ...rest] = [...asBatch, SETPRIV, ...asUser, '--pdeathsig=INT', binary, ...args];
  return spawn(command, rest, detached);
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    server.once('exit', () => resolve());
  });
}

/** A fast shutdown: what is open is rolled back, what is committed is safe. */
const stop = (server: ChildProcess) => server.kill('SIGINT');
