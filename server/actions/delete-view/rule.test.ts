import { expect, test } from 'vitest';
import { mayDeleteView } from './rule.ts';

test('people delete their own views, and are told whose another is', () => {
  expect(mayDeleteView({ isMine: true, owner: 'Sam Sesay' })).toBeNull();
  expect(mayDeleteView({ isMine: false, owner: 'Sam Sesay' })?.because).toBe(
    'This view is Sam Sesay’s. Ask Sam Sesay to delete it.',
  );
});
