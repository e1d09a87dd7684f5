import pg from 'pg';

/** Reads long results in the order of their question, so many rows at a time: memory does not grow with them. */
export interface Cursors {
  /** Batches of rows, every column as text. Rows are those of one moment, however long the reading takes. */
  batches(sql: string, values: readonly unknown[]): AsyncGenerator<(string | null)[][], void, void>;
  close(): Promise<void>;
}

const BATCH = 2_000;
const asText: pg.CustomTypesConfig = { getTypeParser: () => (text: string) => text };
/** For a first batch that has to sort millions; and whoever reads nothing for a minute has gone. */
const OPTIONS = [
  'statement_timeout=60s',
  'idle_in_transaction_session_timeout=60s',
  'cursor_tuple_fraction=1.0',
  'jit=off',
]
  .map((option) => `-c ${option}`)
  .join(' ');

const fetchFrom = (client: pg.PoolClient) =>
  client.query<(string | null)[]>({ text: `fetch forward ${BATCH} from list`, rowMode: 'array' });

export function openCursors(url: string, { connections = 4 } = {}): Cursors {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5_000,
    types: asText,
    options: OPTIONS,
  });
  pool.on('error', () => undefined);
  return {
    async *batches(sql, values) {
      const client = await pool.connect();
      let whole = false;
      try {
        await client.query('begin read only');
        await client.query({ text: `declare list no scroll cursor for ${sql}`, values: [...values] });
        let next = fetchFrom(client);
        for (;;) {
          const { rows } = await next;
          const isLast = rows.length < BATCH;
          // PostgreSQL works on the next batch while somebody takes this one.
          if (!isLast) next = fetchFrom(client);
          // Whoever stops here never hears of it.
          next.catch(() => undefined);
          if (rows.length > 0) yield rows;
          if (isLast) break;
        }
        await client.query('commit');
        whole = true;
      } finally {
        // What was left in the middle goes with its connection.
        client.release(!whole);
      }
    },
    close: () => pool.end(),
  };
}
