import { readPage } from '../list-page.ts';
import type { List, ListPage, PageAsked, Where } from '../list.ts';
import type { Reader } from '../reader.ts';
import type { AppropriateBodyRow } from '../training.ts';
import { splitWords, words } from './words.ts';

export interface OrganisationRow {
  id: string;
  name: string;
}

interface Named {
  readonly q?: string | undefined;
  readonly ids?: readonly string[] | undefined;
}
export interface LeadProviderFilter extends Named {
  readonly contractPeriodYear?: number | undefined;
}
/** Provider and year are those of one pairing. */
export interface DeliveryPartnerFilter extends Named {
  readonly leadProviderId?: string | undefined;
  readonly contractPeriodYear?: number | undefined;
}
export interface AppropriateBodyFilter extends Named {
  readonly bodyType?: string | undefined;
}

const byName = (table: string, columns: string) => ({
  id: 'o.id',
  from: () => `${table} o`,
  orders: { name: { key: 'o.name' } },
  shown: `${columns} from found join ${table} o on o.id = found.id`,
});

function named({ q, ids }: Named, where: Where): void {
  if (ids) where.and(`o.id = any(${where.value(ids)})`);
  const asked = splitWords(q);
  if (asked.length > 0) where.and(words('o.name', asked, where));
}

export const leadProviderList: List<LeadProviderFilter, 'name'> = {
  name: 'lead-providers',
  ...byName('lead_providers', 'o.id, o.name'),
  conditions(filter, where) {
    named(filter, where);
    if (filter.contractPeriodYear !== undefined)
      where.and(`exists (select from active_lead_providers a where a.lead_provider_id = o.id
        and a.contract_period_year = ${where.value(filter.contractPeriodYear)})`);
  },
};

export const deliveryPartnerList: List<DeliveryPartnerFilter, 'name'> = {
  name: 'delivery-partners',
  ...byName('delivery_partners', 'o.id, o.name'),
  conditions(filter, where) {
    named(filter, where);
    const of: string[] = [];
    if (filter.leadProviderId !== undefined)
      of.push(`a.lead_provider_id = ${where.value(filter.leadProviderId)}`);
    if (filter.contractPeriodYear !== undefined)
      of.push(`a.contract_period_year = ${where.value(filter.contractPeriodYear)}`);
    if (of.length > 0)
      where.and(`exists (select from lead_provider_delivery_partnerships x
        join active_lead_providers a on a.id = x.active_lead_provider_id
        where x.delivery_partner_id = o.id and ${of.join(' and ')})`);
  },
};

export const appropriateBodyList: List<AppropriateBodyFilter, 'name'> = {
  name: 'appropriate-bodies',
  ...byName('appropriate_bodies', 'o.id, o.name, o.body_type as "bodyType"'),
  conditions(filter, where) {
    named(filter, where);
    if (filter.bodyType !== undefined) where.and(`o.body_type = ${where.value(filter.bodyType)}`);
  },
};

const page =
  <Row>() =>
  <Filter>(list: List<Filter, 'name'>) =>
  (reader: Reader, filter: Filter, descending: boolean, asked: PageAsked): Promise<ListPage<Row>> =>
    readPage(reader, list, filter, { by: 'name', descending }, asked);

export const leadProviderPage = page<OrganisationRow>()(leadProviderList);
export const deliveryPartnerPage = page<OrganisationRow>()(deliveryPartnerList);
export const appropriateBodyPage = page<AppropriateBodyRow>()(appropriateBodyList);
