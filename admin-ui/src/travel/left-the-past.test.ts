import { expect, test } from 'vitest';
import { atHome, type Journey, onward } from './left-the-past.ts';

const entry = (address: string, state: unknown = null) => {
  const [pathname = '', query] = address.split('?');
  return { pathname, search: query ? `?${query}` : '', state };
};
const march = entry('/teachers/x/show?trueOn=2026-03-01', { from: 'a list' });
const inMarch = onward(atHome, march, false);
const journey = (...addresses: string[]): Journey =>
  addresses.reduce((so, address) => onward(so, entry(address), false), inMarch);

test.each(['/', '/schools', '/search', '/events/x/show', '/lead-providers/x/show', '/teachers/x/show'])(
  'whoever comes from March to %s has left March, with the list it was opened from',
  (address) =>
    expect(journey(address).left).toEqual({ ...march, moment: { trueOn: '2026-03-01', knownOn: null } }),
);

test('going on within the past leaves nothing, not even for another moment', () => {
  expect(journey('/schools/x/show?trueOn=2026-03-01').left).toBeNull();
  expect(journey('/schools/x/show?knownOn=2026-01-01')).toMatchObject({
    past: { moment: { trueOn: null, knownOn: '2026-01-01' } },
    left: null,
  });
});

test('a comparison is of two moments: what comes after it has left the past', () => {
  expect(journey('/teachers/x/compare?fromTrueOn=2026-03-01').left).toBeNull();
  expect(journey('/teachers/x/compare?fromTrueOn=2026-03-01', '/teachers/x/show').left).toMatchObject(march);
});

test('it is said until the next page, and through pages that take the place of another', () => {
  expect(journey('/schools', '/teachers').left).toBeNull();
  expect(onward(journey('/search'), entry('/teachers/y/show'), true).left).toMatchObject(march);
});

test('nobody who was never in the past has left it', () => {
  expect(onward(atHome, entry('/schools'), false)).toEqual(atHome);
  expect(onward(atHome, entry('/teachers/x/compare'), true)).toEqual(atHome);
});
