import type { EntityManager } from '@mikro-orm/postgresql';
import type { CheckFacts, LiveLine } from '../domain/payment/checks.ts';
import type { Sealed } from '../domain/payment/seal.ts';
import { statementName } from '../domain/statement.ts';
import { latestVersion, reckon } from './sealing.ts';
import { StatementRecord } from './statement.record.ts';
import { StatementSubmissionRecord } from './statement-submission.record.ts';
import type { StatementVersionRecord } from './statement-version.record.ts';

/** A version that was sealed, with the facts that its checks look at. */
export interface Reviewed {
  readonly version: StatementVersionRecord;
  readonly checks: CheckFacts;
}

/** The latest version of a statement beside the records of today; null while it is not sealed. */
export async function review(em: EntityManager, statement: StatementRecord): Promise<Reviewed | null> {
  const version = await latestVersion(em, statement.id);
  if (!version) return null;
  const sameDay = await em.find(StatementRecord, {
    activeLeadProviderId: statement.activeLeadProviderId,
    paymentDate: statement.paymentDate,
    id: { $ne: statement.id },
  });
  return {
    version,
    checks: {
      sealed: JSON.parse(version.contents) as Sealed,
      contentSha256: version.contentSha256,
      reckonedSha256: (await reckon(em, statement)).contentSha256,
      lines: await em.execute<LiveLine[]>(LINES, [statement.id, statement.id]),
      paidOnTheSameDay: sameDay.map(({ year, month }) => statementName(year, month)),
    },
  };
}

const LINES = `
select d.id, x.kind, d.payment_status as "paymentStatus", s.status as "paidOn",
  (select count(*)::int from declarations o
   where o.teacher_id = d.teacher_id and o.role = d.role and o.declaration_type = d.declaration_type and o.id <> d.id
     and o.payment_status in ('eligible', 'payable', 'paid') and o.clawback_status = 'no_clawback') as others
from (select id, 'billable' as kind from declarations
      where payment_statement_id = ? and payment_status in ('eligible', 'payable', 'paid')
      union all
      select id, 'refundable' from declarations where clawback_statement_id = ? and clawback_status <> 'no_clawback') x
  join declarations d on d.id = x.id join statements s on s.id = d.payment_statement_id`;

export const waitingSubmission = (
  em: EntityManager,
  statementId: string,
): Promise<StatementSubmissionRecord | null> =>
  em.findOne(StatementSubmissionRecord, { statementId, endedAs: null });

/** Whether two accounts are one person's, and the deed by which the second had a hand in a statement. */
export async function handsOf(
  em: EntityManager,
  statementId: string,
  submittedBy: string,
  approver: string,
): Promise<{ isSubmitter: boolean; hand: string | null }> {
  const [found] = await em.execute<{ isSubmitter: boolean; hand: string | null }[]>(
    `select access.person_of(?) = access.person_of(?) as "isSubmitter", hand_in_statement(?, ?) as hand`,
    [submittedBy, approver, statementId, approver],
  );
  if (!found) throw new Error('hand_in_statement answered nothing');
  return found;
}
