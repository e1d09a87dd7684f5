import { type Db, hashOf } from './sessions.ts';

/** A sign-in that has set out for the identity provider. Kept by the server; the browser holds only the two secrets. */
export interface SignInAttempt {
  readonly nonce: string;
  readonly codeVerifier: string;
  /** A path of this site. */
  readonly returnTo: string;
}

/** What the two sides bring back: the state through the identity provider, the browser's own secret in a cookie. */
export interface Ticket {
  readonly state: string;
  readonly browser: string;
}

export async function open(db: Db, { state, browser }: Ticket, attempt: SignInAttempt): Promise<void> {
  await db.query('select access.open_sign_in($1, $2, $3, $4, $5)', [
    hashOf(state),
    hashOf(browser),
    attempt.nonce,
    attempt.codeVerifier,
    attempt.returnTo,
  ]);
}

/** The attempt, once: null when it was taken before, is older than ten minutes or began in another browser. */
export async function take(db: Db, { state, browser }: Ticket): Promise<SignInAttempt | null> {
  const { rows } = await db.query<{ nonce: string; code_verifier: string; return_to: string }>(
    'select * from access.take_sign_in($1, $2)',
    [hashOf(state), hashOf(browser)],
  );
  const [row] = rows;
  return row ? { nonce: row.nonce, codeVerifier: row.code_verifier, returnTo: row.return_to } : null;
}
