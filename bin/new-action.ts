// `npm run new:action NAME`: the four rooms of a new deed, registered and generated, with tests that fail until it is
// written. What is still to be said is marked FILL IN, and the house test finds each mark.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { deedNamed, troubleWithName } from './new-action/name.ts';
import { type Noun, nouns } from './new-action/nouns.ts';
import { register } from './new-action/register.ts';
import { rooms } from './new-action/rooms.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const INDEX = 'server/actions/index.ts';
const HOW = `npm run new:action -- void-declaration --on Declaration (one of ${Object.keys(nouns).join(', ')}; Teacher unless said)`;

const [name, noun] = asked();
const files = Object.entries(rooms(deedNamed(name), noun));
const taken = files.map(([file]) => file).find((file) => existsSync(root + file));
if (taken) giveUp(`There is an action of this name already: ${taken} exists. Choose another name.`);

for (const [file, text] of files) {
  mkdirSync(dirname(root + file), { recursive: true });
  writeFileSync(root + file, text);
}
writeFileSync(root + INDEX, register(readFileSync(root + INDEX, 'utf8'), deedNamed(name)));
const generated = spawnSync(
  process.execPath,
  ['node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.yml'],
  { cwd: root, encoding: 'utf8' },
);
if (generated.status !== 0)
  giveUp(
    `The files are written, but the types could not be generated:\n${generated.stdout}${generated.stderr}`,
  );

console.log(`
${name} has its rooms:
${files.map(([file]) => `  ${file}`).join('\n')}

Next, in this order (docs/guides/add-an-action.md):
  1. Say in the schema what it does and what a person fills in; then npm run codegen.
  2. Say in rule.test.ts when it is agreed and when refused, and write rule.ts until that holds.
  3. Gather the facts, apply the outcome and tell it in action.ts.
  4. Say in test/actions/${name}.test.ts what each role sees.
  5. Write the dialog, and put its button on the page: ask for ${noun.may(name)} in the page's query.
  npx vitest run ${name} test/house/every-action-is-whole.test.ts says what is still to be filled in.
`);

function asked(): [string, Noun] {
  const { values, positionals } = (() => {
    try {
      return parseArgs({ options: { on: { type: 'string', default: 'Teacher' } }, allowPositionals: true });
    } catch {
      return giveUp(`Give the name of the action, and what it is done to: ${HOW}.`);
    }
  })();
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) giveUp(`Give one name for the action: ${HOW}.`);
  const trouble = troubleWithName(name);
  if (trouble) giveUp(trouble);
  const noun = nouns[values.on];
  if (!noun)
    giveUp(
      `Nothing is done to ‘${values.on}’ yet. Choose one of ${Object.keys(nouns).join(', ')}, or add it to bin/new-action/nouns.ts.`,
    );
  return [name, noun];
}

function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
