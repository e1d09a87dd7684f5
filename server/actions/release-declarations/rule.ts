import { type Day, longDay } from '../../domain/day.ts';
import { agree, type Decision, refuse } from '../../domain/decision.ts';
import { ectBecomesEligible, mentorBecomesEligible } from '../../domain/funding.ts';
import type { FeeType, StatementStatus } from '../../domain/statement.ts';
import { firstRefusal, type Step, step } from '../../domain/steps.ts';
import type { MentorIneligibilityReason, TeacherRole } from '../../domain/teacher.ts';
import { valueInWords } from '../../domain/words.ts';

/** A declaration that waits as submitted, with what decides whether its teacher can be funded in its role. */
export interface Waiting {
  readonly id: string;
  readonly teacherId: string;
  readonly role: TeacherRole;
  readonly declarationType: string;
  /** It has been noted that they are eligible. */
  readonly isNoted: boolean;
  readonly inductionIsRunning: boolean;
  readonly hasEctAtSchoolPeriod: boolean;
  readonly hasMentorTrainingPeriod: boolean;
  readonly mentorBecameIneligibleOn: Day | null;
  readonly mentorIneligibleBecause: MentorIneligibilityReason | null;
}

export interface Facts {
  readonly statement: {
    readonly feeType: FeeType;
    readonly status: StatementStatus;
    readonly deadlineDate: Day;
  };
  /** Of its lead provider and contract period. */
  readonly waiting: readonly Waiting[];
}

export interface Which {
  readonly declarationIds?: readonly string[] | null | undefined;
  readonly role?: TeacherRole | null | undefined;
  readonly declarationTypes?: readonly string[] | null | undefined;
}

export interface Outcome {
  readonly released: readonly Waiting[];
  /** How many of those meant stay, because their teachers cannot be funded yet. */
  readonly left: number;
}

/** INV-30, INV-31 as they stand today, or once noted for good (DEC-04). */
export const canBeFunded = (one: Waiting): boolean =>
  one.isNoted ||
  (one.role === 'ect'
    ? ectBecomesEligible(one)
    : mentorBecomesEligible({
        hasMentorTrainingPeriod: one.hasMentorTrainingPeriod,
        becameIneligibleOn: one.mentorBecameIneligibleOn,
        ineligibleBecause: one.mentorIneligibleBecause,
      }));

export function steps({ statement, waiting }: Facts, today: Day): Step[] {
  const { feeType, status, deadlineDate } = statement;
  const ready = waiting.filter(canBeFunded).length;
  return [
    step(
      'It is an output statement.',
      valueInWords('fee_type', feeType),
      feeType !== 'output' && {
        code: 'not-output',
        because: 'A service statement takes no declarations. Choose an output statement.',
      },
    ),
    step(
      'It is open.',
      valueInWords('status', status),
      status !== 'open' && {
        code: 'not-open',
        because: 'This statement is being paid already. Choose one that is open.',
      },
    ),
    step(
      'Its deadline is to come.',
      longDay(deadlineDate),
      deadlineDate < today && {
        code: 'deadline-passed',
        because: `Its deadline was ${longDay(deadlineDate)}, so nothing more joins it. Choose one with a later deadline.`,
      },
    ),
    step(
      'Declarations are stuck: submitted, with a teacher who can be funded.',
      `${ready} of ${waiting.length} that wait`,
      ready === 0 && {
        code: 'none-stuck',
        because:
          'No declaration of this lead provider and contract period waits with a teacher who can be funded. ‘Why?’ beside the state of each declaration says what its teacher lacks.',
      },
    ),
  ];
}

/** Late eligibility moves what waits to the statement that is to come (INV-32, DEC-04, DEC-06, T22). */
export function decide(facts: Facts, which: Which, today: Day): Decision<Outcome> {
  const refusal = firstRefusal(steps(facts, today));
  if (refusal) return { agreed: false, refusal };
  const meant = facts.waiting.filter((one) => isMeant(one, which));
  const released = meant.filter(canBeFunded);
  const asked = new Set(which.declarationIds ?? []);
  if (released.length < asked.size)
    return refuse(
      'some-cannot-be-released',
      `Of the ${asked.size} declarations chosen, ${asked.size - released.length} cannot be released: they do not wait, are not of the kind chosen, or their teacher is not eligible for funding. Leave them out.`,
    );
  if (released.length === 0)
    return refuse('none-chosen', 'No stuck declaration is of the kind chosen. Choose more widely.');
  return agree({ released, left: meant.length - released.length });
}

const isMeant = (one: Waiting, { declarationIds, role, declarationTypes }: Which): boolean =>
  (!declarationIds || declarationIds.includes(one.id)) &&
  (!role || role === one.role) &&
  (!declarationTypes || declarationTypes.includes(one.declarationType));
