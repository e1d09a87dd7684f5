import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { canonical } from '../domain/canonical.ts';
import { type Sealed, seal } from '../domain/payment/seal.ts';
import { newId } from './columns.ts';
import { readerIn } from './reads/reader-in.ts';
import { declarationsOfStatement, statementInputs } from './reads/statement-inputs.ts';
import { StatementRecord } from './statement.record.ts';
import { StatementVersionRecord } from './statement-version.record.ts';

/** What a statement's amounts depend on, besides its declarations. */
const TERMS = `array['statements', 'statement_adjustments', 'contracts', 'contract_banded_fee_structures',
  'contract_banded_fee_structure_band_terms', 'contract_flat_rate_fee_structures', 'active_lead_provider_bands',
  'band_ceilings', 'vat_registrations']`;

// Every statement of the lead providers and years touched that is being checked: filling a band counts on from month to month.
const BEING_CHECKED = `
with changed as materialized (
  select table_name, before, after from audit.row_changes where event_id = ?
), touched as (
  select v.value::uuid as id from changed c
    cross join lateral jsonb_each_text(coalesce(c.before, '{}') || coalesce(c.after, '{}')) v
  where c.table_name = any (${TERMS}) and v.value is not null
    and v.key in ('id', 'statement_id', 'from_statement_id', 'contract_id', 'banded_fee_structure_id',
                  'active_lead_provider_id', 'lead_provider_id')
  union
  select v.id::uuid from changed c
    cross join lateral (values (c.before ->> 'payment_statement_id'), (c.after ->> 'payment_statement_id'),
                               (c.before ->> 'clawback_statement_id'), (c.after ->> 'clawback_statement_id')) v (id)
  where c.table_name = 'declarations' and v.id is not null
), reached as (
  select s.active_lead_provider_id as id from statements s join touched t on t.id = s.id
  union select c.active_lead_provider_id from contracts c join touched t on t.id = c.id
  union select c.active_lead_provider_id from contract_banded_fee_structures f join contracts c on c.id = f.contract_id
        join touched t on t.id = f.id
  union select a.id from active_lead_providers a join touched t on t.id in (a.id, a.lead_provider_id)
)
select s.id from statements s join reached r on r.id = s.active_lead_provider_id
where s.status in ('payable', 'submitted') order by s.id for no key update of s`;

/**
 * Seals again what this event has changed: a payable or submitted statement whose contents are no longer those of its
 * latest version gets the next one, whatever deed it was, and one that was submitted goes back to payable.
 */
export async function sealChanged(em: EntityManager, eventId: string): Promise<void> {
  const found = await em.execute<{ id: string }[]>(BEING_CHECKED, [eventId]);
  for (const { id } of found) await sealOne(em, id, eventId);
  await em.flush();
}

async function sealOne(em: EntityManager, statementId: string, eventId: string): Promise<void> {
  const statement = await em.refreshOrFail(await em.findOneOrFail(StatementRecord, { id: statementId }));
  const { contents, contentSha256, sealed } = await reckon(em, statement);
  const latest = await latestVersion(em, statementId);
  if (latest?.contentSha256 === contentSha256) return;
  em.create(StatementVersionRecord, {
    id: newId(),
    statementId,
    number: (latest?.number ?? 0) + 1,
    contents,
    contentSha256,
    totalPence: BigInt(sealed.totalPence),
  });
  if (statement.status !== 'submitted') return;
  statement.status = 'payable';
  await em.execute(
    `update statement_submissions set ended_as = 'cancelled', ended_at = now(),
       ended_by = (select actor_id from audit.events where id = ?)
     where statement_id = ? and ended_as is null`,
    [eventId, statementId],
  );
}

/** What a statement comes to by the records as they are now, as its next version would say it. */
export async function reckon(
  em: EntityManager,
  statement: StatementRecord,
): Promise<{ sealed: Sealed; contents: string; contentSha256: string }> {
  const reader = readerIn(em);
  const [inputs] = await statementInputs(reader, [statement.id]);
  if (!inputs) throw new Error(`Statement ${statement.id} has no contract to be reckoned by`);
  const sealed = seal(statement, inputs, await declarationsOfStatement(reader, statement.id));
  const contents = canonical(sealed);
  return { sealed, contents, contentSha256: createHash('sha256').update(contents).digest('hex') };
}

export const latestVersion = (
  em: EntityManager,
  statementId: string,
): Promise<StatementVersionRecord | null> =>
  em.findOne(StatementVersionRecord, { statementId }, { orderBy: { number: 'desc' } });
