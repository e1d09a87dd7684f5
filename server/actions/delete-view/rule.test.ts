import { expect, test } from 'vitest';
import { firstRefusal } from '../../domain/steps.ts';
import { steps } from './rule.ts';

const refused = (...given: Parameters<typeof steps>) => firstRefusal(steps(...given));

test('people delete their own views, and are told whose another is', () => {
  expect(refused({ isMine: true, owner: 'Sam Sesay' })).toBeNull();
  expect(refused({ isMine: false, owner: 'Sam Sesay' })?.because).toBe(
    'This view is Sam Sesay’s. Ask Sam Sesay to delete it.',
  );
});
