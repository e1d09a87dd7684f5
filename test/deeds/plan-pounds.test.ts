import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { expect } from 'vitest';
import type { MoneyMoved } from '../../server/domain/payment/money-moved.ts';
import { Random } from '../as-at/random.ts';
import { test } from './at-the-door.ts';
import { type MoneyDeed, type MoneyStage, moneyDeeds, moneyInput } from './money-deed.ts';
import { aMoneyWorld } from './money-world.ts';

const RUNS = Number(process.env['POUNDS_RUNS'] ?? 40);
const SEED = Number(process.env['POUNDS_SEED'] ?? 20_261_122);
const LONG = { timeout: 60_000 + RUNS * 2_000 };
/** Deeds in one world before another is made. */
const IN_A_WORLD = 60;

const INDEPENDENT = readFileSync(new URL('../../bin/parity/independent.sql', import.meta.url), 'utf8');
// Rounded by PostgreSQL too, half away from zero: nothing here goes through the payment engine.
const TOTALS = `
select i.id, round(i.total::numeric / i.denominator::numeric)::text as pence,
  coalesce((select max(number) from statement_versions where statement_id = i.id), 0) as version
from (${INDEPENDENT.trim().replace(/;$/, '')}) i`;

interface Total {
  readonly pence: bigint;
  readonly version: number;
}

/** What every statement of a provider comes to, read afresh and reckoned by SQL that shares nothing with the engine. */
async function reckonAfresh(client: pg.Client, activeLeadProviderId: string): Promise<Map<string, Total>> {
  const { rows: statements } = await client.query<{ id: string }>(
    'select id from statements where active_lead_provider_id = $1',
    [activeLeadProviderId],
  );
  const { rows } = await client.query<{ id: string; pence: string; version: number }>(TOTALS, [
    statements.map(({ id }) => id),
  ]);
  return new Map(rows.map(({ id, pence, version }) => [id, { pence: BigInt(pence), version }]));
}

/** What two fresh reads differ by, as a plan would say it. */
const between = (before: Map<string, Total>, after: Map<string, Total>) =>
  [...new Set([...before.keys(), ...after.keys()])]
    .flatMap((id) => {
      const [was, is] = [before.get(id), after.get(id)];
      const isSealedAnew = was && is && is.version > Math.max(was.version, 1);
      if (was?.pence === is?.pence && !isSealedAnew) return [];
      const difference = (is?.pence ?? 0n) - (was?.pence ?? 0n);
      const newVersion = isSealedAnew ? is.version : null;
      return [{ id, before: was?.pence ?? null, after: is?.pence ?? null, difference, newVersion }];
    })
    .toSorted(byId);

const promised = (money: MoneyMoved | null) =>
  (money?.statements ?? [])
    .map(({ statementId: id, before, after, difference, newVersion }) => ({
      id,
      before,
      after,
      difference,
      newVersion,
    }))
    .toSorted(byId);

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);

const counts = new Map<string, number>();
const count = (what: string, by = 1) => counts.set(what, (counts.get(what) ?? 0) + by);
const times = (what: string) => counts.get(what) ?? 0;

test(
  `in ${RUNS} random deeds on money the plan's pounds are those of the statements reckoned afresh`,
  LONG,
  async ({ story, atTheDoor: { client, ask } }) => {
    const random = new Random(SEED);
    let stage: MoneyStage | undefined;
    for (let run = 0; times('done') < RUNS; run++) {
      expect(run, 'too many deeds are refused for this to say anything').toBeLessThan(RUNS * 20 + 200);
      if (!stage || run % IN_A_WORLD === 0)
        stage = { client, random, world: await aMoneyWorld(story, random), done: [] };
      const name: MoneyDeed = random.one(moneyDeeds);
      const input = await moneyInput[name](stage);
      const like =
        name === 'reverseEvent' && 'eventId' in input
          ? stage.done.find(({ eventId }) => eventId === input.eventId)?.name
          : name;
      const { activeLeadProviderId } = stage.world;
      const planned = await ask(name, input, null, like);
      if (planned.is !== 'planned') {
        count(`${name} refused`);
        continue;
      }
      // A plan writes nothing, so that this is still before.
      const before = await reckonAfresh(client, activeLeadProviderId);
      const done = await ask(name, input, planned.plan.fingerprint, like);
      const which = `case ${run}: ${name}`;
      expect(done.is, which).toBe('done');
      if (done.is === 'done') stage.done.push({ eventId: done.eventId, name: like ?? name });
      const after = await reckonAfresh(client, activeLeadProviderId);
      const { money } = planned.plan;
      const moved = between(before, after);
      expect(promised(money), which).toEqual(idsAsPlanned(moved, money));
      const stays = new Set(money?.statements.flatMap((one) => (one.stays ? [one.statementId] : [])));
      const sum = moved.reduce((all, { id, difference }) => (stays.has(id) ? all : all + difference), 0n);
      expect(money?.difference ?? 0n, which).toBe(sum);
      count('done');
      count(`${name} done`);
      count('statements compared', after.size);
      if (moved.length > 0) count('deeds that moved money');
      count('totals that moved', moved.length);
      count('sealed anew', moved.filter(({ newVersion }) => newVersion !== null).length);
      count('stay, as they are authorised', stays.size);
    }
    globalThis.console.log(`${RUNS} deeds, seed ${SEED}:`, Object.fromEntries(counts));
    expect(times('deeds that moved money')).toBeGreaterThan(RUNS / 4);
    if (RUNS >= 1000) for (const name of moneyDeeds) expect(times(`${name} done`), name).toBeGreaterThan(9);
  },
);

/** A statement that a deed adds has another id in the plan than when it is done. */
function idsAsPlanned(moved: ReturnType<typeof between>, money: MoneyMoved | null) {
  const known = new Set(money?.statements.map(({ statementId }) => statementId));
  const strangers = [...known].filter((id) => !moved.some((one) => one.id === id));
  return moved
    .map((one) => (known.has(one.id) ? one : { ...one, id: strangers.shift() ?? one.id }))
    .toSorted(byId);
}
