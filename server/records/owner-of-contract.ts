import type { EntityManager } from '@mikro-orm/postgresql';

/** The lead provider and the contract period of a contract, a statement or a pairing. */
export interface ContractOwner {
  readonly id: string;
  readonly name: string;
  readonly year: number;
}

export async function ownerOfContract(
  em: EntityManager,
  { activeLeadProviderId }: { readonly activeLeadProviderId: string },
): Promise<ContractOwner> {
  const [found] = await em.execute<ContractOwner[]>(
    `select l.id, l.name, a.contract_period_year as year
     from active_lead_providers a join lead_providers l on l.id = a.lead_provider_id where a.id = ?`,
    [activeLeadProviderId],
  );
  if (!found) throw new Error(`No lead provider is active as ${activeLeadProviderId}`);
  return found;
}
