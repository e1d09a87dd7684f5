import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import type pg from 'pg';

/** The logins of the running application. None owns a table; each may only what its grants say. */
export const ROLES = ['console_reader', 'console_writer', 'console_jobs'] as const;
export type Role = (typeof ROLES)[number];

/** The same database for one of the application's logins. */
export function roleUrl(ownerUrl: string, role: Role): string {
  const url = new URL(ownerUrl);
  const password = passwordOf(role, url.password);
  url.username = role;
  url.password = password;
  return url.href;
}

/**
 * Lets the application's logins in, with passwords derived from the owner's: every server that knows the owner's
 * address finds them without a second secret to keep, and changing the owner's password changes them at the next start.
 * Roles that the migrations have not made are left alone.
 */
export async function openLogins(client: pg.ClientBase, ownerUrl: string): Promise<void> {
  const { password } = new URL(ownerUrl);
  const { rows } = await client.query<{ rolname: Role }>(
    'select rolname from pg_roles where rolname = any($1)',
    [ROLES],
  );
  for (const { rolname } of rows)
    await client.query(
      `alter role ${rolname} login password '${scramVerifier(passwordOf(rolname, password))}'`,
    );
}

const passwordOf = (role: Role, ownersPassword: string): string =>
  createHmac('sha256', decodeURIComponent(ownersPassword)).update(`login of ${role}`).digest('base64url');

/** What PostgreSQL stores of a password (RFC 5802), so that the password itself is in no statement and no log. */
function scramVerifier(password: string): string {
  const iterations = 4096;
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const hmac = (text: string) => createHmac('sha256', salted).update(text).digest();
  const storedKey = createHash('sha256').update(hmac('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${hmac('Server Key').toString('base64')}`;
}
