import type { Day } from '../../domain/day.ts';
import { agree, type Decision } from '../../domain/decision.ts';
import type { DeclarationStatus } from '../../domain/declaration.ts';
import { type MentorFacts, type Uncompletion, uncomplete } from '../../domain/mentor-completion.ts';
import { statementName } from '../../domain/statement.ts';
import type { Step } from '../../domain/steps.ts';
import { type Voiding, voidingSteps, voidOrClawBack } from '../../domain/voiding.ts';

export interface Facts {
  readonly declaration: DeclarationStatus;
  /** The one of the same lead provider and contract period with the earliest deadline that is today or later. */
  readonly nextOutputStatement: ClawbackStatement | null;
  /** Only for a mentor's completed declaration: what else decides whether they are funded. */
  readonly mentor: MentorFacts | null;
}

interface ClawbackStatement {
  readonly id: string;
  /** 1 to 12. */
  readonly month: number;
  readonly year: number;
}

export type Outcome = Voiding<ClawbackStatement> & { readonly mentor: Uncompletion };

export const steps = ({ declaration, nextOutputStatement: next }: Facts): Step[] =>
  voidingSteps(declaration, next && statementName(next.year, next.month));

/** Void, or claw back what has been paid (DEC-10, DEC-11); and what that means for a mentor (section 6.7). */
export function decide({ declaration, nextOutputStatement, mentor }: Facts, today: Day): Decision<Outcome> {
  const voiding = voidOrClawBack(declaration, nextOutputStatement);
  if (!voiding.agreed) return voiding;
  return agree({ ...voiding.outcome, mentor: mentor ? uncomplete(mentor, today) : { is: 'unchanged' } });
}
