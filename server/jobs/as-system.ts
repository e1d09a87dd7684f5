import { randomUUID } from 'node:crypto';
import { hashOf, newToken } from '../access/sessions.ts';
import { actions } from '../actions/index.ts';
import { systemActions } from '../actions/system/index.ts';
import type { Action, AnyAction } from '../audit/action.ts';
import type { Answer, Door } from '../audit/door.ts';
import { lookWith } from '../audit/look.ts';
import { perform } from '../audit/perform.ts';
import { ProgressBoard } from '../audit/progress.ts';
import { connect, type Em } from '../database/orm.ts';
import type { Role } from '../database/roles.ts';
import type { Day } from '../domain/day.ts';

/** A named system actor at work. */
export interface System {
  readonly em: Em;
  readonly userId: string;
  /** Performs an action in the actor's name. Answers why not, or null when it is done. Throws when nobody expects a no. */
  do<On extends object, Form extends object>(
    action: Action<On, Form, never, never> | AnyAction,
    input: On & Form,
    reason: string,
    expected?: readonly string[],
  ): Promise<string | null>;
  /** The same with the whole answer; a plan only, when nothing shall be written. */
  ask<On extends object, Form extends object>(
    action: Action<On, Form, never, never> | AnyAction,
    input: On & Form,
    reason: string,
    confirm: 'unseen' | 'plan only',
  ): Promise<Answer>;
  /** What an action would find now, for a report on it. */
  see<On extends object, Form extends object, Facts, Outcome>(
    action: Action<On, Form, Facts, Outcome>,
    input: On & Form,
  ): Promise<{ facts: Facts; today: Day }>;
}

/** Works as a system actor, in a session of its own that ends with the work. */
export async function asSystem<T>(
  url: (role: Role) => string,
  actor: string,
  work: (system: System) => Promise<T>,
  clock: () => Date = () => new Date(),
): Promise<T> {
  const orm = await connect(url('console_jobs'));
  try {
    const tokenHash = hashOf(newToken());
    await orm.em.execute('select access.begin_system_session(?, ?)', [actor, tokenHash]);
    const [who] = await orm.em.execute<{ user_id: string }[]>('select user_id from access.who(?)', [
      tokenHash,
    ]);
    if (!who) throw new Error(`There is no system actor called ${actor}`);
    const door = doorOf(orm, clock);
    const ask: System['ask'] = (action, input, reason, confirm) => {
      const why = { reason, idempotencyKey: randomUUID() };
      return perform(door, action as AnyAction, input, why, { tokenHash }, confirm);
    };
    try {
      return await work({
        em: orm.em.fork(),
        userId: who.user_id,
        ask,
        async see(action, input) {
          const self = { userId: who.user_id, name: actor, role: 'system' } as const;
          const look = lookWith(door, orm.em.fork(), self, { taken: [], lock: false, progress: () => {} });
          return { facts: await action.gather(look, input), today: look.today };
        },
        async do(action, input, reason, expected = []) {
          const answer = await ask(action, input, reason, 'unseen');
          if (answer.is === 'done') return null;
          if (answer.is === 'refused' && expected.includes(answer.refusal.code)) return answer.refusal.code;
          throw new Error(answer.is === 'refused' ? answer.refusal.because : 'A system actor sees no plans');
        },
      });
    } finally {
      await orm.em.execute('select access.end_session(?, ?)', [tokenHash, 'The work is done']);
    }
  } finally {
    await orm.close();
  }
}

/** The door as scripts and jobs find it: with the actions of the service itself, too. */
export const doorOf = (orm: Door['orm'], clock: () => Date): Door => ({
  orm,
  clock,
  actions: Object.values<AnyAction>({ ...actions, ...systemActions }),
  progress: new ProgressBoard(),
});
