import type { MikroORM } from '@mikro-orm/postgresql';
import type { Refusal } from '../domain/decision.ts';
import type { MoneyMoved } from '../domain/payment/money-moved.ts';
import type { Role } from '../domain/user.ts';
import type { AnyAction, Told } from './action.ts';
import type { RowChange } from './fingerprint.ts';
import type { ProgressBoard } from './progress.ts';

/** The house as the door needs it: where to write, what time it is, what actions there are. */
export interface Door {
  readonly orm: MikroORM;
  readonly clock: () => Date;
  readonly actions: readonly AnyAction[];
  readonly progress?: ProgressBoard;
}

/** Whoever asks, by the hash of their session's token. Everything else about them is read from the database. */
export interface Asker {
  readonly tokenHash: Buffer;
}

export interface Why {
  readonly reason: string;
  readonly ticket?: string | null | undefined;
  readonly idempotencyKey: string;
}

/** What is confirmed: a plan that was seen, by its fingerprint; nothing yet (make a plan); or, for system actors, whatever comes. */
export type Confirm = { readonly seen: string } | 'plan only' | 'unseen';

export interface Plan {
  readonly told: Told;
  /** The first rows it would change, as many as are shown, and how many there are in all. */
  readonly changes: readonly RowChange[];
  readonly changeCount: number;
  /** What it does to the totals of statements; null when it moves none. */
  readonly money: MoneyMoved | null;
  /** What people would call the records that the first changes are of, or point to, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly fingerprint: string;
  /** The person confirmed another plan than this one: the records moved meanwhile. */
  readonly moved: boolean;
}

export type Answer =
  | { readonly is: 'planned'; readonly plan: Plan }
  | { readonly is: 'done'; readonly eventId: string; readonly sentence: string }
  | { readonly is: 'refused'; readonly refusal: Refusal };

/** What the database says of an asker whose session is live. */
export interface Who {
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
}
