import pg from 'pg';
import QueryStream from 'pg-query-stream';
import { types } from './reader.ts';

/** Reads results too long to hold, some rows at a time, over connections of its own. */
export interface Streams {
  rows<Row>(sql: string, values: readonly unknown[]): AsyncGenerator<Row[], void>;
  close(): Promise<void>;
}

const ROWS_AT_A_TIME = 500;

export function openStreams(url: string, { connections = 3 } = {}): Streams {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  pool.on('error', () => undefined);
  return {
    // Whoever stops listening lets go of the connection, and PostgreSQL of the rest.
    async *rows<Row>(sql: string, values: readonly unknown[]) {
      const client = await pool.connect();
      try {
        const stream = client.query(
          new QueryStream(sql, [...values], {
            batchSize: ROWS_AT_A_TIME,
            highWaterMark: ROWS_AT_A_TIME,
            types,
          }),
        );
        let rows: Row[] = [];
        for await (const row of stream as AsyncIterable<Row>) {
          rows.push(row);
          if (rows.length < ROWS_AT_A_TIME) continue;
          yield rows;
          rows = [];
        }
        if (rows.length > 0) yield rows;
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}
