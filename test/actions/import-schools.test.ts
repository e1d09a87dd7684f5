import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { RegisterSchoolRecord } from '../../server/records/register-school.record.ts';
import { SchoolRecord } from '../../server/records/school.record.ts';
import { aSchool } from '../stories/index.ts';
import { type Console, test } from '../support/console.ts';

const HEADER =
  'URN,LA (code),LA (name),EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name)';
let urns = 700_000;
const aUrn = () => String(++urns);
const line = (urn: string, name: string, status = 'Open') =>
  `${urn},201,City of London,${name},Academy,"${status}"`;

async function uploaded(console: Console, ...lines: string[]): Promise<{ uploadId: string }> {
  const reply = await console.as('support').send({
    method: 'POST',
    url: '/import/schools?name=edubase.csv',
    payload: [HEADER, ...lines].join('\n'),
    headers: { 'content-type': 'text/csv' },
  });
  expect(reply.statusCode).toBe(201);
  return { uploadId: reply.json().uploadId };
}

test.for(['finance', 'finance_approver', 'developer', 'user_manager'] as const)(
  'a %s may not import schools, and is told who may',
  async (role, { console }) => {
    const input = await uploaded(console, line(aUrn(), 'A'));
    expect(await console.as(role).plan('importSchools', input)).toMatchObject({
      code: 'not-allowed',
      because: expect.stringContaining('Ask a support agent.'),
    });
    const { data } = await console.as(role).ask('{ mayImportSchools { allowed } }');
    expect(data.mayImportSchools.allowed).toBe(false);
  },
);

test('the button is on for a support agent', async ({ console }) => {
  const { data } = await console.as('support').ask('{ mayImportSchools { allowed because } }');
  expect(data.mayImportSchools).toEqual({ allowed: true, because: null });
});

test('new establishments are added, and those that are open become schools of ours', async ({
  console,
  story,
}) => {
  const [open, closing, closed, toOpen] = [aUrn(), aUrn(), aUrn(), aUrn()];
  const input = await uploaded(
    console,
    line(open, 'Open school'),
    line(closing, 'Closing school', 'Open, but proposed to close'),
    line(closed, 'Closed school', 'Closed'),
    line(toOpen, 'Coming school', 'Proposed to open'),
  );
  const planned = await console.as('support').plan('importSchools', input);
  expect(planned).toMatchObject({
    changeCount: 7,
    notices: expect.arrayContaining([expect.stringContaining('2 open schools')]),
  });
  const done = await console.as('support').perform('importSchools', input);
  expect(done.event?.sentence).toBe('Imported edubase.csv: 4 added, 0 changed, 0 unchanged, 0 refused');
  await story.find(SchoolRecord, { urn: open });
  await story.find(SchoolRecord, { urn: closing });
  await expect(story.find(SchoolRecord, { urn: closed })).rejects.toThrow('not found');
  await expect(story.find(SchoolRecord, { urn: toOpen })).rejects.toThrow('not found');
});

test('known establishments change in what the file tells, and in nothing else', async ({
  console,
  story,
}) => {
  const school = await aSchool(story, {
    name: 'Old name',
    register: { urn: aUrn(), town: 'Hatfield', pupilsOnRoll: 12, status: 'proposed_to_close' },
  });
  const input = await uploaded(console, line(school.urn, 'New name', 'Closed'));
  const { event } = await console.as('support').perform('importSchools', input);
  expect(await story.find(RegisterSchoolRecord, { urn: school.urn })).toMatchObject({
    name: 'New name',
    status: 'closed',
    town: 'Hatfield',
    pupilsOnRoll: 12,
  });
  const { data } = await console
    .as('support')
    .ask('query ($id: ID!) { school(id: $id) { name history { id } } }', { id: school.id });
  expect(data.school).toEqual({ name: 'New name', history: [{ id: event?.id }] });
});

test('the same file again changes nothing, and the answer says so', async ({ console }) => {
  const lines = [line(aUrn(), 'A'), line(aUrn(), 'B')];
  await console.as('support').perform('importSchools', await uploaded(console, ...lines));
  expect(await console.as('support').plan('importSchools', await uploaded(console, ...lines))).toMatchObject({
    code: 'nothing-to-change',
  });
});

test('what is left of a file is imported beside its refused lines, and the report accounts for each', async ({
  console,
}) => {
  const known = aUrn();
  await console.as('support').perform('importSchools', await uploaded(console, line(known, 'A')));
  const input = await uploaded(
    console,
    line(known, 'A'),
    line('12', 'B'),
    line(aUrn(), ''),
    line(aUrn(), 'C'),
  );
  await console.as('support').perform('importSchools', input);
  const { data } = await console.as('support').ask(
    `query ($id: ID!) { schoolImport(id: $id) { lines added changed unchanged refused importedAt
       refusals(page: { perPage: 1, page: 2 }) { items { line because } total } } schoolImports { items { id } } }`,
    { id: input.uploadId },
  );
  expect(data.schoolImport).toMatchObject({
    lines: 4,
    added: 1,
    changed: 0,
    unchanged: 1,
    refused: 2,
    refusals: { items: [{ line: 4, because: 'EstablishmentName is empty.' }], total: 2 },
  });
  expect(data.schoolImports.items[0]).toEqual({ id: input.uploadId });
});

test('a file of which every line is refused cannot be imported', async ({ console }) => {
  expect(
    await console.as('support').plan('importSchools', await uploaded(console, line('1', 'A'))),
  ).toMatchObject({
    code: 'no-line-to-import',
  });
});

test('an upload that is not there, or was imported, is refused', async ({ console }) => {
  expect(await console.as('support').plan('importSchools', { uploadId: randomUUID() })).toMatchObject({
    code: 'upload-gone',
  });
  const input = await uploaded(console, line(aUrn(), 'A'));
  await console.as('support').perform('importSchools', input);
  expect(await console.as('support').plan('importSchools', input)).toMatchObject({
    code: 'already-imported',
  });
});

test('when the register moves between plan and confirmation, the plan is shown again', async ({
  console,
}) => {
  const urn = aUrn();
  const input = await uploaded(console, line(urn, 'A'), line(aUrn(), 'B'));
  const { fingerprint } = await console.as('support').plan('importSchools', input);
  await console.as('support').perform('importSchools', await uploaded(console, line(urn, 'A')));
  const answer = await console.as('support').confirm('importSchools', input, fingerprint ?? '');
  expect(answer).toMatchObject({ __typename: 'Planned', moved: true });
});

test('two people who import the same establishments at once do so one after the other', async ({
  console,
}) => {
  const lines = Array.from({ length: 50 }, (_, number) => line(aUrn(), `School ${number}`));
  const [one, two] = [await uploaded(console, ...lines), await uploaded(console, ...lines)];
  const answers = await Promise.all([
    console.as('support').perform('importSchools', one),
    console.as('support').perform('importSchools', two),
  ]);
  expect(answers.map(({ __typename, code }) => code ?? __typename).sort()).toEqual([
    'Done',
    'nothing-to-change',
  ]);
});

test('an import is reversed like any other deed', async ({ console, story }) => {
  const urn = aUrn();
  const { event } = await console
    .as('support')
    .perform('importSchools', await uploaded(console, line(urn, 'A')));
  await console.as('support').perform('reverseEvent', { eventId: event?.id });
  await expect(story.find(RegisterSchoolRecord, { urn })).rejects.toThrow('not found');
});
