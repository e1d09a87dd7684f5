import { expect, test } from 'vitest';
import { actions } from '../../server/actions/index.ts';
import { kinds } from '../deeds/random-deed.ts';

/** Deeds of staff that no random case is made of, and why not. */
const NOT_DRAWN: Readonly<Record<string, string>> = {};

test('every deed of staff is drawn by the proof by random deeds, or it is said why not', () => {
  const drawn = new Set<string>(kinds);
  expect(Object.keys(actions).filter((name) => !drawn.has(name))).toEqual(Object.keys(NOT_DRAWN).sort());
  for (const because of Object.values(NOT_DRAWN)) expect(because).toMatch(/^[A-Z].*\.$/);
});
