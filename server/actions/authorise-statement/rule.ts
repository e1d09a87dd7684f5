import { agree, type Decision, type Refusal, refuse } from '../../domain/decision.ts';
import type { Pence } from '../../domain/money.ts';
import { type Check, firstFailure } from '../../domain/payment/checks/checks.ts';
import type { StatementStatus } from '../../domain/statement.ts';

export interface Facts {
  readonly statement: { readonly status: StatementStatus };
  readonly reviewed: {
    readonly version: {
      readonly id: string;
      readonly number: number;
      readonly contentSha256: string;
      readonly totalPence: Pence;
    };
    readonly checks: readonly Check[];
  } | null;
  /** What waits for approval; null when nothing does. */
  readonly submission: { readonly versionId: string } | null;
  /** Whether the approver is the person who submitted, by whichever account, and what else they did to the statement. */
  readonly isSubmitter: boolean;
  readonly hand: string | null;
}

/** What the approver has seen on the screen. */
export interface Shown {
  readonly version: number;
  readonly contentSha256: string;
  readonly totalPence: Pence;
}

/** Another person than who submitted, who had no hand in it. */
export function may({ statement, submission, isSubmitter, hand, reviewed }: Facts): Refusal | null {
  if (statement.status === 'authorised' || statement.status === 'paid')
    return {
      code: 'already-authorised',
      because: 'This statement has already been authorised. There is nothing more to do.',
    };
  if (statement.status !== 'submitted' || !submission || !reviewed)
    return {
      code: 'not-submitted',
      because: 'This statement has not been submitted. Ask a finance officer to check and submit it.',
    };
  if (isSubmitter)
    return {
      code: 'submitted-yourself',
      because: 'You submitted this statement yourself, with this account or another. Ask another approver.',
    };
  if (hand !== null)
    return {
      code: 'had-a-hand',
      because: `You have changed what this statement pays for: “${hand}”. Ask another approver.`,
    };
  return firstFailure(reviewed.checks);
}

/** The approval is of exactly what was shown: this version, this hash, this total. */
export function decide({ reviewed, submission }: Facts, shown: Shown): Decision<Shown> {
  const version = reviewed?.version;
  if (
    version?.id !== submission?.versionId ||
    version?.number !== shown.version ||
    version.contentSha256 !== shown.contentSha256 ||
    version.totalPence !== shown.totalPence
  )
    return refuse(
      'stale',
      'This statement is not what you were shown. Load the page again and look at its latest version.',
    );
  return agree(shown);
}
