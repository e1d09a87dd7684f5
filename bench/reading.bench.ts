import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { roleUrl } from '../server/database/roles.ts';
import { type OpenReader, openReader } from '../server/records/reads/reader.ts';
import type { Bench } from './bench.ts';
import { benchToken } from './bench-token.ts';
import { keptBed } from './kept-bed.ts';
import { graphQlClient, load, type Measured, median } from './load.ts';
import { nodeFlags } from './node-flags.ts';
import { processorTime } from './processor-time.ts';
import { measureFile } from './reading-file.ts';
import { readingWorks, type Work } from './reading-works.ts';

const CONNECTIONS = 16;

export const bench: Bench = {
  name: 'reading',
  about:
    'search, a teacher, declarations and a file of 200,000 through the real server, against bare SQL [--declarations N --seconds S --rounds R --only W4]',
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        declarations: { type: 'string', default: '2000000' },
        seconds: { type: 'string', default: '3' },
        rounds: { type: 'string', default: '5' },
        only: { type: 'string', default: '' },
      },
    });
    const { cluster, url } = await keptBed(Number(values.declarations));
    try {
      await measure(url, Number(values.seconds), Number(values.rounds), values.only);
    } finally {
      await cluster.stop();
    }
  },
};

async function measure(url: string, seconds: number, rounds: number, only: string): Promise<void> {
  const owner = new pg.Client(url);
  await owner.connect();
  const reader = openReader(roleUrl(url, 'console_reader'), { connections: CONNECTIONS });
  const server = fork(fileURLToPath(new URL('server-process.ts', import.meta.url)), [url], {
    execArgv: [...nodeFlags],
  });
  try {
    const [{ address }] = (await once(server, 'message')) as [{ address: string }];
    const token = await benchToken(owner, 'finance');
    const client = graphQlClient(Number(new URL(address).port), token);
    const works = (await readingWorks(owner, reader)).filter(({ name }) => name.startsWith(only));
    console.log(`${CONNECTIONS} connections, ${rounds} rounds of ${seconds} s, server and SQL in turns`);
    for (const work of works) await compare(work, client, reader, seconds, rounds);
    client.close();
    if ('W6'.startsWith(only)) await measureFile(server, owner, address, token);
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
    await reader.close();
    await owner.end();
  }
}

async function compare(
  work: Work,
  client: ReturnType<typeof graphQlClient>,
  reader: OpenReader,
  seconds: number,
  rounds: number,
): Promise<void> {
  const through = (turn: number) => client.ask(work.query, turned(work.variables, turn));
  const bare = async (turn: number) => {
    for (const { name, sql, values } of turned(work.bare, turn)) await reader.all(name, sql, values);
  };
  await load(CONNECTIONS, 1, through);
  await load(CONNECTIONS, 1, bare);
  const served: Costed[] = [];
  const limit: Costed[] = [];
  for (let round = 0; round < rounds; round++) {
    served.push(await costed(() => load(CONNECTIONS, seconds, through)));
    limit.push(await costed(() => load(CONNECTIONS, seconds, bare)));
  }
  const of = (all: readonly Costed[], key: keyof Costed) => median(all.map((one) => one[key]));
  const ratios = served.map(({ perSecond }, at) => perSecond / (limit[at]?.perSecond ?? Number.NaN));
  console.log(
    `${work.name.padEnd(32)} ${of(served, 'perSecond').toFixed(0).padStart(6)}/s  SQL ${of(limit, 'perSecond').toFixed(0).padStart(6)}/s  ` +
      `ratio ${median(ratios).toFixed(2)} (${ratios.map((ratio) => ratio.toFixed(2)).join(' ')})${verdict(median(ratios), work.goal)}  ` +
      `by the processors ${(of(limit, 'cost') / of(served, 'cost')).toFixed(2)}  ` +
      `p50 ${of(served, 'p50').toFixed(1)} ms  p95 ${of(served, 'p95').toFixed(1)} ms  against ${work.against}`,
  );
}

interface Costed extends Measured {
  /** What one request takes of the processors, whoever asks it included, in ms. */
  readonly cost: number;
}

async function costed(run: () => Promise<Measured>): Promise<Costed> {
  const before = processorTime();
  const started = performance.now();
  const measured = await run();
  const requests = (measured.perSecond * (performance.now() - started)) / 1000;
  return { ...measured, cost: (processorTime() - before) / requests };
}

const turned = <Value>(all: readonly Value[], turn: number) => all[turn % all.length] as Value;

const verdict = (ratio: number, goal: number | undefined): string =>
  goal === undefined ? '' : `, goal ${goal}: ${ratio >= goal ? 'met' : 'missed'}`;
