import pg from 'pg';
import { CannotStart } from '../cannot-start.ts';

const NO_SUCH_DATABASE = '3D000';

/** Whether the server at this address lets us in, before anything is asked of it; a database may still be missing. */
export async function reach(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ('code' in error && error.code === NO_SUCH_DATABASE) return;
    // The message is the system's or PostgreSQL's own, which names the login but no password.
    throw new CannotStart(`The database at ${new URL(url).host} does not let us in: ${error.message}.`);
  }
}
