import { type Day, longDay } from '../../domain/day.ts';
import type { Decision, Refusal } from '../../domain/decision.ts';
import { eventInTheWay, type LaterEvent } from '../../domain/later-event.ts';
import { lastDayInWords, type Period } from '../../domain/period.ts';
import { decideBy, type Step, step } from '../../domain/steps.ts';
import { trainingStatusInWords } from '../../domain/training.ts';
import {
  leadProviderOf,
  ledSteps,
  type Training,
  type TrainingFacts,
  trainingInTheWay,
} from '../../domain/training-change.ts';

export interface Facts extends TrainingFacts {
  /** The day it was last deferred or withdrawn; null when it never was. */
  readonly stoppedOn: Day | null;
  /** What deferred or withdrew it, when that was today and is on record. */
  readonly stoppedBy: LaterEvent | null;
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

export function steps(facts: Facts, today: Day): Step[] {
  const { name } = facts.teacher;
  const { school, finishedOn } = facts.stay;
  const left = finishedOn !== null && finishedOn < today;
  const stopped = step(
    'It is deferred or withdrawn.',
    trainingStatusInWords[facts.status],
    facts.status === 'active' && {
      code: 'active',
      because: `${name} is neither deferred nor withdrawn here, so there is nothing to resume.`,
    },
  );
  // Nobody asks whether something that goes on could go on, or whose it is to resume where no lead provider is.
  if (!facts.training.leadProvider) return ledSteps(facts);
  if (stopped.refusal) return [stopped];
  return [
    stopped,
    ...ledSteps(facts),
    ...stoppedBeforeToday(facts, today),
    step(
      'They are still at the school.',
      lastDayInWords(facts.stay),
      left && {
        code: 'left-the-school',
        because: `${name} left ${school} on ${longDay(finishedOn)}. Training goes on only there: ask the school’s induction tutor where they are now.`,
      },
    ),
    ...payingSteps(facts),
    // On the day it stops it is in its own way.
    ...(left || facts.stoppedOn === today ? [] : [freeDaysStep(facts, today)]),
  ];
}

const stoppedBeforeToday = (
  { teacher: { name }, status, stoppedOn, stoppedBy }: Facts,
  today: Day,
): Step[] =>
  stoppedOn === null
    ? []
    : [
        step(
          'It stopped before today.',
          longDay(stoppedOn),
          stoppedOn === today && {
            code: 'stopped-today',
            because: `${name} was ${status} today. Resume the training tomorrow, or reverse today’s event if it was a mistake.`,
            inTheWay: stoppedBy ? [eventInTheWay(stoppedBy)] : [],
          },
        ),
      ];

function payingSteps({ teacher: { name }, role, contractPeriod, mentorNotFundedFrom }: Facts): Step[] {
  const unfunded = role === 'mentor' ? mentorNotFundedFrom : null;
  return [
    step(
      'They can be funded.',
      unfunded === null ? 'No end of funding' : `Not from ${longDay(unfunded)}`,
      unfunded !== null && {
        code: 'mentor-not-funded',
        because: `${name} has not been funded as a mentor since ${longDay(unfunded)}, and such mentors are not trained. If a completed declaration is wrong, void it first.`,
      },
    ),
    ...(contractPeriod
      ? [
          step(
            'Its contract period still pays.',
            `${contractPeriod.year}${contractPeriod.isFrozen ? ', frozen' : ''}`,
            contractPeriod.isFrozen && {
              code: 'contract-period-frozen',
              because: `Payments for the ${contractPeriod.year} contract period are frozen, so nobody trains on in it. Move ${name} to a contract period that still pays.`,
            },
          ),
        ]
      : []),
  ];
}

function freeDaysStep(facts: Facts, today: Day): Step {
  const inTheWay = trainingInTheWay(facts, daysFrom(facts, today));
  return step(
    'No other training is in the way.',
    inTheWay ? `Training from ${longDay(inTheWay.startedOn)}` : 'None',
    inTheWay && refusedBy(facts.teacher.name, inTheWay, today),
  );
}

const daysFrom = ({ stay }: Facts, today: Day): Period => ({ startedOn: today, finishedOn: stay.finishedOn });

/** Train on after a deferral or a withdrawal (OP-15), from today to the end of the stay. */
export const decide = (facts: Facts, today: Day): Decision<Outcome> =>
  decideBy(steps(facts, today), () => ({
    leadProvider: leadProviderOf(facts),
    days: daysFrom(facts, today),
  }));

function refusedBy(name: string, { startedOn, finishedOn, leadProvider }: Training, today: Day): Refusal {
  const by = leadProvider ? `with ${leadProvider.name}` : 'led by the school';
  if (startedOn > today)
    return {
      code: 'training-to-come',
      because: `${name} has training ${by} from ${longDay(startedOn)}, and cannot be trained twice on one day. Change or remove that training first.`,
    };
  const until = finishedOn ? ` until ${longDay(finishedOn)}` : '';
  return {
    code: 'in-training-today',
    because: `${name} is in training ${by}${until}. End that training first, and resume this one the day after.`,
  };
}
