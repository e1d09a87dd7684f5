import pg from 'pg';
import { expect } from 'vitest';
import { test } from '../support/console.ts';
import { Random } from './random.ts';
import { aLife, kindsOfDeed, somethingHappens } from './random-life.ts';
import { Snapshots } from './snapshot.ts';

// `npm run as-at` says how many, and which.
const runs = Number(process.env['AS_AT_RUNS'] ?? 24);
const seed = Number(process.env['AS_AT_SEED'] ?? 20_260_401);
const LONGEST_LIFE = 12;

test(`the past rebuilt from the trail equals what was stored then, related rows included, ${runs} times`, {
  timeout: 30_000 + runs * 1_000,
}, async ({ console, story, database, onTestFinished }) => {
  const client = new pg.Client(database.ownerUrl);
  await client.connect();
  onTestFinished(() => client.end());
  const snapshots = new Snapshots(client, console);
  const random = new Random(seed);
  const done = new Map<string, number>();
  let compared = 0;
  while (compared < runs) {
    // A server does so by itself each minute; here the trail grows from nothing, and a plan made for none reads all of it.
    await client.query('analyze audit.row_changes, audit.events');
    const life = await aLife(story, random);
    const stored = [await snapshots.take(life)];
    while (stored.length < Math.min(LONGEST_LIFE, runs - compared)) {
      const { deed, happened } = await somethingHappens({ console, story, life, random });
      if (!happened) continue;
      done.set(deed, (done.get(deed) ?? 0) + 1);
      stored.push(await snapshots.take(life));
    }
    for (const snapshot of stored) {
      const rebuilt = await snapshots.rebuild(life, snapshot.at);
      expect(rebuilt, `snapshot ${compared} of seed ${seed}, of ${snapshot.at}`).toEqual(snapshot);
      compared++;
    }
  }
  const deeds = kindsOfDeed.map((deed) => `${deed} ${done.get(deed) ?? 0}`).join(', ');
  process.stderr.write(`${compared} snapshots rebuilt (seed ${seed}): 0 differences. Done: ${deeds}.\n`);
});
