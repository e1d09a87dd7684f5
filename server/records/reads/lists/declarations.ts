import type { Day } from '../../../domain/day.ts';
import { isUuid } from '../../../domain/uuid.ts';
import { declarationColumnsOfList, declarationFields, statementFields } from '../declarations.ts';
import type { Part } from '../fields.ts';
import type { Where, WrittenList } from '../list.ts';
import { schoolColumns, schoolFields } from '../schools.ts';
import { teacherColumns, teacherFields } from '../teachers.ts';
import { whoIs } from './teachers.ts';
import { splitWords } from './words.ts';

/** All conditions together. */
export interface DeclarationFilter {
  readonly ids?: readonly string[] | undefined;
  readonly q?: string | undefined;
  /** Those of a band on their statement: whoever asks has found out which they are. */
  readonly inBand?: readonly string[] | undefined;
  readonly teacherId?: string | undefined;
  readonly leadProviderId?: string | undefined;
  readonly contractPeriodYear?: number | undefined;
  readonly deliveryPartnerId?: string | undefined;
  readonly schoolId?: string | undefined;
  readonly role?: 'ect' | 'mentor' | undefined;
  readonly declarationTypes?: readonly string[] | undefined;
  readonly states?: readonly string[] | undefined;
  readonly declaredFrom?: Day | undefined;
  readonly declaredTo?: Day | undefined;
  readonly receivedFrom?: Day | undefined;
  readonly receivedTo?: Day | undefined;
  readonly statementId?: string | undefined;
  readonly evidenceType?: string | undefined;
}
export type DeclarationOrder = 'declaration_date' | 'received';

const statement = (id: string): Part => ({
  from: `statements s where s.id = ${id}`,
  fields: { ...statementFields, name: `to_char(make_date(s.year, s.month, 1), 'FMMonth YYYY')` },
});

const written: Part = {
  from: 'found join kept.declarations kd on kd.id = found.id join declarations c on c.id = kd.id',
  fields: {
    ...declarationFields,
    state: 'kd.state',
    contractPeriodYear:
      '(select a.contract_period_year from active_lead_providers a where a.id = kd.active_lead_provider_id)',
    teacher: { from: 'teachers t where t.id = c.teacher_id', fields: teacherFields },
    school: {
      from: 'schools s join register_schools r on r.urn = s.urn where s.id = kd.school_id',
      fields: schoolFields,
    },
    leadProvider: {
      from: `active_lead_providers a join lead_providers l on l.id = a.lead_provider_id
        where a.id = kd.active_lead_provider_id`,
      fields: { id: 'l.id', name: 'l.name' },
    },
    deliveryPartnerWhenCreated: {
      from: 'delivery_partners d where d.id = c.delivery_partner_when_created_id',
      fields: { id: 'd.id', name: 'd.name' },
    },
    paymentStatement: statement('c.payment_statement_id'),
    clawbackStatement: statement('c.clawback_statement_id'),
  },
};

/** Who and where, in the same question: what nearly every screen shows beside a declaration. Instants are text here. */
const alongside = `
  (select to_json(who) from (select ${teacherColumns} from teachers t where t.id = c.teacher_id) who) as teacher,
  (select to_json(place) from (select ${schoolColumns} from schools s join register_schools r on r.urn = s.urn
    where s.id = kd.school_id) place) as school`;

export const declarationList: WrittenList<DeclarationFilter, DeclarationOrder> = {
  name: 'declarations',
  id: 'k.id',
  from: (filter, by) =>
    `kept.declarations k${needsWhole(filter) || by === 'received' ? ' join declarations d on d.id = k.id' : ''}`,
  orders: { declaration_date: { key: 'k.declaration_date' }, received: { key: 'd.created_at' } },
  conditions(filter, where) {
    if (filter.ids) where.and(`k.id = any(${where.value(filter.ids)})`);
    if (filter.inBand) where.and(`k.id = any(${where.value(filter.inBand)})`);
    ofPerson(filter.q, where);
    // Through the declarations: their index on the teacher serves.
    if (filter.teacherId !== undefined) where.and(`d.teacher_id = ${where.value(filter.teacherId)}`);
    ofProvider(filter, where);
    if (filter.schoolId !== undefined) where.and(`k.school_id = ${where.value(filter.schoolId)}`);
    if (filter.role) where.and(`k.role = ${where.value(filter.role)}`);
    if (filter.declarationTypes) where.and(oneOf('k.declaration_type', filter.declarationTypes, where));
    if (filter.states) where.and(oneOf('k.state', filter.states, where));
    if (filter.declaredFrom !== undefined)
      where.and(`k.declaration_date >= ${where.value(filter.declaredFrom)}`);
    if (filter.declaredTo !== undefined) where.and(`k.declaration_date <= ${where.value(filter.declaredTo)}`);
    if (filter.receivedFrom !== undefined)
      where.and(
        `d.created_at >= ${where.value(filter.receivedFrom)}::date::timestamp at time zone 'Europe/London'`,
      );
    if (filter.receivedTo !== undefined)
      where.and(
        `d.created_at < (${where.value(filter.receivedTo)}::date + 1)::timestamp at time zone 'Europe/London'`,
      );
    if (filter.deliveryPartnerId !== undefined)
      where.and(`d.delivery_partner_when_created_id = ${where.value(filter.deliveryPartnerId)}`);
    if (filter.evidenceType !== undefined) where.and(`d.evidence_type = ${where.value(filter.evidenceType)}`);
    if (filter.statementId !== undefined) {
      const id = where.value(filter.statementId);
      where.and(`(d.payment_statement_id = ${id} or d.clawback_statement_id = ${id})`);
    }
  },
  shown: `${alongside}, ${declarationColumnsOfList}`,
  written,
};

const needsWhole = (filter: DeclarationFilter): boolean =>
  [
    filter.q,
    filter.teacherId,
    filter.receivedFrom,
    filter.receivedTo,
    filter.deliveryPartnerId,
    filter.evidenceType,
    filter.statementId,
  ].some((value) => value !== undefined);

/** By whoever reached the milestone, or by an id of their own. */
function ofPerson(q: string | undefined, where: Where): void {
  const person = whoIs(q, where);
  if (person.length === 0) return;
  const ids = splitWords(q).filter(isUuid);
  const theirs = `d.teacher_id = any(array(select t.id from teachers t where ${person.join(' and ')}))`;
  where.and(ids.length > 0 ? `(d.id = any(${where.value(ids)}::uuid[]) or ${theirs})` : theirs);
}

/** One provider in one year is one value: only then can its index give the rows in order. */
function ofProvider({ leadProviderId, contractPeriodYear }: DeclarationFilter, where: Where): void {
  const all: string[] = [];
  if (leadProviderId !== undefined) all.push(`lead_provider_id = ${where.value(leadProviderId)}`);
  if (contractPeriodYear !== undefined) all.push(`contract_period_year = ${where.value(contractPeriodYear)}`);
  if (all.length === 0) return;
  const which = `select id from active_lead_providers where ${all.join(' and ')}`;
  where.and(`k.active_lead_provider_id = ${all.length === 2 ? `(${which})` : `any(array(${which}))`}`);
}

const oneOf = (column: string, values: readonly string[], where: Where): string =>
  values.length === 1 ? `${column} = ${where.value(values[0])}` : `${column} = any(${where.value(values)})`;
