import { describe, expect } from 'vitest';
import { ContractPeriodRecord } from '../../server/records/calendar.record.ts';
import {
  ActiveLeadProviderBandRecord,
  ContractBandedFeeStructureRecord,
  ContractRecord,
} from '../../server/records/contract.record.ts';
import { ContractTermProposalRecord } from '../../server/records/contract-term-proposal.record.ts';
import { StatementRecord } from '../../server/records/statement.record.ts';
import { aContractPeriod, anActiveLeadProvider } from '../stories/index.ts';
import { type Person, test } from '../support/console.ts';
import { totalsOf, year } from '../support/contract-desk.ts';

const HEADER = {
  lead_provider: '',
  cohort: '2025',
  from_month: '',
  vat: '20%',
  recruitment_target: '100',
  set_up_fee: '0',
  monthly_service_fee: '0',
  uplift_fee: '0',
  mentor_recruitment_target: '100',
  mentor_fee: '"£1,000.00"',
  band_a_places: '100',
  band_a_price: '1000',
  band_a_output_share: '60',
  band_b_places: '',
  band_b_price: '',
  band_b_output_share: '',
};
type Line = Partial<typeof HEADER>;

/** A file whose lines say what `year` made, and what is said besides. */
const sheet = (...lines: Line[]) =>
  [Object.keys(HEADER), ...lines.map((line) => Object.values({ ...HEADER, ...line }))]
    .map((cells) => cells.join(','))
    .join('\n');

async function uploaded(person: Person, text: string) {
  const reply = await person.send({
    method: 'POST',
    url: '/import/contracts?name=contracts.csv',
    payload: Buffer.from(text),
    headers: { 'content-type': 'text/csv' },
  });
  return { status: reply.statusCode, file: reply.json() };
}

async function reportOf(person: Person, input: object) {
  const { data } = await person.ask(
    `query ($input: ImportContractsInput!) {
      contractFile(input: $input) {
        because lines added changed unchanged refused { line because } flagged { line because }
        deeds { line leadProviderName does needsSecondPerson differencePence wouldHavePence }
      }
    }`,
    { input },
  );
  return data.contractFile;
}

test('a spreadsheet makes a contract where there is none and changes one that is, and accounts for each line', async ({
  console,
  story,
}) => {
  const { leadProvider, contract, january, february } = await year(story, { january: 'open' });
  const fresh = await anActiveLeadProvider(story, { year: 2025 });
  const freshName = (await console.as('finance').ask(NAME, { id: fresh.id })).data.activeLeadProvider
    .leadProvider.name;
  const officer = console.as('finance');
  const { file } = await uploaded(
    officer,
    sheet(
      { lead_provider: leadProvider.name.toUpperCase(), monthly_service_fee: '1500.50' },
      { lead_provider: freshName, band_b_places: '50', band_b_price: '700', band_b_output_share: '75' },
      { lead_provider: 'Nobody Ltd' },
      { lead_provider: leadProvider.name, cohort: '2031' },
    ),
  );
  const report = await reportOf(officer, file);
  expect(report).toMatchObject({
    lines: 4,
    added: 1,
    changed: 1,
    unchanged: 0,
    refused: [
      { line: 4, because: 'No lead provider is called Nobody Ltd. Write its name as the console does.' },
      { line: 5, because: expect.stringContaining('is not in contract period 2031') },
    ],
    deeds: [
      {
        line: 2,
        does: 'Monthly service fee from £0.00 to £1,500.50',
        needsSecondPerson: false,
        differencePence: '360120',
        wouldHavePence: '0',
      },
      { line: 3, does: 'A contract is made', differencePence: '0' },
    ],
  });
  const plan = await officer.plan('importContracts', file);
  expect(plan.notices).toContain('2 lines are left out.');
  const done = await officer.perform('importContracts', file);
  expect(done.event?.sentence).toBe(
    'Imported contracts from contracts.csv: 1 added, 1 changed, 0 unchanged, 2 refused, 0 flagged',
  );
  expect(await totalsOf(story, [january, february])).toEqual([180_060n, 180_060n]);
  expect(await story.find(StatementRecord, { id: february.id })).toMatchObject({ contractId: contract.id });
  expect(await story.find(ContractRecord, { activeLeadProviderId: fresh.id })).toMatchObject({
    contractType: 'ittecf_ectp',
  });
  expect(
    await story.find(ActiveLeadProviderBandRecord, { activeLeadProviderId: fresh.id, allocationOrder: 2 }),
  ).toMatchObject({ capacity: 50 });
  expect(await officer.plan('importContracts', file)).toMatchObject({ code: 'nothing-to-change' });
});

const NAME = 'query ($id: ID!) { activeLeadProvider(id: $id) { leadProvider { name } } }';

test('a line that names its first month changes the statements from then on, and again nothing', async ({
  console,
  story,
}) => {
  const { leadProvider, contract, january, february } = await year(story, { january: 'open' });
  const officer = console.as('finance');
  const line = { lead_provider: leadProvider.name, from_month: 'February 2026', set_up_fee: '12' };
  const { file } = await uploaded(officer, sheet(line));
  await officer.perform('importContracts', file);
  const next = await story.find(ContractRecord, { replacesContractId: contract.id });
  expect(await story.find(StatementRecord, { id: january.id })).toMatchObject({ contractId: contract.id });
  expect(await story.find(StatementRecord, { id: february.id })).toMatchObject({ contractId: next.id });
  expect(await officer.plan('importContracts', file)).toMatchObject({ code: 'nothing-to-change' });
  const { file: whole } = await uploaded(officer, sheet({ ...line, from_month: '' }));
  expect((await reportOf(officer, whole)).refused).toEqual([
    { line: 2, because: expect.stringContaining('have 2 versions of the contract') },
  ]);
});

test('terms that a sealed statement used are proposed, and another person approves them', async ({
  console,
  story,
}) => {
  const { leadProvider, contract, january, february } = await year(story, { january: 'open' });
  const officer = console.as('finance');
  await officer.perform('markStatementPayable', { statementId: january.id });
  const line = { lead_provider: leadProvider.name, monthly_service_fee: '100' };
  const { file } = await uploaded(officer, sheet(line));
  expect(await reportOf(officer, file)).toMatchObject({
    flagged: [{ line: 2, because: expect.stringContaining('another person must approve') }],
    deeds: [{ does: 'Proposed: Monthly service fee from £0.00 to £100.00', differencePence: '24000' }],
  });
  await officer.perform('importContracts', file);
  expect(await totalsOf(story, [february])).toEqual([0n]);
  expect(await officer.plan('importContracts', file)).toMatchObject({ code: 'no-line-to-import' });

  const { id } = await story.find(ContractTermProposalRecord, { contractId: contract.id, endedAs: null });
  expect(await officer.plan('approveContractTerms', { proposalId: id })).toMatchObject({
    code: 'own-proposal',
  });
  await console.as('finance_approver').perform('approveContractTerms', { proposalId: id });
  expect(await totalsOf(story, [february])).toEqual([12_000n]);
  expect(await officer.plan('importContracts', file)).toMatchObject({ code: 'nothing-to-change' });
});

test('what is authorised stays, and its pounds are shown apart', async ({ console, story }) => {
  const { leadProvider, contract, january } = await year(story, { january: 'paid' });
  const officer = console.as('finance');
  const { file } = await uploaded(
    officer,
    sheet({ lead_provider: leadProvider.name, monthly_service_fee: '100' }),
  );
  expect(await reportOf(officer, file)).toMatchObject({
    flagged: [
      { because: expect.stringContaining('another person') },
      { because: '1 authorised statement stays as sealed.' },
    ],
    deeds: [{ differencePence: '12000', wouldHavePence: '12000' }],
  });
  expect(await story.find(StatementRecord, { id: january.id })).toMatchObject({ contractId: contract.id });
});

test('a year whose payments are frozen has no new terms, but may be told what it knows', async ({
  console,
  story,
}) => {
  const { leadProvider } = await year(story, { january: 'open', year: 2022 });
  const period = await aContractPeriod(story, { year: 2022 });
  await story.change(ContractPeriodRecord, period, { paymentsFrozenAt: new Date('2025-12-01') });
  const line = {
    lead_provider: leadProvider.name,
    cohort: '2022',
    mentor_recruitment_target: '',
    mentor_fee: '',
  };
  const officer = console.as('finance');
  const same = await uploaded(officer, sheet(line));
  expect(await reportOf(officer, same.file)).toMatchObject({ unchanged: 1, refused: [] });
  const { file } = await uploaded(officer, sheet({ ...line, vat: '0' }));
  expect((await reportOf(officer, file)).refused).toEqual([
    { line: 2, because: expect.stringContaining('are frozen') },
  ]);
});

test('a contract that is made has the fee that the file leaves to be worked out', async ({
  console,
  story,
}) => {
  const fresh = await anActiveLeadProvider(story, { year: 2025 });
  const officer = console.as('finance');
  const { name } = (await officer.ask(NAME, { id: fresh.id })).data.activeLeadProvider.leadProvider;
  const { file } = await uploaded(officer, sheet({ lead_provider: name, monthly_service_fee: '' }));
  await officer.perform('importContracts', file);
  const { id: contractId } = await story.find(ContractRecord, { activeLeadProviderId: fresh.id });
  expect(await story.find(ContractBandedFeeStructureRecord, { contractId })).toMatchObject({
    monthlyServiceFee: null,
  });
});

describe('a file', () => {
  test('with a column that nobody knows is refused by its name', async ({ console }) => {
    const text = sheet({ lead_provider: 'Nobody Ltd' }).replace('from_month', 'starting_month');
    const { file } = await uploaded(console.as('finance'), text);
    expect(await console.as('finance').plan('importContracts', file)).toMatchObject({
      code: 'column-unknown',
    });
  });

  test('of more than 500 lines is to be split', async ({ console }) => {
    const lines = Array.from({ length: 501 }, () => ({ lead_provider: 'Nobody Ltd' }));
    expect((await uploaded(console.as('finance'), sheet(...lines))).status).toBe(413);
  });
});

for (const role of ['support', 'finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} does not import contracts`, async ({ console }) => {
    const { file } = await uploaded(console.as('finance'), sheet({ lead_provider: 'Nobody Ltd' }));
    expect(await console.as(role).plan('importContracts', file)).toMatchObject({ code: 'not-allowed' });
    expect((await uploaded(console.as(role), sheet())).status).toBe(403);
  });
