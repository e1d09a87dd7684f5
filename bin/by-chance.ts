// `npm run deeds|plan-pounds|four-eyes|sealed|kills|as-at -- --runs N [--seed S]`: a proof by random cases, told by the runner of tests as many times as asked.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const PROOFS: Record<string, { file: string; runs: string; seed: string }> = {
  /** Each plan's rows are the database's difference, and all deeds can be undone. */
  deeds: { file: 'test/deeds/random-deeds.test.ts', runs: 'DEEDS_RUNS', seed: 'DEEDS_SEED' },
  /** Each plan's pounds are those of the statements after the deed, reckoned afresh by SQL of its own. */
  'plan-pounds': { file: 'test/deeds/plan-pounds.test.ts', runs: 'POUNDS_RUNS', seed: 'POUNDS_SEED' },
  /** Nobody approves their own: random sequences with role changes and second accounts, by the door and past the rules. */
  'four-eyes': {
    file: 'test/four-eyes/random-sequences.test.ts',
    runs: 'FOUR_EYES_RUNS',
    seed: 'FOUR_EYES_SEED',
  },
  /** What was authorised keeps its hash, whatever is done afterwards. */
  sealed: { file: 'test/payment/sealed-stays.test.ts', runs: 'SEALED_RUNS', seed: 'SEALED_SEED' },
  /** What was acknowledged outlives kills -9 of PostgreSQL and of the server. */
  kills: { file: 'test/kills/kills.test.ts', runs: 'KILLS_RUNS', seed: 'KILLS_SEED' },
  /** Random lives, a snapshot stored after each event, and each rebuilt from the trail. */
  'as-at': { file: 'test/as-at/random-lives.test.ts', runs: 'AS_AT_RUNS', seed: 'AS_AT_SEED' },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
  },
});
const proof = PROOFS[positionals[0] ?? ''];
if (!proof || ![values.runs, values.seed].every((number) => /^[1-9]\d{0,8}$/.test(number))) {
  console.error(`Say ${Object.keys(PROOFS).join(', ')}; --runs and --seed must be whole numbers from 1.`);
  process.exit(2);
}
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const child = spawn(process.execPath, [vitest, 'run', '--project', 'server', proof.file], {
  stdio: 'inherit',
  env: { ...process.env, [proof.runs]: values.runs, [proof.seed]: values.seed },
});
child.once('close', (code) => {
  process.exitCode = code ?? 1;
});
