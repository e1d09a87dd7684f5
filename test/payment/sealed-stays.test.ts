import { expect } from 'vitest';
import { Random } from '../as-at/random.ts';
import { test } from '../stories/index.ts';
import { edits, never } from './later-edits.ts';
import { type Scene, SealedDesk } from './sealed-desk.ts';

const RUNS = Number(process.env['SEALED_RUNS'] ?? 80);
const SEED = Number(process.env['SEALED_SEED'] ?? 20_261_122);
const PROVIDERS = RUNS > 500 ? 40 : 5;

test(
  `after each of ${RUNS} random later edits every authorised version has the hash it was authorised by`,
  async ({ database, story }) => {
    const random = new Random(SEED);
    const desk = await SealedDesk.open(story, database);
    const scenes: Scene[] = [];
    for (let made = 0; made < PROVIDERS; made++) scenes.push(await desk.aScene());
    const counts = new Map<string, number>();
    for (let run = 0; run < RUNS; run++) {
      const name = random.one(Object.keys(edits));
      const outcome = await edits[name]?.(desk, random.one(scenes), random).then(
        (answer) => (answer === 'refused' ? 'refused' : 'done'),
        () => 'stopped by the database',
      );
      const what = `${name}: ${outcome}`;
      counts.set(what, (counts.get(what) ?? 0) + 1);
      expect(await desk.moved(), `after “${name}”, edit ${run}, seed ${SEED}`).toEqual([]);
    }
    const said = [...counts]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([what, times]) => `${what} ${times}`);
    process.stdout.write(
      `After each of ${RUNS} edits (seed ${SEED}) ${desk.books.size} authorised versions have their hash.\n${said.join('\n')}\n`,
    );
    for (const name of Object.keys(never)) expect(counts.get(`${name}: done`) ?? 0, name).toBe(0);
    expect(counts.get('void what was paid: done') ?? 0).toBeGreaterThan(0);
    expect(counts.get('change a price: done') ?? 0).toBeGreaterThan(0);
    await desk.close();
  },
  60_000 + RUNS * 1_000,
);
