import pg from 'pg';

/** Connections to share. One that is lost fails what is asked of it, is replaced at the next query, and is no reason to end. */
export function openPool(url: string, options: Omit<pg.PoolConfig, 'connectionString'> = {}): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, ...options });
  const lost = () => undefined;
  // The pool listens only while nobody has the connection; and PostgreSQL, closing it, may have a last word after that.
  pool.on('error', lost).on('connect', (client) => client.on('error', lost));
  return pool;
}
