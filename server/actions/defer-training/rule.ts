import type { Day } from '../../domain/day.ts';
import type { Decision } from '../../domain/decision.ts';
import { decideBy, type Step, step } from '../../domain/steps.ts';
import { trainingStatusInWords } from '../../domain/training.ts';
import {
  lastDayWhenStopped,
  leadProviderOf,
  type StoppedTraining,
  stoppableSteps,
  type TrainingFacts,
} from '../../domain/training-change.ts';

export function steps(facts: TrainingFacts, today: Day): Step[] {
  const { name } = facts.teacher;
  const seen = trainingStatusInWords[facts.status];
  return [
    step(
      'It is not deferred.',
      seen,
      facts.status === 'deferred' && {
        code: 'already-deferred',
        because: `${name}’s training has been deferred already. Resume it when they are back.`,
      },
    ),
    step(
      'It is not withdrawn.',
      seen,
      facts.status === 'withdrawn' && {
        code: 'already-withdrawn',
        because: `${name} has been withdrawn from this training, so there is nothing to defer. Resume the training first.`,
      },
    ),
    ...stoppableSteps(facts, 'defer', today),
  ];
}

/** Put a lead provider's training off (OP-13). It goes on when it is resumed. */
export const decide = (facts: TrainingFacts, today: Day): Decision<StoppedTraining> =>
  decideBy(steps(facts, today), () => ({
    leadProvider: leadProviderOf(facts),
    lastDay: lastDayWhenStopped(facts.training, today),
  }));
