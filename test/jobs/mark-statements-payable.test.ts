import pg from 'pg';
import { expect, onTestFinished } from 'vitest';
import { markStatementsPayable } from '../../server/jobs/mark-statements-payable.ts';
import { StatementRecord } from '../../server/records/statement.record.ts';
import { aContract, anActiveLeadProvider, aStatement, test as base } from '../stories/index.ts';

/** The job as it runs on a night. */
const test = base.extend(
  'night',
  ({ database }) =>
    (instant: string) =>
      markStatementsPayable({ url: database.url, clock: () => new Date(instant) }),
);

test('every statement whose deadline has passed in London becomes payable, once', async ({
  story,
  night,
}) => {
  const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
  await aContract(story, { activeLeadProvider });
  const made = async (month: number, deadlineDate: string) =>
    (await aStatement(story, { activeLeadProvider, month, year: 2026, deadlineDate })).id;
  const [missed, yesterday, today] = [
    await made(1, '2025-12-31'),
    await made(5, '2026-04-30'),
    await made(6, '2026-05-01'),
  ];
  // 23:30 in UTC is half past midnight in London in summer.
  const before = await night('2026-04-30T22:30:00Z');
  expect(before).toEqual({ marked: [missed], failed: [] });
  expect(await night('2026-04-30T23:30:00Z')).toEqual({ marked: [yesterday], failed: [] });
  expect(await night('2026-04-30T23:30:00Z')).toEqual({ marked: [], failed: [] });
  expect((await story.find(StatementRecord, { id: today })).status).toBe('open');
});

test('one that fails holds up no other', async ({ story, database, night }) => {
  const activeLeadProvider = await anActiveLeadProvider(story, { year: 2024 });
  const first = await aStatement(story, { activeLeadProvider, month: 9, year: 2024 });
  const second = await aStatement(story, { activeLeadProvider, month: 10, year: 2024 });
  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  onTestFinished(() => owner.end());
  await owner.query(
    `create function stumble() returns trigger language plpgsql as $$ begin raise 'Stumbled'; end $$;
     create trigger stumble before update on statements for each row when (new.id = '${first.id}') execute function stumble()`,
  );
  const went = await night('2026-04-30T22:30:00Z');
  expect(went.failed).toMatchObject([
    { statementId: first.id, error: { message: expect.stringContaining('Stumbled') } },
  ]);
  expect(went.marked).toEqual([second.id]);
  expect((await story.find(StatementRecord, { id: first.id })).status).toBe('open');
  await owner.query('drop trigger stumble on statements');
  expect((await night('2026-05-01T22:30:00Z')).marked).toContain(first.id);
});
