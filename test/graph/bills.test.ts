import { describe, expect } from 'vitest';
import {
  aDeclaration,
  aMentor,
  anActiveLeadProvider,
  anAdjustment,
  anEctAtSchool,
  aStatement,
  aTrainingPeriod,
} from '../stories/index.ts';
import { add, adjustmentsOf } from '../support/adjustments.ts';
import { type Person, test } from '../support/console.ts';
import { authorise, january, shownOf, submitted } from '../support/statement-desk.ts';

const BILL = `query ($id: ID!, $path: String!, $version: Int) { statement(id: $id) {
  totalPence waiting { for sentence step } submissions { submittedBy { name } endedAs }
  bill(version: $version) {
    version { number } versions { number } contractType total { pence }
    overview { path label pence }
    blocks { key caption columns rows { cells { text at filter } } total { cell { text at } } }
    targets { recruitmentTarget bands { name min max } }
    explain(path: $path) {
      label formula pence exact within { label } parts { path pence } roundingPence countsDeclarations
      lines { total items { declaration { id } kind band pence upliftPence } }
    }
  } } }`;

const billOf = async (person: Person, id: string, path = '', version?: number) =>
  (await person.ask(BILL, { id, path, version })).data.statement;

test('an open statement is reckoned now, and every figure leads down to its declarations', async ({
  console,
  story,
}) => {
  const { statement, declaration } = await january(story);
  const { bill, totalPence, waiting } = await billOf(
    console.as('finance'),
    statement.id,
    'banded/output/started-A',
  );
  expect(bill.version).toBeNull();
  expect(waiting.for).toBe('Its deadline');
  expect(bill.total.pence).toBe(totalPence);
  expect(bill.overview.find(({ path }: { path: string }) => path === 'banded/output').pence).toBe('12000');
  const output = bill.blocks.find(({ key }: { key: string }) => key === 'banded/output');
  expect(output.caption).toBe('Early career teacher (ECT) output payments');
  expect(output.rows[0].cells).toEqual([
    { text: 'Started', at: null, filter: null },
    { text: '1', at: 'banded/output/started-A', filter: null },
    { text: '', at: null, filter: null },
  ]);
  expect(output.rows[1].cells[2]).toMatchObject({ text: '£120.00', at: 'banded/output/started' });
  expect(bill.explain).toMatchObject({
    label: 'Started (Band A)',
    formula: '1 × £120.00 (20% × 60% × £1,000.00); 0 of 100 places were filled before',
    pence: '12000',
    countsDeclarations: true,
    lines: {
      total: 1,
      items: [{ declaration: { id: declaration.id }, kind: 'billable', band: 'A', pence: '12000' }],
    },
  });
  expect(bill.explain.within.map(({ label }: { label: string }) => label)).toEqual([
    'Total',
    'ECTs',
    'ECTs output payment',
  ]);
});

test('a sealed version answers for itself, an older one too, whatever the records say by now', async ({
  console,
  story,
}) => {
  const { statement, declaration } = await january(story);
  await submitted(console, statement);
  const before = await billOf(console.as('finance'), statement.id, 'banded/output');
  expect(before.bill.version.number).toBe(1);
  expect(before.bill.explain.lines.total).toBe(1);
  expect(before.waiting.for).toBe('A finance approver');
  await console.as('finance').perform('voidDeclaration', { declarationId: declaration.id });
  const after = await billOf(console.as('finance'), statement.id, 'banded/output');
  expect(after.bill.version.number).toBe(2);
  expect(after.bill.explain).toMatchObject({ pence: '0', lines: { total: 0 } });
  expect(after.submissions).toMatchObject([{ endedAs: 'cancelled' }]);
  const older = await billOf(console.as('finance'), statement.id, 'banded/output', 1);
  expect(older.bill).toEqual({ ...before.bill, blocks: older.bill.blocks, versions: after.bill.versions });
  expect(textsOf(older.bill)).toEqual(textsOf(before.bill));
});

interface Shown {
  blocks: { rows: { cells: { text: string; at: string | null; filter: string | null }[] }[] }[];
}
const textsOf = ({ blocks }: Shown) =>
  blocks.map(({ rows }) => rows.map(({ cells }) => cells.map(({ text, at }) => [text, at])));

describe('the list of what a statement counts as voided', () => {
  const voidedIn = ({ blocks }: Shown) =>
    blocks.flatMap(({ rows }) =>
      rows.flatMap(({ cells: [name, ...counts] }) => (name?.text === 'Voided' ? counts : [])),
    );
  const TOTAL = 'query ($filter: DeclarationFilter) { declarations(filter: $filter) { total } }';

  test.for([
    [2025, ['1', '2']],
    [2024, ['3']],
  ] as const)('has as many of contract period %i: %o', async ([year, counts], { console, story }) => {
    const activeLeadProvider = await anActiveLeadProvider(story, { year });
    const statement = await aStatement(story, { activeLeadProvider, month: 4, year: 2026 });
    const other = await aStatement(story, { activeLeadProvider, month: 8, year: 2026 });
    const startedOn = `${year}-09-01`;
    const ofEct = async () => ({ ect: await anEctAtSchool(story, { startedOn }) });
    const ofMentor = async () => ({ mentor: await aMentor(story, { startedOn }) });
    for (const [trainee, on, paymentStatus] of [
      [ofEct, statement, 'voided'],
      [ofMentor, statement, 'voided'],
      [ofMentor, statement, 'voided'],
      [ofEct, statement, 'eligible'],
      [ofEct, other, 'voided'],
    ] as const) {
      const training = await aTrainingPeriod(story, { ...(await trainee()), activeLeadProvider });
      await aDeclaration(story, { training, statement: on, paymentStatus });
    }
    const officer = console.as('finance');
    const cells = voidedIn((await billOf(officer, statement.id)).bill);
    expect(cells.map(({ text }) => text)).toEqual(counts);
    for (const { text, filter } of cells) {
      const { data } = await officer.ask(TOTAL, { filter: JSON.parse(filter ?? '{}') });
      expect(data.declarations.total).toBe(Number(text));
    }
  });

  test('follows the latest version, and an older one has none', async ({ console, story }) => {
    const { statement, declaration } = await january(story);
    const officer = console.as('finance');
    await submitted(console, statement);
    await officer.perform('voidDeclaration', { declarationId: declaration.id });
    const [ofEcts] = voidedIn((await billOf(officer, statement.id)).bill);
    expect(JSON.parse(ofEcts?.filter ?? '{}')).toEqual({
      statementId: statement.id,
      states: ['voided'],
      role: 'ect',
    });
    expect(voidedIn((await billOf(officer, statement.id, '', 2)).bill)[0]).toEqual(ofEcts);
    const older = voidedIn((await billOf(officer, statement.id, '', 1)).bill);
    expect(older).toEqual([
      { text: '0', at: null, filter: null },
      { text: '0', at: null, filter: null },
    ]);
  });
});

test('an authorised statement stays as it was authorised', async ({ console, story }) => {
  const { statement } = await january(story);
  const shown = await submitted(console, statement);
  await authorise(console.as('finance_approver'), statement, shown);
  const { bill, waiting } = await billOf(console.as('finance'), statement.id);
  expect(bill.total.pence).toBe(shown.version.totalPence);
  expect(waiting.for).toBe('The payment');
});

test('VAT is one figure of two parts, and an adjustment explains itself', async ({ console, story }) => {
  const { statement } = await january(story);
  await anAdjustment(story, { statement, amount: 10_001n });
  const vat = await billOf(console.as('support'), statement.id, 'vat');
  expect(vat.bill.explain.parts.map(({ path }: { path: string }) => path)).toEqual([
    'banded/vat',
    'flat/vat',
  ]);
  const added = await billOf(console.as('support'), statement.id, 'banded/adjustments/1');
  expect(added.bill.explain).toMatchObject({ pence: '10001', countsDeclarations: false });
});

test('who sees no money sees the statement and no figure of it', async ({ console, story }) => {
  const { statement } = await january(story);
  for (const role of ['developer', 'user_manager'] as const)
    expect(await billOf(console.as(role), statement.id)).toMatchObject({
      bill: null,
      totalPence: null,
      waiting: { for: 'Its deadline' },
    });
});

test('a path that is not there explains nothing, and one that is too long is refused', async ({
  console,
  story,
}) => {
  const { statement } = await january(story);
  expect((await billOf(console.as('finance'), statement.id, 'nowhere')).bill.explain).toBeNull();
  const { errors } = await console.as('finance').ask(BILL, { id: statement.id, path: 'x'.repeat(201) });
  expect(errors?.[0]?.message).toContain('200 characters');
});

test('a statement leads to its lead provider’s nearest months in the same contract period, and to no other’s', async ({
  console,
  story,
}) => {
  const { statement, ...ada } = await january(story);
  await aStatement(story, { ...ada, month: 9, year: 2025 });
  await aStatement(story, { ...ada, month: 11, year: 2025 });
  await aStatement(story, { ...ada, month: 4, year: 2026 });
  const elsewhere = await anActiveLeadProvider(story, { year: 2025 });
  await aStatement(story, { activeLeadProvider: elsewhere, month: 12, year: 2025 });
  const beside = async (id: string) => {
    const { data } = await console
      .as('finance')
      .ask('query ($id: ID!) { statement(id: $id) { previous { id name } next { id name } } }', { id });
    return data.statement;
  };
  const here = await beside(statement.id);
  expect([here.previous.name, here.next.name]).toEqual(['November 2025', 'April 2026']);
  expect((await beside(here.previous.id)).next.id).toBe(statement.id);
  expect((await beside(here.next.id)).next).toBeNull();
});

test('the month board has every statement of the month with its total, and the months around it', async ({
  console,
  story,
}) => {
  const { statement } = await january(story);
  const { data } = await console.as('finance').ask(
    `{ monthBoard(year: 2026, month: 1) { name totalPence previous { name } next { name }
       statements { id totalPence waiting { for } } } }`,
  );
  expect(data.monthBoard.name).toBe('January 2026');
  const sum = data.monthBoard.statements.reduce(
    (all: bigint, { totalPence }: { totalPence: string }) => all + BigInt(totalPence),
    0n,
  );
  expect(data.monthBoard.totalPence).toBe(String(sum));
  expect(data.monthBoard.statements.map(({ id }: { id: string }) => id)).toContain(statement.id);
});

test('the board of a month says which of its statements wait for whoever asks', async ({
  console,
  story,
}) => {
  const { statement } = await january(story);
  const waitsFor = async (role: 'support' | 'finance' | 'finance_approver') =>
    (
      await console.as(role).ask('{ monthBoard(year: 2026, month: 1) { waitingForMe { id } } }')
    ).data.monthBoard.waitingForMe.some(({ id }: { id: string }) => id === statement.id);
  const all = async () => [
    await waitsFor('support'),
    await waitsFor('finance'),
    await waitsFor('finance_approver'),
  ];
  expect(await all()).toEqual([false, false, false]);
  await console.as('finance').perform('markStatementPayable', { statementId: statement.id });
  expect(await all()).toEqual([false, true, false]);
  const { version } = await shownOf(console.as('finance'), statement);
  await console
    .as('finance')
    .perform('submitStatement', { statementId: statement.id, totalPence: version.totalPence });
  expect(await all()).toEqual([false, false, true]);
  await authorise(console.as('finance_approver'), statement, await shownOf(console.as('finance'), statement));
  expect(await all()).toEqual([false, true, false]);
});

const BRIDGE = `query ($id: ID!, $fromVersion: Int) { statement(id: $id) { before { id } bridge(fromVersion: $fromVersion) {
  opening { name pence } closing { name pence } roundingPence
  steps { key pence count lines(page: { perPage: 5 }) { total items { declaration { id } pence } } } } } }`;

interface Bridged {
  opening: { name: string; pence: string };
  closing: { name: string; pence: string };
  roundingPence: string;
  steps: { key: string; pence: string; count: number; lines: { items: { declaration: { id: string } }[] } }[];
}

const bridgeOf = async (person: Person, id: string, fromVersion?: number): Promise<Bridged | null> =>
  (await person.ask(BRIDGE, { id, fromVersion })).data.statement.bridge;

function expectToArrive({ opening, steps, roundingPence, closing }: Bridged): void {
  const arrived = steps.reduce((all, { pence }) => all + BigInt(pence), BigInt(opening.pence));
  expect(arrived + BigInt(roundingPence)).toBe(BigInt(closing.pence));
}

test('what changed since an earlier version is a void, by name', async ({ console, story }) => {
  const { statement, declaration } = await january(story);
  await submitted(console, statement);
  await console.as('finance').perform('voidDeclaration', { declarationId: declaration.id });
  const bridge = await bridgeOf(console.as('finance'), statement.id, 1);
  if (!bridge) throw new Error('There is no bridge');
  expectToArrive(bridge);
  expect(bridge.opening.name).toBe('Version 1');
  expect(bridge.steps.find(({ key }) => key === 'gone')).toMatchObject({
    pence: '-12000',
    count: 1,
    lines: { items: [{ declaration: { id: declaration.id } }] },
  });
  expect(bridge.steps.find(({ key }) => key === 'vat')?.pence).toBe('-2400');
  expect(await bridgeOf(console.as('finance'), statement.id, 9)).toBeNull();
});

test('what changed since the last statement begins with what that one paid', async ({ console, story }) => {
  const { statement, activeLeadProvider } = await january(story);
  const april = await aStatement(story, { activeLeadProvider, month: 4, year: 2026 });
  await anAdjustment(story, { statement: april, amount: 10_000n });
  const bridge = await bridgeOf(console.as('support'), april.id);
  if (!bridge) throw new Error('There is no bridge');
  expectToArrive(bridge);
  expect(bridge.opening.name).toBe('January 2026');
  expect(bridge.steps.find(({ key }) => key === 'last')?.pence).toBe('-12000');
  expect(bridge.steps.find(({ key }) => key === 'adjustments')?.pence).toBe('10000');
  expect(await bridgeOf(console.as('support'), statement.id)).toBeNull();
  expect(await bridgeOf(console.as('developer'), april.id)).toBeNull();
});

test('the forecast counts what is there and what could still be declared, and is for who sees money', async ({
  console,
  story,
}) => {
  const { statement, activeLeadProvider } = await january(story);
  const april = await aStatement(story, { activeLeadProvider, month: 4, year: 2026 });
  const asked = `query ($id: ID!) { statement(id: $id) { forecast { statements {
    statement { id } soFarPence ifAllPence expectedDeclarations } } } }`;
  const { data } = await console.as('finance').ask(asked, { id: statement.id });
  const [first] = data.statement.forecast.statements;
  expect(first.statement.id).toBe(april.id);
  expect(BigInt(first.ifAllPence) >= BigInt(first.soFarPence)).toBe(true);
  expect(first.expectedDeclarations > 0).toBe(first.ifAllPence !== first.soFarPence);
  const hidden = await console.as('developer').ask(asked, { id: statement.id });
  expect(hidden.data.statement.forecast).toBeNull();
});

test('a clawback says what was paid beside what is taken back, on both statements, to who sees money', async ({
  console,
  story,
}) => {
  const { statement, declaration, activeLeadProvider } = await january(story);
  await authorise(console.as('finance_approver'), statement, await submitted(console, statement));
  const next = await aStatement(story, { activeLeadProvider, month: 4, year: 2026 });
  await console.as('support').perform('voidDeclaration', { declarationId: declaration.id });
  const clawbacks = async (role: 'finance' | 'developer', { id }: { id: string }) =>
    (
      await console
        .as(role)
        .ask(
          'query ($id: ID!) { statement(id: $id) { clawbacks { items { takenBackHere paidPence takenBackPence } } } }',
          { id },
        )
    ).data.statement.clawbacks.items;
  // £1,000 × 60% × 20% for a start; April is open, so what it takes back is reckoned now.
  expect(await clawbacks('finance', next)).toEqual([
    { takenBackHere: true, paidPence: '12000', takenBackPence: '-12000' },
  ]);
  expect(await clawbacks('finance', statement)).toMatchObject([
    { takenBackHere: false, paidPence: '12000', takenBackPence: '-12000' },
  ]);
  expect(await clawbacks('developer', next)).toMatchObject([{ paidPence: null, takenBackPence: null }]);
});

test('a payable statement with an adjustment that waits, waits for whoever may approve it, and not for who added it', async ({
  console,
  story,
}) => {
  const { statement } = await january(story);
  const officer = console.as('finance');
  await officer.perform('markStatementPayable', { statementId: statement.id });
  await add(console, statement, { amountPence: '1250000' });
  const waitsFor = async (role: 'support' | 'finance' | 'finance_approver') =>
    (
      await console.as(role).ask('{ monthBoard(year: 2026, month: 1) { waitingForMe { id } } }')
    ).data.monthBoard.waitingForMe.some(({ id }: { id: string }) => id === statement.id);
  expect((await billOf(officer, statement.id)).waiting).toEqual({
    for: 'An approval',
    sentence:
      'An adjustment on it waits to be approved by somebody else than who added it. Then a finance officer checks and submits it.',
    step: 'approve_adjustments',
  });
  expect([await waitsFor('support'), await waitsFor('finance'), await waitsFor('finance_approver')]).toEqual([
    false,
    false,
    true,
  ]);
  const [venue] = (await adjustmentsOf(console, statement)).adjustments;
  await console.as('finance_approver').perform('approveAdjustment', { adjustmentId: venue?.id });
  expect([await waitsFor('support'), await waitsFor('finance'), await waitsFor('finance_approver')]).toEqual([
    false,
    true,
    false,
  ]);
});
