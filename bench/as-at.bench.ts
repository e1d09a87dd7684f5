import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { migrate } from '../server/database/migrate.ts';
import { startCluster } from '../server/database/postgres.ts';
import { createLoaders } from '../server/graph/loaders.ts';
import { openPast } from '../server/records/reads/past.ts';
import { openReader, type Reader } from '../server/records/reads/reader.ts';
import { asSystem } from '../test/support/as-system.ts';
import type { Bench } from './bench.ts';
import { seedPeople } from './people-seed.ts';

const ROUNDS = 200;
const TODAY = '2026-03-02';

export const bench: Bench = {
  name: 'as-at',
  about:
    'a teacher’s and a school’s rows of the past against those of today, after every row has changed twice',
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { teachers: { type: 'string', default: '100000' } },
    });
    const folder = mkdtempSync(join(tmpdir(), 'console-bench-'));
    chmodSync(folder, 0o711);
    const cluster = await startCluster(join(folder, 'data'), { durable: false });
    try {
      await migrate(cluster.url('bench'));
      await measure(
        { ownerUrl: cluster.url('bench'), url: (role) => cluster.url('bench', role) },
        Number(values.teachers),
      );
    } finally {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function measure(database: Parameters<typeof asSystem>[0], teachers: number): Promise<void> {
  const system = await asSystem(database);
  await seedPeople(system, teachers);
  const seeded = new Date();
  for (const time of [1, 2]) {
    await system.perform((em) => em.execute(`update teachers set corrected_name = trs_last_name || ${time}`));
    await system.perform((em) => em.execute(`update ect_at_school_periods set email = '${time}' || email`));
  }
  await system.close();
  const client = new pg.Client(database.ownerUrl);
  await client.connect();
  await client.query('analyze');
  const ids = async (table: string) =>
    (await client.query(`select id from ${table} order by md5(id::text) limit ${ROUNDS}`)).rows.map(
      ({ id }) => id,
    );
  const [people, schools] = [await ids('teachers'), await ids('schools')];
  const { rows: trail } = await client.query('select count(*) from audit.row_changes');
  await client.end();
  console.log(`${teachers} teachers, ${trail[0].count} row changes; ${ROUNDS} pages of each, median`);

  const present = openReader(database.url('console_reader'), { connections: 1 });
  const past = openPast(database.url('console_reader'), { connections: 1 });
  for (const [what, page, of] of [
    ['teacher', teacherPage, people],
    ['school', schoolPage, schools],
  ] as const) {
    const today = await median(page, present, of);
    for (const [when, reader] of [
      ['now', past.at(new Date())],
      ['before every change', past.at(seeded)],
    ] as const) {
      const then = await median(page, reader, of);
      console.log(
        `${what}: today ${today.toFixed(2)} ms, as at ${when} ${then.toFixed(2)} ms: ${(then / today).toFixed(1)} times`,
      );
    }
  }
  await Promise.all([present.close(), past.close()]);
}

async function teacherPage(reader: Reader, id: string): Promise<unknown> {
  const loaders = createLoaders(reader, TODAY);
  const stays = await loaders.ectStaysOfTeacher.load(id);
  return Promise.all([
    loaders.teacher.load(id),
    loaders.mentorStaysOfTeacher.load(id),
    loaders.inductionsOfTeacher.load(id),
    loaders.declarationsOfTeacher.load(id),
    ...stays.flatMap((stay): Promise<unknown>[] => [
      loaders.school.load(stay.schoolId),
      loaders.trainingOfEctStay.load(stay.id),
      loaders.mentorshipsOfEctStay.load(stay.id),
    ]),
  ]);
}

async function schoolPage(reader: Reader, id: string): Promise<unknown> {
  const loaders = createLoaders(reader, TODAY);
  const [stays] = await Promise.all([loaders.ectStaysNowAtSchool.load(id), loaders.school.load(id)]);
  return Promise.all(stays.map(({ teacherId }) => loaders.teacher.load(teacherId)));
}

async function median(
  page: (reader: Reader, id: string) => Promise<unknown>,
  reader: Reader,
  ids: readonly string[],
): Promise<number> {
  const times: number[] = [];
  for (const id of ids) {
    const started = performance.now();
    await page(reader, id);
    times.push(performance.now() - started);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
