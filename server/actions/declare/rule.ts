import { closestMentorship } from '../../domain/closest-mentorship.ts';
import type { Day } from '../../domain/day.ts';
import { type Decision, agree } from '../../domain/decision.ts';
import { type UpliftFlags, upliftFlagsOnCreation } from '../../domain/declaration.ts';
import { type Declared, type DeclaringFacts, declared, type ToDeclare } from '../../domain/declaring.ts';
import { declarationSteps, trainingSteps } from '../../domain/declaring-rules.ts';
import { type Completion, completeMentor } from '../../domain/mentor-completion.ts';
import type { Period } from '../../domain/period.ts';
import { firstRefusal, type Step } from '../../domain/steps.ts';

export interface Facts extends DeclaringFacts {
  /** The ECT's; none for a mentor. */
  readonly mentorships: readonly (Period & { readonly id: string })[];
  readonly schoolUplift: UpliftFlags;
  /** Why a mentor is not funded, when they are not. */
  readonly mentorIneligibleBecause: string | null;
}

export interface Outcome extends Declared {
  readonly uplift: UpliftFlags;
  readonly mentorshipPeriodId: string | null;
  /** Only of a mentor's completed declaration. */
  readonly completion: Completion | null;
}

export const steps = (facts: Facts, today: Day): Step[] => trainingSteps(facts, today);

/** Every rule, those of the training and those of the form, for whoever tries a declaration before making it. */
export const allSteps = (facts: Facts, given: ToDeclare, today: Day): Step[] => [
  ...trainingSteps(facts, today),
  ...declarationSteps(facts, given, today),
];

/** What a declaration writes once every rule lets it through (DEC-09, section 6.4). */
export function decide(facts: Facts, given: ToDeclare, today: Day): Decision<Outcome> {
  const refusal = firstRefusal(allSteps(facts, given, today));
  if (refusal) return { agreed: false, refusal };
  const outcome = declared(facts, given, today);
  const { role } = facts.training;
  const { declarationType: type } = outcome;
  return agree({
    ...outcome,
    uplift: upliftFlagsOnCreation(type, facts.contractPeriod?.upliftFees ?? false, facts.schoolUplift),
    mentorshipPeriodId:
      role === 'ect' ? (closestMentorship(facts.mentorships, given.declarationDate)?.id ?? null) : null,
    completion:
      role === 'mentor' && type === 'completed'
        ? completeMentor(
            { ineligibleBecause: facts.mentorIneligibleBecause, training: facts.training },
            given.declarationDate,
          )
        : null,
  });
}
