import type { Day } from '../../domain/day.ts';
import { agree, type Decision, refuse } from '../../domain/decision.ts';
import { firstRefusal, type Step, step } from '../../domain/steps.ts';
import { trainingStatusInWords, type WithdrawalReason } from '../../domain/training.ts';
import {
  lastDayWhenStopped,
  leadProviderOf,
  type StoppedTraining,
  stoppableSteps,
  type TrainingFacts,
} from '../../domain/training-change.ts';

/** Withdraw someone from a lead provider's training (OP-14). One who is deferred may be withdrawn for good. */
export const steps = (facts: TrainingFacts, today: Day): Step[] => [
  step(
    'It is not withdrawn.',
    trainingStatusInWords[facts.status],
    facts.status === 'withdrawn' && {
      code: 'already-withdrawn',
      because: `${facts.teacher.name} has been withdrawn from this training already. There is nothing more to do.`,
    },
  ),
  ...stoppableSteps(facts, 'withdraw', today),
];

export function decide(
  facts: TrainingFacts,
  reason: WithdrawalReason,
  today: Day,
): Decision<StoppedTraining> {
  const refusal = firstRefusal(steps(facts, today));
  if (refusal) return { agreed: false, refusal };
  if (reason === 'mentor_no_longer_being_mentor' && facts.role === 'ect')
    return refuse(
      'reason-is-for-mentors',
      `${facts.teacher.name} is in training as an ECT, and only a mentor can stop being a mentor. Choose another reason.`,
    );
  return agree({ leadProvider: leadProviderOf(facts), lastDay: lastDayWhenStopped(facts.training, today) });
}
