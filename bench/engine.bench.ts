import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { INDEPENDENT_SQL } from '../bin/parity/compare.ts';
import { migrate } from '../server/database/migrate.ts';
import { startCluster } from '../server/database/postgres.ts';
import { placeLines } from '../server/domain/payment/places.ts';
import { billFor } from '../server/domain/payment/statement-bill.ts';
import { openReader, type Reader } from '../server/records/reads/reader.ts';
import { declarationsOfStatement, statementInputs } from '../server/records/reads/statement-inputs.ts';
import type { Bench } from './bench.ts';
import { fillPayments, type Seeded } from './payments-seed.ts';

const ROUNDS = 9;

export const bench: Bench = {
  name: 'engine',
  about: 'one statement of 10,000 declarations and 40 statements of a month, against the bare SQL',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'console-bench-'));
    // PostgreSQL may run as another user, who must be able to come through.
    chmodSync(folder, 0o711);
    const cluster = await startCluster(join(folder, 'data'), { durable: false });
    try {
      await migrate(cluster.url('bench'));
      const client = new pg.Client(cluster.url('bench'));
      await client.connect();
      const seeded = await fillPayments(client);
      await client.end();
      const url = `${cluster.url('bench')}?options=${encodeURIComponent('-c search_path=big,public')}`;
      const reader = openReader(url, { connections: 1 });
      await measure(reader, seeded);
      await reader.close();
    } finally {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

interface Work {
  readonly name: string;
  /** The work that it is held against. */
  readonly against: string | null;
  readonly run: () => Promise<unknown>;
}

async function measure(reader: Reader, { statement, month, declarations }: Seeded): Promise<void> {
  const bare = (ids: readonly string[]) => reader.all('bare', INDEPENDENT_SQL, [ids]);
  const bills = async (ids: readonly string[]) => (await statementInputs(reader, ids)).map(billFor);
  const [inputs] = await statementInputs(reader, [statement]);
  const lines = await declarationsOfStatement(reader, statement);
  const monthInputs = await statementInputs(reader, month);
  if (!inputs) throw new Error('The statement of the bench is missing');
  const explained = async () => {
    const [[bill], mine] = await Promise.all([
      bills([statement]),
      declarationsOfStatement(reader, statement),
    ]);
    return bill && placeLines(bill, inputs.contractType, mine);
  };
  const bill = billFor(inputs);
  const works: readonly Work[] = [
    { name: 'one statement: bare SQL', against: null, run: () => bare([statement]) },
    {
      name: 'one statement: explained bill',
      against: 'one statement: bare SQL',
      run: () => bills([statement]),
    },
    {
      name: `one statement: ${lines.length} lines placed too`,
      against: 'one statement: bare SQL',
      run: explained,
    },
    { name: `${month.length} statements: bare SQL`, against: null, run: () => bare(month) },
    {
      name: `${month.length} statements: explained bills`,
      against: `${month.length} statements: bare SQL`,
      run: () => bills(month),
    },
    { name: 'engine alone: one bill', against: null, run: async () => billFor(inputs) },
    { name: `engine alone: ${month.length} bills`, against: null, run: async () => monthInputs.map(billFor) },
    {
      name: `engine alone: ${lines.length} lines`,
      against: null,
      run: async () => placeLines(bill, inputs.contractType, lines),
    },
  ];
  const times = new Map(works.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= ROUNDS; round++)
    for (const { name, run } of works) {
      const started = performance.now();
      await run();
      // The first round warms up.
      if (round > 0) times.get(name)?.push(performance.now() - started);
    }
  const medianOf = (name: string) => median(times.get(name) ?? []);
  console.log(`${declarations} declarations; medians of ${ROUNDS} interleaved rounds`);
  for (const { name, against } of works) {
    const ratio = against === null ? '' : `${(medianOf(name) / medianOf(against)).toFixed(2)} × the bare SQL`;
    console.log(`${name.padEnd(40)} ${medianOf(name).toFixed(2).padStart(10)} ms  ${ratio}`);
  }
  console.log(`peak memory of this process ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
