import type { EntityManager } from '@mikro-orm/postgresql';
import { uuidArray } from './uuid-array.ts';

export interface TrainingProvider {
  readonly activeLeadProviderId: string;
  readonly leadProviderId: string;
  readonly leadProvider: string;
  readonly contractPeriodYear: number;
  /** Missing while nobody but the school has chosen the provider. */
  readonly deliveryPartnerId: string | null;
}

/** Who provides a provider-led training: its partnership's lead provider, else the one the school asked for. Null when school-led. */
export async function providerOfTraining(
  em: EntityManager,
  trainingPeriodId: string,
): Promise<TrainingProvider | null> {
  return (await providersOfTraining(em, [trainingPeriodId])).get(trainingPeriodId) ?? null;
}

/** The same of several, by training period; those that are school-led are not there. */
export async function providersOfTraining(
  em: EntityManager,
  trainingPeriodIds: readonly string[],
): Promise<ReadonlyMap<string, TrainingProvider>> {
  const found = await em.execute<(TrainingProvider & { trainingPeriodId: string })[]>(
    `select t.id as "trainingPeriodId", a.id as "activeLeadProviderId", a.lead_provider_id as "leadProviderId",
            l.name as "leadProvider", a.contract_period_year as "contractPeriodYear",
            d.delivery_partner_id as "deliveryPartnerId"
     from training_periods t
     left join school_partnerships p on p.id = t.school_partnership_id
     left join lead_provider_delivery_partnerships d on d.id = p.lead_provider_delivery_partnership_id
     join active_lead_providers a on a.id = coalesce(d.active_lead_provider_id, t.expression_of_interest_id)
     join lead_providers l on l.id = a.lead_provider_id
     where t.id = any(?::uuid[])`,
    [uuidArray(trainingPeriodIds)],
  );
  return new Map(found.map(({ trainingPeriodId, ...provider }) => [trainingPeriodId, provider]));
}
