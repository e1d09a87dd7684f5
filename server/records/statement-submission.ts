import type { EntityManager } from '@mikro-orm/postgresql';
import { StatementSubmissionRecord } from './statement-submission.record.ts';

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

/** Whether two accounts are one person's. */
export async function isOnePerson(em: EntityManager, one: string, other: string): Promise<boolean> {
  const [found] = await em.execute<{ same: boolean }[]>(
    'select access.person_of(?) = access.person_of(?) as same',
    [one, other],
  );
  return found?.same ?? false;
}
