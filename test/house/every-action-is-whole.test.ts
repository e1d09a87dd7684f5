import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildASTSchema, isInputObjectType, isObjectType, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { actions } from '../../server/actions/index.ts';
import { systemActions } from '../../server/actions/system/index.ts';
import type { AnyAction } from '../../server/audit/action.ts';
import { roles } from '../../server/domain/user.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Nothing for a room that is missing: one test says so already. */
const read = (file: string) => (existsSync(root + file) ? readFileSync(root + file, 'utf8') : '');
const camel = (kebab: string) => kebab.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const pascal = (kebab: string) => camel(`-${kebab}`);

const WHOLE_SENTENCE = /^[A-Z].*\.$/;

const all = Object.entries<AnyAction>(actions);
const names = all.map(([, { name }]) => name).sort();
const schema = buildASTSchema(
  parse(
    globSync('schema/**/*.graphql', { cwd: root })
      .map((file) => read(file))
      .join('\n'),
  ),
);

const rooms = (name: string) => [
  `schema/actions/${name}.graphql`,
  `server/actions/${name}/rule.ts`,
  `server/actions/${name}/rule.test.ts`,
  `server/actions/${name}/action.ts`,
  `admin-ui/src/actions/${name}.tsx`,
  `test/actions/${name}.test.ts`,
];

/** What speaks of all actions, and is none. */
const OF_ALL = ['index.ts', 'action-names.ts', 'system'];

/** What lives in a room, by the action it belongs to. */
const living = (folder: string, ending: string) =>
  readdirSync(root + folder)
    .filter((file) => file.endsWith(ending) && !OF_ALL.includes(file))
    .map((file) => basename(file, ending))
    .sort();

describe.each(names)('%s', (name) => {
  test.for(rooms(name))('has %s', (file) => expect(existsSync(root + file)).toBe(true));

  test('has nothing left to fill in', () => {
    expect(rooms(name).filter((file) => read(file).includes('FILL IN'))).toEqual([]);
  });
});

test.for([
  ['schema/actions', '.graphql'],
  ['server/actions', ''],
  ['admin-ui/src/actions', '.tsx'],
] as const)('%s holds every action and nothing else', ([folder, ending]) => {
  expect(living(folder, ending)).toEqual(names);
});

describe('actions of the service itself', () => {
  const own = Object.entries<AnyAction>(systemActions);

  test('are all there is in their folder', () => {
    expect(living('server/actions/system', '')).toEqual(own.map(([, { name }]) => name).sort());
  });

  test.for(own)(
    '%s has its rule, no button, and nobody but the service may do it',
    ([key, { name, allowed, on }]) => {
      expect(camel(name)).toBe(key);
      expect(existsSync(`${root}server/actions/system/${name}/rule.ts`)).toBe(true);
      expect(allowed).toEqual(['system']);
      expect(on).toEqual([]);
    },
  );
});

describe.each(all)('%s', (mutation, action) => {
  const { name, called, allowed, on, irreversible } = action;

  test('is one name in every room: the file, the mutation, its input, the action and the screen', () => {
    expect(camel(name)).toBe(mutation);
    const mutations = parse(read(`schema/actions/${name}.graphql`)).definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_EXTENSION && definition.name.value === 'Mutation'
        ? (definition.fields ?? []).map((field) => field.name.value)
        : [],
    );
    expect(mutations).toEqual([mutation]);
    const [input] = schema.getMutationType()?.getFields()[mutation]?.args ?? [];
    expect(String(input?.type)).toBe(`${pascal(name)}Input!`);
    expect(read(`server/actions/${name}/action.ts`)).toContain(`export const ${mutation} = `);
    expect(read(`admin-ui/src/actions/${name}.tsx`)).toContain(`export function ${pascal(name)}(`);
  });

  test('says in the middle of a sentence what it is, and who may do it', () => {
    expect(called).toMatch(/^[a-z][^.]+$/);
    expect(allowed.length).toBeGreaterThan(0);
    expect(roles).toEqual(expect.arrayContaining([...allowed]));
    if (irreversible !== undefined) expect(irreversible).toMatch(WHOLE_SENTENCE);
  });

  test('is asked for by a button that exists, with the id that its input takes', () => {
    expect(on.length).toBeGreaterThan(0);
    for (const { type, may, id } of on) {
      const place = schema.getType(type);
      expect(isObjectType(place) && String(place.getFields()[may]?.type), `${type}.${may}`).toBe('May!');
      const input = schema.getType(`${pascal(name)}Input`);
      if (id) expect(isInputObjectType(input) && String(input.getFields()[id]?.type), id).toBe('ID!');
    }
  });
});

test('every mutation of the schema is an action, and every button one of theirs', () => {
  expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort()).toEqual(
    Object.keys(actions).sort(),
  );
  const buttons = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => String(field.type) === 'May!')
        .map((field) => `${type.name}.${field.name}`),
    );
  const asked = all.flatMap(([, { on }]) => on.map(({ type, may }) => `${type}.${may}`));
  expect(buttons.sort()).toEqual(asked.sort());
  expect(new Set(asked).size).toBe(asked.length);
});
