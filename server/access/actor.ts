import type { Role } from '../domain/user.ts';

/** Who is asking: what the database says of a live session. No answer relies on what it said before. */
export interface Actor {
  readonly sessionId: string;
  readonly userId: string;
  /** How they came in: a browser's cookie, a script's bearer token, or a job of ours, which never comes over HTTP. */
  readonly kind: 'browser' | 'bearer' | 'system';
  readonly name: string;
  /** Null for system actors only. */
  readonly email: string | null;
  readonly role: Role;
  /** The SHA-256 of the session's token, by which the database finds the session again. */
  readonly tokenHash: Buffer;
}
