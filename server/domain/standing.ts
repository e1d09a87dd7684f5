import { type Day, londonDay, longDay } from './day.ts';
import { declarationInTheWay } from './declaration.ts';
import { ectBecomesEligible, mentorBecomesEligible } from './funding.ts';
import { type InductionOutcome, inductionOver } from './induction.ts';
import { covers, type Period } from './period.ts';
import { type Step, step } from './steps.ts';
import type { TrsInductionStatus } from './teacher.ts';
import { type Stamps, trainingStatus } from './training.ts';
import { valueInWords } from './words.ts';

const periodInWords = ({ startedOn, finishedOn }: Period): string =>
  finishedOn === null ? `From ${longDay(startedOn)}` : `From ${longDay(startedOn)} to ${longDay(finishedOn)}`;
const stamped = (at: Date | null, never: string): string =>
  at === null ? never : `On ${longDay(londonDay(at))}`;

/** Every rule between a training and its going on today, by the function that says its status. */
export function trainingSteps(training: Stamps & Period, today: Day): Step[] {
  const status = trainingStatus(training);
  const { startedOn, finishedOn } = training;
  const stopped = [
    step(
      'It is not withdrawn.',
      status === 'withdrawn' ? stamped(training.withdrawnAt, 'Withdrawn') : 'Not withdrawn',
      status === 'withdrawn' && {
        code: 'withdrawn',
        because: 'Resume the training if it goes on after all, or have the school register new training.',
      },
    ),
    step(
      'It is not deferred.',
      status === 'deferred' ? stamped(training.deferredAt, 'Deferred') : 'Not deferred',
      status === 'deferred' && {
        code: 'deferred',
        because: 'Resume the training when it goes on, or withdraw it if it does not.',
      },
    ),
  ];
  // Its last day is then the day on which it was stopped.
  if (status !== 'active') return stopped;
  return [
    ...stopped,
    step(
      'Today lies between its first and its last day.',
      periodInWords(training),
      !covers({ startedOn, finishedOn }, today) &&
        (startedOn > today
          ? { code: 'to-come', because: 'Wait until its first day.' }
          : {
              code: 'ended',
              because: 'It ended on its last day. Training after that is a period of its own.',
            }),
    ),
  ];
}

interface EctFacts {
  readonly firstBecameEligibleAt: Date | null;
  readonly inductions: readonly Period[];
  /** How many schools have registered them as an ECT. */
  readonly stays: number;
}

const eligible = (at: Date | null, because: string): Step =>
  step(
    'They have become eligible for funded training.',
    at === null ? 'Not yet' : `Since ${longDay(londonDay(at))}; that is never taken away`,
    at === null && { code: 'not-yet-eligible', because },
  );

/** INV-30. Once eligible, what led there no longer matters. */
export function ectFundingSteps({ firstBecameEligibleAt, inductions, stays }: EctFacts, today: Day): Step[] {
  const running = inductions.find((induction) => covers(induction, today));
  const first = eligible(
    firstBecameEligibleAt,
    'It comes by itself once an induction runs and a school has registered them.',
  );
  if (firstBecameEligibleAt !== null) return [first];
  return [
    first,
    step(
      'An appropriate body has opened an induction that runs today.',
      running ? periodInWords(running) : 'None runs today',
      !ectBecomesEligible({ inductionIsRunning: running !== undefined, hasEctAtSchoolPeriod: true }) && {
        code: 'no-induction-runs',
        because: 'Ask the appropriate body to open their induction.',
      },
    ),
    step(
      'A school has registered them as an ECT.',
      stays === 0 ? 'None has' : `${stays} ${stays === 1 ? 'has' : 'have'}`,
      !ectBecomesEligible({ inductionIsRunning: true, hasEctAtSchoolPeriod: stays > 0 }) && {
        code: 'no-stay-as-ect',
        because: 'Ask the school to register them.',
      },
    ),
  ];
}

interface MentorFacts {
  readonly firstBecameEligibleAt: Date | null;
  readonly trainings: number;
  readonly becameIneligibleOn: Day | null;
  readonly ineligibleBecause: string | null;
  /** Declarations that count of their having completed as a mentor. */
  readonly completions: readonly Parameters<typeof declarationInTheWay>[0][];
}

/** INV-31, INV-33. Funding that has ended stands in the way whether or not they were eligible before. */
export function mentorFundingSteps(facts: MentorFacts): Step[] {
  const { firstBecameEligibleAt, trainings, becameIneligibleOn, ineligibleBecause, completions } = facts;
  const why =
    ineligibleBecause && valueInWords('mentor_became_ineligible_for_funding_reason', ineligibleBecause);
  const ended = step(
    'Their funding as a mentor has not ended.',
    becameIneligibleOn === null
      ? 'Not ended'
      : [`From ${longDay(becameIneligibleOn)}`, why].filter(Boolean).join(': '),
    !mentorBecomesEligible({ hasMentorTrainingPeriod: true, becameIneligibleOn, ineligibleBecause }) && {
      code: 'funding-ended',
      because:
        'A mentor is paid for once. If a completed declaration ended it wrongly, void that declaration.',
      inTheWay: completions.map(declarationInTheWay),
    },
  );
  const first = eligible(firstBecameEligibleAt, 'It comes by itself once they have begun mentor training.');
  if (firstBecameEligibleAt !== null) return [first, ended];
  // What has ended does not come by itself.
  if (ended.refusal) return [ended];
  return [
    ended,
    first,
    step(
      'They have mentor training.',
      trainings === 0 ? 'None' : `${trainings} ${trainings === 1 ? 'period' : 'periods'}`,
      !mentorBecomesEligible({
        hasMentorTrainingPeriod: trainings > 0,
        becameIneligibleOn: null,
        ineligibleBecause: null,
      }) && { code: 'no-mentor-training', because: 'Ask the school to register their mentor training.' },
    ),
  ];
}

interface InductionFacts {
  readonly inRegister: TrsInductionStatus | null;
  readonly inductions: readonly (Period & { readonly outcome: InductionOutcome | null })[];
}

/** Every rule between a teacher and an induction that goes on today. */
export function inductionSteps({ inRegister, inductions }: InductionFacts, today: Day): Step[] {
  const outcome = inductions.find((induction) => induction.outcome)?.outcome ?? null;
  const over = inductionOver(outcome, inRegister);
  const running = inductions.find((induction) => covers(induction, today));
  const going = step(
    'Their induction is not over.',
    `${inRegister ? `The register says ${valueInWords('trs_induction_status', inRegister)}` : 'The register says nothing'}; here ${outcome ? valueInWords('outcome', outcome) : 'no outcome is recorded'}`,
    over !== null && {
      code: 'induction-is-over',
      because: `The teacher ${over}. If that is wrong, ask the appropriate body to correct it.`,
    },
  );
  if (going.refusal) return [going];
  return [
    going,
    step(
      'An induction runs here today.',
      running ? periodInWords(running) : 'None runs today',
      !running && {
        code: 'no-induction-runs',
        because:
          inRegister === 'InProgress'
            ? 'Induction is paused: it goes on when an appropriate body opens another period.'
            : 'Ask the appropriate body to open their induction.',
      },
    ),
  ];
}
