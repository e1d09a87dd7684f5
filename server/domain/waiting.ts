import { type Day, longDay } from './day.ts';
import type { StatementStatus, SubmissionEnd } from './statement.ts';
import type { Role } from './user.ts';

/** Who must do something before a statement goes on, and what. */
export interface Waiting {
  readonly for: string;
  readonly sentence: string;
  /** Null where nobody can take one. */
  readonly step: StatementStep | null;
}

/** What somebody does with a statement so that it goes on. */
export type StatementStep = 'approve_adjustments' | 'submit' | 'authorise' | 'record_payment';

export interface Submission {
  readonly submittedBy: string;
  readonly endedAs: SubmissionEnd | null;
  readonly endedBy: string | null;
}

/** An adjustment that waits for another person than who added it (F8). */
export interface WaitingAdjustment {
  readonly addedBy: string | null;
}

/**
 * Who waits for whom: the steps of the four eyes in words (LIFE-03). `latest` is the last time it was submitted;
 * `adjustments` are those on it that are not approved yet.
 */
export function waitingFor(
  { status, deadlineDate, paymentDate }: { status: StatementStatus; deadlineDate: Day; paymentDate: Day },
  latest: Submission | null,
  adjustments: readonly WaitingAdjustment[] = [],
): Waiting {
  switch (status) {
    case 'open':
      return {
        for: 'Its deadline',
        sentence: `Declarations join it until ${longDay(deadlineDate)}. After that day it becomes payable.`,
        step: null,
      };
    case 'payable':
      if (adjustments.length > 0)
        return {
          for: 'An approval',
          sentence: `${backWhy(latest)}${adjustments.length === 1 ? 'An adjustment on it waits' : `${adjustments.length} adjustments on it wait`} to be approved by somebody else than who added it. Then a finance officer checks and submits it.`,
          step: 'approve_adjustments',
        };
      return {
        for: 'A finance officer',
        sentence: `${backWhy(latest)}A finance officer checks and submits it.`,
        step: 'submit',
      };
    case 'submitted':
      return {
        for: 'A finance approver',
        sentence: `${latest?.submittedBy ?? 'Somebody'} submitted it. Another person, who changed nothing on it, authorises it or sends it back.`,
        step: 'authorise',
      };
    case 'authorised':
      return {
        for: 'The payment',
        sentence: `${latest?.endedBy ?? 'An approver'} authorised it. The money is to be sent by ${longDay(paymentDate)}.`,
        step: 'record_payment',
      };
    case 'paid':
      return { for: 'Nobody', sentence: 'The money has been sent. Nothing is left to do.', step: null };
  }
}

const TURNS: Partial<Record<StatementStatus, Role>> = {
  payable: 'finance',
  submitted: 'finance_approver',
  authorised: 'finance',
};

/** Whether a statement that has come this far waits for somebody of this role (LIFE-03). */
export const isTurnOf = (role: Role, status: StatementStatus): boolean => TURNS[status] === role;

const APPROVING: readonly Role[] = ['finance', 'finance_approver'];

/** Whether an adjustment that waits on a payable statement waits for this person, by the account they use. */
export const mayApproveOne = (
  { role, userId }: { readonly role: Role; readonly userId: string },
  adjustments: readonly WaitingAdjustment[],
): boolean => APPROVING.includes(role) && adjustments.some(({ addedBy }) => addedBy !== userId);

function backWhy(latest: Submission | null): string {
  if (latest?.endedAs === 'sent_back') return `${latest.endedBy ?? 'An approver'} sent it back. `;
  if (latest?.endedAs === 'cancelled') return `It was submitted, and then changed. `;
  return '';
}
