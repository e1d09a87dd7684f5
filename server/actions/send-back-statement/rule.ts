import { agree, type Decision, refuse } from '../../domain/decision.ts';
import type { StatementStatus } from '../../domain/statement.ts';

export interface Facts {
  readonly statement: { readonly status: StatementStatus };
}

/** A submitted statement goes back to whoever prepares it, to be checked and submitted again. */
export const decide = ({ statement }: Facts): Decision<'payable'> =>
  statement.status === 'submitted'
    ? agree('payable')
    : refuse(
        'not-submitted',
        'Only a submitted statement is sent back. This one does not wait for an approver.',
      );
