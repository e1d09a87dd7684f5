import type { EntityManager } from '@mikro-orm/postgresql';
import type { StatementInputs } from '../domain/payment/statement-inputs.ts';
import { newId } from './columns.ts';
import { type Reckoned, reckonBy } from './reads/reckoning.ts';
import { readerIn } from './reads/reader-in.ts';
import { declarationsOfStatement, statementInputs } from './reads/statement-inputs.ts';
import { StatementRecord } from './statement.record.ts';
import { StatementVersionRecord } from './statement-version.record.ts';
import { uuidArray } from './uuid-array.ts';

/**
 * Seals again what this event has changed at the lead providers it has `reached`: a payable or submitted statement whose
 * contents are no longer those of its latest version gets the next one, and one that was submitted goes back to payable.
 */
export async function sealChanged(
  em: EntityManager,
  eventId: string,
  reached: readonly string[],
): Promise<void> {
  if (reached.length === 0) return;
  const found = await em.execute<{ id: string }[]>(
    `select id from statements where active_lead_provider_id = any (?::uuid[]) and status in ('payable', 'submitted')
     order by id for no key update`,
    [uuidArray(reached)],
  );
  for (const { id } of found) await sealOne(em, id, eventId);
  await em.flush();
}

async function sealOne(em: EntityManager, statementId: string, eventId: string): Promise<void> {
  const statement = await em.refreshOrFail(await em.findOneOrFail(StatementRecord, { id: statementId }));
  const [reckoned] = await reckonAll(em, [statement]);
  const latest = await latestVersion(em, statementId);
  if (!reckoned || latest?.contentSha256 === reckoned[1].contentSha256) return;
  addVersion(em, statementId, (latest?.number ?? 0) + 1, reckoned[1]);
  if (statement.status !== 'submitted') return;
  statement.status = 'payable';
  await em.execute(
    `update statement_submissions set ended_as = 'cancelled', ended_at = now(),
       ended_by = (select actor_id from audit.events where id = ?)
     where statement_id = ? and ended_as is null`,
    [eventId, statementId],
  );
}

/** The first version of statements that have none. */
export async function sealFirst(em: EntityManager, statements: readonly StatementRecord[]): Promise<void> {
  for (const [statement, reckoned] of await reckonAll(em, statements))
    addVersion(em, statement.id, 1, reckoned);
  await em.flush();
}

/** What statements come to by the records as they are now, as their next versions would say it. */
export async function reckonAll(
  em: EntityManager,
  statements: readonly StatementRecord[],
): Promise<(readonly [StatementRecord, Reckoned])[]> {
  const reader = readerIn(em);
  const inputs = new Map<string, StatementInputs>();
  const ids = statements.map(({ id }) => id);
  for (const one of await statementInputs(reader, ids)) inputs.set(one.statementId, one);
  const all: (readonly [StatementRecord, Reckoned])[] = [];
  for (const statement of statements) {
    const own = inputs.get(statement.id);
    if (!own) throw new Error(`Statement ${statement.id} has no contract to be reckoned by`);
    all.push([statement, reckonBy(statement, own, await declarationsOfStatement(reader, statement.id))]);
  }
  return all;
}

function addVersion(
  em: EntityManager,
  statementId: string,
  number: number,
  { contents, contentSha256, sealed }: Reckoned,
): void {
  em.create(StatementVersionRecord, {
    id: newId(),
    statementId,
    number,
    contents,
    contentSha256,
    totalPence: BigInt(sealed.totalPence),
  });
}

export const latestVersion = (
  em: EntityManager,
  statementId: string,
): Promise<StatementVersionRecord | null> =>
  em.findOne(StatementVersionRecord, { statementId }, { orderBy: { number: 'desc' } });
