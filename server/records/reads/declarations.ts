import type { Day } from '../../domain/day.ts';
import type { ClawbackStatus, PaymentStatus } from '../../domain/declaration.ts';
import type { FeeType, StatementStatus } from '../../domain/statement.ts';
import { columnsOf, instant, type Value } from './fields.ts';
import type { Reader } from './reader.ts';
import type { SchoolRow } from './schools.ts';
import type { TeacherRow } from './teachers.ts';

export interface DeclarationRow {
  id: string;
  teacherId: string;
  trainingPeriodId: string;
  schoolId: string;
  contractPeriodYear: number;
  role: 'ect' | 'mentor';
  declarationType: string;
  declarationDate: Day;
  evidenceType: string | null;
  paymentStatus: PaymentStatus;
  clawbackStatus: ClawbackStatus;
  paymentStatementId: string | null;
  clawbackStatementId: string | null;
  deliveryPartnerWhenCreated: { id: string; name: string };
  leadProvider: { id: string; name: string };
  sparsityUplift: boolean;
  pupilPremiumUplift: boolean;
  createdAt: Date;
  /** Where they came with it, as in lists. */
  teacher?: TeacherRow;
  school?: SchoolRow;
}

export interface StatementRow {
  id: string;
  month: number;
  year: number;
  feeType: FeeType;
  status: StatementStatus;
  deadlineDate: Day;
  paymentDate: Day;
  authorisedAt: Date | null;
  paidOn: Day | null;
  paymentReference: string | null;
  contractPeriodYear: number;
  leadProvider: { id: string; name: string };
}

/** What is shown of declarations `c`, without the records beside them. */
export const declarationFields = {
  id: 'c.id',
  role: 'c.role',
  declarationType: 'c.declaration_type',
  declarationDate: 'c.declaration_date',
  evidenceType: 'c.evidence_type',
  paymentStatus: 'c.payment_status',
  clawbackStatus: 'c.clawback_status',
  sparsityUplift: 'c.sparsity_uplift',
  pupilPremiumUplift: 'c.pupil_premium_uplift',
  createdAt: instant('c.created_at'),
} satisfies Partial<Record<keyof DeclarationRow, Value>>;

const columns = (schoolId: string): string =>
  `${columnsOf(declarationFields)}, c.teacher_id as "teacherId", c.training_period_id as "trainingPeriodId",
  c.payment_statement_id as "paymentStatementId", c.clawback_statement_id as "clawbackStatementId",
  ${schoolId} as "schoolId", a.contract_period_year as "contractPeriodYear",
  json_build_object('id', d.id, 'name', d.name) as "deliveryPartnerWhenCreated",
  json_build_object('id', l.id, 'name', l.name) as "leadProvider"`;

const named = `join delivery_partners d on d.id = c.delivery_partner_when_created_id
  join lead_providers l on l.id = a.lead_provider_id`;

/** What is shown of declarations `c`, which `from` has. */
const declarationColumns = (from: string): string => `${columns('coalesce(se.school_id, sm.school_id)')}
  from ${from}
  join training_periods t on t.id = c.training_period_id
  left join ect_at_school_periods se on se.id = t.ect_at_school_period_id
  left join mentor_at_school_periods sm on sm.id = t.mentor_at_school_period_id
  left join school_partnerships p on p.id = t.school_partnership_id
  left join lead_provider_delivery_partnerships x on x.id = p.lead_provider_delivery_partnership_id
  join active_lead_providers a on a.id = coalesce(x.active_lead_provider_id, t.expression_of_interest_id)
  ${named}`;

/** The same of those that a list has `found`: provider and school are kept, so that nothing has to be gone through. */
export const declarationColumnsOfList = `${columns('kd.school_id')}
  from found join kept.declarations kd on kd.id = found.id
  join declarations c on c.id = kd.id
  join active_lead_providers a on a.id = kd.active_lead_provider_id
  ${named}`;

const declaration = declarationColumns('declarations c');

export const declarationsById = (reader: Reader, ids: readonly string[]): Promise<DeclarationRow[]> =>
  reader.all('declarations-by-id', `select ${declaration} where c.id = any($1)`, [ids]);

export const declarationsOfTeachers = (reader: Reader, ids: readonly string[]): Promise<DeclarationRow[]> =>
  reader.all(
    'declarations-of-teachers',
    `select ${declaration} where c.teacher_id = any($1) order by c.declaration_date desc, c.created_at desc, c.id`,
    [ids],
  );

/** What is shown of statements `s`, without the records beside them. */
export const statementFields = {
  id: 's.id',
  month: 's.month',
  year: 's.year',
  feeType: 's.fee_type',
  status: 's.status',
  deadlineDate: 's.deadline_date',
  paymentDate: 's.payment_date',
  authorisedAt: instant('s.marked_as_paid_at'),
  paidOn: 's.paid_on',
  paymentReference: 's.payment_reference',
} satisfies Partial<Record<keyof StatementRow, Value>>;

/** What is shown of statements `s`, which `from` has. */
export const statementColumns = (
  from: string,
): string => `${columnsOf(statementFields)}, a.contract_period_year as "contractPeriodYear",
  jsonb_build_object('id', l.id, 'name', l.name) as "leadProvider"
  from ${from} join active_lead_providers a on a.id = s.active_lead_provider_id
  join lead_providers l on l.id = a.lead_provider_id`;

export const statementsById = (reader: Reader, ids: readonly string[]): Promise<StatementRow[]> =>
  reader.all('statements-by-id', `select ${statementColumns('statements s')} where s.id = any($1)`, [ids]);
