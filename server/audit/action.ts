import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../domain/day.ts';
import type { Decision } from '../domain/decision.ts';
import type { Pence } from '../domain/money.ts';
import type { Step } from '../domain/steps.ts';
import type { Role } from '../domain/user.ts';
import type { Once } from '../records/reads/once.ts';

/** A record that an event is about: it appears on the history of each of its subjects. */
export interface Subject {
  readonly type: string;
  readonly id: string;
}

/** What an action says of itself once the rule has agreed. */
export interface Told {
  /** One whole sentence without a full stop, three readers: the history, the notice on screen, the API. */
  readonly sentence: string;
  readonly subjects: readonly Subject[];
  /** Who will notice, a sentence each: 'Ambition Institute will see the training end on 31 August 2026.' */
  readonly notices: readonly string[];
  /** The sum that it agrees to or records, and what becomes of it: 'To pay'. Below zero when the lead provider owes it. */
  readonly amount?: { readonly called: string; readonly pence: Pence };
  /** The day it takes effect for the person; today when not said. */
  readonly occurredOn?: Day;
  /** The event that this one undoes. */
  readonly reverses?: string;
}

/** How an action looks at the world. The only hands `gather` has. */
export interface Look {
  readonly em: EntityManager;
  readonly today: Day;
  /** The instant of the deed, for stamps. Rules never see it. */
  readonly now: Date;
  readonly actor: { readonly userId: string; readonly name: string; readonly role: Role };
  /** The record about to change: locked while performing, merely read while asking; part of the fingerprint. Not there: `NotFound`. */
  take<R extends object>(record: new () => R, id: string): Promise<R>;
  /** Asks a question that several rules of one reading request share; under a lock it is always asked anew. */
  readonly once: Once;
  /** What the house says of an action by name, for the actions that are about actions. */
  lookUp(action: string): Pick<AnyAction, 'called' | 'allowed' | 'irreversible'> | undefined;
  /** Tells whoever waits how far a long deed has come, and in what: 'Writing the schools'. */
  progress(phase: string, done: number, total: number): void;
}

/**
 * A deed. `Subject` is what names the record (its id), `Form` what the person fills in besides.
 * The rule is `steps` and `decide` together: the former is asked before the form is shown, and both again before anything is written.
 */
export interface Action<On extends object, Form extends object, Facts, Outcome> {
  /** Kebab-case, the same in every room. */
  readonly name: string;
  /** What a person calls it in the middle of a sentence: 'void a declaration'. */
  readonly called: string;
  readonly allowed: readonly Role[];
  /** Where its button stands, once for each SDL type: its `may…` field, and the key of the input that holds the id. */
  readonly on: readonly { readonly type: string; readonly may: string; readonly id?: keyof On & string }[];
  /** Why this deed can never be reversed, when it cannot. */
  readonly irreversible?: string;
  /** Reads everything the rule needs. The only step that waits for the database. While asking, the form is empty. */
  gather(look: Look, input: On & Partial<Form>): Promise<Facts>;
  /** What must hold whatever the form says, rule by rule in order; the first that does not is the refusal. Pure. */
  steps(facts: Facts, today: Day): readonly Step[];
  /** Every rule of the deed with this form, in order, for who tries it without doing it: `decide` refuses by the same list. Pure. */
  trial?(facts: Facts, input: On & Form, today: Day): readonly Step[];
  /** The rule. Pure. */
  decide(facts: Facts, input: On & Form, today: Day): Decision<Outcome>;
  /** Writes what was agreed and nothing else. */
  apply(look: Look, outcome: Outcome, facts: Facts, input: On & Form): void | Promise<void>;
  tell(outcome: Outcome, facts: Facts, input: On & Form): Told;
}

/** An action whose types do not matter to whoever holds it. */
// oxlint-disable-next-line typescript/no-explicit-any -- a list of actions has no common input.
export type AnyAction = Action<any, any, any, any>;

export const defineAction = <On extends object, Form extends object, Facts, Outcome>(
  action: Action<On, Form, Facts, Outcome>,
): Action<On, Form, Facts, Outcome> => action;
