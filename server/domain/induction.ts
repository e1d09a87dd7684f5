/** How an induction ended. One that ended without an outcome was released. */
export const inductionOutcomes = ['pass', 'fail'] as const;
export type InductionOutcome = (typeof inductionOutcomes)[number];

/** The wording of before September 2023; newer periods say their training programme as well (INV-26). */
export const inductionProgrammes = ['cip', 'fip', 'diy', 'unknown', 'pre_september_2021'] as const;
export type InductionProgramme = (typeof inductionProgrammes)[number];
