import type { PaymentStatus } from '../../declaration.ts';
import type { FeeType, StatementStatus } from '../../statement.ts';
import type { Exact } from '../exact.ts';
import type { Sealed } from '../seal.ts';
import type { CountsByType, StatementInputs } from '../statement-inputs.ts';

/** A declaration on the statement, as it is now. */
export interface LiveLine {
  readonly id: string;
  readonly kind: 'billable' | 'refundable';
  readonly role: 'ect' | 'mentor';
  readonly type: string;
  readonly paymentStatus: PaymentStatus;
  /** Of the statement that paid it, for a refund. */
  readonly paidOn: StatementStatus;
  /** Pounds with uplift that the statement which paid it is sealed with, for a refund; null where none is sealed. */
  readonly original: Exact | null;
  /** Whether its training is with the statement's lead provider, in the statement's contract period. */
  readonly isOfProvider: boolean;
  /** Other declarations of this teacher, role and type that count for payment. */
  readonly others: number;
  /** Whether mentor funding had ended on a day before it was declared. */
  readonly afterFundingEnded: boolean;
}

/** An earlier statement of the same lead provider and contract period. */
export interface EarlierStatement {
  /** 'April 2026'. */
  readonly name: string;
  readonly inputs: StatementInputs;
}

/** What the checks look at: the latest version, and the records of today beside it. */
export interface CheckFacts {
  readonly sealed: Sealed;
  readonly contentSha256: string;
  /** The hash of the contents reckoned again now. */
  readonly reckonedSha256: string;
  readonly lines: readonly LiveLine[];
  /** Other statements of the same lead provider and year that are paid on the same day: 'April 2026'. */
  readonly paidOnTheSameDay: readonly string[];
  readonly feeType: FeeType;
  /** What the statements of its contract period for the same month are, of the other lead providers. */
  readonly feeTypesOfOthers: readonly FeeType[];
  /** What the total depends on, as the records are now. */
  readonly inputs: StatementInputs;
  /** All that are paid before this one, in the order of their payment. */
  readonly earlier: readonly EarlierStatement[];
  /** What the version of the statement just before this one counted in its bands; null where none is sealed. */
  readonly previous: { readonly name: string; readonly banded: CountsByType } | null;
  /** The sealed statement whose total this one's is held against: a year before, or else the last of its type. */
  readonly comparable: { readonly name: string; readonly total: Exact } | null;
  /** Whether it is paid after the contract period has ended. */
  readonly isAfterRecruitment: boolean;
}

/** Whether a statement may go on as it is, only with a remark of whoever submits it, or not at all. */
export const checkOutcomes = ['holds', 'needs_remark', 'blocks'] as const;
export type CheckOutcome = (typeof checkOutcomes)[number];

/** What a check found, in a whole sentence, and what to do where it does not hold. */
export interface Finding {
  readonly outcome: CheckOutcome;
  readonly found: string;
  readonly toDo: string | null;
}

/** One of the twelve (finance questions 4.4). */
export interface CheckRule {
  readonly number: number;
  /** Stable kebab-case name, also of the refusal. */
  readonly code: string;
  /** What must hold, as a whole sentence. */
  readonly rule: string;
  readonly look: (facts: CheckFacts) => Finding;
}

export const holds = (found: string): Finding => ({ outcome: 'holds', found, toDo: null });
export const needsRemark = (found: string, toDo: string): Finding => ({
  outcome: 'needs_remark',
  found,
  toDo,
});
export const blocks = (found: string, toDo: string): Finding => ({ outcome: 'blocks', found, toDo });

/** '1 declaration', '2 declarations'. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** The lines that are paid, or those that are taken back. */
export const ofKind = (lines: readonly LiveLine[], kind: LiveLine['kind']): LiveLine[] =>
  lines.filter((line) => line.kind === kind);
