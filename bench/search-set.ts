// `npm run search-set [-- --teachers N]`: how often the right person of 230 hard searches is among the first five, with
// N others (20,000 unless said) to be mistaken for.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seedPeople } from './people-seed.ts';
import { searchSet } from './search-set/cases.ts';
import { addSearchSet, judge } from './search-set/judge.ts';
import { migrate } from '../server/database/migrate.ts';
import { startCluster } from '../server/database/postgres.ts';
import { openReader } from '../server/records/reads/reader.ts';
import { asSystem } from '../test/support/as-system.ts';

const GOAL = 0.95;

const { values } = parseArgs({ options: { teachers: { type: 'string', default: '20000' } } });
const teachers = Number(values.teachers);
if (!Number.isSafeInteger(teachers) || teachers < 1) {
  console.error('--teachers must be a whole number from 1.');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'console-search-'));
// PostgreSQL may run as another user, who must be able to come through.
chmodSync(folder, 0o711);
const cluster = await startCluster(join(folder, 'data'), { durable: false });
try {
  await migrate(cluster.url('searched'));
  const system = await asSystem({
    ownerUrl: cluster.url('searched'),
    url: (role) => cluster.url('searched', role),
  });
  await seedPeople(
    system,
    teachers,
    searchSet.map(({ register }) => register.join(' ')),
  );
  await addSearchSet(system);
  await system.close();
  const reader = openReader(cluster.url('searched', 'console_reader'));
  const { asked, inTop, first, misses } = await judge(reader);
  await reader.close();
  for (const { missed, shown } of misses)
    console.log(
      `✗ ${missed.kind}: ${missed.typed} for ${missed.register.join(' ').trim()}; came ${shown.join(', ') || 'nobody'}`,
    );
  const share = (count: number) => `${((100 * count) / asked).toFixed(1)} %`;
  console.log(
    `${asked} searches among ${teachers} others: right person first ${share(first)}, in the top five ${share(inTop)}`,
  );
  process.exitCode = inTop / asked >= GOAL ? 0 : 1;
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
