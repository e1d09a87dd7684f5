import { agree, type Decision, type Refusal, refuse } from '../../domain/decision.ts';
import { type Pence, pounds } from '../../domain/money.ts';
import { type CheckFacts, firstFailure } from '../../domain/payment/checks.ts';
import type { StatementStatus } from '../../domain/statement.ts';

export interface Facts {
  readonly statement: { readonly status: StatementStatus };
  /** The latest version with the facts of its checks; null while there is none. */
  readonly reviewed: {
    readonly version: { readonly id: string; readonly number: number; readonly totalPence: Pence };
    readonly checks: CheckFacts;
  } | null;
}

export interface Outcome {
  readonly versionId: string;
  readonly number: number;
  readonly totalPence: Pence;
}

/** A statement is submitted once it is payable and every hard check holds (finance questions 4.4). */
export function may({ statement, reviewed }: Facts): Refusal | null {
  if (statement.status === 'open')
    return {
      code: 'not-payable',
      because: 'This statement is still open. Wait until its deadline has passed.',
    };
  if (statement.status !== 'payable')
    return {
      code: 'already-submitted',
      because: 'This statement has been submitted already. There is nothing more to do.',
    };
  if (!reviewed)
    return {
      code: 'not-sealed',
      because: 'This statement became payable before versions were sealed. It cannot be submitted here.',
    };
  return firstFailure(reviewed.checks);
}

/** Whoever submits has reckoned the total themselves: it is typed, to the penny, and never filled in for them. */
export function decide({ reviewed }: Facts, typed: Pence): Decision<Outcome> {
  if (!reviewed) throw new RangeError('A statement without a version is not submitted');
  const { id, number, totalPence } = reviewed.version;
  if (typed !== totalPence)
    return refuse(
      'total-differs',
      `You typed ${pounds(typed)}, and this statement comes to another total. Check your figures and type it again.`,
    );
  return agree({ versionId: id, number, totalPence });
}
