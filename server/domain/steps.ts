import { agree, type Decision, type Refusal } from './decision.ts';

/** One rule, tested: what must hold, what was found, and the refusal if it does not hold. */
export interface Step {
  /** A whole statement: 'It has not been voided.' */
  readonly rule: string;
  /** The value that was looked at: 'Voided'. */
  readonly seen: string;
  readonly refusal: Refusal | null;
}

export const step = (rule: string, seen: string, refusal: Refusal | false | null): Step => ({
  rule,
  seen,
  refusal: refusal || null,
});

/** What a rule made of steps says no with: the first that does not hold. Null when all do. */
export const firstRefusal = (steps: readonly Step[]): Refusal | null =>
  steps.find(({ refusal }) => refusal !== null)?.refusal ?? null;

/** A rule that is its steps: refused by the first that does not hold, else agreed. */
export function decideBy<Outcome>(steps: readonly Step[], outcome: () => Outcome): Decision<Outcome> {
  const refusal = firstRefusal(steps);
  return refusal ? { agreed: false, refusal } : agree(outcome());
}

/** Why a rule said no; null when it agreed. */
export const refusalOf = (decision: Decision<unknown>): Refusal | null =>
  decision.agreed ? null : decision.refusal;
