import type { Actor } from './actor.ts';
import { hashOf } from './sessions.ts';

const MOST = 1_000;

/** Whom tokens belonged to when the database was last asked: a guess to begin with, and never an answer. */
export class Lately {
  /** By the hash of the token, which itself is kept nowhere. Those seen last come last. */
  readonly #actors = new Map<string, Actor>();

  of(token: string): Actor | null {
    return this.#actors.get(key(hashOf(token))) ?? null;
  }

  /** Whoever was away longest makes room. */
  seen(actor: Actor): void {
    this.#actors.delete(key(actor.tokenHash));
    this.#actors.set(key(actor.tokenHash), actor);
    const [longestAway] = this.#actors.keys();
    if (longestAway !== undefined && this.#actors.size > MOST) this.#actors.delete(longestAway);
  }

  forget(token: string): void {
    this.#actors.delete(key(hashOf(token)));
  }
}

const key = (tokenHash: Buffer) => tokenHash.toString('base64');
