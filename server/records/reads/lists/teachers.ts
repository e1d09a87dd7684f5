import type { Day } from '../../../domain/day.ts';
import type { TrainingStatus } from '../../../domain/training.ts';
import { isUuid } from '../../../domain/uuid.ts';
import { type AttentionCheck, anyAttention, attentionSql } from '../attention.ts';
import type { Where, WrittenList } from '../list.ts';
import { teacherColumns, teacherFields } from '../teachers.ts';
import { ofStatus } from '../training.ts';
import { splitWords } from './words.ts';

/** What of a stay at a school lies around today. */
export type WhenAtSchool = 'joining' | 'now' | 'leaving' | 'left';

/**
 * All conditions together. Role, school, `when` and the days are those of one stay; provider, partner, year, status and
 * programme are those of one training, in the same role.
 */
export interface TeacherFilter {
  readonly today: Day;
  readonly q?: string | undefined;
  readonly ids?: readonly string[] | undefined;
  readonly role?: 'ect' | 'mentor' | undefined;
  readonly schoolId?: string | undefined;
  readonly whenAtSchool?: WhenAtSchool | undefined;
  readonly startedFrom?: Day | undefined;
  readonly startedTo?: Day | undefined;
  readonly leftFrom?: Day | undefined;
  readonly leftTo?: Day | undefined;
  readonly leadProviderId?: string | undefined;
  readonly deliveryPartnerId?: string | undefined;
  readonly contractPeriodYear?: number | undefined;
  readonly trainingStatus?: TrainingStatus | undefined;
  readonly trainingProgramme?: 'provider_led' | 'school_led' | undefined;
  readonly appropriateBodyId?: string | undefined;
  readonly trsInductionStatus?: string | undefined;
  readonly needsAttention?: boolean | undefined;
  readonly attention?: AttentionCheck | undefined;
}
export type TeacherOrder = 'name' | 'registered' | 'id';

export const teacherList: WrittenList<TeacherFilter, TeacherOrder> = {
  name: 'teachers',
  id: 't.id',
  from: () => 'teachers t',
  orders: { name: { key: 't.name' }, registered: { key: 't.created_at' }, id: { key: 't.id' } },
  conditions(filter, where) {
    if (filter.ids) where.and(`t.id = any(${where.value(filter.ids)})`);
    for (const condition of whoIs(filter.q, where)) where.and(condition);
    stay(filter, where);
    training(filter, where);
    if (filter.appropriateBodyId !== undefined)
      where.and(
        `exists (select from induction_periods i where i.teacher_id = t.id and i.finished_on is null
           and i.appropriate_body_id = ${where.value(filter.appropriateBodyId)})`,
      );
    if (filter.trsInductionStatus !== undefined)
      where.and(`t.trs_induction_status = ${where.value(filter.trsInductionStatus)}`);
    if (filter.attention)
      where.and(attentionSql[filter.attention]('t.id', () => today(filter, where), 'of everybody'));
    if (filter.needsAttention !== undefined)
      where.and(
        `${filter.needsAttention ? '' : 'not '}${anyAttention('t.id', oneDay(filter, where), 'of everybody')}`,
      );
  },
  shown: `${teacherColumns} from found join teachers t on t.id = found.id`,
  written: { from: 'found join teachers t on t.id = found.id', fields: teacherFields },
};

/** TRNs, an id, or words that must all occur in one of the names: conditions on teachers `t`. */
export function whoIs(q: string | undefined, where: Where): string[] {
  const all = splitWords(q);
  const isTrn = (word: string) => /^\d{5,7}$/.test(word);
  const trns = all.filter(isTrn).map((word) => word.padStart(7, '0'));
  const ids = all.filter((word) => isUuid(word)).map((word) => word.toLowerCase());
  const named = all.filter((word) => !isTrn(word) && !isUuid(word));
  const conditions: string[] = [];
  if (trns.length + ids.length > 0) {
    const some = where.value(ids);
    conditions.push(`(t.trn = any(${where.value(trns)}) or t.id = any(${some}::uuid[])
      or t.ect_training_record_id = any(${some}::uuid[]) or t.mentor_training_record_id = any(${some}::uuid[]))`);
  }
  if (named.length > 0)
    conditions.push(`t.id = any(array(select n.teacher_id from search.teacher_names n
    where n.standing <> 'former' and ${named.map((word) => holds(word, where)).join(' and ')}))`);
  return conditions;
}

/**
 * Words are looked for in the dictionary and then their bearers, all before anything is put in order. The dictionary is
 * sorted by code point; names are not, and their index is found only in their own collation.
 */
const holds = (word: string, where: Where): string =>
  `n.words && array(select k.word collate "default" from search.teacher_words k
     where k.word like '%' || nullif(array_to_string(search.split(${where.value(word)}), ''), '') || '%')`;

function stay(filter: TeacherFilter, where: Where): void {
  const { role, schoolId, whenAtSchool, startedFrom, startedTo, leftFrom, leftTo } = filter;
  const all: string[] = [];
  if (role) all.push(`s.role = ${where.value(role)}`);
  if (schoolId !== undefined) all.push(`s.school_id = ${where.value(schoolId)}`);
  if (whenAtSchool) all.push(around(whenAtSchool, today(filter, where)));
  if (startedFrom !== undefined) all.push(`s.started_on >= ${where.value(startedFrom)}`);
  if (startedTo !== undefined) all.push(`s.started_on <= ${where.value(startedTo)}`);
  if (leftFrom !== undefined) all.push(`s.finished_on >= ${where.value(leftFrom)}`);
  if (leftTo !== undefined) all.push(`s.finished_on <= ${where.value(leftTo)}`);
  if (all.length > 0)
    where.and(`exists (select from stays s where s.teacher_id = t.id and ${all.join(' and ')})`);
}

function around(when: WhenAtSchool, day: string): string {
  switch (when) {
    case 'joining':
      return `s.started_on > ${day}`;
    case 'now':
      return `s.started_on <= ${day} and (s.finished_on is null or s.finished_on >= ${day})`;
    case 'leaving':
      return `s.started_on <= ${day} and s.finished_on >= ${day}`;
    case 'left':
      return `s.finished_on < ${day}`;
  }
}

function training(filter: TeacherFilter, where: Where): void {
  const { leadProviderId, deliveryPartnerId, contractPeriodYear, trainingStatus, trainingProgramme } = filter;
  const all: string[] = [];
  if (leadProviderId !== undefined) all.push(`a.lead_provider_id = ${where.value(leadProviderId)}`);
  if (contractPeriodYear !== undefined)
    all.push(`a.contract_period_year = ${where.value(contractPeriodYear)}`);
  if (deliveryPartnerId !== undefined) all.push(`x.delivery_partner_id = ${where.value(deliveryPartnerId)}`);
  if (trainingStatus) all.push(ofStatus[trainingStatus]);
  if (trainingProgramme) all.push(`p.training_programme = ${where.value(trainingProgramme)}`);
  if (all.length === 0) return;
  if (filter.role) all.push(`p.role = ${where.value(filter.role)}`);
  where.and(`exists (select from training_periods p
    left join school_partnerships sp on sp.id = p.school_partnership_id
    left join lead_provider_delivery_partnerships x on x.id = sp.lead_provider_delivery_partnership_id
    left join active_lead_providers a on a.id = coalesce(x.active_lead_provider_id, p.expression_of_interest_id)
    where p.teacher_id = t.id and ${all.join(' and ')})`);
}

/** The same value however often it is asked for. */
function oneDay(filter: TeacherFilter, where: Where): () => string {
  let day: string | undefined;
  return () => (day ??= today(filter, where));
}

const today = (filter: TeacherFilter, where: Where): string => `${where.value(filter.today)}::date`;
