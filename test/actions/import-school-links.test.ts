import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { RegisterSchoolLinkRecord } from '../../server/records/register-school.record.ts';
import { aSchool, type Story } from '../stories/index.ts';
import { type Console, test } from '../support/console.ts';

const HEADER = '"URN","LinkURN","LinkName","LinkType","LinkEstablishedDate"';
let urns = 600_000;
const aUrn = () => String(++urns);
const line = (urn: string, other: string, type = 'Successor', on = '01-09-2025') =>
  `${urn},${other},"=HYPERLINK(""x"")","${type}","${on}"`;

async function uploaded(console: Console, ...lines: string[]): Promise<{ uploadId: string }> {
  const reply = await console.as('support').send({
    method: 'POST',
    url: '/import/schools?name=links.csv',
    payload: [HEADER, ...lines].join('\n'),
    headers: { 'content-type': 'text/csv' },
  });
  expect(reply.statusCode).toBe(201);
  return { uploadId: reply.json().uploadId };
}

const twoSchools = async (story: Story) =>
  [
    await aSchool(story, { name: 'Old School', register: { urn: aUrn() } }),
    await aSchool(story, { name: 'New School', register: { urn: aUrn() } }),
  ] as const;

const linksOf = async (console: Console, id: string) => {
  const { data } = await console.as('support').ask(
    `query ($id: ID!) { school(id: $id) { history { id }
         register { links { urn linkType linkedOn name school { id } } } } }`,
    { id },
  );
  return data.school;
};

test.for(['finance', 'finance_approver', 'developer', 'user_manager'] as const)(
  'a %s may not import links, and is told who may',
  async (role, { console, story }) => {
    const [from, to] = await twoSchools(story);
    const input = await uploaded(console, line(from.urn, to.urn));
    expect(await console.as(role).plan('importSchoolLinks', input)).toMatchObject({
      code: 'not-allowed',
      because: expect.stringContaining('Ask a support agent.'),
    });
    const { data } = await console.as(role).ask('{ mayImportSchoolLinks { allowed } }');
    expect(data.mayImportSchoolLinks.allowed).toBe(false);
  },
);

test('a school shows which it went into, and the other where it came from, each in its history', async ({
  console,
  story,
}) => {
  const [from, to] = await twoSchools(story);
  const input = await uploaded(
    console,
    line(from.urn, to.urn, 'Successor - merged'),
    line(to.urn, from.urn, 'Predecessor', '01-01-1900'),
    line(from.urn, '999999', 'Other'),
  );
  const planned = await console.as('support').plan('importSchoolLinks', input);
  expect(planned).toMatchObject({
    changeCount: 4,
    changes: expect.arrayContaining([
      expect.objectContaining({ name: 'Old School to New School' }),
      expect.objectContaining({ name: 'Old School to URN 999999' }),
    ]),
    notices: [
      '3 links are new to the register, 0 change and 0 stay as they are.',
      '2 schools of ours will show where they came from or went into.',
      '1 date will be left out: they are before 1900, or stand for a day nobody knows.',
    ],
  });
  const { event } = await console.as('support').perform('importSchoolLinks', input);
  expect(event?.sentence).toBe(
    'Imported links of schools from links.csv: 3 added, 0 changed, 0 unchanged, 0 refused',
  );
  const old = await linksOf(console, from.id);
  expect(old).toMatchObject({
    history: expect.arrayContaining([{ id: event?.id }]),
    register: {
      links: expect.arrayContaining([
        {
          urn: to.urn,
          linkType: 'Successor - merged',
          linkedOn: '2025-09-01',
          name: 'New School',
          school: { id: to.id },
        },
        { urn: '999999', linkType: 'Other', linkedOn: '2025-09-01', name: null, school: null },
      ]),
    },
  });
  expect(await linksOf(console, to.id)).toMatchObject({
    history: expect.arrayContaining([{ id: event?.id }]),
    register: { links: [{ urn: from.urn, linkType: 'Predecessor', linkedOn: null }] },
  });
});

test('the same file again changes nothing; one word or day that differs is one change', async ({
  console,
  story,
}) => {
  const [from, to] = await twoSchools(story);
  const lines = [line(from.urn, to.urn), line(to.urn, from.urn, 'Predecessor')];
  await console.as('support').perform('importSchoolLinks', await uploaded(console, ...lines));
  expect(
    await console.as('support').plan('importSchoolLinks', await uploaded(console, ...lines)),
  ).toMatchObject({ code: 'nothing-to-change' });
  const moved = [line(from.urn, to.urn, 'Successor', '02-09-2025'), line(to.urn, from.urn, 'Predecessor')];
  const { event } = await console
    .as('support')
    .perform('importSchoolLinks', await uploaded(console, ...moved));
  expect(event?.sentence).toContain('0 added, 1 changed, 1 unchanged, 0 refused');
  expect((await linksOf(console, from.id)).register.links).toMatchObject([{ linkedOn: '2025-09-02' }]);
});

test('what the file does not tell stays, and no link is ever removed', async ({ console, story }) => {
  const [from, to] = await twoSchools(story);
  await console.as('support').perform('importSchoolLinks', await uploaded(console, line(from.urn, to.urn)));
  const reply = await console.as('support').send({
    method: 'POST',
    url: '/import/schools?name=short.csv',
    payload: `urn,link_urn,link_type\n${from.urn},${to.urn},Successor - amalgamated`,
    headers: { 'content-type': 'text/csv' },
  });
  const { uploadId } = reply.json();
  await console.as('support').perform('importSchoolLinks', { uploadId });
  expect((await linksOf(console, from.id)).register.links).toMatchObject([
    { linkType: 'Successor - amalgamated', linkedOn: '2025-09-01' },
  ]);
  await console
    .as('support')
    .perform('importSchoolLinks', await uploaded(console, line(to.urn, from.urn, 'Predecessor')));
  expect((await linksOf(console, from.id)).register.links).toHaveLength(1);
});

test('a line of a school that the register does not have is refused by its number, before and after', async ({
  console,
  story,
}) => {
  const [from, to] = await twoSchools(story);
  const stranger = aUrn();
  const input = await uploaded(
    console,
    line(stranger, from.urn),
    line(from.urn, from.urn),
    line(from.urn, to.urn),
  );
  const asked = `kind lines added changed unchanged refused refusals { items { line urn because } total }`;
  const before = await console
    .as('support')
    .ask(`query ($id: ID!) { schoolUpload(id: $id) { ${asked} opened columnsNotInFile } }`, {
      id: input.uploadId,
    });
  const report = {
    kind: 'links',
    lines: 3,
    added: 1,
    changed: 0,
    unchanged: 0,
    refused: 2,
    refusals: {
      items: [
        { line: 2, urn: stranger, because: expect.stringContaining('not in the register we hold') },
        { line: 3, urn: from.urn, because: expect.stringContaining('with itself') },
      ],
      total: 2,
    },
  };
  expect(before.data.schoolUpload).toEqual({ ...report, opened: 0, columnsNotInFile: [] });
  await console.as('support').perform('importSchoolLinks', input);
  const after = await console
    .as('support')
    .ask(`query ($id: ID!) { schoolImport(id: $id) { ${asked} } }`, { id: input.uploadId });
  expect(after.data.schoolImport).toEqual(report);
});

test('a file of which every line is refused, one of schools, and one that is gone are not imported as links', async ({
  console,
  story,
}) => {
  const [from] = await twoSchools(story);
  const refusalOf = async (uploadId: string) =>
    (await console.as('support').plan('importSchoolLinks', { uploadId })).code;
  expect(await refusalOf((await uploaded(console, line(from.urn, from.urn))).uploadId)).toBe(
    'no-line-to-import',
  );
  expect(await refusalOf(randomUUID())).toBe('upload-gone');
  const input = await uploaded(console, line(from.urn, '999998'));
  expect(await console.as('support').plan('importSchools', input)).toMatchObject({ code: 'upload-gone' });
  await console.as('support').perform('importSchoolLinks', input);
  expect(await refusalOf(input.uploadId)).toBe('already-imported');
});

test('when another import comes between plan and confirmation, the plan is shown again', async ({
  console,
  story,
}) => {
  const [from, to] = await twoSchools(story);
  const input = await uploaded(console, line(from.urn, to.urn), line(to.urn, from.urn, 'Predecessor'));
  const { fingerprint } = await console.as('support').plan('importSchoolLinks', input);
  await console.as('support').perform('importSchoolLinks', await uploaded(console, line(from.urn, to.urn)));
  expect(await console.as('support').confirm('importSchoolLinks', input, fingerprint ?? '')).toMatchObject({
    __typename: 'Planned',
    moved: true,
  });
});

test('an import of links is reversed like any other deed', async ({ console, story }) => {
  const [from, to] = await twoSchools(story);
  const { event } = await console
    .as('support')
    .perform('importSchoolLinks', await uploaded(console, line(from.urn, to.urn)));
  await console.as('support').perform('reverseEvent', { eventId: event?.id });
  await expect(story.find(RegisterSchoolLinkRecord, { urn: from.urn })).rejects.toThrow('not found');
});
