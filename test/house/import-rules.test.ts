import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file, what it imports, and the rule that this breaks. */
const planted = [
  ['server/domain/a.ts', 'node:fs', 'the-domain-is-pure'],
  ['server/domain/b.ts', 'fastify', 'the-domain-is-pure'],
  ['server/domain/c.ts', '../records/index.ts', 'the-domain-is-pure'],
  ['server/actions/void/rule.ts', '../../records/index.ts', 'rules-are-pure'],
  ['server/actions/defer/rule.ts', 'node:crypto', 'rules-are-pure'],
  ['server/actions/resume/rule.ts', './action.ts', 'rules-are-pure'],
  ['server/actions/void/action.ts', '../other/rule.ts', 'an-action-knows-its-own-rule'],
  ['server/actions/defer/action.ts', '../other/action.ts', 'actions-do-not-know-each-other'],
  ['server/actions/resume/action.ts', '../../audit/perform.ts', 'an-action-knows-its-own-rule'],
  ['server/actions/void/sentence.ts', '../other/rule.ts', 'actions-do-not-know-each-other'],
  ['server/actions/system/seed/rule.ts', 'node:crypto', 'rules-are-pure'],
  ['server/actions/system/seed/action.ts', '../grow/action.ts', 'actions-do-not-know-each-other'],
  ['server/records/school.record.ts', '../audit/perform.ts', 'records-know-the-domain'],
  ['server/audit/timeline.ts', '../actions/index.ts', 'the-audit-knows-records'],
  ['server/jobs/nightly.ts', '../graph/context.ts', 'jobs-go-through-the-door'],
  ['server/graph/queries/teacher.ts', '../../records/teacher.record.ts', 'graph-reads-and-performs'],
  ['server/graph/queries/school.ts', '../../actions/other/action.ts', 'graph-reads-and-performs'],
  ['server/imports/imports.ts', '../audit/perform.ts', 'uploads-only-stage'],
  ['admin-ui/src/Teacher.tsx', '../../server/domain/day.ts', 'the-screens-know-only-the-schema'],
  ['server/server.ts', '../admin-ui/src/App.tsx', 'the-server-knows-no-screen-and-no-test'],
  ['server/settings.ts', './start.ts', 'nobody-imports-the-start'],
  ['server/domain/egg.ts', './hen.ts', 'nothing-circular'],
  ['server/domain/d.ts', './missing.ts', 'everything-is-found'],
] as const;

const allowed = [
  ['server/domain/money.ts', './day.ts'],
  ['server/domain/period.ts', 'temporal-polyfill'],
  ['server/actions/other/rule.ts', '../../domain/day.ts'],
  ['server/actions/other/action.ts', './rule.ts'],
  ['server/actions/third/action.ts', '../../records/teacher.record.ts'],
  ['server/actions/fourth/action.ts', '../../audit/action.ts'],
  ['server/imports/read-file.ts', '../audit/faults.ts'],
  ['server/actions/index.ts', './other/action.ts'],
  ['server/actions/system/index.ts', './grow/action.ts'],
  ['server/actions/system/grow/action.ts', './rule.ts'],
  ['server/actions/system/grow/rule.ts', '../../../domain/day.ts'],
  ['server/records/lead-provider.record.ts', '@mikro-orm/core'],
  ['server/records/index.ts', './teacher.record.ts'],
  ['server/audit/perform.ts', '../records/index.ts'],
  ['server/jobs/hourly.ts', '../audit/perform.ts'],
  ['server/graph/mutations.ts', '../actions/index.ts'],
  ['server/graph/queries/event.ts', '../../records/reads/teachers.ts'],
  ['server/imports/read-file.ts', '../records/teacher.record.ts'],
  ['admin-ui/src/main.tsx', './App.tsx'],
] as const;

const leaves = [
  'server/domain/day.ts',
  'server/records/teacher.record.ts',
  'server/records/reads/teachers.ts',
  'server/audit/action.ts',
  'server/graph/context.ts',
  'server/start.ts',
  'admin-ui/src/App.tsx',
];

let house: string;
let broken: { from: string; rule: string }[];
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'console-imports-'));
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
  write('server/domain/hen.ts', "import './egg.ts';");
  for (const leaf of leaves) write(leaf, 'export const here = 1;');
  // Types alone count too: a rule that names a record's type is tied to it.
  for (const [from, to] of [...planted, ...allowed]) write(from, `import type {} from '${to}';\nexport {};`);
  broken = cruise();
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

test.for(planted)('%s may not import %s', ([from, , rule]) => {
  expect(broken).toContainEqual({ from, rule });
});

test.for(allowed)('%s may import %s', ([from]) => {
  expect(broken.filter((violation) => violation.from === from)).toEqual([]);
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), text);
}

function cruise(): { from: string; rule: string }[] {
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const rules = join(root, '.dependency-cruiser.mjs');
  const args = [cruiser, '--config', rules, '--output-type', 'json', 'server', 'admin-ui'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  const report = JSON.parse(stdout) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  return report.summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }));
}
