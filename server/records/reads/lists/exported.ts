import { FORMULA_SIGNS, PLAIN_NUMBER } from '../../../domain/csv.ts';

/** A column of an exported list: what it shows of the schema decides who may see it. */
export interface ExportedColumn {
  readonly heading: string;
  readonly sql: string;
  readonly shows: readonly [type: string, field: string];
  readonly isOwn?: true;
}

const london = (instant: string) => `to_char(${instant} at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI')`;
const column = (heading: string, sql: string, type: string, field: string): ExportedColumn => ({
  heading,
  sql,
  shows: [type, field],
});
/** An id, a day, a number or a word of our own, by which no spreadsheet can be taken in. */
const own = (...of: Parameters<typeof column>): ExportedColumn => ({ ...column(...of), isOwn: true });

/** What SELECT says for columns: what somebody wrote is made harmless for spreadsheets. */
export const selected = (columns: readonly ExportedColumn[]): string =>
  columns.map(({ sql, isOwn }) => (isOwn ? sql : withoutFormula(`(${sql})::text`))).join(', ');

/** As `csvLine` does it, for a file that PostgreSQL writes. Most text begins with a letter, and needs no second look. */
const withoutFormula = (text: string): string =>
  `case when ${text} collate "C" >= 'A' and ${text} collate "C" < '\u007f' then ${text}
     when ${text} ~ '^[\\s\u00a0\ufeff]*[\\t\\r\\n${FORMULA_SIGNS}]' and ${text} !~ '${PLAIN_NUMBER}' then '''' || ${text}
     else ${text} end`;
const statementName = (of: string) => `to_char(make_date(${of}.year, ${of}.month, 1), 'FMMonth YYYY')`;

interface Exported {
  readonly columns: readonly ExportedColumn[];
  /** What the columns are of; `found.id` is the row. */
  readonly from: string;
}

export const exportedTeachers: Exported = {
  columns: [
    own('Teacher id', 't.id', 'Teacher', 'id'),
    own('TRN', 't.trn', 'Teacher', 'trn'),
    column('Name', 't.name', 'Teacher', 'name'),
    column('ECT at', 'er.name', 'Teacher', 'ectAtSchoolPeriods'),
    own('ECT school URN', 'er.urn', 'Teacher', 'ectAtSchoolPeriods'),
    own('ECT since', 'e.started_on', 'Teacher', 'ectAtSchoolPeriods'),
    own('ECT until', 'e.finished_on', 'Teacher', 'ectAtSchoolPeriods'),
    column('Mentor at', 'mr.name', 'Teacher', 'mentorAtSchoolPeriods'),
    own('Mentor school URN', 'mr.urn', 'Teacher', 'mentorAtSchoolPeriods'),
    column('Lead provider', 'l.name', 'TrainingPeriod', 'leadProvider'),
    own('Contract period', 'a.contract_period_year', 'ActiveLeadProvider', 'contractPeriodYear'),
    own('Induction status', 't.trs_induction_status', 'Teacher', 'trsInductionStatus'),
  ],
  // The latest stay and the latest training of each.
  from: `found join teachers t on t.id = found.id
    left join lateral (select * from ect_at_school_periods where teacher_id = t.id
                       order by started_on desc, id limit 1) e on true
    left join schools es on es.id = e.school_id left join register_schools er on er.urn = es.urn
    left join lateral (select * from mentor_at_school_periods where teacher_id = t.id
                       order by started_on desc, id limit 1) m on true
    left join schools ms on ms.id = m.school_id left join register_schools mr on mr.urn = ms.urn
    left join lateral (select * from training_periods where teacher_id = t.id
                       order by started_on desc, id limit 1) p on true
    left join school_partnerships sp on sp.id = p.school_partnership_id
    left join lead_provider_delivery_partnerships x on x.id = sp.lead_provider_delivery_partnership_id
    left join active_lead_providers a on a.id = coalesce(x.active_lead_provider_id, p.expression_of_interest_id)
    left join lead_providers l on l.id = a.lead_provider_id`,
};

export const exportedSchools: Exported = {
  columns: [
    own('School id', 's.id', 'School', 'id'),
    own('URN', 's.urn', 'School', 'urn'),
    column('Name', 'r.name', 'School', 'name'),
    own('Status', 'r.status', 'School', 'status'),
    column('Type', 'r.type_name', 'School', 'typeName'),
    column('Phase', 'r.phase_name', 'School', 'phaseName'),
    column('Local authority', 'r.local_authority_name', 'School', 'localAuthorityName'),
    column('Town', 'r.town', 'School', 'town'),
    column('Postcode', 'r.postcode', 'School', 'postcode'),
    column('Induction tutor', 's.induction_tutor_name', 'School', 'inductionTutorName'),
    column('Induction tutor email', 's.induction_tutor_email', 'School', 'inductionTutorEmail'),
  ],
  from: 'found join schools s on s.id = found.id join register_schools r on r.urn = s.urn',
};

export const exportedDeclarations: Exported = {
  columns: [
    own('Declaration id', 'c.id', 'Declaration', 'id'),
    own('TRN', 'who.trn', 'Teacher', 'trn'),
    column('Name', 'who.name', 'Teacher', 'name'),
    own('Teacher id', 'c.teacher_id', 'Teacher', 'id'),
    own('Role', 'c.role', 'Declaration', 'role'),
    own('Type', 'c.declaration_type', 'Declaration', 'declarationType'),
    own('State', 'k.state', 'Declaration', 'state'),
    own('Declaration date', 'c.declaration_date', 'Declaration', 'declarationDate'),
    own('Received', london('c.created_at'), 'Declaration', 'createdAt'),
    own('Evidence', 'c.evidence_type', 'Declaration', 'evidenceType'),
    column('Lead provider', 'l.name', 'Declaration', 'leadProvider'),
    column('Delivery partner', 'dp.name', 'Declaration', 'deliveryPartnerWhenCreated'),
    own('Contract period', 'a.contract_period_year', 'Declaration', 'contractPeriodYear'),
    own('School URN', 's.urn', 'School', 'urn'),
    column('School', 'r.name', 'School', 'name'),
    own('Paid on', statementName('paid'), 'Declaration', 'paymentStatement'),
    own('Taken back on', statementName('back'), 'Declaration', 'clawbackStatement'),
  ],
  from: `found join declarations c on c.id = found.id
    join kept.declarations k on k.id = c.id
    join teachers who on who.id = c.teacher_id
    join active_lead_providers a on a.id = k.active_lead_provider_id
    join lead_providers l on l.id = a.lead_provider_id
    join delivery_partners dp on dp.id = c.delivery_partner_when_created_id
    join schools s on s.id = k.school_id
    join register_schools r on r.urn = s.urn
    left join statements paid on paid.id = c.payment_statement_id
    left join statements back on back.id = c.clawback_statement_id`,
};

export const exportedStatements: Exported = {
  columns: [
    own('Statement id', 's.id', 'Statement', 'id'),
    column('Lead provider', 'l.name', 'Statement', 'leadProvider'),
    own('Contract period', 'a.contract_period_year', 'Statement', 'contractPeriodYear'),
    own('Statement', statementName('s'), 'Statement', 'name'),
    own('Type', 's.fee_type', 'Statement', 'feeType'),
    own('Status', 's.status', 'Statement', 'status'),
    own('Cut-off date', 's.deadline_date', 'Statement', 'deadlineDate'),
    own('Payment date', 's.payment_date', 'Statement', 'paymentDate'),
    own('Authorised', london('s.marked_as_paid_at'), 'Statement', 'authorisedAt'),
  ],
  from: `found join statements s on s.id = found.id
    join active_lead_providers a on a.id = s.active_lead_provider_id
    join lead_providers l on l.id = a.lead_provider_id`,
};

export const exportedEvents: Exported = {
  columns: [
    own('When', london('e.recorded_at'), 'Event', 'recordedAt'),
    own(
      'Recorded at',
      `to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
      'Event',
      'recordedAt',
    ),
    own('Took effect on', 'e.occurred_on', 'Event', 'occurredOn'),
    own('Action', 'e.action', 'Event', 'action'),
    column('What was done', 'e.sentence', 'Event', 'sentence'),
    column('Why', 'e.reason', 'Event', 'reason'),
    own('Ticket', 'e.ticket', 'Event', 'ticket'),
    column('Who', 'u.name', 'Event', 'actor'),
    own('Event ID', 'e.id', 'Event', 'id'),
    own('Reverses event', 'e.reverses', 'Event', 'reverses'),
  ],
  from: 'found join audit.events e on e.id = found.id join users u on u.id = e.actor_id',
};
