import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { families } from '../browser/support/screens/index.ts';
import type { World } from '../browser/support/world.ts';

const source = (path: string) => readFileSync(new URL(`../../admin-ui/src/${path}`, import.meta.url), 'utf8');
const app = source('App.tsx');
const names = ['search/asked-for.ts', 'keys/key-table.ts'].map(source).join('');

/** Routes with a test of their own in accessibility.test.ts: one is there when nobody is, one after something was done. */
const LOOKED_AT_BY_HAND = ['/sign-in', '/events/:id/show'];
/** Not pages of their own: one leads to a page, the other is 'nowhere' in the table. */
const NO_PAGE = [':id', '*'];

/** '/search' for the constant SEARCH, '/settings' for SETTINGS.to. */
function addressOf(constant: string): string {
  const [name = ''] = constant.split('.');
  const [, address] = new RegExp(`${name} = (?:\\{ to: )?'([^']+)'`).exec(names) ?? [];
  if (!address) throw new Error(`What is ${constant} of App.tsx? Say where it is declared.`);
  return address;
}

/** The paths of the routes in a piece of JSX. */
const pathsIn = (jsx: string): string[] =>
  [...jsx.matchAll(/<Route[^>]*? path=(?:"([^"]+)"|\{([\w.]+)\})/g)]
    .map(([, path, constant = '']) => path ?? addressOf(constant))
    .filter((path) => !NO_PAGE.includes(path));

/** A resource's pages: '/schools', '/schools/:id/show', '/schools/:id/compare'. */
const ofResources = [
  ...app.matchAll(/<Resource name="([^"]+)"([^>]*)>([\s\S]*?)(?=<Resource|<CustomRoutes)/g),
].flatMap(([, name, pages = '', inside = '']) => [
  ...(/ list=/.test(pages) ? [`/${name}`] : []),
  ...(/ show=/.test(pages) ? [`/${name}/:id/show`] : []),
  ...(inside.includes('{withPast}') ? [`/${name}/:id/compare`] : []),
  ...pathsIn(inside).map((path) => `/${name}/${path}`),
]);
const routes = [...new Set([...ofResources, ...pathsIn(app).filter((path) => path.startsWith('/'))])];

/** Every record of the table's world has an id. */
const anyWorld = new Proxy({}, { get: () => ({ id: 'an-id', contractId: 'an-id' }) }) as World;
const screens = Object.values(families).flat();
const looked = screens.map(({ path }) => path(anyWorld).split('?')[0] ?? '');

/** '/months/:month?' as the addresses that lead to it. */
const shape = (route: string): RegExp =>
  new RegExp(
    `^${route
      .replaceAll(/\/:\w+\?/g, '(/[^/]+)?')
      .replaceAll(/:\w+/g, '[^/]+')
      .replace('/*', '(/.*)?')}$`,
  );

test('the routes are read from the app', () => {
  expect(routes).toEqual(
    expect.arrayContaining([
      '/teachers/:id/declare',
      '/schools/:id/compare',
      '/settings',
      '/months/:month?',
      '/users',
    ]),
  );
});

test.for(routes.filter((route) => !LOOKED_AT_BY_HAND.includes(route)))(
  '%s is in the table of screens, so that axe looks at it in each of its states',
  (route) => {
    expect(looked.filter((address) => shape(route).test(address))).not.toEqual([]);
  },
);

/** The family that each file looks at: `lookAtEach('teachers')`. */
const lookedAt = globSync(fileURLToPath(new URL('../browser/**/*.test.ts', import.meta.url)))
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/lookAtEach\('(\w+)'\)/g)])
  .map(([, family = '']) => family);

test('every family of the table is looked at by one file, and every screen is in one family', () => {
  expect(lookedAt.toSorted()).toEqual(Object.keys(families).toSorted());
  const names = screens.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
