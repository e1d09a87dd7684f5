import pg from 'pg';
import { openPool } from '../pool.ts';

/** So many bytes of a file, and how many rows they are. */
export interface Piece {
  readonly bytes: Buffer;
  readonly rows: number;
}

/** Writes long results as CSV in the order of their question, piece by piece: memory does not grow with them. */
export interface Copies {
  /**
   * Rows are those of one moment, however long the reading takes; null is an empty cell, lines end as in RFC 4180. The bytes
   * of a piece are good until the next is asked for, and then used again. `gone` ends the reading at any time.
   */
  csv(sql: string, values: readonly unknown[], gone?: AbortSignal): AsyncGenerator<Piece, void, void>;
  close(): Promise<void>;
}

const PIECE_BYTES = 64 * 1024;
/** For a question that has to sort millions, and a reader with a slow line; but not for one who has left. */
const OPTIONS = '-c statement_timeout=600s -c jit=off -c client_connection_check_interval=2s';

export function openCopies(url: string, { connections = 4 } = {}): Copies {
  const pool = openPool(url, { max: connections, connectionTimeoutMillis: 5_000, options: OPTIONS });
  return {
    async *csv(sql, values, gone) {
      const client = await pool.connect();
      if (gone?.aborted) {
        client.release();
        throw gone.reason;
      }
      const copy = client.query(new CopyOut(`copy (${withValues(sql, values)}) to stdout with (format csv)`));
      const leave = () => copy.stop(new Error('Nobody reads'));
      gone?.addEventListener('abort', leave);
      let whole = false;
      try {
        for (;;) {
          const piece = await copy.next();
          if (!piece) break;
          yield piece;
          copy.useAgain(piece);
        }
        whole = true;
      } finally {
        gone?.removeEventListener('abort', leave);
        // What was left in the middle goes with its connection.
        client.release(!whole);
      }
    },
    close: () => pool.end(),
  };
}

/** COPY takes no parameters: each `$1` becomes its value as a literal, whose type PostgreSQL infers as it would have. */
const withValues = (sql: string, values: readonly unknown[]): string =>
  sql.replace(/\$(\d+)/g, (_, place: string) => literal(values[Number(place) - 1]));

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  return pg.escapeLiteral(Array.isArray(value) ? `{${value.map(element).join()}}` : String(value));
}

const element = (value: unknown): string =>
  value === null ? 'null' : `"${String(value).replace(/["\\]/g, '\\$&')}"`;

/** What `pg` calls while it reads the answer to a COPY, of which it knows nothing by itself. */
class CopyOut implements pg.Submittable {
  readonly #sql: string;
  readonly #waiting: Piece[] = [];
  #stream: pg.Connection['stream'] | undefined;
  readonly #free: Buffer[] = [];
  #bytes: Buffer = Buffer.allocUnsafeSlow(PIECE_BYTES);
  #length = 0;
  #rows = 0;
  #end: { readonly error?: Error } | undefined;
  #news = Promise.withResolvers<void>();

  constructor(sql: string) {
    this.#sql = sql;
  }

  submit(connection: pg.Connection): void {
    this.#stream = connection.stream;
    connection.query(this.#sql);
  }

  /** Undefined after the last. PostgreSQL waits while nobody asks. */
  async next(): Promise<Piece | undefined> {
    while (this.#waiting.length === 0 && !this.#end) {
      this.#news = Promise.withResolvers();
      this.#stream?.resume();
      await this.#news.promise;
    }
    if (this.#end?.error) throw this.#end.error;
    return this.#waiting.shift();
  }

  /** A file of a gigabyte passes through a few pieces: what waits to be collected would grow with it. */
  useAgain({ bytes }: Piece): void {
    if (bytes.buffer.byteLength === PIECE_BYTES) this.#free.push(Buffer.from(bytes.buffer));
  }

  stop(error: Error): void {
    this.#end = { error };
    this.#stream?.destroy();
    this.#news.resolve();
  }

  /** One row, as PostgreSQL sends them, with its line feed. */
  handleCopyData({ chunk }: { chunk: Buffer }): void {
    const length = chunk.length + 1;
    if (this.#length + length > this.#bytes.length) this.#hand(Math.max(PIECE_BYTES, length));
    chunk.copy(this.#bytes, this.#length, 0, chunk.length - 1);
    this.#length += length;
    this.#bytes.write('\r\n', this.#length - 2, 'latin1');
    this.#rows += 1;
  }

  #hand(next: number): void {
    if (this.#length > 0) {
      this.#waiting.push({ bytes: this.#bytes.subarray(0, this.#length), rows: this.#rows });
      this.#stream?.pause();
      this.#news.resolve();
    }
    this.#bytes = (next === PIECE_BYTES ? this.#free.pop() : undefined) ?? Buffer.allocUnsafeSlow(next);
    this.#length = 0;
    this.#rows = 0;
  }

  handleCommandComplete(): void {
    this.#hand(0);
  }

  handleReadyForQuery(): void {
    this.#end ??= {};
    this.#stream?.resume();
    this.#news.resolve();
  }

  handleError(error: Error): void {
    this.#end = { error };
    this.#news.resolve();
  }
}
