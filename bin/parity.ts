// `npm run parity -- --runs N [--seed S]`: the engine against an independent calculation in SQL, on random statements.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { migrate } from '../server/database/migrate.ts';
import { startCluster } from '../server/database/postgres.ts';
import { exactText } from '../server/domain/payment/exact.ts';
import { search } from './parity/search.ts';
import { openTables } from './parity/store.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
  },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
if (!Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(seed)) {
  console.error('--runs must be a whole number from 1, and --seed a whole number.');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'console-parity-'));
// PostgreSQL may run as another user, who must be able to come through.
chmodSync(folder, 0o711);
const cluster = await startCluster(join(folder, 'data'), { durable: false });
try {
  await migrate(cluster.url('parity'));
  const client = new pg.Client(cluster.url('parity'));
  await client.connect();
  await openTables(client);
  const started = performance.now();
  const report = (statements: number) => process.stderr.write(`\r${statements} of ${runs} statements`);
  const { statements, differences, smallest } = await search(client, runs, seed, { report });
  process.stderr.write('\r');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (smallest) {
    console.log('The smallest ledger on which they differ:');
    console.log(JSON.stringify(smallest.ledger, readable, 2));
    console.log('Statement', smallest.difference.statementId, 'by the engine and by SQL, where they differ:');
    for (const [name, engine] of Object.entries(smallest.difference.engine))
      if (engine !== smallest.difference.sql[name])
        console.log(`  ${name}: ${engine} and ${smallest.difference.sql[name]}`);
  }
  console.log(`${statements} statements compared (seed ${seed}, ${seconds} s): ${differences} differences`);
  process.exitCode = differences > 0 ? 1 : 0;
  await client.end();
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Exact amounts as text, for the report. */
function readable(_: string, value: unknown): unknown {
  return typeof value === 'object' &&
    value !== null &&
    'n' in value &&
    typeof value.n === 'bigint' &&
    'd' in value
    ? exactText({ n: value.n, d: BigInt(String(value.d)) })
    : value;
}
