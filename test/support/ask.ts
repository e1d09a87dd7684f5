import pg from 'pg';

/** The first column of the first row, over a connection of its own. */
export async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client(url);
  // A server that is killed ends the connection once more, after the query has failed.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}
