import { expect, test } from 'vitest';
import { decide } from './rule.ts';

const known = { added: 0, changed: 0, unchanged: 3, opened: 0 };
const decided = (some: Partial<typeof known>) => {
  const decision = decide({
    upload: { refused: 0 },
    imported: false,
    comparison: { ...known, ...some },
  });
  return decision.agreed ? decision.outcome : decision.refusal.code;
};

test.for(['added', 'changed'] as const)('links are imported when one is %s', (what) => {
  expect(decided({ [what]: 1 })).toMatchObject({ unchanged: 3, [what]: 1 });
});

test('links that the register has as they are change nothing, and never open a school', () => {
  expect(decided({})).toBe('nothing-to-change');
  expect(decided({ opened: 1 })).toBe('nothing-to-change');
});
