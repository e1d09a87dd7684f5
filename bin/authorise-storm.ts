// `npm run authorise-storm -- --statements N --workers M`: many workers authorise the same statements at once; each once.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    statements: { type: 'string', default: '600' },
    workers: { type: 'string', default: '16' },
  },
});
if (![values.statements, values.workers].every((number) => /^[1-9]\d{0,4}$/.test(number))) {
  console.error('--statements and --workers must be whole numbers from 1.');
  process.exit(2);
}
// The stories that tests tell are told by the runner of tests.
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const file = 'test/actions/authorise-statement.test.ts';
const child = spawn(
  process.execPath,
  [vitest, 'run', '--project', 'server', file, '-t', 'many approvals at once'],
  {
    stdio: 'inherit',
    env: { ...process.env, STORM_STATEMENTS: values.statements, STORM_WORKERS: values.workers },
  },
);
child.once('close', (code) => {
  process.exitCode = code ?? 1;
});
