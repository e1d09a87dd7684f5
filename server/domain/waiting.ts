import { type Day, longDay } from './day.ts';
import type { StatementStatus, SubmissionEnd } from './statement.ts';
import type { Role } from './user.ts';

/** Who must do something before a statement goes on, and what. */
export interface Waiting {
  readonly for: string;
  readonly sentence: string;
}

export interface Submission {
  readonly submittedBy: string;
  readonly endedAs: SubmissionEnd | null;
  readonly endedBy: string | null;
}

/** Who waits for whom: the steps of the four eyes in words (LIFE-03). `latest` is the last time it was submitted. */
export function waitingFor(
  { status, deadlineDate, paymentDate }: { status: StatementStatus; deadlineDate: Day; paymentDate: Day },
  latest: Submission | null,
): Waiting {
  switch (status) {
    case 'open':
      return {
        for: 'Its deadline',
        sentence: `Declarations join it until ${longDay(deadlineDate)}. After that day it becomes payable.`,
      };
    case 'payable':
      return {
        for: 'A finance officer',
        sentence: `${backWhy(latest)}A finance officer checks and submits it.`,
      };
    case 'submitted':
      return {
        for: 'A finance approver',
        sentence: `${latest?.submittedBy ?? 'Somebody'} submitted it. Another person, who changed nothing on it, authorises it or sends it back.`,
      };
    case 'authorised':
      return {
        for: 'The payment',
        sentence: `${latest?.endedBy ?? 'An approver'} authorised it. The money is to be sent by ${longDay(paymentDate)}.`,
      };
    case 'paid':
      return { for: 'Nobody', sentence: 'The money has been sent. Nothing is left to do.' };
  }
}

const TURNS: Partial<Record<StatementStatus, Role>> = {
  payable: 'finance',
  submitted: 'finance_approver',
  authorised: 'finance',
};

/** Whether a statement that has come this far waits for somebody of this role (LIFE-03). */
export const isTurnOf = (role: Role, status: StatementStatus): boolean => TURNS[status] === role;

function backWhy(latest: Submission | null): string {
  if (latest?.endedAs === 'sent_back') return `${latest.endedBy ?? 'An approver'} sent it back. `;
  if (latest?.endedAs === 'cancelled') return `It was submitted, and then changed. `;
  return '';
}
