import type { EntityManager } from '@mikro-orm/postgresql';

/** What the amounts of a statement depend on, besides its declarations. */
const TERMS = `array['statements', 'statement_adjustments', 'contracts', 'contract_banded_fee_structures',
  'contract_banded_fee_structure_band_terms', 'contract_flat_rate_fee_structures', 'active_lead_provider_bands',
  'band_ceilings', 'vat_registrations']`;

// All statements of the providers and years touched: filling a band counts on from month to month.
const REACHED = `
with changed as materialized (
  select table_name, before, after from audit.row_changes
  where event_id = ? and table_name = any (${TERMS} || array['declarations'])
), touched as (
  select v.value::uuid as id from changed c
    cross join lateral jsonb_each_text(coalesce(c.before, '{}') || coalesce(c.after, '{}')) v
  where c.table_name <> 'declarations' and v.value is not null
    and v.key in ('id', 'statement_id', 'from_statement_id', 'contract_id', 'banded_fee_structure_id',
                  'active_lead_provider_id', 'lead_provider_id')
  union
  select v.id::uuid from changed c
    cross join lateral (values (c.before ->> 'payment_statement_id'), (c.after ->> 'payment_statement_id'),
                               (c.before ->> 'clawback_statement_id'), (c.after ->> 'clawback_statement_id')) v (id)
  where c.table_name = 'declarations' and v.id is not null
)
select s.active_lead_provider_id as id from statements s join touched t on t.id = s.id
union select c.active_lead_provider_id from contracts c join touched t on t.id = c.id
union select c.active_lead_provider_id from contract_banded_fee_structures f join contracts c on c.id = f.contract_id
      join touched t on t.id = f.id
union select a.id from active_lead_providers a join touched t on t.id in (a.id, a.lead_provider_id)
order by 1`;

/** The lead providers of a year on whose statements the rows changed by an event so far have a bearing. */
export async function providersReached(em: EntityManager, eventId: string): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(REACHED, [eventId]);
  return rows.map(({ id }) => id);
}
