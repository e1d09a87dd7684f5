import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CannotStart } from '../cannot-start.ts';

const PATIENCE_MS = 15_000;

/**
 * Makes way in a data folder that we have locked: a PostgreSQL whose starter was killed may still be shutting down,
 * and after a power cut its number may belong to some other program, which PostgreSQL would mistake for itself.
 */
export async function endOrphan(data: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (let pid = postmaster(data); pid !== undefined; pid = postmaster(data)) {
    if (!isPostgres(pid)) return rmSync(join(data, 'postmaster.pid'), { force: true });
    if (Date.now() > deadline)
      throw new CannotStart(
        `PostgreSQL (process ${pid}) still runs in ${data} and does not stop. End it and start again.`,
      );
    process.kill(pid, 'SIGINT');
    await wait(100);
  }
}

function postmaster(data: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined;
  }
}

/** Where there is no /proc we cannot tell, and leave the judgement to PostgreSQL. */
function isPostgres(pid: number): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return false;
  }
}
