import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import {
  aContract,
  aContractPeriod,
  anActiveLeadProvider,
  aSchedule,
  aStatement,
  test as base,
} from '../stories/index.ts';
import { ask } from '../support/ask.ts';

const program = fileURLToPath(new URL('../../bin/import.ts', import.meta.url));

/** `npm run import` on this test's database, with a file of these lines. */
const test = base
  .extend('folder', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const folder = mkdtempSync(join(tmpdir(), 'console-import-'));
    onCleanup(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
  })
  .extend('run', { scope: 'worker' }, async ({ database, folder }) => {
    return async (kind: string, lines: readonly string[], ...options: string[]) => {
      const path = join(folder, 'given.csv');
      writeFileSync(path, lines.join('\n'));
      return imported(database.ownerUrl, [kind, path, ...options]);
    };
  });

async function imported(databaseUrl: string, args: readonly string[]) {
  const child = spawn(process.execPath, [program, ...args], { env: { DATABASE_URL: databaseUrl } });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text) => (out += text));
  child.stderr.on('data', (text) => (err += text));
  const [code] = await once(child, 'close');
  return { code, out, err };
}

const rows = (url: string, sql: string) =>
  ask(url, `select coalesce(json_agg(to_jsonb(found)), '[]') from (${sql}) as found`);

const events = (url: string, action: string) =>
  rows(
    url,
    `select e.sentence, u.name as actor from audit.events e join users u on u.id = e.actor_id
     where e.action = '${action}' order by e.id`,
  );

const BODIES = ['name,type', 'Kent,local_authority', '', 'Surrey,county', 'Hill Hub,teaching_school_hub'];

test('a plan names every refused line and writes nothing; applied it is one event; again, nothing', async ({
  run,
  database,
}) => {
  const planned = await run('appropriate-bodies', BODIES);
  expect(planned).toMatchObject({ code: 0, err: '' });
  expect(planned.out).toContain('Line 4 refused: type must be one of');
  expect(planned.out).toContain('2 added, 0 changed, 0 unchanged, 1 refused, 0 flagged');
  expect(planned.out).toContain('1 line without any text');
  expect(planned.out).toContain('Nothing is written yet.');
  expect(await events(database.ownerUrl, 'import-appropriate-bodies')).toEqual([]);

  const done = await run('appropriate-bodies', BODIES, '--apply');
  expect(done).toMatchObject({ code: 0, err: '' });
  const sentence =
    'Imported appropriate bodies from given.csv: 2 added, 0 changed, 0 unchanged, 1 refused, 0 flagged';
  expect(done.out).toContain(sentence);
  expect(done.out).toContain('Line 4 refused:');
  const kept = `select name, body_type from appropriate_bodies where name in ('Kent', 'Hill Hub') order by name`;
  expect(await rows(database.ownerUrl, kept)).toEqual([
    { name: 'Hill Hub', body_type: 'teaching_school_hub' },
    { name: 'Kent', body_type: 'local_authority' },
  ]);

  const again = await run('appropriate-bodies', BODIES, '--apply');
  expect(again).toMatchObject({ code: 0, err: '' });
  expect(again.out).toContain('Nothing changes.');
  expect(again.out).toContain('Line 4 refused:');
  expect(await events(database.ownerUrl, 'import-appropriate-bodies')).toEqual([
    { sentence, actor: 'Set-up' },
  ]);
});

test('a schedule is made with its milestones, and dates that differ are changed', async ({
  run,
  story,
  database,
}) => {
  const { id } = await aSchedule(story, {
    year: 2026,
    milestones: { started: ['2026-06-01', '2026-12-31'], completed: ['2028-04-01', null] },
  });
  const lines = [
    'schedule-identifier,schedule-cohort-year,milestone-declaration-type,milestone-start-date,milestone-date',
    'ecf-standard-september,2026,started,2026-6-1,2027-01-15',
    'ecf-standard-april,2026,started,2027-04-01,',
    'ecf-standard-april,2026,retained-1,2027-08-01,2027-07-01',
    'ecf-standard-april,2031,started,2032-04-01,',
  ];
  const { code, out } = await run('schedules', lines, '--apply');
  expect(code).toBe(0);
  expect(out).toContain('1 added, 1 changed, 0 unchanged, 2 refused');
  expect(out).toContain('Line 4 refused: milestone-date 2027-07-01 must be after');
  expect(out).toContain('Line 5 refused: There is no contract period 2031');
  const kept = `select start_date, milestone_date from milestones where schedule_id = '${id}' order by start_date`;
  expect(await rows(database.ownerUrl, kept)).toEqual([
    { start_date: '2026-06-01', milestone_date: '2027-01-15' },
    { start_date: '2028-04-01', milestone_date: null },
  ]);
  expect((await run('schedules', lines, '--apply')).out).toContain('Nothing changes.');
});

test('the statement calendar is every contracted lead provider’s; open statements move and others stay', async ({
  run,
  story,
  database,
}) => {
  const year = 2090;
  await aContractPeriod(story, { year });
  const first = await anActiveLeadProvider(story, { year });
  const second = await anActiveLeadProvider(story, { year });
  await anActiveLeadProvider(story, { year });
  const contract = await aContract(story, { activeLeadProvider: first });
  await aContract(story, { activeLeadProvider: second });
  const open = await aStatement(story, { activeLeadProvider: first, contract, month: 11, year });
  const paid = await aStatement(story, { activeLeadProvider: second, month: 11, year, status: 'payable' });
  const lines = [
    'type,name,cohort,deadline_date,payment_date,output_fee',
    '',
    `ecf,November ${year},${year},${year}-10-31,${year}-11-28,true`,
    `ecf,December ${year},${year},${year}-11-30,${year}-12-5,false`,
    `ecf,January ${year + 1},${year},${year + 1}-12-31,${year + 1}-1-25,true`,
  ];
  const { code, out } = await run('statements', lines, '--apply');
  expect(code).toBe(0);
  expect(out).toContain('1 added, 1 changed, 0 unchanged, 1 refused, 1 flagged');
  expect(out).toContain('Line 3 flagged: Not moved: It is payable already');
  expect(out).toContain(`Line 5 refused: deadline_date ${year + 1}-12-31 must be before`);
  const kept = `select month, payment_date, status from statements
    where active_lead_provider_id in ('${first.id}', '${second.id}') order by month, payment_date desc`;
  expect(await rows(database.ownerUrl, kept)).toEqual([
    { month: 11, payment_date: `${year}-11-28`, status: open.status },
    { month: 11, payment_date: `${year}-11-25`, status: paid.status },
    { month: 12, payment_date: `${year}-12-05`, status: 'open' },
    { month: 12, payment_date: `${year}-12-05`, status: 'open' },
  ]);
  expect((await run('statements', lines, '--apply')).out).toContain('Nothing changes.');
});

test('schools go through the register’s own import, as its own actor', async ({ run, database }) => {
  const lines = [
    'urn,la_code,la_name,name,type',
    '790001,201,City,Hill School,Academy',
    '12,201,City,Short,Academy',
  ];
  expect((await run('schools', lines)).out).toContain('Line 3 refused: urn must have 5 to 6 digits.');
  expect((await run('schools', lines, '--apply')).out).toContain(
    '1 added, 0 changed, 0 unchanged, 1 refused',
  );
  expect((await run('schools', lines, '--apply')).out).toContain('Nothing changes.');
  expect(await events(database.ownerUrl, 'import-schools')).toMatchObject([
    { actor: 'School register import' },
  ]);
});

test('links between schools go the same way, once their schools are there', async ({ run, database }) => {
  const lines = [
    'URN,LinkURN,LinkName,LinkType,LinkEstablishedDate',
    '790002,790001,Hill School,Successor,01-09-2025',
    '790003,790001,Hill School,Successor,01-09-2025',
  ];
  const early = await run('schools', lines, '--apply');
  expect(early).toMatchObject({
    code: 1,
    out: expect.stringContaining('Line 2 refused: URN 790002 is not in'),
  });
  await run('schools', ['urn,la_code,la_name,name,type', '790002,201,City,Dale School,Academy'], '--apply');
  const done = await run('schools', lines, '--apply');
  expect(done.out).toContain('Line 3 refused: URN 790003 is not in the register we hold.');
  expect(done.out).toContain('1 added, 0 changed, 0 unchanged, 1 refused');
  expect((await run('schools', lines, '--apply')).out).toContain('Nothing changes.');
  expect(await events(database.ownerUrl, 'import-school-links')).toMatchObject([
    { actor: 'School register import' },
  ]);
});

test.for([
  [[], 'Say what the file holds, one of schools, appropriate-bodies, schedules, statements'],
  [['teachers', 'a.csv'], 'Say what the file holds'],
  [['schools'], 'Name one file'],
  [['schedules', '/nowhere/a.csv'], 'The file /nowhere/a.csv cannot be read: there is none.'],
  [['schedules', tmpdir()], 'it is a folder'],
  [['schedules', 'a.csv', '--force'], 'The only option is --apply'],
] as const)('import %j is answered with one sentence', async ([args, because], { database }) => {
  const { code, out, err } = await imported(database.ownerUrl, args);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(because);
  expect(err.trim().split('\n')).toHaveLength(1);
});

test('wrong columns, an empty file and a file of no good line change nothing and say so', async ({ run }) => {
  expect(await run('statements', ['name,type', 'Kent,national'])).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('must name the columns type, name, cohort'),
  });
  expect(await run('statements', [])).toMatchObject({
    code: 1,
    err: expect.stringContaining('no line below'),
  });
  const { code, out } = await run('appropriate-bodies', ['name,type', 'Kent,county'], '--apply');
  expect(code).toBe(1);
  expect(out).toContain('No line of this file can be imported.');
});
