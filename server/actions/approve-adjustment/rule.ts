import { agree, type Decision, refuse } from '../../domain/decision.ts';
import { type Approval, mayBeAdjusted } from '../../domain/payment/adjustment.ts';
import type { FeeType, StatementStatus } from '../../domain/statement.ts';

export interface Facts {
  readonly adjustment: { readonly approval: Approval };
  readonly statement: { readonly status: StatementStatus; readonly feeType: FeeType };
  /** Whether the person asking is the one who added it, by any of their accounts. */
  readonly isTheirOwn: boolean;
}

/** A large adjustment is approved by a person other than the one who added it, until its statement is authorised (F8). */
export function decide({ adjustment, statement, isTheirOwn }: Facts): Decision<'approved'> {
  if (adjustment.approval !== 'waiting')
    return refuse('not-waiting', 'This adjustment does not wait to be approved. There is nothing to do.');
  if (isTheirOwn)
    return refuse('own-adjustment', 'You added this adjustment yourself. Ask somebody else to approve it.');
  const refusal = mayBeAdjusted(statement);
  return refusal ? refuse(refusal.code, refusal.because) : agree('approved');
}
