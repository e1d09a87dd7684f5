import { agree, type Decision, type Refusal, refuse } from '../../decision.ts';
import { type Step, step } from '../../steps.ts';
import type { CheckFacts, CheckRule, Finding } from './check.ts';
import { checksOfLines } from './of-lines.ts';
import { checksOfTheCourse } from './of-the-course.ts';

/** The twelve, in their order (finance questions 4.4). */
export const CHECKS: readonly CheckRule[] = [...checksOfLines, ...checksOfTheCourse].toSorted(
  (a, b) => a.number - b.number,
);

/** One check and what it found. */
export interface Check extends Finding, Pick<CheckRule, 'number' | 'code' | 'rule'> {}

/** All twelve, whatever they find. */
export const runChecks = (facts: CheckFacts): Check[] =>
  CHECKS.map(({ number, code, rule, look }) => ({ number, code, rule, ...look(facts) }));

/** What is wrong by a check that blocks; null when it does not. */
function failureOf({ code, outcome, found, toDo }: Check): Refusal | null {
  const because = `${found} ${toDo ?? ''}`.trim();
  return outcome === 'blocks' ? { code, because } : null;
}

/** The checks as the steps of a rule: what blocks refuses. */
export const stepsOfChecks = (checks: readonly Check[]): Step[] =>
  checks.map((check) => step(check.rule, check.found, failureOf(check)));

/** What whoever submits says of a check that does not hold. */
export interface Remark {
  readonly check: string;
  readonly remark: string;
}

/** A check as it is kept with a submission. */
export interface KeptCheck extends Pick<Check, 'number' | 'code' | 'rule' | 'outcome' | 'found'> {
  readonly remark: string | null;
}

/** 'Check 8: “The policy team agreed.” Check 10: “…”' in the order of the checks. */
export const remarksInWords = (checks: readonly KeptCheck[]): string =>
  checks
    .flatMap(({ number, remark }) => (remark === null ? [] : [`Check ${number}: “${remark}”`]))
    .join(' ') || 'None was needed';

/** Checks with the remarks that they need; without one, or with one for another check, nothing is submitted. */
export function withRemarks(checks: readonly Check[], remarks: readonly Remark[]): Decision<KeptCheck[]> {
  const said = new Map(remarks.map(({ check, remark }) => [check, remark.trim()]));
  const stray = remarks.find(({ check }) =>
    checks.every(({ code, outcome }) => code !== check || outcome === 'holds'),
  );
  if (stray)
    return refuse(
      'no-remark-needed',
      'There is a remark on a check that needs none. Load the page again and look at its checks.',
    );
  const mute = checks.find(({ code, outcome }) => outcome === 'needs_remark' && !said.get(code));
  if (mute)
    return refuse(
      'remark-is-missing',
      `Check ${mute.number} found: ${mute.found} Write a remark on it, or correct what is wrong.`,
    );
  return agree(
    checks.map(({ number, code, rule, outcome, found }) => ({
      number,
      code,
      rule,
      outcome,
      found,
      remark: said.get(code) ?? null,
    })),
  );
}
