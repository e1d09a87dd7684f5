import { hash, randomBytes } from 'node:crypto';
import DataLoader from 'dataloader';
import type pg from 'pg';
import type { Role } from '../domain/user.ts';
import type { Actor } from './actor.ts';

/** A pool or client of the `console_writer` login, unless a function says otherwise. */
export type Db = Pick<pg.Pool | pg.ClientBase, 'query'>;

/** Far less than anybody notices, and than a read takes while many come. */
const APART_MS = 4;
const TOKEN = /^[\w-]{43}$/;

/** 256 random bits as 43 characters. Only its hash is ever stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const hashOf = (token: string): Buffer => hash('sha256', token, 'buffer');

/**
 * Whoever the live session of a token belongs to, or null; the visit counts against the idle limit. Every request asks
 * anew. The question costs more than its answer, so those that come together are asked about together, and while many
 * come, the next are asked about a moment later.
 */
export function arrivals(db: Db): Pick<DataLoader<string, Actor | null>, 'load'> {
  let askedAt = 0;
  return new DataLoader(
    (tokens) => {
      askedAt = performance.now();
      return ask(db, tokens);
    },
    {
      cache: false,
      batchScheduleFn: (askNow) => {
        const early = askedAt + APART_MS - performance.now();
        if (early > 0) setTimeout(askNow, early);
        else setImmediate(askNow);
      },
      maxBatchSize: 100,
    },
  );
}

async function ask(db: Db, tokens: readonly string[]): Promise<(Actor | null)[]> {
  const hashes = new Map(tokens.filter((token) => TOKEN.test(token)).map((token) => [token, hashOf(token)]));
  if (hashes.size === 0) return tokens.map(() => null);
  // Each visit marks its session: all in one order, or two statements could wait for each other for ever.
  const inOrder = [...hashes].toSorted(([, one], [, other]) => Buffer.compare(one, other));
  const asked = inOrder.map(([token]) => token);
  const { rows } = await db.query<WhoRow>({
    name: 'arrive together',
    text: `select asked.place::int, found.*
      from unnest($1::bytea[]) with ordinality asked (hash, place), access.arrive(asked.hash) found`,
    values: [inOrder.map(([, hash]) => hash)],
  });
  const found = new Map(rows.map((row) => [asked[row.place - 1], row]));
  return tokens.map((token) => {
    const [row, tokenHash] = [found.get(token), hashes.get(token)];
    if (!row || !tokenHash) return null;
    const { session_id: sessionId, user_id: userId, kind, name, email, role } = row;
    return { sessionId, userId, kind, name, email, role, tokenHash };
  });
}

interface WhoRow {
  place: number;
  session_id: string;
  user_id: string;
  kind: Actor['kind'];
  name: string;
  email: string | null;
  role: Role;
}

/** A person as the identity provider vouches for them. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
}

/** The token of a new browser session, or null for someone unknown or disabled. */
export const beginBrowserSession = (db: Db, { issuer, subject, email }: Identity): Promise<string | null> =>
  begin(db, 'access.begin_session($1, $2, $3, $4)', [issuer, subject, email]);

/** The token of a new session for scripts, or null for someone unknown or disabled. Only for the tables' owner. */
export const beginBearerSession = (db: Db, email: string): Promise<string | null> =>
  begin(db, 'access.begin_bearer_session($1, $2)', [email]);

/** The token of a new session for a named system actor, or null when there is none of that name. For `console_jobs`. */
export const beginSystemSession = (db: Db, actorName: string): Promise<string | null> =>
  begin(db, 'access.begin_system_session($1, $2)', [actorName]);

async function begin(db: Db, call: string, values: readonly (string | null)[]): Promise<string | null> {
  const token = newToken();
  const { rows } = await db.query<{ id: string | null }>(`select ${call} as id`, [...values, hashOf(token)]);
  return rows[0]?.id ? token : null;
}

/** Ends a session; from now on its token is nobody's. */
export async function end(db: Db, { tokenHash }: Pick<Actor, 'tokenHash'>, because: string): Promise<void> {
  await db.query('select access.end_session($1, $2)', [tokenHash, because]);
}
