import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import { pounds } from '../../server/domain/money.ts';
import {
  aContract,
  aDeclaration,
  anActiveLeadProvider,
  anAdjustment,
  anEctAtSchool,
  aStatement,
  aTrainingPeriod,
} from '../stories/index.ts';
import { type Console, test } from '../support/console.ts';
import { january, submitted } from '../support/statement-desk.ts';

type Role = Parameters<Console['as']>[0];

const download = (console: Console, role: Role, filter: object) =>
  console.as(role).send({
    method: 'POST',
    url: '/exports/statement-declarations.csv',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify({ filter }),
  });

const rowsOf = (csv: string) => parse(csv, { bom: true, relax_column_count: true }) as string[][];

test('the file has 26 columns and what each line is worth, and its last line comes to the total', async ({
  console,
  story,
}) => {
  const january1 = await january(story);
  const { statement, declaration } = january1;
  const voided = await aDeclaration(story, {
    ...january1,
    statement,
    declarationType: 'retained-1',
    paymentStatus: 'voided',
  });
  await anAdjustment(story, { statement, amount: -5_000n });
  await submitted(console, statement);
  const reply = await download(console, 'finance', { statementId: statement.id });
  expect(reply.headers['content-disposition']).toMatch(/-2025-contract-january-2026-declarations\.csv"$/);
  const [headings = [], first = [], second = [], end = []] = rowsOf(reply.body);
  expect(headings.slice(0, 3)).toEqual(['Participant ID', 'Participant Name', 'TRN']);
  expect(headings.slice(-6)).toEqual(['Kind', 'Band', 'Fee', 'Amount', 'Uplift', 'VAT']);
  // 26 and six, without the reason of a training status, which finance does not see.
  expect(headings).toHaveLength(31);
  const cell = (row: string[], heading: string) => row[headings.indexOf(heading)];
  expect(cell(first, 'Declaration ID')).toBe(declaration.id);
  expect(first.slice(-6)).toEqual(['billable', 'A', '120', '120', '0', '24']);
  expect(cell(second, 'Declaration ID')).toBe(voided.id);
  expect(second.slice(-6)).toEqual(['voided', '', '0', '0', '0', '0']);
  const { data } = await console
    .as('finance')
    .ask('query ($id: ID!) { statement(id: $id) { totalPence } }', { id: statement.id });
  expect(end[0]).toContain('2 rows. Declarations £120.00');
  expect(end[0]).toContain(`total ${pounds(BigInt(data.statement.totalPence))}, sealed as version 1`);
});

test('where the parts as shown lack a penny, the last line names the rounding', async ({
  console,
  story,
}) => {
  const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
  // A start is worth £120.114, and its VAT £24.0228.
  await aContract(story, {
    activeLeadProvider,
    bands: [{ capacity: 2, feePerDeclaration: 100_095n }],
    banded: { monthlyServiceFee: 0n },
  });
  const statement = await aStatement(story, { activeLeadProvider, month: 1, year: 2026 });
  const ect = await anEctAtSchool(story, { startedOn: '2025-09-01' });
  const training = await aTrainingPeriod(story, { ect, activeLeadProvider, year: 2025 });
  await aDeclaration(story, { training, statement, paymentStatus: 'eligible' });
  const end = rowsOf((await download(console, 'finance', { statementId: statement.id })).body).at(-1);
  expect(end?.[0]).toContain(
    'Declarations £120.11, service fee £0.00, adjustments £0.00, VAT £24.02, rounding £0.01: total £144.14',
  );
});

test('support sees why training stopped, and nobody who sees no money gets the file', async ({
  console,
  story,
}) => {
  const { statement } = await january(story);
  const reply = await download(console, 'support', { statementId: statement.id });
  expect(rowsOf(reply.body)[0]).toContain('Training Status Reason');
  for (const role of ['developer', 'user_manager'] as const)
    expect((await download(console, role, { statementId: statement.id })).statusCode).toBe(403);
});

test('a file of no statement is refused in words', async ({ console }) => {
  const missing = await download(console, 'finance', { statementId: '01890000-0000-7000-8000-000000000000' });
  expect(missing.json()).toMatchObject({ message: 'There is no such statement.' });
  expect((await download(console, 'finance', {})).statusCode).toBe(400);
});
