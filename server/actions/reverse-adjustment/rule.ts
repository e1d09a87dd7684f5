import { agree, type Decision } from '../../domain/decision.ts';
import type { Pence } from '../../domain/money.ts';
import {
  type Approval,
  approvalInWords,
  approvalNeeded,
  mayBeAdjusted,
} from '../../domain/payment/adjustment.ts';
import type { FeeType, StatementStatus } from '../../domain/statement.ts';
import { type Step, step } from '../../domain/steps.ts';

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
export function steps({ adjustment, statement, isReversed, next }: Facts): Step[] {
  const { approval, reversesId } = adjustment;
  const [place, found] = whereTo(approval, statement, next);
  return [
    step(
      'It was not withdrawn.',
      approvalInWords(approval),
      approval === 'withdrawn' && {
        code: 'withdrawn',
        because: 'This adjustment was withdrawn and never counted. There is nothing to reverse.',
      },
    ),
    step(
      'It has not been reversed.',
      isReversed ? 'Reversed' : 'Not reversed',
      isReversed && {
        code: 'already-reversed',
        because: 'This adjustment has been reversed already. There is nothing more to do.',
      },
    ),
    step(
      'It is not itself a reversal.',
      reversesId === null ? 'It reverses nothing' : 'It reverses another',
      // One that waits is only withdrawn, and the first stands as it did.
      reversesId !== null &&
        approval !== 'waiting' && {
          code: 'is-a-reversal',
          because: 'This is itself the reversal of an adjustment. Add the first one again instead.',
        },
    ),
    step(
      'There is a statement to reverse it on.',
      place,
      !found && {
        code: 'no-later-statement',
        because:
          'The statement has been authorised, and the lead provider has no open output statement in this contract period to reverse it on. Add one first.',
      },
    ),
  ];
}

function whereTo(approval: Approval, statement: Adjustable, next: Adjustable | null): [string, boolean] {
  if (approval === 'waiting') return ['It never counted, so it is withdrawn where it stands', true];
  if (!mayBeAdjusted(statement)) return ['Its own', true];
  return next ? ['The next open one', true] : ['None: its own is authorised, and none is open', false];
}

export function decide({ adjustment, statement }: Facts): Decision<Outcome> {
  if (adjustment.approval === 'waiting') return agree({ is: 'withdrawn' });
  const amount = -adjustment.amount;
  const on = mayBeAdjusted(statement) ? 'next' : 'same';
  return agree({ is: 'reversed', on, amount, approval: approvalNeeded(amount) });
}
