import { parse } from 'csv-parse/sync';
import { describe, expect } from 'vitest';
import { openCopies } from '../../server/records/reads/copies.ts';
import { exportedTeachers, selected } from '../../server/records/reads/lists/exported.ts';
import { csvLine } from '../../server/domain/csv.ts';
import {
  aDeclaration,
  anEctAtSchool,
  aSchool,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { ask } from '../support/ask.ts';
import { type Console, test } from '../support/console.ts';

type Role = Parameters<Console['as']>[0];

async function told(story: Story) {
  const school = await aSchool(story, {
    name: 'Hill, "the" School',
    inductionTutorName: 'Tom Tutor',
    inductionTutorEmail: 't@x.example',
  });
  for (const [name, paymentStatus] of [
    ['=HYPERLINK("http://evil.example") Ada', 'voided'],
    ['Bea Lovelace', 'no_payment'],
  ] as const) {
    const teacher = await aTeacher(story, { correctedName: name });
    const ect = await anEctAtSchool(story, { teacher, school, startedOn: '2025-09-01' });
    await aDeclaration(story, { training: await aTrainingPeriod(story, { ect }), paymentStatus });
  }
  return { school };
}

const download = (console: Console, role: Role, list: string, body: object | string = {}) =>
  console.as(role).send({
    method: 'POST',
    url: `/exports/${list}.csv`,
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify(body),
  });

const rowsOf = (csv: string) => parse(csv, { bom: true, relax_column_count: true }) as string[][];

describe('a list as a file', () => {
  test.beforeAll(async ({ story }) => {
    await told(story);
  });

  test('has headings, every row that matches, and how many there are', async ({ console }) => {
    const reply = await download(console, 'finance', 'declarations');
    expect(reply.statusCode).toBe(200);
    expect(reply.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="declarations-2026-03-02.csv"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    const [headings, ...rows] = rowsOf(reply.body);
    expect(headings).toEqual(expect.arrayContaining(['TRN', 'Name', 'State', 'School']));
    expect(rows.at(-1)).toEqual([
      expect.stringMatching(/^2 rows\. No filter\. Exported 2 March 2026, midday by Staff \d+\.$/),
    ]);
    expect(rows).toHaveLength(3);
    expect(reply.body.startsWith('\uFEFF')).toBe(true);
    expect(reply.body).toContain('"Hill, ""the"" School"');
  });

  test('is filtered as its list is', async ({ console }) => {
    const { body } = await download(console, 'finance', 'declarations', { filter: { states: ['voided'] } });
    const [, row, end] = rowsOf(body);
    expect(row).toContain('voided');
    expect(end).toEqual([expect.stringMatching(/^1 row\. states voided\. /)]);
  });

  test('runs nothing in a spreadsheet', async ({ console }) => {
    const { body } = await download(console, 'support', 'teachers', { filter: { q: 'ada' } });
    expect(rowsOf(body)[1]).toContain('\'=HYPERLINK("http://evil.example") Ada');
  });

  test.for(['developer', 'user_manager'] as const)('shows a %s nobody’s name', async (role, { console }) => {
    for (const list of ['teachers', 'declarations', 'schools']) {
      const { body, statusCode } = await download(console, role, list);
      expect(statusCode).toBe(200);
      expect(rowsOf(body)[0]).not.toEqual(expect.arrayContaining(['TRN']));
      expect(body).not.toMatch(/Lovelace|HYPERLINK|Tom Tutor|t@x|100\d{4}\b/);
    }
  });

  test('is refused to whoever is not signed in, and of what is no list', async ({ console }) => {
    const unsigned = await console.anonymous.send({ method: 'POST', url: '/exports/teachers.csv' });
    expect(unsigned.statusCode).toBe(401);
    for (const list of ['users', 'constructor'])
      expect((await download(console, 'user_manager', list)).statusCode).toBe(404);
  });

  test.for([
    { filter: { states: ['secret'] } },
    { filter: { nonsense: 'secret' } },
    { filter: 'secret' },
    { sort: { by: 'secret' } },
    { filter: { teacherId: 'secret' } },
    { filter: { evidenceType: 'secret' } },
  ])('says what is wrong with %o, and does not repeat it', async (body, { console }) => {
    const reply = await download(console, 'finance', 'declarations', body);
    expect(reply.statusCode).toBe(400);
    expect(reply.json()).toEqual({ code: 'BAD_USER_INPUT', message: expect.not.stringContaining('secret') });
  });

  test.for([
    [{ filters: { states: ['paid'] } }, 400, 'BAD_USER_INPUT'],
    ['declarations', 400, 'BAD_REQUEST'],
    [[{ filter: {} }], 400, 'BAD_REQUEST'],
    [{ filter: { q: 'x'.repeat(64 * 1024) } }, 413, 'BODY_TOO_LARGE'],
  ] as const)(
    'is not everything because of what cannot be read: %j',
    async ([body, status, code], { console }) => {
      const reply = await download(console, 'finance', 'declarations', body);
      expect([reply.statusCode, reply.json().code]).toEqual([status, code]);
    },
  );

  test('is not asked for in plain text', async ({ console }) => {
    const reply = await console.as('finance').send({
      method: 'POST',
      url: '/exports/declarations.csv',
      headers: { 'content-type': 'text/plain' },
      payload: '{}',
    });
    expect([reply.statusCode, reply.json().code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  });

  test('whoever may not search for people may not export what they searched for', async ({ console }) => {
    expect((await download(console, 'developer', 'teachers', { filter: { q: 'ada' } })).statusCode).toBe(403);
  });
});

test('text is made harmless for spreadsheets as everywhere else', async ({ database }) => {
  const texts = [
    '=1',
    '+1',
    '-1.5',
    '-',
    '@x',
    ' =1',
    '\t1',
    '\u00a0-a',
    '＝1',
    'Ada',
    'ä',
    '9a',
    '',
    'a,"b"\r\n',
  ];
  const copies = openCopies(database.url('console_reader'));
  let text = '';
  const name = exportedTeachers.columns.filter(({ heading }) => heading === 'Name');
  const sql = `select ${selected(name)} from unnest($1::text[]) t (name)`;
  for await (const { bytes } of copies.csv(sql, [texts])) text += bytes.toString();
  await copies.close();
  expect(parse(text)).toEqual(parse(texts.map((one) => csvLine([one])).join('')));
});

test('a reader takes one piece after the other, and leaves nothing open when it stops', async ({
  database,
}) => {
  const copies = openCopies(database.url('console_reader'));
  const pieces: string[] = [];
  for await (const { bytes, rows } of copies.csv('select n, $1::text from generate_series(1, 20000000) n', [
    'x',
  ])) {
    pieces.push(bytes.toString());
    expect(pieces.at(-1)?.split('\r\n').length).toBe(rows + 1);
    if (pieces.length === 3) break;
  }
  await copies.close();
  expect(pieces.join('')).toMatch(/^1,x\r\n2,x\r\n3,x\r\n(\d+,x\r\n)+$/);
  const open = `select count(*) from pg_stat_activity where datname = current_database() and usename = 'console_reader'
    and state <> 'idle'`;
  await expect.poll(() => ask(database.ownerUrl, open)).toBe('0');
});

test('who leaves before the first row leaves no question behind', async ({ database }) => {
  const copies = openCopies(database.url('console_reader'));
  const leaving = new AbortController();
  const first = copies.csv('select pg_sleep($1)', [600], leaving.signal).next();
  const asking = `select count(*) from pg_stat_activity where datname = current_database() and query like 'copy%pg_sleep%'
    and pid <> pg_backend_pid()`;
  await expect.poll(() => ask(database.ownerUrl, asking)).toBe('1');
  leaving.abort();
  await expect(first).rejects.toThrow('Nobody reads');
  await expect.poll(() => ask(database.ownerUrl, asking)).toBe('0');
  await copies.close();
});

test('who leaves while others are reading is not read for', async ({ database }) => {
  const copies = openCopies(database.url('console_reader'), { connections: 1 });
  const others = copies.csv('select n from generate_series(1, $1) n', [1_000_000]);
  await others.next();
  const leaving = new AbortController();
  const waiting = copies.csv('select $1::text', ['x'], leaving.signal).next();
  leaving.abort(new Error('Left'));
  await others.return();
  await expect(waiting).rejects.toThrow('Left');
  await copies.close();
});

test('a question that fails is an error, and the next one is answered', async ({ database }) => {
  const copies = openCopies(database.url('console_reader'), { connections: 1 });
  await expect(copies.csv('select 1 / ($1::int - 1)', [1]).next()).rejects.toThrow('division by zero');
  let text = '';
  for await (const { bytes } of copies.csv('select $1::text, null', [`it's, "so"`])) text += bytes.toString();
  expect(text).toBe(`"it's, ""so""",\r\n`);
  await copies.close();
});
