import type pg from 'pg';
import { openPool } from '../records/pool.ts';

type Connected = Parameters<pg.Pool['connect']>[0];

/**
 * Connections for the runner of jobs. It lets go of its listening connection twice when that is lost while it begins to
 * listen, which a pool answers with an error that nobody hears: here the second time is nothing.
 */
export function openQueuePool(url: string): pg.Pool {
  const pool = openPool(url, { max: 4 });
  const connect = pool.connect.bind(pool);
  const connectOnce = (connected?: Connected) =>
    connected
      ? connect((error, client, release) => connected(error, client, error ? release : once(release)))
      : connect();
  return Object.assign(pool, { connect: connectOnce });
}

function once(release: (reason?: unknown) => void): typeof release {
  let released = false;
  return (reason) => {
    if (!released) release(reason);
    released = true;
  };
}
