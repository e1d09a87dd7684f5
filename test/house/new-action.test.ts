import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deedNamed, troubleWithName } from '../../bin/new-action/name.ts';
import { nouns } from '../../bin/new-action/nouns.ts';
import { register } from '../../bin/new-action/register.ts';
import { rooms } from '../../bin/new-action/rooms.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const NOT_COPIED = ['node_modules', '.data', '.git', 'dist'];
const ROOMS = [
  'schema/actions/retire-teacher.graphql',
  'server/actions/retire-teacher',
  'admin-ui/src/actions/retire-teacher.tsx',
  'test/actions/retire-teacher.test.ts',
];

let house: string;
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'console-new-action-'));
  cpSync(root, house, {
    recursive: true,
    filter: (file) => !NOT_COPIED.includes(relative(root, file).split('/').at(-1) ?? ''),
  });
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

/** Runs a program of Node's in the copy. */
function run(...args: string[]): { status: number | null; said: string } {
  const env = { ...process.env, NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8', env });
  return { status, said: stdout + stderr };
}
const newAction = (...args: string[]) => run('bin/new-action.ts', ...args);
const generate = () => run('node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.yml');
const tsc = (project: string) => run('node_modules/typescript/bin/tsc', '-p', project);

/** Every file of the copy with what is in it. */
const tree = () =>
  Object.fromEntries(
    readdirSync(house, { recursive: true, encoding: 'utf8' })
      .filter(
        (file) => !NOT_COPIED.includes(file.split('/')[0] ?? '') && statSync(join(house, file)).isFile(),
      )
      .map((file) => [file, readFileSync(join(house, file), 'utf8')]),
  );

interface Report {
  testResults: { assertionResults: { title: string; status: string; failureMessages: string[] }[] }[];
}

test('a new action compiles, its tests fail for want of a rule, and taking it out leaves nothing behind', {
  timeout: 240_000,
}, () => {
  const before = tree();
  const scaffold = newAction('retire-teacher');
  expect(scaffold).toMatchObject({
    status: 0,
    said: expect.stringContaining('1. Say in the schema what it does'),
  });
  for (const room of ROOMS) expect(scaffold.said).toContain(room);
  expect(tsc('.')).toEqual({ status: 0, said: '' });
  expect(tsc('admin-ui')).toEqual({ status: 0, said: '' });

  run(
    'node_modules/vitest/vitest.mjs',
    'run',
    'retire-teacher',
    'every-action-is-whole',
    '--reporter=json',
    '--outputFile=report.json',
  );
  const report = JSON.parse(readFileSync(join(house, 'report.json'), 'utf8')) as Report;
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const failed = tests.filter(({ status }) => status === 'failed');
  const [toBeSaid, others] = [true, false].map((said) =>
    failed.filter(({ title }) => title.startsWith('FILL IN') === said),
  );
  const messages = toBeSaid?.map(({ failureMessages: [said = ''] }) => said.split(': expected')[0] ?? '');
  expect(messages?.sort()).toEqual([
    'AssertionError: Name the refusal and say it in the rule',
    'AssertionError: Tell a story in which it is refused',
    'AssertionError: Write the rule and the action, then say here what is in the records',
    'AssertionError: Write the rule in server/actions/retire-teacher/rule.ts',
  ]);
  expect(others?.map(({ title }) => title)).toEqual([
    'has nothing left to fill in',
    'says in the middle of a sentence what it is, and who may do it',
  ]);
  rmSync(join(house, 'report.json'));

  for (const room of ROOMS) rmSync(join(house, room), { recursive: true });
  const index = join(house, 'server/actions/index.ts');
  const lines = readFileSync(index, 'utf8').split('\n');
  writeFileSync(index, lines.filter((line) => !line.includes('retireTeacher')).join('\n'));
  generate();
  expect(tree()).toEqual(before);
});

test('a deed done to any kind of record compiles', { timeout: 240_000 }, () => {
  const index = join(house, 'server/actions/index.ts');
  for (const noun of Object.values(nouns)) {
    const deed = deedNamed(
      `bring-back${noun.type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    );
    for (const [file, text] of Object.entries(rooms(deed, noun))) {
      mkdirSync(dirname(join(house, file)), { recursive: true });
      writeFileSync(join(house, file), text);
    }
    writeFileSync(index, register(readFileSync(index, 'utf8'), deed));
  }
  expect(generate()).toMatchObject({ status: 0 });
  expect(tsc('.')).toEqual({ status: 0, said: '' });
  expect(tsc('admin-ui')).toEqual({ status: 0, said: '' });
});

describe('a name is refused in a sentence', () => {
  test.for([
    ['Void-Declaration', 'is no name for an action'],
    ['void', 'Use a verb and the domain’s noun'],
    ['void_declaration', 'is no name for an action'],
    ['void--declaration', 'is no name for an action'],
    ['../escape-room', 'is no name for an action'],
    ['void-declaration-2', 'is no name for an action'],
    [`a-${'b'.repeat(59)}`, '60 characters or fewer'],
    ['update-teacher', '‘update’ does not say what is done'],
  ] as const)('%s', ([name, says]) => expect(troubleWithName(name)).toContain(says));

  test('that is taken', () => {
    expect(newAction('void-declaration')).toMatchObject({
      status: 1,
      said: expect.stringMatching(
        /^There is an action of this name already: \S+ exists\. Choose another name\.\n$/,
      ),
    });
  });

  test.for([
    [[], 'Give one name for the action'],
    [['retire-teacher', 'again'], 'Give one name for the action'],
    [['retire-teacher', '--to', 'Teacher'], 'Give the name of the action, and what it is done to'],
    [['retire-teacher', '--on', 'Nobody'], 'Nothing is done to ‘Nobody’ yet'],
    [['Retire'], 'is no name for an action'],
  ] as const)('or missing, or too much: %j', ([args, says]) => {
    const before = readdirSync(join(house, 'server/actions'));
    expect(newAction(...args)).toMatchObject({ status: 1, said: expect.stringContaining(says) });
    expect(readdirSync(join(house, 'server/actions'))).toEqual(before);
  });
});

test('a name of two words and sixty characters is good', () => {
  expect(troubleWithName('void-declaration')).toBeNull();
  expect(troubleWithName(`a-${'b'.repeat(58)}`)).toBeNull();
});
