import { type Day, longDay } from './day.ts';

/** The day a teacher first became eligible for funded training in a role, and the day that ended, if it has. */
export interface FundingDates {
  readonly firstBecameEligibleOn: Day | null;
  readonly becameIneligibleOn: Day | null;
}

/** A declaration is paid for from the first eligible instant on; a later end warns and pays all the same (DEC-04, D9). */
export function fundingGate(
  funding: FundingDates,
  declarationDate: Day,
): { readonly open: boolean; readonly warning: string | null } {
  if (funding.firstBecameEligibleOn === null) return { open: false, warning: null };
  const ended = funding.becameIneligibleOn;
  return {
    open: true,
    warning:
      ended !== null && declarationDate > ended
        ? `Funding ended on ${longDay(ended)}, before this declaration. It is still paid; check that it should be.`
        : null,
  };
}

/** An ECT becomes eligible when an induction period runs and they have a place at a school; it is never taken away (DEC-04). */
export const ectBecomesEligible = (ect: {
  readonly inductionIsRunning: boolean;
  readonly hasEctAtSchoolPeriod: boolean;
}): boolean => ect.inductionIsRunning && ect.hasEctAtSchoolPeriod;

/** A mentor becomes eligible on a training period unless funding has ended for any of the three reasons (DEC-04, DEC-11). */
export const mentorBecomesEligible = (mentor: {
  readonly hasMentorTrainingPeriod: boolean;
  readonly becameIneligibleOn: Day | null;
  readonly ineligibleBecause: string | null;
}): boolean =>
  mentor.hasMentorTrainingPeriod && mentor.becameIneligibleOn === null && mentor.ineligibleBecause === null;
