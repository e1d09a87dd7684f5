import type { EntityManager } from '@mikro-orm/postgresql';
import type { Active, World } from '../domain/demo/world.ts';
import { uuidArray } from './uuid-array.ts';

/** What demo lives are attached to: the schools of these URNs, in their order, and all of the calendar and the money. */
export async function demoWorld(em: EntityManager, urns: readonly string[]): Promise<World> {
  const schools = await em.execute<{ id: string; urn: string; name: string }[]>(
    `select s.id, s.urn, r.name from schools s join register_schools r on r.urn = s.urn
     where s.urn = any(?::text[]) order by s.urn`,
    [uuidArray(urns)],
  );
  const active = await em.execute<Active[]>(
    `select a.id, a.contract_period_year as year, a.lead_provider_id as "leadProviderId", l.name,
            (select jsonb_agg(jsonb_build_object('id', p.id, 'partnerId', p.delivery_partner_id) order by p.id)
             from lead_provider_delivery_partnerships p where p.active_lead_provider_id = a.id) as pairings,
            (select jsonb_agg(jsonb_build_object('id', s.id, 'deadline', s.deadline_date, 'payment', s.payment_date,
                                                 'status', s.status, 'isSealed', exists (
                                                   select from statement_versions v where v.statement_id = s.id)) order by s.deadline_date)
             from statements s where s.active_lead_provider_id = a.id and s.fee_type = 'output') as outputs
     from active_lead_providers a join lead_providers l on l.id = a.lead_provider_id order by a.contract_period_year, l.name`,
  );
  const schedules = await em.execute<{ id: string; key: string }[]>(
    `select id, contract_period_year || ' ' || identifier as key from schedules`,
  );
  const bodies = await em.execute<{ id: string; national: boolean }[]>(
    `select id, body_type = 'national' as national from appropriate_bodies where body_type <> 'local_authority' order by name`,
  );
  const [officer] = await em.execute<{ id: string }[]>(
    `select id from users where role = 'finance' and disabled_at is null order by created_at, id limit 1`,
  );
  return {
    schools,
    active,
    schedules: new Map(schedules.map(({ key, id }) => [key, id])),
    bodies,
    financeOfficerId: officer?.id ?? null,
  };
}
