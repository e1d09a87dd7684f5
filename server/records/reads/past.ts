import { openPool } from '../pool.ts';
import { type Reader, types } from './reader.ts';

/** The records as the database had them at an instant, that instant included, asked in the words of the present. */
export interface Past {
  at(instant: Date): Reader;
  /** By the clock of what is recorded, which no setting and no test moves. */
  now(): Date;
  close(): Promise<void>;
}

/**
 * The views of the schema `as_at` stand before the tables of the same names. They are read by index, and planned once: for
 * rows rebuilt from a trail the planner has no figures to go by, and takes longer than the reading.
 */
const OPTIONS = [
  'search_path=as_at,public',
  'enable_seqscan=off',
  'enable_hashjoin=off',
  'enable_mergejoin=off',
  'jit=off',
  'plan_cache_mode=force_generic_plan',
]
  .map((option) => `-c ${option}`)
  .join(' ');

export function openPast(url: string, { connections = 5 } = {}): Past {
  const pool = openPool(url, { max: connections, types, options: OPTIONS });
  return {
    at: (instant) => ({
      async all<Row>(name: string, sql: string, values: readonly unknown[] = []) {
        const client = await pool.connect();
        try {
          // Connections are shared between instants: each question says its own first.
          await client.query({ name: 'travel', text: TRAVEL, values: [endOfMillisecond(instant)] });
          const { rows } = await client.query({ name, text: sql, values: [...values] });
          return rows as Row[];
        } finally {
          client.release();
        }
      },
    }),
    now: () => new Date(),
    close: () => pool.end(),
  };
}

const TRAVEL = `select set_config('audit.known_at', $1, false)`;

/** PostgreSQL counts microseconds, and an instant shown in milliseconds means all of them. */
const endOfMillisecond = (instant: Date): string => instant.toISOString().replace(/Z$/, '999Z');
