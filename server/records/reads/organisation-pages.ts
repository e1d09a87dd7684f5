import type { Day } from '../../domain/day.ts';
import type { Reader } from './reader.ts';

export interface PairingRow {
  id: string;
  deliveryPartnerId: string;
  contractPeriodYear: number;
  leadProvider: { id: string; name: string };
}

export const pairingsOfDeliveryPartners = (reader: Reader, ids: readonly string[]): Promise<PairingRow[]> =>
  reader.all(
    'pairings-of-delivery-partners',
    `select x.id, x.delivery_partner_id as "deliveryPartnerId", a.contract_period_year as "contractPeriodYear",
       jsonb_build_object('id', l.id, 'name', l.name) as "leadProvider"
     from lead_provider_delivery_partnerships x join active_lead_providers a on a.id = x.active_lead_provider_id
     join lead_providers l on l.id = a.lead_provider_id
     where x.delivery_partner_id = any($1) order by a.contract_period_year desc, l.name`,
    [ids],
  );

export interface PairingCountRow {
  id: string;
  schools: bigint;
  teachers: bigint;
}

export const pairingCounts = (reader: Reader, ids: readonly string[]): Promise<PairingCountRow[]> =>
  reader.all(
    'pairing-counts',
    `select p.lead_provider_delivery_partnership_id as id, count(distinct p.school_id) as schools,
       count(distinct t.teacher_id) as teachers
     from school_partnerships p left join training_periods t on t.school_partnership_id = p.id
     where p.lead_provider_delivery_partnership_id = any($1) group by 1`,
    [ids],
  );

export interface InductionCountsRow {
  id: string;
  open: bigint;
  passed: bigint;
  failed: bigint;
  released: bigint;
  firstStartedOn: Day | null;
  lastStartedOn: Day | null;
}

export const inductionCounts = (reader: Reader, ids: readonly string[]): Promise<InductionCountsRow[]> =>
  reader.all(
    'induction-counts',
    `select appropriate_body_id as id, count(*) filter (where finished_on is null) as open,
       count(*) filter (where outcome = 'pass') as passed, count(*) filter (where outcome = 'fail') as failed,
       count(*) filter (where finished_on is not null and outcome is null) as released,
       min(started_on) as "firstStartedOn", max(started_on) as "lastStartedOn"
     from induction_periods where appropriate_body_id = any($1) group by 1`,
    [ids],
  );
