import type { EntityManager } from '@mikro-orm/postgresql';
import type { Reader } from './reader.ts';
import { readerIn } from './reader-in.ts';

/** The tables that money is reckoned from. */
const TABLES = [
  'active_lead_providers',
  'lead_providers',
  'statements',
  'statement_adjustments',
  'contracts',
  'contract_banded_fee_structures',
  'contract_banded_fee_structure_band_terms',
  'contract_flat_rate_fee_structures',
  'active_lead_provider_bands',
  'band_ceilings',
  'vat_registrations',
  'declarations',
];

interface Changed {
  readonly table: string;
  readonly ids: readonly string[];
}

/**
 * Asks what a deed would have been told before it changed anything: each table of money that it has changed stands under its
 * name without the rows changed and with the images that the event keeps of them. So the past of a deed is asked in the very
 * words of the present, in the same transaction. Of the tables that are not of money it is told what there is now.
 */
export async function readerBefore(em: EntityManager, eventId: string): Promise<Reader> {
  const reader = readerIn(em);
  const changed = await em.execute<Changed[]>(
    `select table_name as table, array_agg(distinct row_id) as ids from audit.row_changes
     where event_id = ? and table_name in (${TABLES.map((table) => `'${table}'`).join(', ')}) group by 1`,
    [eventId],
  );
  if (changed.length === 0) return reader;
  return {
    all: (name, sql, values = []) => {
      const first = values.length + 1;
      const tables = changed.map(({ table }, index) => asBefore(table, `$${first}`, `$${first + 1 + index}`));
      const rest = sql.replace(/^\s*with\s/, ', ');
      const given = [...values, eventId, ...changed.map(({ ids }) => ids)];
      return reader.all(`before-${name}`, `with ${tables.join(', ')}${rest}`, given);
    },
  };
}

// Ids are given as a value, so that PostgreSQL hashes them, and images are rebuilt once: a deed may change thousands of rows.
const asBefore = (table: string, eventId: string, ids: string): string => `
  ${table}_was as materialized (
    select was.* from (
      select distinct on (row_id) before from audit.row_changes
      where event_id = ${eventId} and table_name = '${table}' order by row_id, id) first
    cross join lateral jsonb_populate_record(null::public.${table}, first.before) was
    where first.before is not null),
  ${table} as not materialized (
    select now.* from public.${table} now where now.id <> all (${ids}::uuid[])
    union all select * from ${table}_was)`;
