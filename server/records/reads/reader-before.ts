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

/**
 * Asks what a deed would have been told before it changed anything: each table of money stands under its name without the
 * rows that the event has changed and with the images it keeps of them. So the past of a deed is asked in the very words of
 * the present, in the same transaction. Of the tables that are not of money it is told what there is now.
 */
export function readerBefore(em: EntityManager, eventId: string): Reader {
  const reader = readerIn(em);
  return {
    all: (name, sql, values = []) =>
      reader.all(
        `before-${name}`,
        `with ${asBefore(`$${values.length + 1}`)}${sql.replace(/^\s*with\s/, ', ')}`,
        [...values, eventId],
      ),
  };
}

const asBefore = (eventId: string): string =>
  [
    `first_images as materialized (
       select distinct on (row_id) row_id, table_name, before from audit.row_changes
       where event_id = ${eventId} and table_name in (${TABLES.map((table) => `'${table}'`).join(', ')})
       order by row_id, id)`,
    ...TABLES.map(
      (table) => `${table} as not materialized (
       select now.* from public.${table} now
       where not exists (select from first_images i where i.table_name = '${table}' and i.row_id = now.id)
       union all
       select was.* from first_images i cross join lateral jsonb_populate_record(null::public.${table}, i.before) was
       where i.table_name = '${table}' and i.before is not null)`,
    ),
  ].join(', ');
