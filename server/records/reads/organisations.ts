import type { DeclarationState } from '../../domain/declaration.ts';
import type { OrganisationRow } from './lists/organisations.ts';
import type { Reader } from './reader.ts';
import type { ActiveLeadProviderRow } from './schools.ts';

export const leadProvidersById = (reader: Reader, ids: readonly string[]): Promise<OrganisationRow[]> =>
  reader.all('lead-providers-by-id', 'select id, name from lead_providers where id = any($1)', [ids]);

export const deliveryPartnersById = (reader: Reader, ids: readonly string[]): Promise<OrganisationRow[]> =>
  reader.all('delivery-partners-by-id', 'select id, name from delivery_partners where id = any($1)', [ids]);

const active = `a.id, a.lead_provider_id as "leadProviderId", a.contract_period_year as "contractPeriodYear",
  jsonb_build_object('id', l.id, 'name', l.name) as "leadProvider"`;

export const contractPeriodsOfLeadProviders = (
  reader: Reader,
  ids: readonly string[],
): Promise<(ActiveLeadProviderRow & { leadProviderId: string })[]> =>
  reader.all(
    'contract-periods-of-lead-providers',
    `select ${active} from active_lead_providers a join lead_providers l on l.id = a.lead_provider_id
     where a.lead_provider_id = any($1) order by a.contract_period_year desc`,
    [ids],
  );

export const leadProvidersOfDeliveryPartners = (
  reader: Reader,
  ids: readonly string[],
): Promise<(ActiveLeadProviderRow & { deliveryPartnerId: string })[]> =>
  reader.all(
    'lead-providers-of-delivery-partners',
    `select x.delivery_partner_id as "deliveryPartnerId", ${active}
     from lead_provider_delivery_partnerships x join active_lead_providers a on a.id = x.active_lead_provider_id
     join lead_providers l on l.id = a.lead_provider_id
     where x.delivery_partner_id = any($1) order by a.contract_period_year desc, l.name`,
    [ids],
  );

export const deliveryPartnersOfActive = (
  reader: Reader,
  ids: readonly string[],
): Promise<(OrganisationRow & { activeId: string })[]> =>
  reader.all(
    'delivery-partners-of-active',
    `select x.active_lead_provider_id as "activeId", d.id, d.name
     from lead_provider_delivery_partnerships x join delivery_partners d on d.id = x.delivery_partner_id
     where x.active_lead_provider_id = any($1) order by d.name`,
    [ids],
  );

interface Counted {
  id: string;
  count: bigint;
}

export const schoolCounts = (reader: Reader, ids: readonly string[]): Promise<Counted[]> =>
  reader.all(
    'school-counts',
    `select x.active_lead_provider_id as id, count(distinct p.school_id) as count
     from lead_provider_delivery_partnerships x
     join school_partnerships p on p.lead_provider_delivery_partnership_id = x.id
     where x.active_lead_provider_id = any($1) group by 1`,
    [ids],
  );

export const teacherCounts = (reader: Reader, ids: readonly string[]): Promise<Counted[]> =>
  reader.all(
    'teacher-counts',
    `select id, count(distinct teacher_id) as count from (
       select x.active_lead_provider_id as id, t.teacher_id from lead_provider_delivery_partnerships x
       join school_partnerships p on p.lead_provider_delivery_partnership_id = x.id
       join training_periods t on t.school_partnership_id = p.id
       where x.active_lead_provider_id = any($1)
       union all
       select expression_of_interest_id, teacher_id from training_periods
       where expression_of_interest_id = any($1) and school_partnership_id is null) trained
     group by id`,
    [ids],
  );

export const declarationCountsOfActive = (
  reader: Reader,
  ids: readonly string[],
): Promise<(Counted & { state: DeclarationState })[]> =>
  reader.all(
    'declaration-counts-of-active',
    `select active_lead_provider_id as id, state, count(*) as count from kept.declarations
     where active_lead_provider_id = any($1) group by 1, 2 order by 1, 2`,
    [ids],
  );

export const openInductionCounts = (reader: Reader, ids: readonly string[]): Promise<Counted[]> =>
  reader.all(
    'open-induction-counts',
    `select appropriate_body_id as id, count(*) as count from induction_periods
     where appropriate_body_id = any($1) and finished_on is null group by 1`,
    [ids],
  );
