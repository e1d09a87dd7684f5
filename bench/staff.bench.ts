import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { print } from 'graphql';
import pg from 'pg';
import {
  CorrectNameDocument,
  DeclarationsDocument,
  SearchDocument,
  TeacherDocument,
} from '../admin-ui/src/gql/graphql.ts';
import type { Bench } from './bench.ts';
import { benchToken } from './bench-token.ts';
import { keptBed } from './kept-bed.ts';
import { graphQlClient } from './load.ts';
import { nodeFlags } from './node-flags.ts';

type Ask = ReturnType<typeof graphQlClient>['ask'];

/** In ms: what 95 of 100 shall take at most. */
const GOALS = {
  'a search, as the box asks it': 300,
  'the page of a teacher': 400,
  'a list of declarations': 400,
  'the plan of a correction': 500,
} as const;
type Step = keyof typeof GOALS;

export const bench: Bench = {
  name: 'staff',
  about:
    'what each of 50 people at work waits for, with the documents of the screens [--people N --seconds S]',
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        people: { type: 'string', default: '50' },
        seconds: { type: 'string', default: '30' },
        declarations: { type: 'string', default: '2000000' },
      },
    });
    const { cluster, url } = await keptBed(Number(values.declarations));
    try {
      await measure(url, Number(values.people), Number(values.seconds));
    } finally {
      await cluster.stop();
    }
  },
};

async function measure(url: string, people: number, seconds: number): Promise<void> {
  const owner = new pg.Client(url);
  await owner.connect();
  const server = fork(fileURLToPath(new URL('server-process.ts', import.meta.url)), [url], {
    execArgv: [...nodeFlags],
  });
  try {
    const [{ address }] = (await once(server, 'message')) as [{ address: string }];
    const client = graphQlClient(Number(new URL(address).port), await benchToken(owner, 'support'));
    const { rows } = await owner.query<Somebody>(
      `select id, trs_first_name || ' ' || trs_last_name as name from teachers
       where length(trs_last_name) > 6 order by md5(trn) limit 2000`,
    );
    await atWork(client.ask, rows, 4, 5);
    const waits = await atWork(client.ask, rows, people, seconds);
    console.log(`${people} people for ${seconds} s`);
    for (const [step, goal] of Object.entries(GOALS)) report(step, goal, waits.get(step as Step) ?? []);
    client.close();
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
    await owner.end();
  }
}

interface Somebody {
  readonly id: string;
  readonly name: string;
}

/** Each types a name, opens the person, looks at declarations and plans a correction, with a second or so to read between. */
async function atWork(ask: Ask, somebody: readonly Somebody[], people: number, seconds: number) {
  const waits = new Map<Step, number[]>();
  const end = performance.now() + seconds * 1000;
  const time = async (step: Step, document: Parameters<typeof print>[0], variables: object) => {
    const started = performance.now();
    await ask(print(document), variables);
    waits.set(step, [...(waits.get(step) ?? []), performance.now() - started]);
    await wait(500 + Math.random() * 1500);
  };
  const one = async (first: number) => {
    await wait(Math.random() * 2000);
    for (let turn = first; performance.now() < end; turn += people) {
      const { id, name } = somebody[turn % somebody.length] ?? { id: '', name: '' };
      const typed = [name.slice(0, 4), name.slice(0, -2), name.toLowerCase()];
      for (const q of typed)
        await time('a search, as the box asks it', SearchDocument, { q, page: { perPage: 5 } });
      await time('the page of a teacher', TeacherDocument, { id });
      await time('a list of declarations', DeclarationsDocument, { page: { perPage: 25 }, counted: true });
      await time('the plan of a correction', CorrectNameDocument, {
        input: { teacherId: id, correctedName: `${name} Corrected` },
        why: { reason: 'Asked by the school', idempotencyKey: crypto.randomUUID() },
      });
    }
  };
  await Promise.all(Array.from({ length: people }, (_, at) => one(at)));
  return waits;
}

function report(step: string, goal: number, waits: readonly number[]): void {
  const sorted = waits.toSorted((a, b) => a - b);
  const part = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  console.log(
    `${step.padEnd(30)} p50 ${part(0.5).toFixed(0)} ms  p95 ${part(0.95).toFixed(0)} ms  of ${waits.length}, ` +
      `goal ${goal}: ${part(0.95) <= goal ? 'met' : 'missed'}`,
  );
}
