import { expect, test } from 'vitest';
import { NOW } from './moment.ts';
import { momentAt, toward } from './toward.ts';

const then = { trueOn: '2025-10-01', knownOn: '2026-03-02' };
const QUERY = '?trueOn=2025-10-01&knownOn=2026-03-02';

test.each(['teachers', 'schools', 'declarations', 'statements'])(
  'from a page of the past to the page of one of the %s one stays in its moment',
  (place) => {
    expect(toward(`/${place}/x/show`, then)).toEqual({
      to: { pathname: `/${place}/x/show`, search: QUERY },
      isOfNow: false,
    });
    expect(toward({ pathname: `/${place}/x/show/history` }, then).to).toMatchObject({ search: QUERY });
  },
);

test('what the address asks for besides is kept', () => {
  expect(toward('/statements/x/show/explain/banded?version=2#a', then).to).toEqual({
    pathname: '/statements/x/show/explain/banded',
    search: `?version=2&${QUERY.slice(1)}`,
    hash: '#a',
  });
});

test('another page of a table on the same page of the past is of the same moment', () => {
  expect(toward('?page=2', then)).toEqual({ to: { search: `?page=2&${QUERY.slice(1)}` }, isOfNow: false });
  expect(toward('?', then)).toEqual({ to: { search: QUERY }, isOfNow: false });
});

test.each([
  '/lead-providers/x/show',
  '/events/x/show',
  '/schools',
  '/declarations?filter={}',
  '/teachers/x/declare',
])('%s has no past, so the link is said to be of now', (to) =>
  expect(toward(to, then)).toEqual({ to, isOfNow: true }),
);

test('a link that names its own moment keeps it', () => {
  for (const to of ['/teachers/x/show?trueOn=2024-01-01', '/teachers/x/compare?fromTrueOn=2025-10-01'])
    expect(toward(to, then)).toEqual({ to, isOfNow: false });
});

test('in the present links lead where they say', () =>
  expect(toward('/events/x/show', NOW)).toEqual({ to: '/events/x/show', isOfNow: false }));

test('an address is of a moment when it is the page of a record that has a past', () => {
  const at = (pathname: string) => momentAt({ pathname, search: QUERY });
  expect(at('/teachers/x/show/school')).toEqual(then);
  for (const pathname of ['/teachers', '/events/x/show', '/teachers/x/compare', '/teachers/x/declare'])
    expect(at(pathname)).toEqual(NOW);
  expect(momentAt({ pathname: '/teachers/x/show', search: '' })).toEqual(NOW);
  expect(momentAt({ pathname: '/teachers/x/show', search: '?trueOn=soon' })).toEqual(NOW);
});
