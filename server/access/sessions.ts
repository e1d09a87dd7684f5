import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { Role } from '../domain/user.ts';
import type { Actor } from './actor.ts';

/** A pool or client of the `console_writer` login, unless a function says otherwise. */
export type Db = Pick<pg.Pool | pg.ClientBase, 'query'>;

const TOKEN = /^[\w-]{43}$/;

/** 256 random bits as 43 characters. Only its hash is ever stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Whoever the live session of this token belongs to; the visit counts against the idle limit. */
export const arrive = (db: Db, token: string): Promise<Actor | null> => ask(db, 'arrive', token);

/** The same without counting as a visit; also for the `console_reader` login. */
export const who = (db: Db, token: string): Promise<Actor | null> => ask(db, 'who', token);

async function ask(db: Db, question: 'arrive' | 'who', token: string): Promise<Actor | null> {
  if (!TOKEN.test(token)) return null;
  const tokenHash = hashOf(token);
  // By name: asked with every request, and planned once a connection.
  const text = `select * from access.${question}($1)`;
  const { rows } = await db.query<WhoRow>({ name: question, text, values: [tokenHash] });
  const [row] = rows;
  if (row === undefined) return null;
  const { session_id: sessionId, user_id: userId, kind, name, email, role } = row;
  return { sessionId, userId, kind, name, email, role, tokenHash };
}

interface WhoRow {
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
