import { agree, type Decision, type Refusal } from '../../domain/decision.ts';
import type { Pence } from '../../domain/money.ts';
import { type Approval, approvalNeeded, mayBeAdjusted } from '../../domain/payment/adjustment.ts';
import type { FeeType, StatementStatus } from '../../domain/statement.ts';

interface Adjustable {
  readonly status: StatementStatus;
  readonly feeType: FeeType;
}

export interface Facts {
  readonly adjustment: {
    readonly amount: Pence;
    readonly approval: Approval;
    readonly reversesId: string | null;
  };
  readonly statement: Adjustable;
  readonly isReversed: boolean;
  /** The lead provider's next open output statement of the same contract period. */
  readonly next: Adjustable | null;
}

export type Outcome =
  | { readonly is: 'withdrawn' }
  | {
      readonly is: 'reversed';
      readonly on: 'same' | 'next';
      readonly amount: Pence;
      readonly approval: Approval;
    };

/** An adjustment is taken back once: where it stands, or on the next open statement once that was authorised. */
export function may({ adjustment, statement, isReversed, next }: Facts): Refusal | null {
  if (adjustment.approval === 'withdrawn')
    return {
      code: 'withdrawn',
      because: 'This adjustment was withdrawn and never counted. There is nothing to reverse.',
    };
  if (isReversed)
    return {
      code: 'already-reversed',
      because: 'This adjustment has been reversed already. There is nothing more to do.',
    };
  if (adjustment.reversesId !== null)
    return {
      code: 'is-a-reversal',
      because: 'This is itself the reversal of an adjustment. Add the first one again instead.',
    };
  if (adjustment.approval !== 'waiting' && mayBeAdjusted(statement) && !next)
    return {
      code: 'no-later-statement',
      because:
        'The statement has been authorised, and the lead provider has no open output statement in this contract period to reverse it on. Add one first.',
    };
  return null;
}

export function decide({ adjustment, statement }: Facts): Decision<Outcome> {
  if (adjustment.approval === 'waiting') return agree({ is: 'withdrawn' });
  const amount = -adjustment.amount;
  const on = mayBeAdjusted(statement) ? 'next' : 'same';
  return agree({ is: 'reversed', on, amount, approval: approvalNeeded(amount) });
}
