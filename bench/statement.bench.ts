import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { INDEPENDENT_SQL } from '../bin/parity/compare.ts';
import { migrate } from '../server/database/migrate.ts';
import { startCluster } from '../server/database/postgres.ts';
import type { Bench } from './bench.ts';
import { graphQlClient, load, median } from './load.ts';
import { nodeFlags } from './node-flags.ts';
import { fillStatements, type StatementBed } from './statement-bed.ts';

const CONNECTIONS = 16;
const SECONDS = 3;
const ROUNDS = 3;

export const bench: Bench = {
  name: 'statement',
  about:
    'the page of a statement with 10,000 declarations, every figure explained, and a month of 54 statements',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'console-bench-'));
    chmodSync(folder, 0o711);
    const cluster = await startCluster(join(folder, 'data'), { durable: false });
    try {
      const url = cluster.url('bench');
      await migrate(url);
      const owner = new pg.Client(url);
      await owner.connect();
      const bed = await fillStatements(owner, url);
      await owner.end();
      const server = fork(fileURLToPath(new URL('server-process.ts', import.meta.url)), [url], {
        execArgv: [...nodeFlags],
      });
      try {
        const [{ address }] = (await once(server, 'message')) as [{ address: string }];
        await measure(Number(new URL(address).port), url, bed);
      } finally {
        server.kill('SIGTERM');
        await once(server, 'exit');
      }
    } finally {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

const PAGE = `query ($id: ID!) { statement(id: $id) {
  id name status deadlineDate paymentDate leadProvider { id name } waiting { for sentence } version { number contentSha256 totalPence }
  bill { total { path label pence } overview { path label pence }
    blocks { key caption columns empty rows { cells { text at } } total { label cell { text at } } }
    targets { recruitmentTarget bands { name min max price } } } } }`;
const EXPLAIN = `query ($id: ID!, $path: String!) { statement(id: $id) { bill { explain(path: $path) {
  label formula pence within { path label pence } parts { path label pence } countsDeclarations
  lines(page: { perPage: 25 }) { total items { band pence declaration { id declarationDate teacher { id name } } } } } } } }`;
const BOARD = `{ monthBoard(year: 2030, month: 4) { totalPence statements { id totalPence status waiting { for } leadProvider { name } } } }`;
const TOTAL = 'query ($id: ID!) { statement(id: $id) { totalPence } }';
const CHECKS = 'query ($id: ID!) { statement(id: $id) { checks { number outcome } maySubmit { allowed } } }';
const BRIDGE = 'query ($id: ID!) { statement(id: $id) { bridge { steps { key pence } } } }';

type Ask = ReturnType<typeof graphQlClient>['ask'];

async function measure(port: number, url: string, bed: StatementBed): Promise<void> {
  const { ask, close } = graphQlClient(port, bed.token);
  for (const [name, id] of [
    ['sealed', bed.sealed],
    ['open', bed.open],
  ] as const) {
    await alone(`${name}: page, first content`, () => ask(PAGE, { id }));
    await explainAll(name, id, ask);
    await alone(`${name}: bridge from the last statement`, () => ask(BRIDGE, { id }));
  }
  await alone('sealed: twelve checks and the deeds', () => ask(CHECKS, { id: bed.sealed }));
  await alone(`month board of ${bed.month.length}`, () => ask(BOARD, {}));
  await againstSql(ask, url, bed);
  close();
}

/** Every figure on the page, each asked for alone. */
async function explainAll(name: string, id: string, ask: Ask): Promise<void> {
  const answer = await ask(PAGE, { id });
  const paths = [...new Set([...answer.matchAll(/"(?:at|path)":"([^"]*)"/g)].map(([, path = '']) => path))];
  const took: number[] = [];
  for (const path of paths) took.push(await timed(() => ask(EXPLAIN, { id, path })));
  took.sort((a, b) => a - b);
  const p95 = took[Math.floor(took.length * 0.95)] ?? 0;
  console.log(
    `${name}: ${paths.length} figures explained with their declarations`.padEnd(58),
    `median ${median(took).toFixed(0)} ms, 95% in ${p95.toFixed(0)} ms, slowest ${took.at(-1)?.toFixed(0)} ms`,
  );
}

/** W5 and W5m: totals through the whole server, against computing them from the declarations by the bare SQL. */
async function againstSql(ask: Ask, url: string, bed: StatementBed): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS });
  const sql = (ids: readonly string[]) =>
    pool.query({ name: `computed-${ids.length}`, text: INDEPENDENT_SQL, values: [ids] });
  const works: readonly (readonly [string, number, () => Promise<unknown>])[] = [
    ['W5 bare SQL from 10,000 declarations', CONNECTIONS, () => sql([bed.sealed])],
    ['W5 sealed total', CONNECTIONS, () => ask(TOTAL, { id: bed.sealed })],
    ['W5 live total', CONNECTIONS, () => ask(TOTAL, { id: bed.open })],
    ['W5m bare SQL', 8, () => sql(bed.month)],
    ['W5m month board', 8, () => ask(BOARD, {})],
  ];
  const rates = new Map(works.map(([name]) => [name, [] as number[]]));
  for (let round = 0; round <= ROUNDS; round++)
    for (const [name, connections, work] of works) {
      const { perSecond } = await load(connections, SECONDS, work);
      // The first round warms up.
      if (round > 0) rates.get(name)?.push(perSecond);
    }
  const rateOf = (name: string) => median(rates.get(name) ?? []);
  for (const [name] of works) {
    const bare = works.find(([other]) => other.startsWith(`${name.split(' ')[0]} bare`))?.[0] ?? name;
    console.log(
      `${name.padEnd(58)} ${rateOf(name).toFixed(0)} /s, ${(rateOf(name) / rateOf(bare)).toFixed(1)} × the bare SQL`,
    );
  }
  await pool.end();
}

async function alone(name: string, work: () => Promise<unknown>): Promise<void> {
  const took: number[] = [];
  for (let turn = 0; turn < 12; turn++) took.push(await timed(work));
  console.log(
    name.padEnd(58),
    `first ${took[0]?.toFixed(0)} ms, median ${median(took.slice(1)).toFixed(0)} ms`,
  );
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
