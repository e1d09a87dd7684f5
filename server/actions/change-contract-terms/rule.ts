import {
  type AskedTerms,
  type ChangeOfTerms,
  changeOfTerms,
  stepsToChangeTerms,
  type TermsFacts,
} from '../../domain/change-of-terms.ts';
import type { Decision } from '../../domain/decision.ts';

/** Open statements take new terms at once; terms that a sealed statement used wait for another person. */
export const steps = stepsToChangeTerms;

export const decide = (facts: TermsFacts, asked: AskedTerms): Decision<ChangeOfTerms> =>
  changeOfTerms(facts, asked);
