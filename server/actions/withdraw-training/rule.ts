import type { Day } from '../../domain/day.ts';
import { agree, type Decision, refuse } from '../../domain/decision.ts';
import type { WithdrawalReason } from '../../domain/training.ts';
import { lastDayWhenStopped, stoppableTraining, type TrainingFacts } from '../../domain/training-change.ts';

export interface Outcome {
  readonly leadProvider: { readonly id: string; readonly name: string };
  readonly lastDay: Day;
}

/** Withdraw someone from a lead provider's training (OP-14). One who is deferred may be withdrawn for good. */
export function mayWithdraw(facts: TrainingFacts, today: Day): Decision<Outcome['leadProvider']> {
  if (facts.status === 'withdrawn')
    return refuse(
      'already-withdrawn',
      `${facts.teacher.name} has been withdrawn from this training already. There is nothing more to do.`,
    );
  return stoppableTraining(facts, 'withdraw', today);
}

export function decide(facts: TrainingFacts, reason: WithdrawalReason, today: Day): Decision<Outcome> {
  const may = mayWithdraw(facts, today);
  if (!may.agreed) return may;
  if (reason === 'mentor_no_longer_being_mentor' && facts.role === 'ect')
    return refuse(
      'reason-is-for-mentors',
      `${facts.teacher.name} is in training as an ECT, and only a mentor can stop being a mentor. Choose another reason.`,
    );
  return agree({ leadProvider: may.outcome, lastDay: lastDayWhenStopped(facts.training, today) });
}
