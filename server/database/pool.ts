import pg from 'pg';

/** Connections to share. One lost while nobody uses it is replaced at the next query, and is no reason to end. */
export function openPool(url: string, connections = 5): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  const lost = () => undefined;
  // The pool stops listening to a connection that it is closing; PostgreSQL, closing too, may still have a last word.
  pool.on('error', lost).on('connect', (client) => client.on('error', lost));
  return pool;
}
