// `npm run as-at -- --runs N [--seed S]`: random lives, a snapshot stored after each event, and each rebuilt from the trail.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
  },
});
if (![values.runs, values.seed].every((number) => /^[1-9]\d{0,8}$/.test(number))) {
  console.error('--runs and --seed must be whole numbers from 1.');
  process.exit(2);
}
// The stories that tests tell are told by the runner of tests; it prints the first difference row by row.
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const child = spawn(
  process.execPath,
  [vitest, 'run', '--project', 'server', 'test/as-at/random-lives.test.ts'],
  {
    stdio: 'inherit',
    env: { ...process.env, AS_AT_RUNS: values.runs, AS_AT_SEED: values.seed },
  },
);
child.once('close', (code) => {
  process.exitCode = code ?? 1;
});
