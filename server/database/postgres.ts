import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { CannotStart } from '../cannot-start.ts';
import { canEnter, databaseUser, findBinaries } from './binaries.ts';
import { lockFolder } from './folder-lock.ts';
import { endOrphan } from './orphan.ts';
import { type Role, roleUrl } from './roles.ts';
import { supervise } from './supervise.ts';

export interface Cluster {
  readonly port: number;
  /** The address of a database: for its owner, or for one of the application's logins. */
  url(database: string, role?: Role): string;
  stop(): Promise<void>;
}

interface ClusterOptions {
  /** False trades safety for speed, for tests. */
  durable?: boolean;
  /** Told, in a sentence, when PostgreSQL died and is started again. */
  report?: (message: string) => void;
}

const SETTINGS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'jit=off'];
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Starts the PostgreSQL kept in the folder, making it the first time, and keeps it running until `stop`: one that dies
 * is started again on the same port. When this process dies, even of `kill -9`, the kernel stops PostgreSQL.
 * Throws `CannotStart` when another start has the folder.
 */
export async function startCluster(folder: string, options: ClusterOptions = {}): Promise<Cluster> {
  const { durable = true, report = console.error } = options;
  const { native } = findBinaries();
  openFolder(folder);
  const unlock = await lockFolder(folder);
  try {
    const data = join(folder, 'pgdata');
    const password = ownersPassword(folder);
    if (!existsSync(data)) initialise(native, folder, data);
    await endOrphan(data);
    const port = await freePort();
    const settings = [`port=${port}`, ...SETTINGS, ...(durable ? [] : FAST)];
    const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])];
    const stop = await supervise(join(native, 'bin/postgres'), args, report);
    const owner = (database: string) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
    return {
      port,
      url: (database, role) => (role === undefined ? owner(database) : roleUrl(owner(database), role)),
      stop: () => stop().finally(unlock),
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

function openFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    if (databaseUser.uid !== undefined) chmodSync(folder, 0o711);
  } catch (error) {
    throw new CannotStart(`The data folder ${folder} cannot be made: ${(error as Error).message}.`);
  }
  if (!canEnter(folder))
    throw new CannotStart(
      `The data folder ${folder} lies below one that is closed to the user PostgreSQL runs as. ` +
        'Choose another folder with DATA_DIR.',
    );
}

/** The password of the superuser `postgres`, made up the first time; only the database's user and root may read it. */
function ownersPassword(folder: string): string {
  const file = join(folder, 'owner-password');
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
    giveToDatabaseUser(file);
  }
  return readFileSync(file, 'utf8');
}

/** Makes the cluster beside and renames it, so that an interrupted first start leaves nothing half made. */
function initialise(native: string, folder: string, data: string): void {
  const fresh = `${data}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  giveToDatabaseUser(fresh);
  const args = [
    '-D',
    fresh,
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    `--pwfile=${join(folder, 'owner-password')}`,
  ];
  // The built-in locale sorts alike on every machine and in the production image, and needs none installed.
  const locale = ['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const made = spawnSync(join(native, 'bin/initdb'), [...args, ...locale, '--no-sync'], {
    ...databaseUser,
    cwd: '/',
    encoding: 'utf8',
  });
  if (made.status !== 0)
    throw new CannotStart(
      `PostgreSQL could not make its data folder: ${made.error?.message ?? made.stderr.trim()}\n` +
        'Where it cannot run, give the address of a PostgreSQL 18 in DATABASE_URL.',
    );
  renameSync(fresh, data);
}

function giveToDatabaseUser(path: string): void {
  const { uid, gid } = databaseUser;
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port')),
      );
    });
  });
