import type { EntityManager } from '@mikro-orm/postgresql';
import { canonical } from '../domain/canonical.ts';
import type { Role } from '../domain/user.ts';
import { isUuid } from '../domain/uuid.ts';
import { uuidArray } from '../records/uuid-array.ts';
import type { AnyAction, Look, Told } from './action.ts';
import type { Asker, Who, Why } from './door.ts';
import { Fault } from './faults.ts';
import type { RowChange } from './fingerprint.ts';

/** Read inside the transaction, so that someone signed out, disabled or demoted meanwhile is refused. */
export async function whoIs(em: EntityManager, asker: Asker): Promise<Who> {
  const [found] = await em.execute<{ user_id: string; name: string; role: Role }[]>(
    'select user_id, name, role from access.who(?)',
    [asker.tokenHash],
  );
  if (!found) throw new Fault('UNAUTHENTICATED', 'You are signed out. Sign in and try again.');
  return { userId: found.user_id, name: found.name, role: found.role };
}

/** The event that this very request has already caused. The same key for another deed is the caller's mistake. */
export async function eventWithKey(
  em: EntityManager,
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
      'This was sent before with other details, and done then. Look at the history of the record first; to do more, begin afresh, which sends a new idempotency key.',
    );
  return found ? { eventId: found.id, sentence: found.sentence } : null;
}

export async function openEvent(
  em: EntityManager,
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

/** Every row that the event has changed so far, in order. */
/** What people call the records that these changes are of, or point to. */
export async function namesIn(
  em: EntityManager,
  changes: readonly RowChange[],
): Promise<Map<string, string>> {
  const values = changes.flatMap(({ rowId, before, after }) => [
    rowId,
    ...Object.values(before ?? {}),
    ...Object.values(after ?? {}),
  ]);
  const ids = new Set(values.filter((value) => typeof value === 'string' && isUuid(value)));
  const named = await em.execute<{ id: string; name: string }[]>(
    'select id, name from record_names where id = any(?::uuid[])',
    [uuidArray([...ids] as string[])],
  );
  return new Map(named.map(({ id, name }) => [id, name]));
}
