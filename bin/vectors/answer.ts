import type { Decision } from '../../server/domain/decision.ts';
import type { Given } from './given.ts';

/**
 * What the rules answer to a vector's inputs, by the names that vectors ask for. Amounts are exact; a set is compared
 * without its order. `refused` is the sentence of a refusal.
 */
export interface Answer {
  readonly refused?: string;
  readonly [name: string]: unknown;
}

/** Runs the rules of one kind. `asked` are the names of the expected answers. */
export type Kind = (inputs: Given, asked: readonly string[]) => Answer;
export type Kinds = Readonly<Record<string, Kind>>;

/** The answer to an agreed decision, or the refusal and what stays as it was. */
export function answerTo<Outcome>(
  decision: Decision<Outcome>,
  agreed: (outcome: Outcome) => Answer,
  otherwise: Answer = {},
): Answer {
  return decision.agreed ? agreed(decision.outcome) : { ...otherwise, refused: decision.refusal.because };
}
