import { describe, expect } from 'vitest';
import { StatementRecord } from '../../server/records/statement.record.ts';
import { type Person, test } from '../support/console.ts';
import { year } from '../support/contract-desk.ts';

const CALENDAR = `type,name,cohort,deadline_date,payment_date,output_fee
ecf,January 2026,2025,2025-12-31,2026-01-25,true
ecf,April 2026,2025,2026-03-31,2026-04-25,true
ecf,May 2026,2025,2026-12-31,2026-05-25,false
ecf,June 2026,2025,2026-05-30,2026-06-25,false
`;

async function uploaded(person: Person, text = CALENDAR) {
  const reply = await person.send({
    method: 'POST',
    url: '/import/statements?name=calendar.csv',
    payload: Buffer.from(text),
    headers: { 'content-type': 'text/csv' },
  });
  return { status: reply.statusCode, file: reply.json() };
}

test('a spreadsheet makes statements for every provider under contract, and accounts for each of its lines', async ({
  console,
  story,
}) => {
  const { activeLeadProvider } = await year(story, { january: 'open' });
  const officer = console.as('finance');
  const { file } = await uploaded(officer);
  const { data } = await officer.ask(
    `query ($input: ImportStatementsInput!) {
      statementFile(input: $input) { lines added changed unchanged refused { line because } flagged { line } }
    }`,
    { input: file },
  );
  expect(data.statementFile).toMatchObject({
    lines: 4,
    added: 2,
    changed: 0,
    unchanged: 1,
    refused: [{ line: 4, because: expect.stringContaining('must be before payment_date') }],
    flagged: [{ line: 3 }, { line: 5 }],
  });
  const done = await officer.perform('importStatements', file);
  expect(done.event?.sentence).toBe(
    'Imported statements from calendar.csv: 2 added, 0 changed, 1 unchanged, 1 refused, 2 flagged',
  );
  const april = { activeLeadProviderId: activeLeadProvider.id, month: 4 };
  expect(await story.find(StatementRecord, april)).toMatchObject({ feeType: 'output', status: 'open' });
  expect(await officer.plan('importStatements', file)).toMatchObject({ code: 'nothing-to-change' });
});

describe('a file', () => {
  test('that is no text is refused in words', async ({ console }) => {
    const { status, file } = await uploaded(console.as('finance'), 'PK…');
    expect([status, file.message]).toEqual([400, expect.stringContaining('Save the sheet as CSV')]);
  });

  test('without the columns of a calendar is refused by name', async ({ console }) => {
    const { file } = await uploaded(console.as('finance'), 'a,b\n1,2\n');
    const refused = await console.as('finance').plan('importStatements', file);
    expect(refused).toMatchObject({ code: 'columns-missing' });
  });

  test('of more than 500 lines is to be split', async ({ console }) => {
    const [header = '', line = ''] = CALENDAR.split('\n');
    const { status } = await uploaded(console.as('finance'), [header, ...Array(501).fill(line)].join('\n'));
    expect(status).toBe(413);
  });
});

for (const role of ['support', 'finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} does not import statements`, async ({ console }) => {
    const { file } = await uploaded(console.as('finance'));
    expect(await console.as(role).plan('importStatements', file)).toMatchObject({ code: 'not-allowed' });
    expect((await uploaded(console.as(role))).status).toBe(403);
  });
