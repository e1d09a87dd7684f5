import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../server/database/migrate.ts';
import type { Em } from '../server/database/orm.ts';
import { startCluster } from '../server/database/postgres.ts';
import { asSystem, type System } from '../test/support/as-system.ts';
import type { Bench } from './bench.ts';

const ROWS = 10_000;

export const bench: Bench = {
  name: 'trail',
  about: 'one event that adds or changes 10,000 rows, in a session that has made small changes before',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'console-bench-'));
    chmodSync(folder, 0o711);
    const cluster = await startCluster(join(folder, 'data'));
    try {
      await migrate(cluster.url('bench'));
      const system = await asSystem({
        ownerUrl: cluster.url('bench'),
        url: (role) => cluster.url('bench', role),
      });
      await measure(system);
      await system.close();
    } finally {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function measure(system: System): Promise<void> {
  const add = (from: number, to: number) => (em: Em) =>
    em.execute(
      `insert into teachers (trn, trs_first_name, trs_last_name)
       select lpad(i::text, 7, '0'), 'Robin', 'Example' || i from generate_series(?::int, ?::int) i`,
      [from, to],
    );
  const rename = (name: string, to: number) => (em: Em) =>
    em.execute(`update teachers set corrected_name = ? where trn <= lpad(?::text, 7, '0')`, [name, to]);

  await system.perform(add(1, 1));
  for (let time = 0; time < 10; time++) await system.perform(rename(`Small ${time}`, 1));
  await timed(`add ${ROWS} teachers`, () => system.perform(add(2, ROWS)));
  await timed(`change ${ROWS} teachers`, () => system.perform(rename('Large', ROWS)));
  await timed('change 1 teacher', () => system.perform(rename('Small', 1)));
}

async function timed(label: string, work: () => Promise<unknown>): Promise<void> {
  const started = performance.now();
  await work();
  console.log(`${label.padEnd(24)} ${Math.round(performance.now() - started)} ms`);
}
