import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { graphql } from 'graphql';
import pg from 'pg';
import { personas } from '../server/access/personas.ts';
import { beginBearerSession } from '../server/access/sessions.ts';
import { migrate } from '../server/database/migrate.ts';
import { type Cluster, startCluster } from '../server/database/postgres.ts';
import type { Context } from '../server/graph/context.ts';
import { createLoaders } from '../server/graph/loaders.ts';
import { buildSchema } from '../server/graph/schema.ts';
import { openReader, type Reader } from '../server/records/reads/reader.ts';
import { asSystem } from '../test/support/as-system.ts';
import type { Bench } from './bench.ts';
import { graphQlClient, load, type Measured, median } from './load.ts';
import { seedPeople } from './people-seed.ts';
import { works } from './search-works.ts';

const PORT = 4098;
const CONNECTIONS = 16;

interface Statement {
  readonly name: string;
  readonly sql: string;
  readonly values: readonly unknown[];
}

export const bench: Bench = {
  name: 'search',
  about: 'W1, W1f and W2 through the real server against their own SQL [--teachers N --seconds S --rounds R]',
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        teachers: { type: 'string', default: '100000' },
        seconds: { type: 'string', default: '4' },
        rounds: { type: 'string', default: '3' },
      },
    });
    const folder = mkdtempSync(join(tmpdir(), 'console-bench-'));
    // PostgreSQL may run as another user, who must be able to come through.
    chmodSync(folder, 0o711);
    const cluster = await startCluster(join(folder, 'data'), { durable: false });
    try {
      await fill(cluster, Number(values.teachers));
      await measure(cluster, Number(values.seconds), Number(values.rounds));
    } finally {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function fill(cluster: Cluster, teachers: number): Promise<void> {
  await migrate(cluster.url('bench'));
  const system = await asSystem({
    ownerUrl: cluster.url('bench'),
    url: (role) => cluster.url('bench', role),
  });
  const started = performance.now();
  await seedPeople(system, teachers);
  await system.close();
  const owner = new pg.Client(cluster.url('bench'));
  await owner.connect();
  await owner.query('vacuum analyze');
  await owner.end();
  console.log(
    `${teachers} teachers at schools added in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
}

async function measure(cluster: Cluster, seconds: number, rounds: number): Promise<void> {
  const owner = new pg.Client(cluster.url('bench'));
  await owner.connect();
  const reader = openReader(cluster.url('bench', 'console_reader'), { connections: CONNECTIONS });
  const server = await startServer(cluster);
  try {
    const support = personas.find(({ role }) => role === 'support');
    const token = await beginBearerSession(owner, support?.email ?? '');
    const client = graphQlClient(PORT, token ?? '', CONNECTIONS);
    for (const work of await works(owner)) {
      const statements = await Promise.all(work.texts.map((q) => record(reader, work.query, q)));
      const through: Measured[] = [];
      const bare: Measured[] = [];
      const pick = <T>(all: readonly T[], turn: number) => all[turn % all.length] as T;
      const viaServer = (turn: number) => client.ask(work.query, { q: pick(work.texts, turn) });
      const viaSql = (turn: number) => replay(reader, pick(statements, turn));
      await load(CONNECTIONS, 1, viaServer);
      await load(CONNECTIONS, 1, viaSql);
      for (let round = 0; round < rounds; round++) {
        through.push(await load(CONNECTIONS, seconds, viaServer));
        bare.push(await load(CONNECTIONS, seconds, viaSql));
      }
      report(work.name, through, bare, median(statements.map((all) => all.length)));
    }
    client.close();
    console.log(`server’s memory after: ${memoryOf(server)}`);
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
    await reader.close();
    await owner.end();
  }
}

function report(
  name: string,
  through: readonly Measured[],
  bare: readonly Measured[],
  statements: number,
): void {
  const [asked, limit] = [
    median(through.map((one) => one.perSecond)),
    median(bare.map((one) => one.perSecond)),
  ];
  const p95 = median(through.map((one) => one.p95));
  console.log(
    `${name.padEnd(44)} ${asked.toFixed(0).padStart(6)}/s  SQL ${limit.toFixed(0).padStart(6)}/s (${statements} statements)  ` +
      `ratio ${(asked / limit).toFixed(2)}  p95 ${p95.toFixed(1)} ms at ${CONNECTIONS} connections`,
  );
}

const schema = buildSchema();

/** Every statement that the server sends for this text, in order. */
async function record(reader: Reader, source: string, q: string): Promise<Statement[]> {
  const statements: Statement[] = [];
  const listening: Reader = {
    ...reader,
    all: (name, sql, values = []) => {
      statements.push({ name, sql, values });
      return reader.all(name, sql, values);
    },
  };
  const today = '2026-03-02';
  const contextValue = {
    actor: { role: 'support' },
    today,
    reader: listening,
    loaders: createLoaders(listening, today),
  } as Partial<Context>;
  const { errors } = await graphql({ schema, source, contextValue, variableValues: { q } });
  if (errors) throw errors[0] ?? new Error('The query of the bench failed');
  return statements;
}

async function replay(reader: Reader, statements: readonly Statement[]): Promise<void> {
  for (const { name, sql, values } of statements) await reader.all(name, sql, values);
}

async function startServer(cluster: Cluster): Promise<ChildProcess> {
  const env = {
    ...process.env,
    PORT: String(PORT),
    DATABASE_URL: cluster.url('bench'),
    SCREENS: 'elsewhere',
    DEMO_TEACHERS: '0',
  };
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const server = spawn(process.execPath, ['server/start.ts'], {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let tries = 0; tries < 600 && server.exitCode === null; tries++) {
    if (
      await fetch(`http://127.0.0.1:${PORT}/ready`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return server;
    await wait(100);
  }
  server.kill('SIGKILL');
  throw new Error('The server did not start.');
}

function memoryOf({ pid }: ChildProcess): string {
  const status = process.platform === 'linux' ? readFileSync(`/proc/${pid}/status`, 'utf8') : '';
  const [, peak] = /VmHWM:\s+(\d+) kB/.exec(status) ?? [];
  return peak === undefined ? 'unknown here' : `${Math.round(Number(peak) / 1024)} MB at its peak`;
}
