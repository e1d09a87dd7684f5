import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { beginBearerSession, end, hashOf } from '../access/sessions.ts';
import type { Action, AnyAction } from '../audit/action.ts';
import { perform } from '../audit/perform.ts';
import { connect, type Em } from '../database/orm.ts';
import type { Role } from '../database/roles.ts';
import { doorOf } from './as-system.ts';

export interface Settings {
  readonly url: (role: Role) => string;
  /** Only the tables' owner may give somebody a session without a browser. */
  readonly ownerUrl: string;
  readonly clock?: () => Date;
}

/** A person at work through a script. */
export interface Person {
  readonly em: Em;
  /** Plans an action and confirms that very plan, as at a screen. Throws when it is refused. */
  do<On extends object, Form extends object>(
    action: Action<On, Form, never, never> | AnyAction,
    input: On & Form,
    reason: string,
  ): Promise<void>;
}

/** Works in a person's name, as with `npm run token`. Does nothing when nobody who may sign in has this email. */
export async function asPerson(
  { url, ownerUrl, clock = () => new Date() }: Settings,
  email: string,
  work: (person: Person) => Promise<void>,
): Promise<void> {
  const owner = new pg.Client(ownerUrl);
  await owner.connect();
  const orm = await connect(url('console_writer'));
  try {
    const token = await beginBearerSession(owner, email);
    if (token === null) return;
    const asker = { tokenHash: hashOf(token) };
    const door = doorOf(orm, clock);
    try {
      await work({
        em: orm.em.fork(),
        async do(action, input, reason) {
          const why = { reason, idempotencyKey: randomUUID() };
          const planned = await perform(door, action as AnyAction, input, why, asker, 'plan only');
          if (planned.is === 'refused') throw new Error(planned.refusal.because);
          if (planned.is === 'done') return;
          const seen = planned.plan.fingerprint;
          const done = await perform(door, action as AnyAction, input, why, asker, { seen });
          if (done.is !== 'done') throw new Error(`${planned.plan.told.sentence}: not done as planned`);
        },
      });
    } finally {
      await end(owner, asker, 'The work is done');
    }
  } finally {
    await orm.close();
    await owner.end();
  }
}
