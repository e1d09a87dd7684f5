import { type Day, longDay } from '../../domain/day.ts';
import { agree, type Decision, refuse } from '../../domain/decision.ts';
import type { Period } from '../../domain/period.ts';
import {
  ledTraining,
  type Training,
  type TrainingFacts,
  trainingInTheWay,
} from '../../domain/training-change.ts';

export interface Facts extends TrainingFacts {
  /** The day it was last deferred or withdrawn; null when it never was. */
  readonly stoppedOn: Day | null;
  readonly stay: Period & { readonly school: string };
  /** Of the training; null when the school leads it. */
  readonly contractPeriod: { readonly year: number; readonly isFrozen: boolean } | null;
  /** The day from which nobody is paid for their mentor training, if there is one. */
  readonly mentorNotFundedFrom: Day | null;
}

export interface Outcome {
  readonly leadProvider: { readonly id: string; readonly name: string };
  readonly days: Period;
}

/** Train on after a deferral or a withdrawal (OP-15), from today to the end of the stay. */
export function decide(facts: Facts, today: Day): Decision<Outcome> {
  const { name } = facts.teacher;
  const led = ledTraining(facts);
  if (!led.agreed) return led;
  if (facts.status === 'active')
    return refuse('active', `${name} is neither deferred nor withdrawn here, so there is nothing to resume.`);
  if (facts.stoppedOn === today)
    return refuse(
      'stopped-today',
      `${name} was ${facts.status} today. Resume the training tomorrow, or reverse today’s event if it was a mistake.`,
    );
  const { school, finishedOn } = facts.stay;
  if (finishedOn !== null && finishedOn < today)
    return refuse(
      'left-the-school',
      `${name} left ${school} on ${longDay(finishedOn)}. Training goes on only there: ask the school’s induction tutor where they are now.`,
    );
  return resume(facts, led.outcome, { startedOn: today, finishedOn }, today);
}

function resume(
  facts: Facts,
  leadProvider: Outcome['leadProvider'],
  days: Period,
  today: Day,
): Decision<Outcome> {
  const { name } = facts.teacher;
  const { contractPeriod, mentorNotFundedFrom } = facts;
  if (facts.role === 'mentor' && mentorNotFundedFrom !== null)
    return refuse(
      'mentor-not-funded',
      `${name} has not been funded as a mentor since ${longDay(mentorNotFundedFrom)}, and such mentors are not trained. If a completed declaration is wrong, void it first.`,
    );
  if (contractPeriod?.isFrozen)
    return refuse(
      'contract-period-frozen',
      `Payments for the ${contractPeriod.year} contract period are frozen, so nobody trains on in it. Move ${name} to a contract period that still pays.`,
    );
  const inTheWay = trainingInTheWay(facts, days);
  return inTheWay ? refusedBy(name, inTheWay, today) : agree({ leadProvider, days });
}

function refusedBy(
  name: string,
  { startedOn, finishedOn, leadProvider }: Training,
  today: Day,
): Decision<never> {
  const by = leadProvider ? `with ${leadProvider.name}` : 'led by the school';
  if (startedOn > today)
    return refuse(
      'training-to-come',
      `${name} has training ${by} from ${longDay(startedOn)}, and cannot be trained twice on one day. Change or remove that training first.`,
    );
  const until = finishedOn ? ` until ${longDay(finishedOn)}` : '';
  return refuse(
    'in-training-today',
    `${name} is in training ${by}${until}. End that training first, and resume this one the day after.`,
  );
}
