import type { Day } from '../../domain/day.ts';
import { columnsOf, type Value } from './fields.ts';
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
  inductionTutorLastNominatedIn: number | null;
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

/** What is shown of schools `s` and what the register `r` says of them. */
export const schoolFields = {
  id: 's.id',
  urn: 's.urn',
  name: 'r.name',
  status: 'r.status',
  typeName: 'r.type_name',
  phaseName: 'r.phase_name',
  localAuthorityName: 'r.local_authority_name',
  postcode: 'r.postcode',
  town: 'r.town',
  openedOn: 'r.opened_on',
  closedOn: 'r.closed_on',
  inductionTutorName: 's.induction_tutor_name',
  inductionTutorEmail: 's.induction_tutor_email',
  inductionTutorLastNominatedIn: 's.induction_tutor_last_nominated_in',
} satisfies Record<keyof SchoolRow, Value>;

export const schoolColumns = columnsOf(schoolFields);

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
    `select ${schoolColumns} from schools s join register_schools r on r.urn = s.urn where s.id = any($1)`,
    [ids],
  );

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

/** The local authorities and phases that schools may be filtered by, by name. */
export async function schoolChoices(
  reader: Reader,
): Promise<{ localAuthorities: { code: string; name: string }[]; phases: string[] }> {
  const [localAuthorities, phases] = await Promise.all([
    reader.all<{ code: string; name: string }>(
      'local-authorities',
      `select distinct on (r.local_authority_name, r.local_authority_code) r.local_authority_code as code,
         r.local_authority_name as name
       from schools s join register_schools r on r.urn = s.urn order by r.local_authority_name, r.local_authority_code`,
    ),
    reader.all<{ name: string }>(
      'phases',
      `select distinct r.phase_name as name from schools s join register_schools r on r.urn = s.urn
       where r.phase_name is not null order by 1`,
    ),
  ]);
  return { localAuthorities, phases: phases.map(({ name }) => name) };
}
