import { agree, type Decision, refuse } from '../../domain/decision.ts';
import type { Pence } from '../../domain/money.ts';
import { type Check, stepsOfChecks } from '../../domain/payment/checks/checks.ts';
import type { StatementStatus } from '../../domain/statement.ts';
import { type Step, step } from '../../domain/steps.ts';
import { valueInWords } from '../../domain/words.ts';

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

/** Another person than who submitted, who had no hand in it. Who that was is not asked of what nobody submitted. */
export function steps({ statement: { status }, submission, isSubmitter, hand, reviewed }: Facts): Step[] {
  const waits = step(
    'It waits to be authorised.',
    valueInWords('status', status),
    status === 'authorised' || status === 'paid'
      ? {
          code: 'already-authorised',
          because: 'This statement has already been authorised. There is nothing more to do.',
        }
      : (status !== 'submitted' || !submission || !reviewed) && {
          code: 'not-submitted',
          because: 'This statement has not been submitted. Ask a finance officer to check and submit it.',
        },
  );
  if (waits.refusal) return [waits];
  const another = step(
    'Somebody else submitted it.',
    isSubmitter ? 'You did' : 'Somebody else did',
    isSubmitter && {
      code: 'submitted-yourself',
      because: 'You submitted this statement yourself, with this account or another. Ask another approver.',
    },
  );
  const noHand = step(
    'You have not changed what it pays for.',
    hand === null ? 'You have not' : `You have: “${hand}”`,
    hand !== null && {
      code: 'had-a-hand',
      because: `You have changed what this statement pays for: “${hand}”. Ask another approver.`,
    },
  );
  return [waits, another, noHand, ...stepsOfChecks(reviewed?.checks ?? [])];
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
