import { agree, type Decision, refuse } from '../../../domain/decision.ts';

export interface Facts {
  /** Ids of the statements of one lead provider and year that were paid and have no version. */
  readonly unsealed: readonly string[];
}

/** What was paid before there were versions is sealed as it was paid, so that it does not move any more. */
export const decide = ({ unsealed }: Facts): Decision<readonly string[]> =>
  unsealed.length > 0
    ? agree(unsealed)
    : refuse('nothing-to-seal', 'Every paid statement of this lead provider and year is sealed already.');
