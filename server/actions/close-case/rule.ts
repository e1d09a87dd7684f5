import { agree, type Decision } from '../../domain/decision.ts';
import type { CaseEnd } from '../../domain/drift-case.ts';
import { type Step, step } from '../../domain/steps.ts';

export interface Facts {
  readonly driftCase: { readonly closedAs: CaseEnd | null };
}

/** An open case is settled by a person, who says how in the reason. */
export const steps = ({ driftCase: { closedAs } }: Facts): Step[] => [
  step(
    'It is open.',
    closedAs === null ? 'Open' : closedAs === 'gone' ? 'The drift is gone' : 'Settled',
    closedAs !== null && {
      code: 'already-closed',
      because: 'This case has been closed already. There is nothing more to do.',
    },
  ),
];

export const decide = (): Decision<'settled'> => agree('settled');
