// `npm run check`: everything but the tests that must hold before a change is merged, side by side.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { lockFileFaults } from './lock-file.ts';

interface Verdict {
  readonly ok: boolean;
  readonly details: string;
}
interface Check {
  readonly name: string;
  readonly run: () => Promise<Verdict>;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const tools = `${root}node_modules/.bin`;

const checks: readonly Check[] = [
  tool('unused files, exports and packages', 'knip', '--no-progress'),
  tool('generated code is up to date', 'graphql-codegen', '--config', 'codegen.yml', '--check'),
  tool(
    'imports',
    'depcruise',
    '--config',
    '.dependency-cruiser.mjs',
    '--no-progress',
    'server',
    'admin-ui',
    'bin',
    'test',
  ),
  tool('lint', 'oxlint', '--type-aware', '--deny-warnings'),
  tool('types of the server', 'tsc', '-p', '.'),
  tool('types of the admin UI', 'tsc', '-p', 'admin-ui'),
  tool('types of the browser tests', 'tsc', '-p', 'test/browser'),
  tool('format', 'biome', 'format', '.'),
  { name: 'lock file', run: checkLockFile },
];

const failed = await runAll();
for (const { name, details } of failed) console.error(`\n── ${name}\n${details.trim()}`);
console.log(
  failed.length === 0 ? '\nAll checks passed.' : `\n${failed.length} of ${checks.length} checks failed.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

async function runAll(): Promise<{ name: string; details: string }[]> {
  const waiting = [...checks];
  const bad: { name: string; details: string }[] = [];
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const started = performance.now();
      const { ok, details } = await check.run();
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${ok ? 'ok    ' : 'FAILED'}  ${check.name} (${seconds} s)`);
      if (!ok) bad.push({ name: check.name, details });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return bad;
}

function tool(name: string, command: string, ...args: string[]): Check {
  const env = { ...process.env, PATH: `${tools}:${process.env['PATH']}`, NO_COLOR: '1' };
  const run = () =>
    new Promise<Verdict>((resolve) => {
      const child = spawn(`${tools}/${command}`, args, { cwd: root, env });
      let details = '';
      child.stdout.on('data', (text) => (details += text));
      child.stderr.on('data', (text) => (details += text));
      child.once('error', (error) => resolve({ ok: false, details: error.message }));
      child.once('close', (code) => resolve({ ok: code === 0, details }));
    });
  return { name, run };
}

async function checkLockFile(): Promise<Verdict> {
  const faults = lockFileFaults(`${root}package-lock.json`);
  return { ok: faults.length === 0, details: faults.join('\n') };
}
