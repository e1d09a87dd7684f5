import { setImmediate as endOfTurn } from 'node:timers/promises';
import pg from 'pg';
import { openPool } from '../pool.ts';

/** Reads, on a login that can do nothing else. Each statement has a name, so that PostgreSQL plans it once. */
export interface Reader {
  /** Rows as PostgreSQL has them: days as ISO text, whole numbers of any size as `bigint`, instants as `Date`. */
  all<Row>(name: string, sql: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** A reader of the present, with connections of its own. */
export interface OpenReader extends Reader {
  close(): Promise<void>;
}

const DAY = 1082;
const BIGINT = 20;
const parsers: Partial<Record<number, (text: string) => unknown>> = {
  [DAY]: (text) => text,
  [BIGINT]: (text) => BigInt(text),
};
/** How every reader reads PostgreSQL's types. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    (format === 'binary' ? undefined : parsers[oid]) ?? pg.types.getTypeParser(oid, format as 'text'),
};

/** `onStatement` hears the name of every statement: tests count them. */
export function openReader(
  url: string,
  { onStatement = (_name: string): void => {}, connections = 20 } = {},
): OpenReader {
  const pool = openPool(url, { max: connections, types });
  return {
    async all<Row>(name: string, sql: string, values: readonly unknown[] = []) {
      onStatement(name);
      // Whoever is woken takes the processor: what is at hand is finished first, and all that was asked goes out together.
      await endOfTurn();
      const { rows } = await pool.query({ name, text: sql, values: [...values] });
      return rows as Row[];
    },
    close: () => pool.end(),
  };
}
