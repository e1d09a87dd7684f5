import type { Day } from '../../../domain/day.ts';
import type { WrittenList } from '../list.ts';
import { schoolColumns, schoolFields } from '../schools.ts';
import { splitWords, words } from './words.ts';

/** All conditions together; provider and year are those of one partnership. */
export interface SchoolFilter {
  readonly today: Day;
  readonly q?: string | undefined;
  readonly ids?: readonly string[] | undefined;
  readonly localAuthorityCode?: string | undefined;
  readonly phaseName?: string | undefined;
  readonly status?: string | undefined;
  readonly hasPeopleNow?: boolean | undefined;
  readonly leadProviderId?: string | undefined;
  readonly deliveryPartnerId?: string | undefined;
  readonly contractPeriodYear?: number | undefined;
}
export type SchoolOrder = 'name' | 'urn' | 'local_authority';

const ofFound = 'found join schools s on s.id = found.id join register_schools r on r.urn = s.urn';

export const schoolList: WrittenList<SchoolFilter, SchoolOrder> = {
  name: 'schools',
  id: 's.id',
  from: () => 'schools s join register_schools r on r.urn = s.urn',
  orders: {
    name: { key: 'r.name' },
    urn: { key: 'lpad(s.urn, 6)' },
    local_authority: { key: 'r.local_authority_name' },
  },
  conditions(filter, where) {
    const q = (filter.q ?? '').trim();
    if (filter.ids) where.and(`s.id = any(${where.value(filter.ids)})`);
    if (/^\d{5,6}$/.test(q)) where.and(`s.urn = ${where.value(q)}`);
    else if (q !== '')
      where.and(`(${words('r.name', splitWords(q), where)}
        or upper(replace(r.postcode, ' ', '')) = upper(replace(${where.value(q)}, ' ', '')))`);
    if (filter.localAuthorityCode !== undefined)
      where.and(`r.local_authority_code = ${where.value(filter.localAuthorityCode)}`);
    if (filter.phaseName !== undefined) where.and(`r.phase_name = ${where.value(filter.phaseName)}`);
    if (filter.status !== undefined) where.and(`r.status = ${where.value(filter.status)}`);
    if (filter.hasPeopleNow !== undefined) {
      const day = `${where.value(filter.today)}::date`;
      where.and(`${filter.hasPeopleNow ? '' : 'not '}exists (select from stays y where y.school_id = s.id
        and y.started_on <= ${day} and (y.finished_on is null or y.finished_on >= ${day}))`);
    }
    const of: string[] = [];
    if (filter.leadProviderId !== undefined)
      of.push(`a.lead_provider_id = ${where.value(filter.leadProviderId)}`);
    if (filter.deliveryPartnerId !== undefined)
      of.push(`x.delivery_partner_id = ${where.value(filter.deliveryPartnerId)}`);
    if (filter.contractPeriodYear !== undefined)
      of.push(`a.contract_period_year = ${where.value(filter.contractPeriodYear)}`);
    if (of.length > 0)
      where.and(`exists (select from school_partnerships p
        join lead_provider_delivery_partnerships x on x.id = p.lead_provider_delivery_partnership_id
        join active_lead_providers a on a.id = x.active_lead_provider_id
        where p.school_id = s.id and ${of.join(' and ')})`);
  },
  shown: `${schoolColumns} from ${ofFound}`,
  written: { from: ofFound, fields: schoolFields },
};
