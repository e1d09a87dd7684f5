import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { actions } from '../../server/actions/index.ts';
import type { AnyAction } from '../../server/audit/action.ts';
import type { Answer, Door } from '../../server/audit/door.ts';
import { Fault } from '../../server/audit/faults.ts';
import { perform } from '../../server/audit/perform.ts';
import { connect } from '../../server/database/orm.ts';
import { aUser } from '../stories/index.ts';
import { test as base } from '../support/console.ts';

const TODAY = new Date('2026-03-02T12:00:00Z');
const desks = ['support', 'finance', 'finance_approver', 'user_manager'] as const;

export type ActionName = keyof typeof actions;

export interface AtTheDoor {
  /** The owner's connection, past every rule. */
  readonly client: pg.Client;
  /**
   * Asks for a plan when `seen` is null, else confirms it; as whoever may do the deed, or the deed `like` which it is to be
   * done as: undoing is for whoever may do.
   */
  ask(name: ActionName, input: object, seen: string | null, like?: ActionName): Promise<Answer>;
}

/** The door itself, and a person of each desk before it: plans are had with their rows as the trail has them. */
export const test = base.extend(
  'atTheDoor',
  { scope: 'worker' },
  async ({ database, story }, { onCleanup }) => {
    const orm = await connect(database.url('console_writer'));
    const client = new pg.Client(database.ownerUrl);
    await client.connect();
    onCleanup(async () => void (await Promise.all([orm.close(), client.end()])));
    const tokens = new Map<string, Buffer>();
    for (const role of desks) {
      const user = await aUser(story, { role });
      const tokenHash = createHash('sha256').update(randomBytes(32)).digest();
      await client.query('select access.begin_bearer_session($1, $2)', [user.email, tokenHash]);
      tokens.set(role, tokenHash);
    }
    const door: Door = { orm, clock: () => TODAY, actions: Object.values<AnyAction>(actions) };
    const whoMay = (name: ActionName): Buffer => {
      const role = desks.find((desk) => (actions[name] as AnyAction).allowed.includes(desk));
      const token = role && tokens.get(role);
      if (!token) throw new Error(`Nobody at the door may ${actions[name].called}`);
      return token;
    };
    const ask: AtTheDoor['ask'] = async (name, input, seen, like = name) => {
      const why = { reason: 'By chance', idempotencyKey: randomUUID() };
      const asker = { tokenHash: whoMay(like) };
      try {
        return await perform(door, actions[name], input, why, asker, seen === null ? 'plan only' : { seen });
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        return { is: 'refused', refusal: { code: error.code, because: error.message } };
      }
    };
    return { client, ask } satisfies AtTheDoor as AtTheDoor;
  },
);
