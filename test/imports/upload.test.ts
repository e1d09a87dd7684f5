import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { ask } from '../support/ask.ts';
import { type Person, test } from '../support/console.ts';

const HEADER = 'urn,la_code,la_name,establishment_number,name,type,pupils_on_roll';
const line = (number: number) => `${200_000 + number},201,City of London,3614,School ${number},Academy,7`;
const fileOf = (lines: number, line_ = line) =>
  [HEADER, ...Array.from({ length: lines }, (_, index) => line_(index))].join('\n');

async function upload(person: Person, payload: string | Buffer, name = 'schools.csv') {
  const reply = await person.send({
    method: 'POST',
    url: `/import/schools?name=${encodeURIComponent(name)}`,
    payload,
    headers: { 'content-type': 'text/csv' },
  });
  return { status: reply.statusCode, ...reply.json() };
}

const checked = async (person: Person, id: string) =>
  (
    await person.ask(
      `query ($id: ID!) { schoolUpload(id: $id) {
        fileName bytes encoding columnsNotInFile lines added changed unchanged refused opened emptyLines daysNotKept
        refusals { items { line urn because } total } } }`,
      { id },
    )
  ).data.schoolUpload;

describe('who may upload', () => {
  test.for(['finance', 'finance_approver', 'developer', 'user_manager'] as const)(
    'not a %s',
    async (role, { console }) => {
      expect(await upload(console.as(role), fileOf(1))).toMatchObject({
        status: 403,
        message: expect.stringContaining('Ask a support agent.'),
      });
    },
  );

  test('nobody who is signed out', async ({ console }) => {
    expect(await upload(console.anonymous, fileOf(1))).toMatchObject({ status: 401 });
  });

  test('a support agent, who is told what was received', async ({ console }) => {
    const sent = fileOf(2);
    expect(await upload(console.as('support'), sent, 'Août.csv')).toEqual({
      status: 201,
      uploadId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      fileName: 'Août.csv',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      bytes: sent.length,
    });
  });
});

describe('a file that cannot be read', () => {
  test.for([
    ['nothing', '', 'The file is empty.'],
    ['a header alone', HEADER, 'has no line below them'],
    ['another table', 'a,b\n1,2', 'has none for urn'],
    ['a spreadsheet', 'PK\x03\x04', 'Save the sheet as CSV'],
    ['UTF-16', Buffer.from(`\ufeff${fileOf(1)}`, 'utf16le'), 'Save it as CSV (UTF-8)'],
    ['a quotation mark that never closes', `${fileOf(1)}\n1,"2`, 'never closed'],
  ] as const)('%s is refused in words', async ([, payload, sentence], { console }) => {
    expect(await upload(console.as('support'), payload)).toMatchObject({
      status: 400,
      message: expect.stringContaining(sentence),
    });
  });

  test.for(['', 'x'.repeat(201), 'a\u202eb.csv', 'a\nb.csv'])(
    'a name of %j is refused',
    async (name, { console }) => {
      expect(await upload(console.as('support'), fileOf(1), name)).toMatchObject({ status: 400 });
    },
  );

  test('a compressed one is refused', async ({ console }) => {
    const { statusCode, body } = await console.as('support').send({
      method: 'POST',
      url: '/import/schools?name=a.csv',
      payload: 'x',
      headers: { 'content-type': 'text/csv', 'content-encoding': 'gzip' },
    });
    expect([statusCode, body]).toEqual([415, expect.stringContaining('not compressed')]);
  });
});

describe('the limits', () => {
  test('60,000 lines are read, and one more is refused', async ({ console }) => {
    const most = await upload(console.as('support'), fileOf(60_000));
    expect(await checked(console.as('support'), most.uploadId)).toMatchObject({
      lines: 60_000,
      added: 60_000,
    });
    expect(await upload(console.as('support'), fileOf(60_001))).toMatchObject({
      status: 400,
      message: expect.stringContaining('more than 60,000 lines'),
    });
  });

  test('60 columns are read, and one more is refused', async ({ console }) => {
    const wide = (columns: number) =>
      `${HEADER}${',x'.repeat(columns - 7)}\n${line(1)}${','.repeat(columns - 7)}`;
    expect(await upload(console.as('support'), wide(60))).toMatchObject({ status: 201 });
    expect(await upload(console.as('support'), wide(61))).toMatchObject({
      status: 400,
      message: expect.stringContaining('61 columns; 60 is the most'),
    });
  });

  test('16 MB are read, and one byte more is refused', async ({ console }) => {
    const most = Buffer.alloc(16 * 1024 * 1024, 'x');
    most.write(`${HEADER},notes\n${line(1)},`);
    expect(await upload(console.as('support'), most)).toMatchObject({ status: 201 });
    expect(await upload(console.as('support'), Buffer.concat([most, Buffer.from('x')]))).toMatchObject({
      status: 413,
      message: expect.stringContaining('larger than 16 MB'),
    });
  });

  test('500 characters in a cell are read, and one more is refused by its line', async ({ console }) => {
    const named = (length: number) => `30000${length % 2},201,City of London,,${'x'.repeat(length)},Academy,`;
    const { uploadId } = await upload(console.as('support'), [HEADER, named(500), named(501)].join('\n'));
    expect(await checked(console.as('support'), uploadId)).toMatchObject({
      lines: 2,
      added: 1,
      refusals: { items: [{ line: 3, urn: '300001', because: expect.stringContaining('longer than 500') }] },
    });
  });
});

describe('what is read', () => {
  test.for([
    ['UTF-8', Buffer.from(fileOf(1, () => '300000,201,x,,St Thomas à Becket,y,'))],
    ['UTF-8', Buffer.from(`\ufeff${fileOf(1, () => '300000,201,x,,St Thomas à Becket,y,')}`)],
    [
      'Windows-1252',
      Buffer.from(
        fileOf(1, () => '300000,201,x,,St Thomas à Becket,y,'),
        'latin1',
      ),
    ],
  ] as const)('%s, decided by the bytes', async ([encoding, payload], { console }) => {
    const { uploadId } = await upload(console.as('support'), payload);
    expect(await checked(console.as('support'), uploadId)).toMatchObject({ encoding, added: 1, refused: 0 });
  });

  test('quotes, line breaks in cells and every kind of line end; the lines are counted as an editor does', async ({
    console,
  }) => {
    const payload = `${HEADER}\r\n300000,201,x,,"A ""good"", big\r\nschool",y,\r\n\r\n300001,201,x,,St "M",y,\nbad\r300003,201,x,,C,y,`;
    const { uploadId } = await upload(console.as('support'), payload);
    expect(await checked(console.as('support'), uploadId)).toMatchObject({
      lines: 4,
      added: 3,
      emptyLines: 1,
      refusals: { items: [{ line: 6, urn: null }], total: 1 },
    });
  });

  test('what the file has no column for is named', async ({ console }) => {
    const { uploadId } = await upload(console.as('support'), fileOf(1));
    const { columnsNotInFile } = await checked(console.as('support'), uploadId);
    expect(columnsNotInFile).toContain('Opened on');
    expect(columnsNotInFile).not.toContain('Name');
  });
});

test('refused lines come as a spreadsheet in which nothing runs, to those who may import', async ({
  console,
}) => {
  const payload = `=${HEADER}\n1,201,x,,A,y,\n300000,201,x,,B,y,`;
  const { uploadId } = await upload(console.as('support'), payload);
  const url = `/import/${uploadId}/refused.csv`;
  const reply = await console.as('support').send({ method: 'GET', url });
  expect(reply.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': expect.stringContaining('attachment'),
    'x-content-type-options': 'nosniff',
  });
  expect(reply.body).toBe(`\ufeffLine,URN,Why it was refused\r\n2,,'=urn must have 5 to 6 digits.\r\n`);
  expect((await console.as('finance').send({ method: 'GET', url })).statusCode).toBe(403);
  expect((await console.as('support').send({ method: 'GET', url: '/import/1/refused.csv' })).statusCode).toBe(
    404,
  );
});

test('an upload that nobody came back for is cleared away by the next', async ({ console, database }) => {
  const first = await upload(console.as('support'), fileOf(1));
  await ask(
    database.ownerUrl,
    `update staging.school_uploads set uploaded_at = now() - interval '25 hours' where id = '${first.uploadId}'`,
  );
  expect(await checked(console.as('support'), first.uploadId)).not.toBeNull();
  await upload(console.as('support'), fileOf(1));
  expect(await checked(console.as('support'), first.uploadId)).toBeNull();
  const left = `select count(*)::int from staging.school_lines where upload_id = '${first.uploadId}'`;
  expect(await ask(database.ownerUrl, left)).toBe(0);
});

test('empty lines count against the limit, so that a file of nothing else cannot keep the server busy', async ({
  console,
}) => {
  expect(await upload(console.as('support'), `${HEADER}\n${'\n'.repeat(1_000_000)}`)).toMatchObject({
    status: 400,
    message: expect.stringContaining('more than 60,000 lines'),
  });
});

test('whoever waits for a long import is told how far it has come, and nothing once it is done', async ({
  console,
}) => {
  const { uploadId } = await upload(console.as('support'), fileOf(12_000));
  const idempotencyKey = randomUUID();
  const progress = async () =>
    (
      await console
        .as('support')
        .ask('query ($key: ID!) { importProgress(idempotencyKey: $key) { phase percent } }', {
          key: idempotencyKey,
        })
    ).data.importProgress;
  let over = false;
  const planning = console
    .as('support')
    .plan('importSchools', { uploadId }, { idempotencyKey })
    .finally(() => {
      over = true;
    });
  const heard: { phase: string; percent: number | null }[] = [];
  while (!over) {
    const now = await progress();
    if (now) heard.push(now);
  }
  expect(await planning).toMatchObject({ __typename: 'Planned' });
  expect(heard.map(({ phase }) => phase)).toContain('Writing the schools');
  const percents = heard.flatMap(({ percent }) => percent ?? []);
  expect(percents).toEqual(percents.toSorted((a, b) => a - b));
  expect(await progress()).toBeNull();
});
