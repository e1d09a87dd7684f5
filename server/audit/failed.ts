import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import { isLostConnection } from '../records/reads/lost-connection.ts';

/** What is told of an error that is ours, whichever way it was met. */
export interface Failed {
  readonly status: 500 | 503;
  readonly code: 'INTERNAL' | 'UNAVAILABLE';
  readonly message: string;
  /** What people quote; the log has the whole error under it. */
  readonly reference: string;
}

/** Logs an error of ours and says what may be told: that the database was not there, or no more than that we are at fault. */
export function failed(error: unknown, log: FastifyBaseLogger): Failed {
  const reference = randomUUID();
  log.error({ reference, err: error }, 'A request failed');
  return isLostConnection(error)
    ? { status: 503, code: 'UNAVAILABLE', message: AWAY, reference }
    : {
        status: 500,
        code: 'INTERNAL',
        message: `There is a problem with the service. Quote ${reference} when you report it.`,
        reference,
      };
}

const AWAY =
  'The records cannot be reached just now. Try again in a moment: what you sent is done once, however often you send it.';
