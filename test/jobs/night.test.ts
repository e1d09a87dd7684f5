import { describe, expect, onTestFinished, vi } from 'vitest';
import pg from 'pg';
import { runNight } from '../../server/jobs/night.ts';
import { startJobs } from '../../server/jobs/runner.ts';
import {
  ContractBandedFeeStructureBandTermRecord,
  ContractBandedFeeStructureRecord,
} from '../../server/records/contract.record.ts';
import { StatementRecord } from '../../server/records/statement.record.ts';
import { aStatement, type Story } from '../stories/index.ts';
import { ask } from '../support/ask.ts';
import { type Console, test } from '../support/console.ts';
import type { TestDatabase } from '../support/database.ts';
import { authorise, january, submitted } from '../support/statement-desk.ts';

const night = (database: TestDatabase, today = '2026-03-02') =>
  runNight({ url: database.url, clock: () => new Date(`${today}T00:30:00Z`) });

const CASES = `query ($open: Boolean!) { driftCases(open: $open) { total items {
  id cause rows differencePence details closedAs closedBy statement { id } mayClose { allowed } } } lastNight { finishedAt marked checked casesOpened casesClosed failed } }`;
const casesOf = async (console: Console, statementId: string, open = true) => {
  const { data } = await console.as('finance').ask(CASES, { open });
  return data.driftCases.items.filter(
    (one: { statement: { id: string } }) => one.statement.id === statementId,
  );
};

/** An authorised January, and a way to change the price it was reckoned by behind everybody's back. */
async function authorised(console: Console, story: Story) {
  const { statement, ...rest } = await january(story);
  await authorise(console.as('finance_approver'), statement, await submitted(console, statement));
  const structure = await story.find(ContractBandedFeeStructureRecord, { contractId: statement.contractId });
  const term = await story.find(ContractBandedFeeStructureBandTermRecord, {
    bandedFeeStructureId: structure.id,
  });
  const reprice = (feePerDeclaration: bigint) =>
    story.change(ContractBandedFeeStructureBandTermRecord, term, { feePerDeclaration });
  return { ...rest, statement, reprice };
}

test('a night makes what is due payable, and says when it was done', async ({ console, story, database }) => {
  const { statement } = await january(story);
  await night(database);
  expect((await story.find(StatementRecord, { id: statement.id })).status).toBe('payable');
  const { data } = await console.as('finance').ask(CASES, { open: true });
  expect(data.lastNight).toMatchObject({ failed: 0, casesOpened: 0 });
  expect(data.lastNight.marked).toBeGreaterThan(0);
  const ready = await console.server.inject('/ready');
  expect(ready.json()).toEqual({ ready: true, lastNight: data.lastNight.finishedAt });
});

describe('a sealed statement that the records no longer come to', () => {
  test('has a case with its cause, rows and pounds, once, which closes when the drift is gone', async ({
    console,
    story,
    database,
  }) => {
    const { statement, reprice } = await authorised(console, story);
    await night(database);
    expect(await casesOf(console, statement.id)).toEqual([]);
    await reprice(200_000n);
    await night(database);
    await night(database);
    const [found, ...more] = await casesOf(console, statement.id);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ cause: 'terms', closedAs: null, mayClose: { allowed: true } });
    // £1,000 more at 20% × 60%, and 100 × 40% ÷ 29 of service fee for each place, with VAT where it is due.
    expect(Number(found.differencePence)).toBeGreaterThan(12_000);
    expect(found.rows).toBeGreaterThan(1);
    expect(found.details).toMatch(
      /^Terms, ceilings, banding rule or VAT are not what they were\. 1 line and \d+ figures differ\.$/,
    );
    await reprice(100_000n);
    await night(database);
    expect(await casesOf(console, statement.id)).toEqual([]);
    expect(await casesOf(console, statement.id, false)).toMatchObject([
      { closedAs: 'gone', closedBy: 'Nightly jobs' },
    ]);
  });

  test('is settled by a person, and comes back only when it moves again', async ({
    console,
    story,
    database,
  }) => {
    const { statement, reprice } = await authorised(console, story);
    await reprice(110_000n);
    await night(database);
    const [{ id }] = await casesOf(console, statement.id);
    expect((await console.as('finance_approver').perform('closeCase', { caseId: id })).__typename).toBe(
      'Done',
    );
    expect(await console.as('finance').plan('closeCase', { caseId: id })).toMatchObject({
      code: 'already-closed',
    });
    await night(database);
    expect(await casesOf(console, statement.id)).toEqual([]);
    await reprice(120_000n);
    await night(database);
    expect(await casesOf(console, statement.id)).toHaveLength(1);
  });

  test('does not move by later deeds through the door: those become clawbacks and adjustments', async ({
    console,
    story,
    database,
  }) => {
    const { statement, declaration, activeLeadProvider } = await authorised(console, story);
    await aStatement(story, { activeLeadProvider, month: 4, year: 2026 });
    const done = await console.as('support').perform('voidDeclaration', { declarationId: declaration.id });
    expect(done.__typename).toBe('Done');
    await night(database);
    expect(await casesOf(console, statement.id)).toEqual([]);
  });
});

describe('the runner', () => {
  const nights = async (database: TestDatabase) =>
    Number(
      await ask(database.ownerUrl, 'select count(*)::int from jobs.nights where finished_at is not null'),
    );
  const start = (database: TestDatabase, lines: string[]) => {
    const jobs = startJobs({
      url: database.url,
      log: (line) => lines.push(line),
      firstAfterMs: 0,
      againAfterMs: 200,
    });
    onTestFinished(() => jobs.stop());
    return jobs;
  };

  test('does the missed night at its start, in the name of the least of the logins, and stops', async ({
    database,
  }) => {
    await ask(database.ownerUrl, 'delete from jobs.nights returning 1');
    const lines: string[] = [];
    const jobs = start(database, lines);
    await vi.waitFor(async () => expect(await nights(database)).toBe(1), { timeout: 20_000, interval: 200 });
    await jobs.stop();
    expect(lines).toEqual([]);
    // Done already: another start has nothing to make good.
    const again = start(database, lines);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await again.stop();
    expect(await nights(database)).toBe(1);
  });

  test('waits while the database is away, and goes on when it is back', async ({
    console,
    story,
    database,
  }) => {
    const { reprice } = await authorised(console, story);
    await reprice(120_000n);
    await ask(database.ownerUrl, 'delete from jobs.nights returning 1').catch(() => undefined);
    const lines: string[] = [];
    const unhandled: unknown[] = [];
    const hear = (error: unknown) => unhandled.push(error);
    process.on('unhandledRejection', hear);
    const jobs = start(database, lines);
    const name = new URL(database.ownerUrl).pathname.slice(1);
    const outside = new URL(database.ownerUrl);
    outside.pathname = '/postgres';
    const owner = new pg.Client(outside.href);
    await owner.connect();
    for (let time = 0; time < 8; time++) {
      await new Promise((resolve) => setTimeout(resolve, 120 + time * 40));
      await owner.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = 'console_jobs'`,
        [name],
      );
    }
    await owner.end();
    await vi.waitFor(async () => expect(await nights(database)).toBeGreaterThan(0), {
      timeout: 60_000,
      interval: 300,
    });
    await jobs.stop();
    process.off('unhandledRejection', hear);
    expect(unhandled).toEqual([]);
  }, 90_000);

  test('stopped under a job, it lets go of the database and leaves the rest to the next start', async ({
    database,
  }) => {
    await ask(database.ownerUrl, 'delete from jobs.nights returning 1').catch(() => undefined);
    for (const after of [0, 40, 120, 300]) {
      const jobs = start(database, []);
      await new Promise((resolve) => setTimeout(resolve, after));
      await jobs.stop();
    }
    const left = `select count(*)::int from pg_stat_activity where datname = current_database() and usename = 'console_jobs'`;
    await vi.waitFor(async () => expect(await ask(database.ownerUrl, left)).toBe(0), { timeout: 20_000 });
  });
});
