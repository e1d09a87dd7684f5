import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CannotStart } from '../cannot-start.ts';

const PATIENCE_MS = 1_000;

/**
 * Takes the folder for this process alone and returns how to give it back. A lock whose process is gone (`kill -9`,
 * a power cut) is taken over; one whose process lives, and is not just leaving, is refused with a sentence.
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const file = join(folder, 'in-use-by');
  const mine = `${process.pid} ${startedAt(process.pid) ?? ''}`;
  const deadline = Date.now() + PATIENCE_MS;
  while (!take(file, mine)) {
    const holder = holderOf(file);
    if (holder === undefined) removeDead(file);
    else if (Date.now() < deadline) await wait(50);
    else
      throw new CannotStart(
        `The data folder ${folder} is in use by another start (process ${holder}). ` +
          'Stop that one first, or choose another folder with DATA_DIR.',
      );
  }
  return () => {
    if (read(file) === mine) rmSync(file, { force: true });
  };
}

/** Of two starts that find the same dead lock, one renames it and the other finds it gone. */
function removeDead(file: string): void {
  try {
    const dead = `${file}.dead-${process.pid}`;
    renameSync(file, dead);
    rmSync(dead);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

/** The living process that has the lock. */
function holderOf(file: string): number | undefined {
  const [pid = 0, started] = read(file).split(' ').map(Number);
  const now = startedAt(pid);
  return now !== undefined && now === started ? pid : undefined;
}

/**
 * When the process started, in the kernel's own ticks, or undefined when there is none: the number of a dead process
 * soon belongs to another, so the number alone proves nothing. Where there is no /proc, being alive has to do.
 */
function startedAt(pid: number): number | undefined {
  if (process.platform !== 'linux') return isAlive(pid) ? 0 : undefined;
  const stat = read(`/proc/${pid}/stat`);
  const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return stat === '' || state === 'Z' ? undefined : Number(rest[18]);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/** A link appears whole or not at all: nobody ever reads a lock that names no process yet. */
function take(file: string, text: string): boolean {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, text);
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(mine);
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const hasCode = (error: unknown, code: string) => (error as NodeJS.ErrnoException).code === code;
