import type { Day } from '../../domain/day.ts';
import type { TrainingProgramme } from '../../domain/training.ts';
import type { Reader } from './reader.ts';

/** Training at a school, with the contract period it belongs to and whom the school asked for. */
export interface TrainingAtSchoolRow {
  schoolId: string;
  teacherId: string;
  role: 'ect' | 'mentor';
  startedOn: Day;
  finishedOn: Day | null;
  schoolPartnershipId: string | null;
  /** Missing when the school leads. */
  askedFor: { id: string; name: string } | null;
  contractPeriodYear: number | null;
}

/** School-led training names no contract period: its first day does. */
export const trainingAtSchools = (reader: Reader, ids: readonly string[]): Promise<TrainingAtSchoolRow[]> =>
  reader.all(
    'training-at-schools',
    `select y.school_id as "schoolId", y.teacher_id as "teacherId", y.role, y.started_on as "startedOn",
       y.finished_on as "finishedOn", y.school_partnership_id as "schoolPartnershipId",
       case when l.id is not null then jsonb_build_object('id', l.id, 'name', l.name) end as "askedFor",
       coalesce(a.contract_period_year, c.year) as "contractPeriodYear"
     from (select s.school_id, t.* from ect_at_school_periods s
             join training_periods t on t.ect_at_school_period_id = s.id where s.school_id = any($1)
           union all
           select s.school_id, t.* from mentor_at_school_periods s
             join training_periods t on t.mentor_at_school_period_id = s.id where s.school_id = any($1)) y
     left join active_lead_providers a on a.id = y.expression_of_interest_id
     left join lead_providers l on l.id = a.lead_provider_id
     left join contract_periods c on y.training_programme = 'school_led'
       and y.started_on between c.started_on and c.finished_on`,
    [ids],
  );

export interface LastChosenRow {
  schoolId: string;
  trainingProgramme: TrainingProgramme | null;
  leadProvider: { id: string; name: string } | null;
  appropriateBodyId: string | null;
}

export const lastChosenBySchools = (reader: Reader, ids: readonly string[]): Promise<LastChosenRow[]> =>
  reader.all(
    'last-chosen-by-schools',
    `select s.id as "schoolId", s.last_chosen_training_programme as "trainingProgramme",
       case when l.id is not null then jsonb_build_object('id', l.id, 'name', l.name) end as "leadProvider",
       s.last_chosen_appropriate_body_id as "appropriateBodyId"
     from schools s left join lead_providers l on l.id = s.last_chosen_lead_provider_id
     where s.id = any($1) and coalesce(s.last_chosen_training_programme, s.last_chosen_appropriate_body_id::text) is not null`,
    [ids],
  );

export interface RegisterEntryRow {
  schoolId: string;
  establishmentNumber: string | null;
  ukprn: string | null;
  localAuthorityCode: string;
  administrativeDistrictName: string | null;
  addressLines: string[];
  website: string | null;
  primaryContactEmail: string | null;
  secondaryContactEmail: string | null;
  pupilsOnRoll: number | null;
  section41Approved: boolean;
  inEngland: boolean;
}

export const registerEntriesOfSchools = (
  reader: Reader,
  ids: readonly string[],
): Promise<RegisterEntryRow[]> =>
  reader.all(
    'register-entries-of-schools',
    `select s.id as "schoolId", r.establishment_number as "establishmentNumber", r.ukprn,
       r.local_authority_code as "localAuthorityCode", r.administrative_district_name as "administrativeDistrictName",
       array_remove(array[r.address_line_1, r.address_line_2, r.address_line_3], null) as "addressLines", r.website,
       r.primary_contact_email as "primaryContactEmail", r.secondary_contact_email as "secondaryContactEmail",
       r.pupils_on_roll as "pupilsOnRoll", r.section_41_approved as "section41Approved", r.in_england as "inEngland"
     from schools s join register_schools r on r.urn = s.urn where s.id = any($1)`,
    [ids],
  );

export interface RegisterLinkRow {
  schoolId: string;
  urn: string;
  linkType: string;
  linkedOn: Day | null;
  name: string | null;
  linkedSchoolId: string | null;
}

export const registerLinksOfSchools = (reader: Reader, ids: readonly string[]): Promise<RegisterLinkRow[]> =>
  reader.all(
    'register-links-of-schools',
    `select s.id as "schoolId", k.link_urn as urn, k.link_type as "linkType", k.linked_on as "linkedOn", r.name,
       other.id as "linkedSchoolId"
     from schools s join register_school_links k on k.urn = s.urn
     left join register_schools r on r.urn = k.link_urn
     left join schools other on other.urn = k.link_urn
     where s.id = any($1) order by k.linked_on nulls first, k.link_urn`,
    [ids],
  );

export interface SchoolFundingYearRow {
  schoolId: string;
  contractPeriodYear: number;
  pupilPremiumUplift: boolean;
  sparsityUplift: boolean;
}

export const fundingYearsOfSchools = (
  reader: Reader,
  ids: readonly string[],
): Promise<SchoolFundingYearRow[]> =>
  reader.all(
    'funding-years-of-schools',
    `select school_id as "schoolId", contract_period_year as "contractPeriodYear",
       pupil_premium_uplift as "pupilPremiumUplift", sparsity_uplift as "sparsityUplift"
     from school_funding_eligibilities where school_id = any($1) order by contract_period_year desc`,
    [ids],
  );
