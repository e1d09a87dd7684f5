import { describe, expect } from 'vitest';
import { pounds } from '../../server/domain/money.ts';
import { StatementSubmissionRecord } from '../../server/records/statement-submission.record.ts';
import { StatementVersionRecord } from '../../server/records/statement-version.record.ts';
import {
  aDeclaration,
  anActiveLeadProvider,
  anAdjustment,
  aStatement,
  type Story,
} from '../stories/index.ts';
import { type Console, test } from '../support/console.ts';
import { authorise, january, shownOf, submitted } from '../support/statement-desk.ts';

test('a payable statement is submitted with its total, as it was reckoned by hand', async ({
  console,
  story,
}) => {
  const { statement, leadProvider } = await january(story);
  const officer = console.as('finance');
  await officer.perform('markStatementPayable', { statementId: statement.id });
  const { version } = await shownOf(officer, statement);
  const wrong = String(BigInt(version.totalPence) + 1n);
  expect(
    await officer.plan('submitStatement', { statementId: statement.id, totalPence: wrong }),
  ).toMatchObject({
    code: 'total-differs',
  });
  const plan = await officer.plan('submitStatement', {
    statementId: statement.id,
    totalPence: version.totalPence,
  });
  const named = `Version 1 of ${leadProvider.name}, January 2026, contract period 2025`;
  expect(plan.changes?.find(({ record }) => record === 'Statement submission')).toMatchObject({
    name: named,
    fields: expect.arrayContaining([
      expect.objectContaining({ field: 'Version', after: named }),
      expect.objectContaining({ field: 'Total typed', after: pounds(BigInt(version.totalPence)) }),
    ]),
  });
  const done = await officer.perform('submitStatement', {
    statementId: statement.id,
    totalPence: version.totalPence,
  });
  expect(done.event?.sentence).toContain(
    `Submitted version 1 of the January 2026 statement of ${leadProvider.name} for 2025`,
  );
  expect((await shownOf(officer, statement)).status).toBe('submitted');
  expect(await story.find(StatementSubmissionRecord, { statementId: statement.id })).toMatchObject({
    typedTotalPence: BigInt(version.totalPence),
    submittedBy: officer.userId,
    endedAs: null,
  });
  const again = { statementId: statement.id, totalPence: version.totalPence };
  expect(await officer.plan('submitStatement', again)).toMatchObject({ code: 'already-submitted' });
});

test('an open statement is not submitted', async ({ console, story }) => {
  const { statement } = await january(story);
  expect(
    await console.as('finance').plan('submitStatement', { statementId: statement.id, totalPence: '0' }),
  ).toMatchObject({ code: 'not-payable' });
});

describe('a hard check blocks', () => {
  test('a declaration that became eligible too late', async ({ console, story }) => {
    const { statement, training } = await january(story);
    await console.as('finance').perform('markStatementPayable', { statementId: statement.id });
    await aDeclaration(story, {
      training,
      statement,
      declarationType: 'retained-1',
      paymentStatus: 'eligible',
    });
    const asked = { statementId: statement.id, totalPence: '0' };
    // It joined behind the door's back, so the version does not know of it yet.
    expect(await console.as('finance').plan('submitStatement', asked)).toMatchObject({
      code: 'every-declaration-is-a-line',
    });
  });

  test('an adjustment that the version does not know', async ({ console, story }) => {
    const { statement } = await january(story);
    await console.as('finance').perform('markStatementPayable', { statementId: statement.id });
    await anAdjustment(story, { statement });
    const asked = { statementId: statement.id, totalPence: '0' };
    expect(await console.as('finance').plan('submitStatement', asked)).toMatchObject({
      code: 'reckoned-again-the-same',
    });
  });

  test('another statement that is paid on the same day', async ({ console, story }) => {
    const { statement, activeLeadProvider } = await january(story);
    await aStatement(story, {
      activeLeadProvider,
      month: 2,
      year: 2026,
      deadlineDate: '2026-01-20',
      paymentDate: '2026-01-25',
    });
    await console.as('finance').perform('markStatementPayable', { statementId: statement.id });
    const asked = { statementId: statement.id, totalPence: '0' };
    const refused = await console.as('finance').plan('submitStatement', asked);
    expect(refused.code).toBe('payment-dates-differ');
    expect(refused.because).toContain('February 2026');
  });
});

describe('the twelve checks', () => {
  const CHECKS = `query ($id: ID!) { statement(id: $id) {
    checks { number code rule outcome found toDo remark }
    submissions { version endedAs checks { number outcome found remark } } } }`;

  /** A January that comes to far more than the November before it, both sealed. */
  async function moved(console: Console, story: Story) {
    const { statement, activeLeadProvider } = await january(story);
    const november = await aStatement(story, { activeLeadProvider, month: 11, year: 2025 });
    await anAdjustment(story, { statement, amount: 500_000n });
    const officer = console.as('finance');
    for (const { id } of [november, statement])
      await officer.perform('markStatementPayable', { statementId: id });
    const { version } = await shownOf(officer, statement);
    const asked = { statementId: statement.id, totalPence: version.totalPence };
    const checks = async () => (await officer.ask(CHECKS, { id: statement.id })).data.statement;
    return { officer, asked, checks };
  }

  test('are read with what they found, and none of an open statement', async ({ console, story }) => {
    const { statement } = await january(story);
    const open = await console.as('finance').ask(CHECKS, { id: statement.id });
    expect(open.data.statement).toEqual({ checks: [], submissions: [] });
    const { checks } = await moved(console, story);
    const found = (await checks()).checks;
    expect(found.map(({ number }: { number: number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
    expect(found.filter(({ outcome }: { outcome: string }) => outcome !== 'holds')).toMatchObject([
      { code: 'movement-within-tolerance', outcome: 'needs_remark', remark: null },
    ]);
    expect(found[9].found).toContain('November 2025');
    expect(found[5].found).toContain('going on from November 2025');
  });

  test('see what a refund takes back beside what was paid, and a month that the calendar has otherwise', async ({
    console,
    story,
  }) => {
    const { statement, declaration, training, activeLeadProvider } = await january(story);
    await authorise(console.as('finance_approver'), statement, await submitted(console, statement));
    const next = await aStatement(story, { activeLeadProvider, month: 5, year: 2026, feeType: 'output' });
    await console.as('support').perform('voidDeclaration', { declarationId: declaration.id });
    console.today = '2026-05-02';
    const officer = console.as('finance');
    await officer.perform('markStatementPayable', { statementId: next.id });
    console.today = '2026-03-02';
    const found = async () => {
      const { data } = await officer.ask(CHECKS, { id: next.id });
      return [data.statement.checks[4], data.statement.checks[11]];
    };
    expect(await found()).toMatchObject([
      { code: 'refunds-were-paid', outcome: 'holds', found: '1 refund, each of what was paid.' },
      {
        code: 'payment-dates-differ',
        outcome: 'needs_remark',
        found: 'It pays outputs, where the usual calendar has the service fee only for this month.',
      },
    ]);
    // Paid before statements were sealed: nothing says how much.
    const old = await aStatement(story, { activeLeadProvider, month: 11, year: 2025, status: 'paid' });
    await aDeclaration(story, {
      training,
      declarationType: 'retained-1',
      statement: old,
      clawback: next,
    });
    const other = await anActiveLeadProvider(story, { year: activeLeadProvider.contractPeriodYear });
    await aStatement(story, { activeLeadProvider: other, month: 5, year: 2026, feeType: 'output' });
    expect(await found()).toMatchObject([
      { outcome: 'needs_remark', found: 'What was paid for 1 refund here is on no sealed statement.' },
      { outcome: 'holds' },
    ]);
  });

  test('are submitted with a remark on each that does not hold, which is kept', async ({
    console,
    story,
  }) => {
    const { officer, asked, checks } = await moved(console, story);
    const refused = await officer.plan('submitStatement', asked);
    expect(refused.code).toBe('remark-is-missing');
    expect(refused.because).toContain('Check 10 found');
    const remarks = [
      { check: 'movement-within-tolerance', remark: 'The recruitment of autumn, agreed in May' },
    ];
    expect(
      await officer.plan('submitStatement', {
        ...asked,
        remarks: [...remarks, { check: 'figures-add-up', remark: 'Fine' }],
      }),
    ).toMatchObject({ code: 'no-remark-needed' });
    const said = (change: { fields: readonly { field: string; after: string | null }[] } | undefined) =>
      change?.fields.find(({ field }) => field === 'Remarks on checks')?.after;
    const plan = await officer.plan('submitStatement', { ...asked, remarks });
    expect(plan.changes?.map(said)).toContain('Check 10: “The recruitment of autumn, agreed in May”');
    const done = await officer.perform('submitStatement', { ...asked, remarks });
    expect(done.event?.sentence).toContain('with 1 remark');
    const unseen = await console
      .as('developer')
      .ask('query ($id: ID!) { event(id: $id) { changes { fields { field after } } } }', {
        id: done.event?.id,
      });
    expect(unseen.data.event.changes.map(said)).toContain('Not shown to your role');
    const [submission] = (await checks()).submissions;
    expect(submission).toMatchObject({ version: 1, endedAs: null });
    expect(submission.checks).toHaveLength(12);
    expect(submission.checks[9]).toMatchObject({
      number: 10,
      outcome: 'needs_remark',
      remark: remarks[0]?.remark,
    });
  });

  test('are asked for by the database too', async ({ console, story }) => {
    const { statement } = await january(story);
    await submitted(console, statement);
    const { checks, ...kept } = await story.find(StatementSubmissionRecord, { statementId: statement.id });
    expect(checks).toHaveLength(12);
    const again = (change: object) =>
      story.add(StatementSubmissionRecord, {
        statementId: kept.statementId,
        versionId: kept.versionId,
        typedTotalPence: kept.typedTotalPence,
        submittedBy: kept.submittedBy,
        endedAs: null,
        checks: checks.map((check, index) => (index === 9 ? { ...check, ...change } : check)),
      });
    await expect(again({ outcome: 'blocks' })).rejects.toThrow('submission_keeps_its_checks');
    await expect(again({ outcome: 'needs_remark' })).rejects.toThrow('submission_keeps_its_checks');
  });
});

test('a later change makes the next version and cancels the submission, and the plan says so', async ({
  console,
  story,
}) => {
  const { statement, declaration } = await january(story);
  await submitted(console, statement);
  const plan = await console.as('support').plan('voidDeclaration', { declarationId: declaration.id });
  expect(plan.changes?.map(({ record }) => record).sort()).toEqual([
    'Declaration',
    'Statement',
    'Statement submission',
    'Statement version',
  ]);
  await console.as('support').perform('voidDeclaration', { declarationId: declaration.id });
  expect(await shownOf(console.as('finance'), statement)).toMatchObject({
    status: 'payable',
    version: { number: 2 },
  });
  const [first] = [await story.find(StatementVersionRecord, { statementId: statement.id, number: 1 })];
  expect(await story.find(StatementSubmissionRecord, { versionId: first.id })).toMatchObject({
    endedAs: 'cancelled',
    endedBy: console.as('support').userId,
  });
});

for (const role of ['support', 'finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} does not submit a statement`, async ({ console, story }) => {
    const { statement } = await january(story);
    const asked = { statementId: statement.id, totalPence: '0' };
    expect(await console.as(role).plan('submitStatement', asked)).toMatchObject({ code: 'not-allowed' });
  });
