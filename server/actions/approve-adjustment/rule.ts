import type { Decision } from '../../domain/decision.ts';
import { type Approval, adjustableSteps, approvalInWords } from '../../domain/payment/adjustment.ts';
import type { FeeType, StatementStatus } from '../../domain/statement.ts';
import { decideBy, type Step, step } from '../../domain/steps.ts';

export interface Facts {
  readonly adjustment: { readonly approval: Approval };
  readonly statement: { readonly status: StatementStatus; readonly feeType: FeeType };
  /** Whether the person asking is the one who added it, by any of their accounts. */
  readonly isTheirOwn: boolean;
}

/** A large adjustment is approved by a person other than the one who added it, until its statement is authorised (F8). */
export const steps = ({ adjustment: { approval }, statement, isTheirOwn }: Facts): Step[] => [
  step(
    'It waits to be approved.',
    approvalInWords(approval),
    approval !== 'waiting' && {
      code: 'not-waiting',
      because: 'This adjustment does not wait to be approved. There is nothing to do.',
    },
  ),
  step(
    'Somebody else added it.',
    isTheirOwn ? 'You did' : 'Somebody else did',
    isTheirOwn && {
      code: 'own-adjustment',
      because: 'You added this adjustment yourself. Ask somebody else to approve it.',
    },
  ),
  ...adjustableSteps(statement),
];

export const decide = (facts: Facts): Decision<'approved'> => decideBy(steps(facts), () => 'approved');
