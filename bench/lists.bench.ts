import { type ChildProcess, fork } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { migrate } from '../server/database/migrate.ts';
import { startCluster } from '../server/database/postgres.ts';
import type { Bench } from './bench.ts';
import { fillLists } from './lists-bed.ts';
import { bare, bareCopy, PAGE, PAGE_WITH_TOTAL, poster } from './lists-questions.ts';

const ROUNDS = 5;
const ROUND_MS = 2_000;
const CONNECTIONS = 16;
const EXPORTED = 200_000;

export const bench: Bench = {
  name: 'lists',
  about:
    'declarations, first page and deep, and a file of 200,000, against the bare SQL [how many; 600000 unless said]',
  async run([many = '600000']) {
    const folder = mkdtempSync(join(tmpdir(), 'console-bench-'));
    chmodSync(folder, 0o711);
    const cluster = await startCluster(join(folder, 'data'), { durable: false });
    try {
      const url = cluster.url('bench');
      await migrate(url);
      const owner = new pg.Client(url);
      await owner.connect();
      const started = performance.now();
      await fillLists(owner, Number(many));
      console.log(`${many} declarations in ${Math.round((performance.now() - started) / 1000)} s`);
      const asked = await prepare(owner);
      const server = fork(fileURLToPath(new URL('lists-server.ts', import.meta.url)), [url]);
      try {
        await measure(server, url, owner, asked);
      } finally {
        server.kill('SIGTERM');
        await once(server, 'exit');
        await owner.end();
      }
    } finally {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

interface Asked {
  readonly token: string;
  readonly leadProviderId: string;
  /** Rows far down the list of the provider's paid declarations of 2024. */
  readonly deep: readonly { id: string; day: string }[];
  /** The day from which on 200,000 declarations are dated. */
  readonly from: string;
}

async function prepare(owner: pg.Client): Promise<Asked> {
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest();
  await owner.query('set session_replication_role = replica');
  await owner.query(
    `insert into users (name, email, role) values ('Fiona Finance', 'bench@education.gov.uk', 'finance')`,
  );
  await owner.query('set session_replication_role = origin');
  await owner.query(`select access.begin_bearer_session('bench@education.gov.uk', $1)`, [hash]);
  const { rows: providers } = await owner.query<{ id: string }>(
    'select id from lead_providers order by name limit 1',
  );
  const leadProviderId = providers[0]?.id ?? '';
  const { rows: deep } = await owner.query<{ id: string; day: string }>(
    `select k.id, k.declaration_date::text as day from kept.declarations k
     where k.state = 'paid' and k.active_lead_provider_id =
       (select id from active_lead_providers where lead_provider_id = $1 and contract_period_year = 2024)
     order by k.declaration_date, k.id offset 100 limit 500`,
    [leadProviderId],
  );
  const { rows: days } = await owner.query<{ day: string }>(
    `select declaration_date::text as day from kept.declarations order by declaration_date desc offset ${EXPORTED - 1} limit 1`,
  );
  return { token, leadProviderId, deep, from: days[0]?.day ?? '1900-01-01' };
}

async function measure(server: ChildProcess, url: string, owner: pg.Client, asked: Asked): Promise<void> {
  const [{ address }] = (await once(server, 'message')) as [{ address: string }];
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const post = poster(address, agent, asked.token);
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS });
  const filter = { leadProviderId: asked.leadProviderId, contractPeriodYear: 2024, states: ['paid'] };
  let turn = 0;
  const someRow = () => asked.deep[turn++ % asked.deep.length] ?? { id: '', day: '' };
  const page = async (query: string, after?: string) => {
    const body = JSON.stringify({
      query,
      variables: { filter, page: { perPage: 50, ...(after ? { after } : {}) } },
    });
    const answer = await post('/graphql', body);
    if (!answer.includes('"items":[{')) throw new Error(answer.slice(0, 500));
  };
  const works: Record<string, () => Promise<unknown>> = {
    'W4 bare SQL': () => pool.query({ name: 'first', text: bare(''), values: [asked.leadProviderId] }),
    'W4 first page': () => page(PAGE),
    'W4 first page and its total': () => page(PAGE_WITH_TOTAL),
    'W4k bare SQL': () => {
      const { id, day } = someRow();
      const text = bare('and (k.declaration_date, k.id) < ($2, $3)');
      return pool.query({ name: 'deep', text, values: [asked.leadProviderId, day, id] });
    },
    'W4k deep page': () => page(PAGE, someRow().id),
  };
  const rates = new Map(Object.keys(works).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= ROUNDS; round++)
    for (const [name, work] of Object.entries(works)) {
      const rate = await perSecond(work);
      // The first round warms up.
      if (round > 0) rates.get(name)?.push(rate);
    }
  const rateOf = (name: string) => median(rates.get(name) ?? []);
  console.log(`${CONNECTIONS} connections, medians of ${ROUNDS} interleaved rounds`);
  for (const name of Object.keys(works)) {
    const limit = rateOf(`${name.split(' ')[0]} bare SQL`);
    console.log(
      `${name.padEnd(30)} ${rateOf(name).toFixed(0).padStart(6)} /s  ${(rateOf(name) / limit).toFixed(2)} of the bare SQL`,
    );
  }
  await pool.end();
  await measureFile(server, owner, asked, post);
  agent.destroy();
}

async function measureFile(
  server: ChildProcess,
  owner: pg.Client,
  { from }: Asked,
  post: (path: string, body: string) => Promise<string>,
): Promise<void> {
  const memory = async () => {
    server.send('memory');
    const [said] = (await once(server, 'message')) as [{ peak: number; now: number }];
    return said;
  };
  const before = await memory();
  const times = { copy: [] as number[], file: [] as number[] };
  let rows = '';
  for (let round = 0; round < 4; round++) {
    let started = performance.now();
    await owner.query(bareCopy(from));
    if (round > 0) times.copy.push(performance.now() - started);
    started = performance.now();
    const end = await post('/exports/declarations.csv', JSON.stringify({ filter: { declaredFrom: from } }));
    if (round > 0) times.file.push(performance.now() - started);
    rows = /(\d+) rows\. [^\r\n]*\r\n$/.exec(end)?.[1] ?? '0';
  }
  const after = await memory();
  const [copy, file] = [median(times.copy), median(times.file)];
  console.log(`W6 copy to nowhere               ${copy.toFixed(0)} ms`);
  console.log(
    `W6 file of ${rows} rows         ${file.toFixed(0)} ms  ${(copy / file).toFixed(2)} of the speed of copy`,
  );
  console.log(
    `server memory: peak ${before.peak.toFixed(0)} MB before the files, ${after.peak.toFixed(0)} MB after; now ${after.now.toFixed(0)} MB`,
  );
}

async function perSecond(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  let done = 0;
  const one = async () => {
    while (performance.now() - started < ROUND_MS) {
      await work();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, one));
  return (done * 1000) / (performance.now() - started);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
