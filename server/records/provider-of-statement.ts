import type { EntityManager } from '@mikro-orm/postgresql';

export interface StatementProvider {
  readonly id: string;
  readonly name: string;
}

/** The lead provider whose statements these are. */
export async function providerOfStatement(
  em: EntityManager,
  { activeLeadProviderId }: { readonly activeLeadProviderId: string },
): Promise<StatementProvider> {
  const [found] = await em.execute<StatementProvider[]>(
    `select l.id, l.name from active_lead_providers a join lead_providers l on l.id = a.lead_provider_id where a.id = ?`,
    [activeLeadProviderId],
  );
  if (!found) throw new Error(`No lead provider is active as ${activeLeadProviderId}`);
  return found;
}
