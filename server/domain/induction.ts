import type { TrsInductionStatus } from './teacher.ts';

/** How an induction ended. One that ended without an outcome was released. */
export const inductionOutcomes = ['pass', 'fail'] as const;
export type InductionOutcome = (typeof inductionOutcomes)[number];

/** The wording of before September 2023; newer periods say their training programme as well (INV-26). */
export const inductionProgrammes = ['cip', 'fip', 'diy', 'unknown', 'pre_september_2021'] as const;
export type InductionProgramme = (typeof inductionProgrammes)[number];

const OVER: Partial<Record<TrsInductionStatus, string>> = {
  Passed: 'has passed induction',
  Failed: 'has failed induction',
  FailedInWales: 'has failed induction in Wales',
  Exempt: 'is exempt from induction',
};

/** How an induction is over, as follows ‘the teacher’; null while it runs or is to come. An outcome here is heard before the register. */
export const inductionOver = (
  outcome: InductionOutcome | null,
  inRegister: TrsInductionStatus | null,
): string | null =>
  (outcome ? OVER[outcome === 'pass' ? 'Passed' : 'Failed'] : inRegister && OVER[inRegister]) ?? null;
