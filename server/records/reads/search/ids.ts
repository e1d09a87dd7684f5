import type { Reader } from '../reader.ts';
import type { FoundRow } from './found.ts';

/** A hit, and the id that was asked for. */
export type FoundById = FoundRow & { readonly asked: string };

/** Whatever these UUIDs name; the id of a part leads to the teacher, school or provider it is a part of. */
export const byUuid = (reader: Reader, ids: readonly string[]): Promise<FoundById[]> =>
  reader.all(
    'search-by-uuid',
    Object.entries(NAMED)
      .map(
        ([because, [kind, id, from]]) =>
          `select '${kind}' as kind, ${id} as id, '${because}' as because, asked::text as matched, asked::text as asked
           from unnest($1::uuid[]) asked join ${from}`,
      )
      .join('\nunion all\n'),
    [ids],
  );

const NAMED: Record<string, [FoundRow['kind'], id: string, from: string]> = {
  'Participant ID': ['Teacher', 't.id', 'teachers t on t.id = asked'],
  'ECT training record ID': ['Teacher', 't.id', 'teachers t on t.ect_training_record_id = asked'],
  'Mentor training record ID': ['Teacher', 't.id', 'teachers t on t.mentor_training_record_id = asked'],
  'Participant ID of a record merged into this one': [
    'Teacher',
    't.to_teacher_id',
    'teacher_id_changes t on t.from_teacher_id = asked',
  ],
  'ECT at school period ID': ['Teacher', 't.teacher_id', 'ect_at_school_periods t on t.id = asked'],
  'Mentor at school period ID': ['Teacher', 't.teacher_id', 'mentor_at_school_periods t on t.id = asked'],
  'Training period ID': ['Teacher', 't.teacher_id', 'training_periods t on t.id = asked'],
  'Induction period ID': ['Teacher', 't.teacher_id', 'induction_periods t on t.id = asked'],
  'Mentorship period ID': [
    'Teacher',
    'e.teacher_id',
    'mentorship_periods m on m.id = asked join ect_at_school_periods e on e.id = m.ect_at_school_period_id',
  ],
  'School ID': ['School', 's.id', 'schools s on s.id = asked'],
  'School partnership ID': ['School', 'p.school_id', 'school_partnerships p on p.id = asked'],
  'Lead provider ID': ['LeadProvider', 'l.id', 'lead_providers l on l.id = asked'],
  'Active lead provider ID': [
    'LeadProvider',
    'a.lead_provider_id',
    'active_lead_providers a on a.id = asked',
  ],
  'Delivery partner ID': ['DeliveryPartner', 'd.id', 'delivery_partners d on d.id = asked'],
  'Statement ID': ['Statement', 's.id', 'statements s on s.id = asked'],
  'Declaration ID': ['Declaration', 'd.id', 'declarations d on d.id = asked'],
  'Event ID': ['Event', 'e.id', 'audit.events e on e.id = asked'],
};

export const byTrn = (reader: Reader, trns: readonly string[]): Promise<FoundById[]> =>
  reader.all(
    'search-by-trn',
    `select 'Teacher' as kind, id, 'TRN' as because, trn as matched, trn as asked from teachers where trn = any($1)`,
    [trns],
  );

export const byUrn = (reader: Reader, urns: readonly string[]): Promise<FoundById[]> =>
  reader.all(
    'search-by-urn',
    `select 'School' as kind, id, 'URN' as because, urn as matched, urn as asked from schools where urn = any($1)`,
    [urns],
  );

/** Teachers by the email of any stay, of now or before; schools by that of their induction tutor. */
export const byEmail = (reader: Reader, emails: readonly string[]): Promise<FoundById[]> =>
  reader.all(
    'search-by-email',
    `select distinct 'Teacher' as kind, x.teacher_id as id, 'Email at a school' as because, x.email as matched, x.email as asked
     from (select teacher_id, lower(email) as email from ect_at_school_periods where lower(email) = any($1)
           union select teacher_id, lower(email) from mentor_at_school_periods where lower(email) = any($1)) x
     union all
     select 'School', id, 'Email of its induction tutor', lower(induction_tutor_email), lower(induction_tutor_email)
     from schools where lower(induction_tutor_email) = any($1)`,
    [emails],
  );

export const byPostcode = (reader: Reader, postcodes: readonly string[]): Promise<FoundById[]> =>
  reader.all(
    'search-by-postcode',
    `select 'School' as kind, s.id, 'Postcode' as because, r.postcode as matched, upper(replace(r.postcode, ' ', '')) as asked
     from register_schools r join schools s on s.urn = r.urn
     where upper(replace(r.postcode, ' ', '')) = any($1) order by r.status = 'open' desc, r.name, s.urn limit 200`,
    [postcodes],
  );
