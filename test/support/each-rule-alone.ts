import { expect, test } from 'vitest';
import type { Step } from '../../server/domain/steps.ts';

/** What stands in the way, by deed: each breaks one rule and keeps all others. Nothing stands in the way of the first. */
export type StepsOfDeeds = Record<string, [Step[], ...[code: string, Step[]][]]>;

const failing = (steps: readonly Step[]) => steps.flatMap(({ refusal }) => (refusal ? [refusal.code] : []));

export function eachRuleAlone(deeds: StepsOfDeeds): void {
  for (const [name, [none, ...each]] of Object.entries(deeds)) {
    test(`${name}: nothing is in the way`, () => expect(failing(none)).toEqual([]));
    test.each(each)(`${name}: %s alone`, (code, steps) => expect(failing(steps)).toEqual([code]));
    test(`${name}: each rule is a statement, and says what was seen`, () => {
      for (const { rule, seen } of [none, ...each.map(([, steps]) => steps)].flat()) {
        expect(rule).toMatch(/^[A-Z].+\.$/);
        expect(seen).not.toBe('');
      }
    });
  }
}
