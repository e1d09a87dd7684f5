import { type Day, monthName } from './day.ts';
import { agree, type Decision, refuse } from './decision.ts';
import type { ClawbackStatus, PaymentStatus } from './declaration.ts';
import { CHOICES } from './payment/choices.ts';

/** Submitted and authorised are the two steps of the four eyes, between payable and paid. */
export const statementStatuses = ['open', 'payable', 'submitted', 'authorised', 'paid'] as const;
export type StatementStatus = (typeof statementStatuses)[number];

/** How a submission ends: sent back by an approver, cancelled by a later change, or authorised. */
export const submissionEnds = ['sent_back', 'cancelled', 'authorised'] as const;
export type SubmissionEnd = (typeof submissionEnds)[number];

/** An output statement pays for declarations; a service statement carries the service fee only. */
export const feeTypes = ['output', 'service'] as const;
export type FeeType = (typeof feeTypes)[number];

/** A statement's month as text, '2026-04'. Months compare as text. */
export type StatementMonth = string;

export const statementMonth = (year: number, month: number): StatementMonth =>
  `${year}-${String(month).padStart(2, '0')}`;

/** 'April 2026'. */
export const statementName = (year: number, month: number): string => `${monthName(month)} ${year}`;

/** 'the April 2026 statement of Ambition for 2025': a lead provider has one for each contract period in a month. */
export const statementOf = (
  { year, month }: { readonly year: number; readonly month: number },
  owner: { readonly name: string; readonly year: number },
): string => `the ${statementName(year, month)} statement of ${owner.name} for ${owner.year}`;

/** 'April 2026' for '2026-04'. */
export const monthInWords = (month: StatementMonth): string =>
  statementName(Number(month.slice(0, 4)), Number(month.slice(5)));

const STATEMENT_MOVES = {
  mark_as_payable: { from: 'open', to: 'payable' },
  mark_as_paid: { from: 'payable', to: 'paid' },
} as const satisfies Record<string, { from: StatementStatus; to: StatementStatus }>;
export type StatementMove = keyof typeof STATEMENT_MOVES;

/** Open, payable, paid: no way back and no step left out (LIFE-03). */
export function moveStatement(from: StatementStatus, move: StatementMove): Decision<StatementStatus> {
  const { from: needed, to } = STATEMENT_MOVES[move];
  return from === needed
    ? agree(to)
    : refuse(
        'invalid-transition',
        `A statement that is ${from} cannot become ${to}; it must be ${needed} first.`,
      );
}

const OUTPUT_MONTHS: readonly number[] = [1, 4, 8, 11];

/** The fee type proposed for a new statement: output in January, April, August and November (LIFE-02, D5). */
export const feeTypeForMonth = (month: number): FeeType =>
  OUTPUT_MONTHS.includes(month) ? 'output' : 'service';

interface Deadline {
  readonly feeType: FeeType;
  readonly deadlineDate: Day;
}

/**
 * The output statement with the earliest deadline that is today or later, of one lead provider and contract
 * period (DEC-06). A new declaration needs an open one; late eligibility and clawback do not look at the status.
 */
export function nextOutputStatement<S extends Deadline & { readonly status?: StatementStatus }>(
  statements: readonly S[],
  today: Day,
  purpose: 'new declaration' | 'late eligibility' | 'clawback',
): S | null {
  const open = statements.filter(
    (statement) =>
      statement.feeType === 'output' &&
      statement.deadlineDate >= today &&
      (purpose !== 'new declaration' || statement.status === 'open'),
  );
  return open.reduce<S | null>(
    (next, statement) => (next === null || statement.deadlineDate < next.deadlineDate ? statement : next),
    null,
  );
}

/** Whose statement it is: one lead provider's, in one contract period. */
export interface Owner {
  readonly leadProviderId: string;
  readonly contractPeriodYear: number;
}

/** A declaration is paid and clawed back on open output statements of its own provider and period (DEC-01, DEC-06). */
export function mayJoin(
  statement: Owner & { readonly feeType: FeeType; readonly status: StatementStatus },
  declaration: Owner,
): Decision<'may join'> {
  if (statement.leadProviderId !== declaration.leadProviderId)
    return refuse(
      'other-provider',
      'This statement is another lead provider’s. Choose one of the same provider.',
    );
  if (statement.contractPeriodYear !== declaration.contractPeriodYear)
    return refuse(
      'other-period',
      'This statement is of another contract period. Choose one of the same period.',
    );
  if (statement.feeType !== 'output')
    return refuse('not-output', 'A service statement takes no declarations. Choose an output statement.');
  if (statement.status !== 'open')
    return refuse('not-open', 'This statement is being paid already. Choose one that is open.');
  return agree('may join');
}

/**
 * Open statements become payable the day after their deadline, or on the first night after that (LIFE-04). By default
 * output statements only; the four eyes see service months too (D4).
 */
export const isDueToBecomePayable = (
  statement: Deadline & { readonly status: StatementStatus },
  today: Day,
  choices: Pick<AuthorisationChoices, 'authoriseServiceMonths'> = CHOICES,
): boolean =>
  statement.status === 'open' &&
  (statement.feeType === 'output' || choices.authoriseServiceMonths) &&
  statement.deadlineDate < today;

/** What the declarations of a statement become with it: only the eligible ones move (LIFE-04). */
export const payableWithStatement = (status: PaymentStatus): PaymentStatus =>
  status === 'eligible' ? 'payable' : status;

/** What is paid, and what is clawed back, when its statement is authorised (LIFE-05). */
export const paidWithStatement = (status: PaymentStatus): PaymentStatus =>
  status === 'payable' ? 'paid' : status;
export const clawedBackWithStatement = (status: ClawbackStatus): ClawbackStatus =>
  status === 'awaiting_clawback' ? 'clawed_back' : status;

export interface ForAuthorisation extends Deadline {
  readonly status: StatementStatus;
  readonly markedAsPaid: boolean;
  readonly paymentStatuses: readonly PaymentStatus[];
  readonly clawbackStatuses: readonly ClawbackStatus[];
}

export interface Authorised {
  readonly status: 'paid';
  readonly paymentStatuses: readonly PaymentStatus[];
  readonly clawbackStatuses: readonly ClawbackStatus[];
  readonly paid: number;
  readonly clawedBack: number;
}

export interface AuthorisationChoices {
  readonly authoriseServiceMonths: boolean;
  readonly authoriseWithoutDeclarations: boolean;
}

/** Whether a statement may be authorised, and what becomes of its declarations when it is (LIFE-05, D4). */
export function authorise(
  statement: ForAuthorisation,
  today: Day,
  choices: AuthorisationChoices = CHOICES,
): Decision<Authorised> {
  const { paymentStatuses, clawbackStatuses } = statement;
  const paid = paymentStatuses.filter((status) => status === 'payable').length;
  const clawedBack = clawbackStatuses.filter((status) => status === 'awaiting_clawback').length;
  if (statement.feeType !== 'output' && !choices.authoriseServiceMonths)
    return refuse('not-output', 'Only output statements are authorised here. Choose an output statement.');
  if (statement.status === 'paid' || statement.markedAsPaid)
    return refuse(
      'already-authorised',
      'This statement has already been authorised. There is nothing more to do.',
    );
  if (statement.status !== 'payable')
    return refuse('not-payable', 'This statement is still open. Wait until its deadline has passed.');
  if (statement.deadlineDate >= today)
    return refuse(
      'deadline-not-passed',
      'The deadline has not passed yet. Authorise this statement after it.',
    );
  if (paid + clawedBack === 0 && !choices.authoriseWithoutDeclarations)
    return refuse(
      'nothing-to-pay',
      'No declaration on this statement waits to be paid or clawed back. Check its declarations.',
    );
  return agree({
    status: 'paid',
    paymentStatuses: paymentStatuses.map(paidWithStatement),
    clawbackStatuses: clawbackStatuses.map(clawedBackWithStatement),
    paid,
    clawedBack,
  });
}

/** The one tick box of the authorisation page (LIFE-06). */
export const confirmChecks = (confirmed: boolean): Decision<'confirmed'> =>
  confirmed
    ? agree('confirmed')
    : refuse('not-confirmed', 'Confirm that you have completed all assurance checks.');
