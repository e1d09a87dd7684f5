import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { Random } from '../as-at/random.ts';
import { type Answered, KilledConsole } from './killed-console.ts';

const RUNS = Number(process.env['KILLS_RUNS'] ?? 3);
const SEED = Number(process.env['KILLS_SEED'] ?? 20_261_122);
const WRITERS = 8;
/** Longer than anybody is kept waiting while all begins again. */
const LONGEST_MS = 2_500;

const ADD_NOTE = `mutation ($input: AddNoteInput!, $why: Why!, $confirm: String) {
  answer: addNote(input: $input, why: $why, confirm: $confirm) {
    __typename ... on Planned { fingerprint } ... on Done { event { id } } ... on Refused { code }
  }
}`;

test(
  `what was acknowledged outlives ${RUNS} kills -9 of PostgreSQL or the server, each deed is done once, and no row is unaudited`,
  async () => {
    const parent = mkdtempSync(join(tmpdir(), 'console-kills-'));
    chmodSync(parent, 0o711);
    onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
    const console = await KilledConsole.start(join(parent, 'data'));
    const token = (await console.token('fiona.finch@example.com')) ?? '';
    const { data } = await console.ask(token, '{ statements { items { id } } }');
    const statements: string[] = data.statements.items.map(({ id }: { id: string }) => id);
    const notes = 'select note from statement_notes';
    const before = new Set((await console.rows<{ note: string }>(notes)).map(({ note }) => note));

    const random = new Random(SEED);
    let isStorm = true;
    const acknowledged = new Map<string, string>();
    const codes = new Map<string, number>();
    const writer = async () => {
      while (isStorm) {
        // What it is for is told apart by its words, and done again until it is heard to be done.
        const note = randomUUID();
        const eventId = await untilDone(console, token, { statementId: random.one(statements), note }, codes);
        acknowledged.set(note, eventId);
      }
    };
    const writers = Promise.all(Array.from({ length: WRITERS }, writer));
    for (let kill = 0; kill < RUNS; kill++) {
      await wait(random.below(LONGEST_MS));
      await (random.below(2) === 0 ? console.killServer() : console.killDatabase());
    }
    isStorm = false;
    await writers;

    const written = (await console.rows<{ note: string }>(notes)).filter(({ note }) => !before.has(note));
    expect(written.map(({ note }) => note).toSorted()).toEqual([...acknowledged.keys()].toSorted());
    const events = `select e.id from audit.events e where e.action = 'add-note'
      and e.id in (${[...acknowledged.values()].map((id) => `'${id}'`).join()})`;
    expect(await console.rows(events)).toHaveLength(acknowledged.size);
    const unaudited = `select n.id from statement_notes n
      where not exists (select from audit.row_changes c where c.row_id = n.id and c.op = 'insert')`;
    expect(await console.rows(unaudited)).toEqual([]);
    expect([...codes.keys()].filter((code) => code !== 'UNAVAILABLE' && code !== 'no answer')).toEqual([]);
    process.stdout.write(
      `${RUNS} kills (seed ${SEED}): ${acknowledged.size} deeds acknowledged, each there once with its event and its row change.\n`,
    );
    await console.stop();
  },
  120_000 + RUNS * 15_000,
);

async function untilDone(
  console: KilledConsole,
  token: string,
  input: object,
  codes: Map<string, number>,
): Promise<string> {
  const why = { reason: 'To see that it stays', idempotencyKey: randomUUID() };
  let confirm: string | null = null;
  for (;;) {
    const { data, errors }: Answered = await console
      .ask(token, ADD_NOTE, { input, why, confirm })
      .catch(() => ({ errors: [{ extensions: { code: 'no answer' } }] }));
    for (const { extensions } of errors ?? [])
      codes.set(extensions.code, (codes.get(extensions.code) ?? 0) + 1);
    const answer: Answered['data'] = data?.answer;
    if (answer?.__typename === 'Done') return answer.event.id;
    confirm = answer?.fingerprint ?? null;
    if (!answer) await wait(20);
  }
}
