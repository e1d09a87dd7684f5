import { setTimeout as wait } from 'node:timers/promises';
import { Logger, parseCronItems, type Runner, run } from 'graphile-worker';
import type pg from 'pg';
import { openQueuePool } from './queue-pool.ts';
import { runNight } from './night.ts';
import type { NightSettings } from './night-settings.ts';

/** Half past midnight UTC: after midnight in London, in summer as in winter. A night missed by up to two days is made good. */
const NIGHTLY = '30 0 * * *';
const MISSED_MS = 2 * 86_400_000;
const AGAIN_AFTER_MS = 10_000;
/** A night at the start waits until people have had their first page. */
const FIRST_AFTER_MS = 15_000;

export interface Jobs {
  /** Lets a statement in hand be finished, and the rest go on at the next start. */
  stop(): Promise<void>;
}

interface Options extends Omit<NightSettings, 'signal'> {
  readonly log?: (line: string) => void;
  /** How long the first night of a start waits, and a runner whose database went away. */
  readonly firstAfterMs?: number;
  readonly againAfterMs?: number;
}

/**
 * What a runner says when it lost the database. A job whose end could not be written would stay locked for hours: a new
 * runner adds it again under its key.
 */
const LOST = ['pool:listen:error', 'worker:fatalError', 'pool:fatalError'] as const;

/**
 * Runs the night's jobs from a queue in the database, so that of many servers one does them, and what a night or a server
 * missed is made good. When the database goes away it waits, and comes back with it; it never ends the server.
 */
export function startJobs({
  log = console.error,
  firstAfterMs = FIRST_AFTER_MS,
  againAfterMs = AGAIN_AFTER_MS,
  ...settings
}: Options): Jobs {
  const stopping = new AbortController();
  const pool = openQueuePool(settings.url('console_jobs'));
  let runner: Runner | undefined;
  let stopped: Promise<void> | undefined;
  const startAgain = () => void runner?.stop('The database went away').catch(() => undefined);
  pool.on('error', startAgain);
  const keepsRunning = (async () => {
    while (!stopping.signal.aborted) {
      try {
        runner = await begin(pool, settings, { stopping: stopping.signal, log });
        for (const lost of LOST) runner.events.once(lost, startAgain);
        if (stopping.signal.aborted) throw new Error('Stopping');
        await addMissed(runner, pool, firstAfterMs);
        await runner.promise;
      } catch (error) {
        if (!stopping.signal.aborted)
          log(`The nightly jobs wait: ${error instanceof Error ? error.message : String(error)}`);
        await runner?.stop().catch(() => undefined);
      }
      await wait(againAfterMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return {
    async stop() {
      stopped ??= (async () => {
        stopping.abort();
        await runner?.stop().catch(() => undefined);
        await keepsRunning;
        await pool.end();
      })();
      await stopped;
    },
  };
}

function begin(
  pgPool: pg.Pool,
  settings: NightSettings,
  { stopping, log }: { stopping: AbortSignal; log: (line: string) => void },
): Promise<Runner> {
  return run({
    pgPool,
    concurrency: 1,
    // Only what is written in batches has its failure heard; else it ends the process when the database goes away.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    // The server hears the signals, and stops this in its turn.
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (level === 'error') log(`Nightly jobs: ${message}`);
    }),
    taskList: {
      night: async (_payload, { abortSignal }) => {
        const signal = abortSignal ? AbortSignal.any([stopping, abortSignal]) : stopping;
        await runNight({ ...settings, signal });
      },
    },
    parsedCronItems: parseCronItems([
      {
        task: 'night',
        match: NIGHTLY,
        identifier: 'night',
        options: { backfillPeriod: MISSED_MS, maxAttempts: 5, jobKey: 'night' },
      },
    ]),
  });
}

/** The night's jobs now, unless they have been done since the last midnight. */
async function addMissed({ addJob }: Runner, pool: pg.Pool, afterMs: number): Promise<void> {
  const { rows } = await pool.query<{ done: boolean }>(
    `select exists (select from jobs.nights where finished_at is not null
       and started_at >= date_trunc('day', now() at time zone 'Europe/London') at time zone 'Europe/London') as done`,
  );
  if (rows[0]?.done) return;
  await addJob('night', {}, { jobKey: 'night', maxAttempts: 5, runAt: new Date(Date.now() + afterMs) });
}
