import type { Decision } from '../../domain/decision.ts';
import type { StatementStatus } from '../../domain/statement.ts';
import { decideBy, type Step, step } from '../../domain/steps.ts';
import { valueInWords } from '../../domain/words.ts';

export interface Facts {
  readonly statement: { readonly status: StatementStatus };
}

/** A submitted statement goes back to whoever prepares it, to be checked and submitted again. */
export const steps = ({ statement: { status } }: Facts): Step[] => [
  step(
    'It waits for an approver.',
    valueInWords('status', status),
    status !== 'submitted' && {
      code: 'not-submitted',
      because: 'Only a submitted statement is sent back. This one does not wait for an approver.',
    },
  ),
];

export const decide = (facts: Facts): Decision<'payable'> => decideBy(steps(facts), () => 'payable');
