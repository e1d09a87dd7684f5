import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { canonical } from '../domain/canonical.ts';
import { type Sealed, seal } from '../domain/payment/seal.ts';
import type { StatementInputs } from '../domain/payment/statement-inputs.ts';
import { newId } from './columns.ts';
import type { Reader } from './reads/reader.ts';
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
  const { contents, contentSha256, sealed } = await reckon(em, statement);
  const latest = await latestVersion(em, statementId);
  if (latest?.contentSha256 === contentSha256) return;
  addVersion(em, statementId, (latest?.number ?? 0) + 1, { contents, contentSha256, sealed });
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
  const reader = readerIn(em);
  const inputs = new Map(
    (
      await statementInputs(
        reader,
        statements.map(({ id }) => id),
      )
    ).map((one) => [one.statementId, one]),
  );
  for (const statement of statements)
    addVersion(em, statement.id, 1, await reckonBy(reader, statement, inputs.get(statement.id)));
  await em.flush();
}

/** What a statement comes to by the records as they are now, as its next version would say it. */
export async function reckon(em: EntityManager, statement: StatementRecord): Promise<Reckoned> {
  const reader = readerIn(em);
  const [inputs] = await statementInputs(reader, [statement.id]);
  return reckonBy(reader, statement, inputs);
}

interface Reckoned {
  readonly sealed: Sealed;
  readonly contents: string;
  readonly contentSha256: string;
}

async function reckonBy(
  reader: Reader,
  statement: StatementRecord,
  inputs: StatementInputs | undefined,
): Promise<Reckoned> {
  if (!inputs) throw new Error(`Statement ${statement.id} has no contract to be reckoned by`);
  const sealed = seal(statement, inputs, await declarationsOfStatement(reader, statement.id));
  const contents = canonical(sealed);
  return { sealed, contents, contentSha256: createHash('sha256').update(contents).digest('hex') };
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
