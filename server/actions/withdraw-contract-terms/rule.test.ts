import { expect, test } from 'vitest';
import { firstRefusal } from '../../domain/steps.ts';
import { decide, steps } from './rule.ts';

const refused = (...given: Parameters<typeof steps>) => firstRefusal(steps(...given));

test('a change that waits is withdrawn by who proposed it and turned down by others', () => {
  expect(refused({ endedAs: null, isOwn: true })).toBeNull();
  expect(decide({ endedAs: null, isOwn: true })).toEqual({ agreed: true, outcome: 'withdrew' });
  expect(decide({ endedAs: null, isOwn: false })).toEqual({ agreed: true, outcome: 'turned down' });
});

test.for(['approved', 'withdrawn'] as const)('one that was %s is not', (endedAs) => {
  expect(refused({ endedAs, isOwn: true })?.code).toBe('proposal-has-ended');
});
