import type { EntityManager } from '@mikro-orm/postgresql';
import type { Offer } from '../domain/carry-training-over.ts';
import { ContractPeriodRecord, ScheduleRecord } from './calendar.record.ts';

/** What a school may train with: its partnerships, the lead providers of each contract year, and the calendar. */
export async function trainingOffer(em: EntityManager, schoolId: string, now: Date): Promise<Offer> {
  const periods = await em.find(ContractPeriodRecord, {});
  return {
    contractPeriods: periods.map(({ year, startedOn, finishedOn, paymentsFrozenAt }) => ({
      year,
      startedOn,
      finishedOn,
      paymentsFrozen: paymentsFrozenAt !== null && paymentsFrozenAt <= now,
    })),
    schedules: await em.find(ScheduleRecord, {}),
    activeLeadProviders: await em.execute(
      `select id, lead_provider_id as "leadProviderId", contract_period_year as "contractPeriodYear"
       from active_lead_providers`,
    ),
    partnerships: await em.execute(
      `select p.id, a.lead_provider_id as "leadProviderId", d.delivery_partner_id as "deliveryPartnerId",
              a.contract_period_year as "contractPeriodYear"
       from school_partnerships p
       join lead_provider_delivery_partnerships d on d.id = p.lead_provider_delivery_partnership_id
       join active_lead_providers a on a.id = d.active_lead_provider_id
       where p.school_id = ? order by p.created_at, p.id`,
      [schoolId],
    ),
  };
}

/** While no school is chosen. */
export const NO_OFFER: Offer = {
  contractPeriods: [],
  schedules: [],
  activeLeadProviders: [],
  partnerships: [],
};
