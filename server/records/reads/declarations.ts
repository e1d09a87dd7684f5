import type { Day } from '../../domain/day.ts';
import type { ClawbackStatus, PaymentStatus } from '../../domain/declaration.ts';
import type { FeeType, StatementStatus } from '../../domain/statement.ts';
import type { Reader } from './reader.ts';

export interface DeclarationRow {
  id: string;
  teacherId: string;
  trainingPeriodId: string;
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
}

export interface StatementRow {
  id: string;
  month: number;
  year: number;
  feeType: FeeType;
  status: StatementStatus;
  deadlineDate: Day;
  paymentDate: Day;
  contractPeriodYear: number;
  leadProvider: { id: string; name: string };
}

const declaration = `c.id, c.teacher_id as "teacherId", c.training_period_id as "trainingPeriodId", c.role,
  c.declaration_type as "declarationType", c.declaration_date as "declarationDate", c.evidence_type as "evidenceType",
  c.payment_status as "paymentStatus", c.clawback_status as "clawbackStatus",
  c.payment_statement_id as "paymentStatementId", c.clawback_statement_id as "clawbackStatementId",
  c.sparsity_uplift as "sparsityUplift", c.pupil_premium_uplift as "pupilPremiumUplift", c.created_at as "createdAt",
  jsonb_build_object('id', d.id, 'name', d.name) as "deliveryPartnerWhenCreated",
  jsonb_build_object('id', l.id, 'name', l.name) as "leadProvider"
  from declarations c
  join delivery_partners d on d.id = c.delivery_partner_when_created_id
  join training_periods t on t.id = c.training_period_id
  left join school_partnerships p on p.id = t.school_partnership_id
  left join lead_provider_delivery_partnerships x on x.id = p.lead_provider_delivery_partnership_id
  join active_lead_providers a on a.id = coalesce(x.active_lead_provider_id, t.expression_of_interest_id)
  join lead_providers l on l.id = a.lead_provider_id`;

export const declarationsById = (reader: Reader, ids: readonly string[]): Promise<DeclarationRow[]> =>
  reader.all('declarations-by-id', `select ${declaration} where c.id = any($1)`, [ids]);

export const declarationsOfTeachers = (reader: Reader, ids: readonly string[]): Promise<DeclarationRow[]> =>
  reader.all(
    'declarations-of-teachers',
    `select ${declaration} where c.teacher_id = any($1) order by c.declaration_date desc, c.created_at desc, c.id`,
    [ids],
  );

export const statementsById = (reader: Reader, ids: readonly string[]): Promise<StatementRow[]> =>
  reader.all(
    'statements-by-id',
    `select s.id, s.month, s.year, s.fee_type as "feeType", s.status, s.deadline_date as "deadlineDate",
            s.payment_date as "paymentDate", a.contract_period_year as "contractPeriodYear",
            jsonb_build_object('id', l.id, 'name', l.name) as "leadProvider"
     from statements s join active_lead_providers a on a.id = s.active_lead_provider_id
     join lead_providers l on l.id = a.lead_provider_id where s.id = any($1)`,
    [ids],
  );
