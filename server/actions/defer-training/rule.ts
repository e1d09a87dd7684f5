import type { Day } from '../../domain/day.ts';
import { agree, type Decision, refuse } from '../../domain/decision.ts';
import { lastDayWhenStopped, stoppableTraining, type TrainingFacts } from '../../domain/training-change.ts';

export interface Outcome {
  readonly leadProvider: { readonly id: string; readonly name: string };
  readonly lastDay: Day;
}

/** Put a lead provider's training off (OP-13). It goes on when it is resumed. */
export function decide(facts: TrainingFacts, today: Day): Decision<Outcome> {
  const { name } = facts.teacher;
  if (facts.status === 'deferred')
    return refuse(
      'already-deferred',
      `${name}’s training has been deferred already. Resume it when they are back.`,
    );
  if (facts.status === 'withdrawn')
    return refuse(
      'already-withdrawn',
      `${name} has been withdrawn from this training, so there is nothing to defer. Resume the training first.`,
    );
  const stoppable = stoppableTraining(facts, 'defer', today);
  if (!stoppable.agreed) return stoppable;
  return agree({ leadProvider: stoppable.outcome, lastDay: lastDayWhenStopped(facts.training, today) });
}
