import { LockMode, type EntityManager, wrap } from '@mikro-orm/core';
import type { EntityManager as SqlEntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Refusal } from '../domain/decision.ts';
import { londonDay } from '../domain/day.ts';
import { roleName, type Role } from '../domain/user.ts';
import { refusalFor } from '../records/constraint-sentences.ts';
import type { AnyAction, Look, Told } from './action.ts';
import { Fault, notFound } from './faults.ts';
import { canonical, fingerprint, type RowChange } from './fingerprint.ts';

/** The house as the door needs it: where to write, what time it is, what actions there are. */
export interface Door {
  readonly orm: MikroORM;
  readonly clock: () => Date;
  readonly actions: readonly AnyAction[];
  readonly progress?: (idempotencyKey: string, done: number, total: number) => void;
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
  readonly changes: readonly RowChange[];
  readonly fingerprint: string;
  /** The person confirmed another plan than this one: the records moved meanwhile. */
  readonly moved: boolean;
}

export type Answer =
  | { readonly is: 'planned'; readonly plan: Plan }
  | { readonly is: 'done'; readonly eventId: string; readonly sentence: string }
  | { readonly is: 'refused'; readonly refusal: Refusal };

interface Who {
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
}

/** May this be done now, and if not, why not? Asks the very rule that `perform` would obey, and writes nothing. */
export async function may(
  door: Pick<Door, 'clock' | 'actions'>,
  em: SqlEntityManager,
  action: AnyAction,
  subject: object,
  actor: Who,
): Promise<Refusal | null> {
  const forbidden = refusedByRole(action, actor.role);
  if (forbidden) return forbidden;
  const look = lookWith(door, em, actor, { taken: [], lock: false, progress: () => {} });
  const facts: unknown = await action.gather(look, subject);
  if (action.may) return action.may(facts, look.today);
  const decision = action.decide(facts, subject, look.today);
  return decision.agreed ? null : decision.refusal;
}

/** The one door through which records change. */
export async function perform(
  door: Door,
  action: AnyAction,
  input: object,
  why: Why,
  asker: Asker,
  confirm: Confirm,
): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptOnce(door, action, input, why, asker, confirm);
    } catch (error) {
      const refusal = refusalFor(error);
      if (refusal) return { is: 'refused', refusal };
      if (!isContention(error)) throw error;
      if (attempt === 3)
        throw new Fault('IN_PROGRESS', 'Somebody else is changing the same record. Try again in a moment.', {
          cause: error,
        });
    }
  }
}

async function attemptOnce(
  door: Door,
  action: AnyAction,
  input: object,
  why: Why,
  asker: Asker,
  confirm: Confirm,
): Promise<Answer> {
  const em = door.orm.em.fork();
  await em.begin();
  try {
    const answer = await inTransaction(door, em, action, input, why, asker, confirm);
    if (answer.is === 'done') await em.commit();
    return answer;
  } finally {
    if (em.isInTransaction()) await em.rollback();
  }
}

async function inTransaction(
  door: Door,
  em: SqlEntityManager,
  action: AnyAction,
  input: object,
  why: Why,
  asker: Asker,
  confirm: Confirm,
): Promise<Answer> {
  const actor = await whoIs(em, asker);
  const forbidden = refusedByRole(action, actor.role);
  if (forbidden) return { is: 'refused', refusal: forbidden };
  if (confirm === 'unseen' && actor.role !== 'system')
    throw new Fault('BAD_USER_INPUT', 'A person confirms a plan they have seen: send its fingerprint.');

  const earlier = confirm === 'plan only' ? null : await eventWithKey(em, action.name, actor, input, why);
  if (earlier) return { is: 'done', ...earlier };

  const taken: unknown[] = [];
  const progress = (done: number, total: number) => door.progress?.(why.idempotencyKey, done, total);
  const look = lookWith(door, em, actor, { taken, lock: true, progress });
  const facts: unknown = await action.gather(look, input);
  const refusal = action.may?.(facts, look.today);
  if (refusal) return { is: 'refused', refusal };
  const decision = action.decide(facts, input, look.today);
  if (!decision.agreed) return { is: 'refused', refusal: decision.refusal };

  const told = action.tell(decision.outcome, facts, input);
  const seen = confirm === 'plan only' || confirm === 'unseen' ? null : confirm.seen;
  const eventId = await openEvent(em, action, told, input, why, asker, seen, look);
  await action.apply(look, decision.outcome, facts, input);
  await em.flush();
  await em.execute('set constraints all immediate');
  if (confirm === 'unseen') return { is: 'done', eventId, sentence: told.sentence };

  const changes = await changesOf(em, eventId);
  const made = fingerprint({ action: action.name, input, taken, changes });
  if (made === seen) return { is: 'done', eventId, sentence: told.sentence };
  return { is: 'planned', plan: { told, changes, fingerprint: made, moved: seen !== null } };
}

function lookWith(
  door: Pick<Door, 'clock' | 'actions'>,
  em: SqlEntityManager,
  actor: Who,
  { taken, lock, progress }: { taken: unknown[]; lock: boolean; progress: Look['progress'] },
): Look {
  const now = door.clock();
  return {
    em,
    now,
    today: londonDay(now),
    actor,
    progress,
    lookUp: (name) => door.actions.find((action) => action.name === name),
    async take(record, id) {
      const found = await (em as EntityManager).findOne(
        record,
        { id } as never,
        lock ? { lockMode: LockMode.PESSIMISTIC_WRITE } : {},
      );
      if (!found) throw notFound(recordName(record.name));
      taken.push(wrap(found).toPOJO());
      return found;
    },
  };
}

/** 'ect at school period' for EctAtSchoolPeriodRecord. */
const recordName = (className: string): string =>
  className
    .replace(/Record$/, '')
    .replace(/(?<=.)([A-Z])/g, ' $1')
    .toLowerCase();

function refusedByRole(action: AnyAction, role: Role): Refusal | null {
  if (action.allowed.includes(role)) return null;
  const people = action.allowed.filter((one) => one !== 'system').map((one) => `a ${roleName(one)}`);
  return {
    code: 'not-allowed',
    because: `A ${roleName(role)} cannot ${action.called}. Ask ${people.join(' or ') || 'nobody: only the service itself does this'}.`,
  };
}

/** Read inside the transaction, so that someone signed out, disabled or demoted meanwhile is refused. */
async function whoIs(em: SqlEntityManager, asker: Asker): Promise<Who> {
  const [found] = await em.execute<{ user_id: string; name: string; role: Role }[]>(
    'select user_id, name, role from access.who(?)',
    [asker.tokenHash],
  );
  if (!found) throw new Fault('UNAUTHENTICATED', 'You are signed out. Sign in and try again.');
  return { userId: found.user_id, name: found.name, role: found.role };
}

/** The event that this very request has already caused. The same key for another deed is the caller's mistake. */
async function eventWithKey(
  em: SqlEntityManager,
  action: string,
  actor: Who,
  input: object,
  why: Why,
): Promise<{ eventId: string; sentence: string } | null> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [why.idempotencyKey]);
  const [found] = await em.execute<{ id: string; sentence: string; same: boolean }[]>(
    `select id, sentence, action = ? and actor_id = ? and input = ?::jsonb as same
     from audit.events where idempotency_key = ?`,
    [action, actor.userId, canonical(input), why.idempotencyKey],
  );
  if (found && !found.same)
    throw new Fault(
      'IDEMPOTENCY_KEY_REUSED',
      'This idempotency key was used for something else. Send a new one.',
    );
  return found ? { eventId: found.id, sentence: found.sentence } : null;
}

async function openEvent(
  em: SqlEntityManager,
  action: AnyAction,
  told: Told,
  input: object,
  why: Why,
  asker: Asker,
  seen: string | null,
  look: Look,
): Promise<string> {
  const [opened] = await em.execute<{ id: string }[]>(
    'select audit.open_event(?, ?, ?, ?::jsonb, ?, ?::jsonb, ?, ?, ?, ?, ?) as id',
    [
      asker.tokenHash,
      action.name,
      told.sentence,
      JSON.stringify(told.subjects),
      told.occurredOn ?? look.today,
      canonical(input),
      why.reason,
      why.ticket ?? null,
      why.idempotencyKey,
      seen,
      told.reverses ?? null,
    ],
  );
  if (!opened) throw new Error('audit.open_event answered nothing');
  return opened.id;
}

const changesOf = (em: SqlEntityManager, eventId: string): Promise<RowChange[]> =>
  em.execute<RowChange[]>(
    `select table_name as "table", row_id as "rowId", op, before, after
     from audit.row_changes where event_id = ? order by id`,
    [eventId],
  );

/** Deadlock, serialisation failure or a lock not had in time: worth another try. */
function isContention(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === '40001' || code === '40P01' || code === '55P03';
}
