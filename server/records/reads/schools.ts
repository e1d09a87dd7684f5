import type { Day } from '../../domain/day.ts';
import { type Page, type PageOf, toPage } from './page.ts';
import type { Reader } from './reader.ts';

export interface SchoolRow {
  id: string;
  urn: string;
  name: string;
  status: 'open' | 'closed' | 'proposed_to_close' | 'proposed_to_open';
  typeName: string;
  phaseName: string | null;
  localAuthorityName: string;
  postcode: string | null;
  town: string | null;
  openedOn: Day | null;
  closedOn: Day | null;
  inductionTutorName: string | null;
  inductionTutorEmail: string | null;
}

export interface PartnershipRow {
  id: string;
  schoolId: string;
  contractPeriodYear: number;
  leadProvider: { id: string; name: string };
  deliveryPartner: { id: string; name: string };
}

export interface ActiveLeadProviderRow {
  id: string;
  contractPeriodYear: number;
  leadProvider: { id: string; name: string };
}

const columns = `s.id, s.urn, r.name, r.status, r.type_name as "typeName", r.phase_name as "phaseName",
  r.local_authority_name as "localAuthorityName", r.postcode, r.town, r.opened_on as "openedOn", r.closed_on as "closedOn",
  s.induction_tutor_name as "inductionTutorName", s.induction_tutor_email as "inductionTutorEmail"`;

const partnership = `p.id, p.school_id as "schoolId", a.contract_period_year as "contractPeriodYear",
  jsonb_build_object('id', l.id, 'name', l.name) as "leadProvider",
  jsonb_build_object('id', d.id, 'name', d.name) as "deliveryPartner"
  from school_partnerships p
  join lead_provider_delivery_partnerships x on x.id = p.lead_provider_delivery_partnership_id
  join active_lead_providers a on a.id = x.active_lead_provider_id
  join lead_providers l on l.id = a.lead_provider_id
  join delivery_partners d on d.id = x.delivery_partner_id`;

export const schoolsById = (reader: Reader, ids: readonly string[]): Promise<SchoolRow[]> =>
  reader.all(
    'schools-by-id',
    `select ${columns} from schools s join register_schools r on r.urn = s.urn where s.id = any($1)`,
    [ids],
  );

/** By name, then URN. `q` is a URN, a postcode, or words that must all occur in the name. */
export function schoolPage(
  reader: Reader,
  { q, ids }: { q?: string | undefined; ids?: readonly string[] | undefined },
  page: Page,
): Promise<PageOf<SchoolRow>> {
  const asked = (q ?? '').trim();
  const urn = /^\d{5,6}$/.test(asked) ? asked : null;
  const words = urn
    ? []
    : asked
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`);
  return toPage(
    reader,
    page,
    'school-page',
    columns,
    `from schools s join register_schools r on r.urn = s.urn
     where ($1::uuid[] is null or s.id = any($1)) and ($2::text is null or s.urn = $2)
       and ($3::text[] = '{}' or fold(r.name) like all (select fold(w) from unnest($3) w)
            or upper(replace(r.postcode, ' ', '')) = upper(replace($4, ' ', '')))`,
    'r.name, s.urn',
    [ids ?? null, urn, words, asked],
  );
}

export const partnershipsById = (reader: Reader, ids: readonly string[]): Promise<PartnershipRow[]> =>
  reader.all('partnerships-by-id', `select ${partnership} where p.id = any($1)`, [ids]);

export const partnershipsOfSchools = (reader: Reader, ids: readonly string[]): Promise<PartnershipRow[]> =>
  reader.all(
    'partnerships-of-schools',
    `select ${partnership} where p.school_id = any($1) order by a.contract_period_year desc, l.name, d.name`,
    [ids],
  );

export const activeLeadProvidersById = (
  reader: Reader,
  ids: readonly string[],
): Promise<ActiveLeadProviderRow[]> =>
  reader.all(
    'active-lead-providers-by-id',
    `select a.id, a.contract_period_year as "contractPeriodYear",
            jsonb_build_object('id', l.id, 'name', l.name) as "leadProvider"
     from active_lead_providers a join lead_providers l on l.id = a.lead_provider_id where a.id = any($1)`,
    [ids],
  );
