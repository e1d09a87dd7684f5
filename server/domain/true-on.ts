import { type Day, londonDay } from './day.ts';
import { covers, type Period } from './period.ts';
import type { RegisterStatus } from './school.ts';

/** Of periods, those that the day lies in. */
export const heldOn = <P extends Period>(periods: readonly P[], day: Day): P[] =>
  periods.filter((period) => covers(period, day));

const hadHappened = (instant: Date | null, day: Day): boolean =>
  instant !== null && londonDay(instant) <= day;

/** Whether a lead provider had declared it by the end of the day. */
export const wasDeclaredBy = (declaration: { readonly createdAt: Date }, day: Day): boolean =>
  hadHappened(declaration.createdAt, day);

interface Stoppable {
  readonly deferredAt: Date | null;
  readonly deferralReason: unknown;
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: unknown;
}

/** Training is deferred or withdrawn from the day that was said, and not before. */
export const trainingOn = <T extends Stoppable>(training: T, day: Day): T => ({
  ...training,
  ...(hadHappened(training.deferredAt, day) ? {} : { deferredAt: null, deferralReason: null }),
  ...(hadHappened(training.withdrawnAt, day) ? {} : { withdrawnAt: null, withdrawalReason: null }),
});

interface Fundable {
  readonly ectFirstBecameEligibleForTrainingAt: Date | null;
  readonly mentorFirstBecameEligibleForTrainingAt: Date | null;
  readonly mentorBecameIneligibleForFundingOn: Day | null;
  readonly mentorBecameIneligibleForFundingReason: unknown;
}

/** Funding begins and ends on its days; a name or a TRN is the person's on any day. */
export const teacherOn = <T extends Fundable>(teacher: T, day: Day): T => ({
  ...teacher,
  ...(hadHappened(teacher.ectFirstBecameEligibleForTrainingAt, day)
    ? {}
    : { ectFirstBecameEligibleForTrainingAt: null }),
  ...(hadHappened(teacher.mentorFirstBecameEligibleForTrainingAt, day)
    ? {}
    : { mentorFirstBecameEligibleForTrainingAt: null }),
  ...(teacher.mentorBecameIneligibleForFundingOn !== null && teacher.mentorBecameIneligibleForFundingOn <= day
    ? {}
    : { mentorBecameIneligibleForFundingOn: null, mentorBecameIneligibleForFundingReason: null }),
});

interface Outcome extends Period {
  readonly outcome: unknown;
}

const isOverOn = ({ outcome, finishedOn }: Outcome, day: Day): boolean =>
  outcome !== null && finishedOn !== null && finishedOn <= day;

/** An induction has its outcome from its last day, and not before. */
export const inductionOn = <I extends Outcome>(induction: I, day: Day): I =>
  isOverOn(induction, day) ? induction : { ...induction, outcome: null };

const ENDED: ReadonlySet<string | null> = new Set(['Passed', 'Failed', 'FailedInWales']);

/** What the register says of an induction cannot be older than the end it speaks of. */
export function registerStatusOn(
  status: string | null,
  inductions: readonly Outcome[],
  day: Day,
): string | null {
  const ending = inductions.filter(({ outcome }) => outcome !== null);
  if (!ENDED.has(status) || ending.length === 0 || ending.some((one) => isOverOn(one, day))) return status;
  return inductions.some((one) => covers(one, day)) ? 'InProgress' : 'RequiredToComplete';
}

interface Closable {
  readonly status: RegisterStatus;
  readonly closedOn: Day | null;
}

/** A school is open until its last day, which is the one it closed on. */
export const schoolOn = <S extends Closable>(school: S, day: Day): S =>
  school.status === 'closed' && school.closedOn !== null && day <= school.closedOn
    ? { ...school, status: 'open', closedOn: null }
    : school;

/** Of links, those of the day or before, and those of which nobody knows the day. */
export const linkedBy = <L extends { readonly linkedOn: Day | null }>(links: readonly L[], day: Day): L[] =>
  links.filter(({ linkedOn }) => linkedOn === null || linkedOn <= day);
