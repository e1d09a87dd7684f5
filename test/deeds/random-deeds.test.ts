import type pg from 'pg';
import { expect } from 'vitest';
import { canonical } from '../../server/domain/canonical.ts';
import { Random } from '../as-at/random.ts';
import type { Story } from '../stories/index.ts';
import type { Console } from '../support/console.ts';
import type { TestDatabase } from '../support/database.ts';
import { test } from './at-the-door.ts';
import { aWorld, somebody } from './people.ts';
import { inputFor, irreversible, type Kind, kinds } from './random-deed.ts';
import { aDesk } from './desk.ts';
import type { Stage } from './stage.ts';
import { whatIsLeft } from './what-is-left.ts';
import { aCamera, differences, told } from './whole-database.ts';

const RUNS = Number(process.env['DEEDS_RUNS'] ?? 60);
const SEED = Number(process.env['DEEDS_SEED'] ?? 20_261_122);
const LONG = { timeout: 60_000 + RUNS * 2_000 };

/** Other people so often before there is another desk too. */
const A_DESK = 3;

async function aStage(
  console: Console,
  story: Story,
  client: pg.Client,
  random: Random,
): Promise<Stage & { anew(): Promise<Stage> }> {
  const world = await aWorld(story);
  const schools = world.schools.map(({ id }) => id);
  const support = console.as('support');
  let desk = await aDesk(console, story);
  let times = 0;
  const anew = async () => {
    if (++times % A_DESK === 0) desk = await aDesk(console, story);
    return { client, support, random, schools, desk, teachers: await somebody(story, world, random) };
  };
  return { ...(await anew()), anew };
}

const counts = new Map<string, number>();
const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
const done = (kind: Kind) => counts.get(`${kind} done`) ?? 0;

/** Of each kind so many are done at least, when there are a thousand cases. */
const FLOOR = RUNS >= 1000 ? 20 : 0;
const rarest = (): Kind => kinds.toSorted((one, other) => done(one) - done(other))[0] ?? kinds[0];
/** Each in its turn; then, for three times as many cases at most, those that were refused too often, and in between what leads to them. */
const goesOn = (run: number) => run < RUNS || (run < 4 * RUNS && done(rarest()) < FLOOR);
const kindOf = (run: number, random: Random): Kind =>
  run < RUNS ? (kinds[run % kinds.length] ?? rarest()) : run % 2 ? rarest() : random.one(kinds);

test(
  `in ${RUNS} random cases over all deeds the plan's rows are the database's difference`,
  LONG,
  async ({ console, story, database, atTheDoor: { client, ask } }) => {
    const random = new Random(SEED);
    const camera = await aCamera((database satisfies TestDatabase).ownerUrl);
    const first = await aStage(console, story, client, random);
    let stage: Stage = first;
    for (let run = 0; goesOn(run); run++) {
      if (run % 8 === 7) stage = await first.anew();
      const kind = kindOf(run, random);
      const input = await inputFor[kind](stage);
      const before = await camera.take();
      const planned = await ask(kind, input, null);
      const afterPlan = await camera.take();
      expect(differences(before, afterPlan), `run ${run}: a plan of ${kind} writes nothing`).toEqual([]);
      if (planned.is !== 'planned') {
        count(`${kind} refused${planned.is === 'refused' ? `: ${planned.refusal.code}` : ''}`);
        continue;
      }
      const answer = await ask(kind, input, planned.plan.fingerprint);
      expect(answer.is, `run ${run}: ${kind} ${canonical(input)}`).toBe('done');
      const rows = new Map<string, { key: string; before: object | null; after: object | null }>();
      for (const { table, rowId, before: was, after } of planned.plan.changes) {
        const key = `${table} ${rowId}`;
        rows.set(key, { key, before: rows.has(key) ? (rows.get(key)?.before ?? null) : was, after });
      }
      const promised = [...rows.values()].filter((row) => row.before ?? row.after) as ReturnType<
        typeof differences
      >;
      expect(told(promised), `run ${run}: ${kind} ${canonical(input)}`).toEqual(
        told(differences(before, await camera.take())),
      );
      count(`${kind} done`);
    }
    await camera.close();
    globalThis.console.log(
      `${RUNS} cases, seed ${SEED}:`,
      JSON.stringify(Object.fromEntries(counts), null, 1),
    );
    expect(done(rarest()), rarest()).toBeGreaterThanOrEqual(FLOOR);
  },
);

test(
  `of ${RUNS} random sequences of deeds, undone backwards, nothing is left`,
  LONG,
  async ({ console, story, database, atTheDoor: { client, ask } }) => {
    const random = new Random(SEED + 1);
    const camera = await aCamera((database satisfies TestDatabase).ownerUrl);
    const first = await aStage(console, story, client, random);
    let stage: Stage = first;
    const forward = kinds.filter((kind) => kind !== 'reverseEvent' && !irreversible.has(kind));
    let undone = 0;
    for (let run = 0; run < RUNS; run++) {
      if (run % 6 === 5) stage = await first.anew();
      const before = await camera.take();
      const events: { eventId: string; kind: Kind }[] = [];
      for (let step = 0; step < 2 + random.below(4); step++) {
        const kind = random.one(forward);
        const input = await inputFor[kind](stage);
        const planned = await ask(kind, input, null);
        if (planned.is !== 'planned') continue;
        const done = await ask(kind, input, planned.plan.fingerprint);
        if (done.is === 'done') events.push({ eventId: done.eventId, kind });
      }
      for (const { eventId, kind } of events.toReversed()) {
        const planned = await ask('reverseEvent', { eventId }, null, kind);
        expect(planned.is, `run ${run}: ${JSON.stringify(planned.is === 'refused' ? planned : '')}`).toBe(
          'planned',
        );
        if (planned.is === 'planned') await ask('reverseEvent', { eventId }, planned.plan.fingerprint, kind);
        undone++;
      }
      expect(whatIsLeft(before, await camera.take()), `run ${run}`).toEqual([]);
    }
    await camera.close();
    expect(undone).toBeGreaterThan(RUNS / 2);
    globalThis.console.log(`${RUNS} sequences, seed ${SEED}: ${undone} deeds undone, every row as before`);
  },
);
