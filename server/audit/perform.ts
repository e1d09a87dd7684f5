import type { EntityManager } from '@mikro-orm/postgresql';
import { firstRefusal } from '../domain/steps.ts';
import { refusalFor } from '../records/constraint-sentences.ts';
import { providersReached } from '../records/money-reached.ts';
import { sealChanged } from '../records/sealing.ts';
import type { AnyAction, Look } from './action.ts';
import type { Answer, Asker, Confirm, Door, Why } from './door.ts';
import { eventWithKey, namesIn, openEvent, whoIs } from './event.ts';
import { Fault } from './faults.ts';
import { lookWith, refusedByRole } from './look.ts';
import { plannedChanges } from './planned-changes.ts';
import { plannedMoney } from './planned-money.ts';

/** The one door through which records change. */
export async function perform(
  door: Door,
  action: AnyAction,
  input: object,
  why: Why,
  asker: Asker,
  confirm: Confirm,
): Promise<Answer> {
  const deed = { action, input, why, asker, confirm };
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptOnce(door, deed);
    } catch (error) {
      const refusal = refusalFor(error);
      if (refusal) return { is: 'refused', refusal };
      if (!isContention(error)) throw error;
      if (attempt === 3)
        throw new Fault('IN_PROGRESS', 'Somebody else is changing the same record. Try again in a moment.', {
          cause: error,
        });
    } finally {
      door.progress?.take(why.idempotencyKey);
    }
  }
}

interface Deed {
  readonly action: AnyAction;
  readonly input: object;
  readonly why: Why;
  readonly asker: Asker;
  readonly confirm: Confirm;
}

async function attemptOnce(door: Door, deed: Deed): Promise<Answer> {
  const em = door.orm.em.fork();
  await em.begin();
  try {
    const answer = await inTransaction(door, em, deed);
    if (answer.is === 'done') await em.commit();
    return answer;
  } finally {
    if (em.isInTransaction()) await em.rollback();
  }
}

async function inTransaction(door: Door, em: EntityManager, deed: Deed): Promise<Answer> {
  const { action, input, why, asker, confirm } = deed;
  const actor = await whoIs(em, asker);
  const forbidden = refusedByRole(action, actor.role);
  if (forbidden) return { is: 'refused', refusal: forbidden };
  if (confirm === 'unseen' && actor.role !== 'system')
    throw new Fault('BAD_USER_INPUT', 'A person confirms a plan they have seen: send its fingerprint.');

  // Also before a plan: who heard no answer goes back, looks again, and learns that it is done.
  const earlier = await eventWithKey(em, action.name, actor, input, why);
  if (earlier) return { is: 'done', ...earlier };

  const taken: unknown[] = [];
  const progress: Look['progress'] = (phase, done, total) =>
    door.progress?.put(why.idempotencyKey, { phase, done, total });
  const look = lookWith(door, em, actor, { taken, lock: true, progress });
  const facts: unknown = await action.gather(look, input);
  const refusal = firstRefusal(action.steps(facts, look.today));
  if (refusal) return { is: 'refused', refusal };
  const decision = action.decide(facts, input, look.today);
  if (!decision.agreed) return { is: 'refused', refusal: decision.refusal };

  const told = action.tell(decision.outcome, facts, input);
  const seen = confirm === 'plan only' || confirm === 'unseen' ? null : confirm.seen;
  const eventId = await openEvent(em, action, told, input, why, asker, seen, look);
  await action.apply(look, decision.outcome, facts, input);
  progress('Checking every rule', 0, 0);
  await em.flush();
  const reached = await providersReached(em, eventId);
  await sealChanged(em, eventId, reached);
  await em.execute('set constraints all immediate');
  if (confirm === 'unseen') return { is: 'done', eventId, sentence: told.sentence };

  progress('Comparing with the plan', 0, 0);
  const money = await plannedMoney(em, eventId, reached);
  const planned = await plannedChanges(em, eventId, { action: action.name, input, taken }, money);
  if (planned.fingerprint === seen) return { is: 'done', eventId, sentence: told.sentence };
  // Rows that the plan adds are gone after the rollback: what people would call them is asked now.
  const names = await namesIn(em, planned.changes);
  return { is: 'planned', plan: { told, ...planned, money, names, moved: seen !== null } };
}

/** Deadlock, serialisation failure or a lock not had in time: worth another try. */
function isContention(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === '40001' || code === '40P01' || code === '55P03';
}
