import { type Day, dayAfter } from './day.ts';
import { isCurrentOrFuture, type Period } from './period.ts';

/** Why a mentor is no longer paid for, as the service records it. */
export const COMPLETED_BY_DECLARATION = 'completed_declaration_received';

export interface MentorFacts {
  /** Why they are not funded, when they are not. */
  readonly ineligibleBecause: string | null;
  /** Live completed declarations of theirs, besides the one that stops counting. */
  readonly otherCompletedDeclarations: number;
  readonly latestTraining: Period | null;
  /** The stay of that training. */
  readonly stay: Period | null;
}

/** What becomes of a mentor when a completed declaration of theirs stops counting. */
export type Uncompletion =
  | { readonly is: 'unchanged' }
  | { readonly is: 'fundable again'; readonly trainsAgain: Period | null };

/**
 * A mentor whose last completed declaration is voided or clawed back can be paid for again, and trains on from the day
 * after their training ended, when they are still at the school (INV-33, section 6.7). Other reasons for not being
 * funded stay as they are: they were never the declaration's doing (GAP-58).
 */
export function uncomplete(facts: MentorFacts, today: Day): Uncompletion {
  if (facts.ineligibleBecause !== COMPLETED_BY_DECLARATION || facts.otherCompletedDeclarations > 0)
    return { is: 'unchanged' };
  return { is: 'fundable again', trainsAgain: trainingToResume(facts, today) };
}

function trainingToResume({ latestTraining, stay }: MentorFacts, today: Day): Period | null {
  if (!latestTraining || !stay || isCurrentOrFuture(latestTraining, today) || !isCurrentOrFuture(stay, today))
    return null;
  const startedOn = dayAfter(latestTraining.finishedOn ?? today);
  return { startedOn, finishedOn: stay.finishedOn };
}

/** What becomes of a mentor when a completed declaration of theirs is received. */
export interface Completion {
  /** Not funded any more from this day on; null when they already are not, for this reason or another. */
  readonly ineligibleOn: Day | null;
  /** The last day of the training that was declared complete; null when it ends no later by itself. */
  readonly trainingEndsOn: Day | null;
}

/**
 * A completed declaration ends the mentor's funding on its date, and the training with it: at least one day after its
 * start (INV-33, DEC-11). Somebody who is not funded for another reason stays so for that one (GAP-58).
 */
export function completeMentor(
  facts: { readonly ineligibleBecause: string | null; readonly training: Period },
  declarationDate: Day,
): Completion {
  const { startedOn, finishedOn } = facts.training;
  const end = declarationDate > startedOn ? declarationDate : dayAfter(startedOn);
  return {
    ineligibleOn: facts.ineligibleBecause === null ? declarationDate : null,
    trainingEndsOn: finishedOn === null || finishedOn > end ? end : null,
  };
}
