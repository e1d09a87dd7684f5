import type { Day } from '../../domain/day.ts';
import type { Reader } from './reader.ts';
import { ofStatus } from './training.ts';

/** What may be wrong with a person's records: each is a named condition, and a person may meet several. */
export const attentionChecks = [
  'at_closed_school',
  'induction_over_at_school',
  'ect_without_mentor',
  'ect_not_in_training',
  'ect_deferred',
  'waiting_for_partnership',
  'declaration_not_eligible',
  'register_lost_sight',
] as const;
export type AttentionCheck = (typeof attentionChecks)[number];

/** A school has this long to name a mentor or training, and a lead provider to confirm a partnership. */
const DAYS_TO_SETTLE_IN = 30;
const DAYS_TO_CONFIRM = 90;

const holds = (period: string, day: string) => `${period}.started_on <= ${day}
  and (${period}.finished_on is null or ${period}.finished_on >= ${day})`;
const inductionOver = (teacher: string, day: string) => `exists (select from induction_periods i
  where i.teacher_id = ${teacher} and i.outcome is not null and i.finished_on < ${day})`;

/** Of a stay as an ECT: that its last training was deferred, and has not gone on. */
const wasDeferred = (stay: string, day: string) => `exists (select from training_periods p
  where p.ect_at_school_period_id = ${stay}.id and ${ofStatus.deferred} and p.finished_on <= ${day}
    and not exists (select from training_periods later
                    where later.ect_at_school_period_id = ${stay}.id and later.started_on > p.started_on))`;

/** As a school is shown on a day (`domain/true-on.ts`): it is open on its last. */
const closedSchools = (day: string) => `select s.id from schools s join register_schools r on r.urn = s.urn
  where r.status = 'closed' and (r.closed_on is null or r.closed_on < ${day})`;

/** Of a teacher (an SQL id) today (an SQL day, made when it is needed). */
type Condition = (teacher: string, today: () => string, asked: 'of everybody' | 'of some') => string;

export const attentionSql: Readonly<Record<AttentionCheck, Condition>> = {
  at_closed_school: (teacher, today, asked) => {
    const day = today();
    return `exists (select from (
        select e.teacher_id, e.school_id from ect_at_school_periods e where ${holds('e', day)}
        union all
        select m.teacher_id, m.school_id from mentor_at_school_periods m where ${holds('m', day)}) stay
      where stay.teacher_id = ${teacher} and ${
        // Of everybody, by the index of stays at a school; of one person, without looking at every school.
        asked === 'of everybody'
          ? `stay.school_id = any(array(${closedSchools(day)}))`
          : `exists (${closedSchools(day)} and s.id = stay.school_id)`
      })`;
  },
  induction_over_at_school: (teacher, today) => {
    const day = today();
    return `(${inductionOver(teacher, day)}
    and exists (select from ect_at_school_periods e where e.teacher_id = ${teacher} and ${holds('e', day)}))`;
  },
  ect_without_mentor: (teacher, today) => {
    const day = today();
    return `(exists (select from ect_at_school_periods e
      where e.teacher_id = ${teacher} and ${holds('e', day)} and e.started_on < ${day} - ${DAYS_TO_SETTLE_IN}
        and not exists (select from mentorship_periods m
                        where m.ect_at_school_period_id = e.id and ${holds('m', day)}))
    and not ${inductionOver(teacher, day)})`;
  },
  ect_not_in_training: (teacher, today) => {
    const day = today();
    return `(exists (select from ect_at_school_periods e
      where e.teacher_id = ${teacher} and ${holds('e', day)} and e.started_on < ${day} - ${DAYS_TO_SETTLE_IN}
        and not exists (select from training_periods p where p.ect_at_school_period_id = e.id
                        and (p.finished_on is null or p.finished_on >= ${day}))
        and not ${wasDeferred('e', day)})
    and not ${inductionOver(teacher, day)})`;
  },
  ect_deferred: (teacher, today) => {
    const day = today();
    return `(exists (select from ect_at_school_periods e
      where e.teacher_id = ${teacher} and ${holds('e', day)} and ${wasDeferred('e', day)})
    and not ${inductionOver(teacher, day)})`;
  },
  waiting_for_partnership: (teacher, today) => {
    const day = today();
    return `exists (select from training_periods p
    where p.teacher_id = ${teacher} and p.training_programme = 'provider_led' and p.school_partnership_id is null
      and ${holds('p', day)} and p.started_on < ${day} - ${DAYS_TO_CONFIRM})`;
  },
  declaration_not_eligible: (
    teacher,
  ) => `exists (select from declarations d join teachers who on who.id = d.teacher_id
    where d.teacher_id = ${teacher} and d.payment_status = 'no_payment'
      and case d.role when 'ect' then who.ect_first_became_eligible_for_training_at
                      else who.mentor_first_became_eligible_for_training_at end is not null)`,
  register_lost_sight: (teacher) => `exists (select from teachers who
    where who.id = ${teacher} and who.trs_response in ('not_found', 'gone', 'permanent_redirect'))`,
};

/** Whether any of the checks holds. */
export const anyAttention: Condition = (teacher, today, asked) =>
  `(${attentionChecks.map((check) => attentionSql[check](teacher, today, asked)).join('\n or ')})`;

/** The checks that each of these teachers meets today. */
export const attentionOf = (
  reader: Reader,
  ids: readonly string[],
  today: Day,
): Promise<{ teacherId: string; check: AttentionCheck }[]> =>
  reader.all(
    'attention-of',
    `select t.id as "teacherId", c.named as check from teachers t cross join lateral (values
       ${attentionChecks.map((check) => `('${check}', ${attentionSql[check]('t.id', () => '$2::date', 'of some')})`).join(',\n')}
     ) c (named, holds) where t.id = any($1) and c.holds`,
    [ids, today],
  );
