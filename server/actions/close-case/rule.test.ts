import { expect, test } from 'vitest';
import { firstRefusal } from '../../domain/steps.ts';
import { decide, steps } from './rule.ts';

test('an open case is settled', () => {
  expect(firstRefusal(steps({ driftCase: { closedAs: null } }))).toBeNull();
  expect(decide()).toEqual({ agreed: true, outcome: 'settled' });
});

test('a closed one is not closed again', () => {
  for (const closedAs of ['gone', 'settled'] as const)
    expect(firstRefusal(steps({ driftCase: { closedAs } }))?.code).toBe('already-closed');
});
