import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { vi } from 'vitest';
import { beginBearerSession } from '../../server/access/sessions.ts';
import { withLocalDatabase } from '../../server/database/local.ts';
import { freePort, type Started, start } from '../support/started.ts';

/** The whole console as `npm start` runs it, for whoever ends its parts without a word and begins them again. */
export class KilledConsole {
  readonly #folder: string;
  readonly #port: number;
  #server: Started;

  private constructor(folder: string, port: number, server: Started) {
    this.#folder = folder;
    this.#port = port;
    this.#server = server;
  }

  static async start(folder: string): Promise<KilledConsole> {
    const port = await freePort();
    const server = start(folder, { PORT: String(port), SCREENS: 'elsewhere' });
    await server.says('The console is ready');
    return new KilledConsole(folder, port, server);
  }

  /** PostgreSQL with all that it has in hand; the server begins it again by itself. */
  async killDatabase(): Promise<void> {
    // While it begins again there is nobody to end.
    await vi.waitFor(() => {
      const [pid] = readFileSync(join(this.#folder, 'pgdata/postmaster.pid'), 'utf8').split('\n');
      process.kill(Number(pid), 'SIGKILL');
    }, 20_000);
  }

  /** The server, and PostgreSQL with it, as it does not outlive its server. */
  async killServer(): Promise<void> {
    this.#server.process.kill('SIGKILL');
    await once(this.#server.process, 'close');
    this.#server = start(this.#folder, { PORT: String(this.#port), SCREENS: 'elsewhere' });
    await this.#server.says('The console is ready');
  }

  token(email: string): Promise<string | null> {
    return this.#asOwner((owner) => beginBearerSession(owner, email));
  }

  async rows<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
    return this.#asOwner(async (owner) => (await owner.query<Row>(sql)).rows);
  }

  /** Throws as long as nobody answers. */
  async ask(token: string, query: string, variables: object = {}): Promise<Answered> {
    const reply = await fetch(`http://127.0.0.1:${this.#port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(20_000),
    });
    return (await reply.json()) as Answered;
  }

  async stop(): Promise<void> {
    this.#server.process.kill('SIGTERM');
    await once(this.#server.process, 'close');
  }

  #asOwner<T>(work: (owner: pg.Client) => Promise<T>): Promise<T> {
    return withLocalDatabase({ databaseUrl: undefined, dataFolder: this.#folder }, async (ownerUrl) => {
      const owner = new pg.Client(ownerUrl);
      await owner.connect();
      return work(owner).finally(() => owner.end());
    });
  }
}

export interface Answered {
  // oxlint-disable-next-line typescript/no-explicit-any -- each test knows what it asked for.
  readonly data?: any;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}
