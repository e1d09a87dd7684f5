import { describe, expect } from 'vitest';
import { DeclarationRecord } from '../../server/records/declaration.record.ts';
import { StatementRecord } from '../../server/records/statement.record.ts';
import { StatementSubmissionRecord } from '../../server/records/statement-submission.record.ts';
import { StatementVersionRecord } from '../../server/records/statement-version.record.ts';
import { UserRecord } from '../../server/records/user.record.ts';
import { aDeclaration, anAdjustment, aStatement, type Story } from '../stories/index.ts';
import { type Console, type DeedReply, test } from '../support/console.ts';
import { ask } from '../support/ask.ts';
import { manySubmitted, type Waiting } from '../support/many-submitted.ts';
import { approvalOf, authorise, january, shownOf, submitted } from '../support/statement-desk.ts';

/** Says for one test that the approver's account is another person's second. */
async function asSecondAccountOf(story: Story, console: Console, first: string, tell: () => Promise<void>) {
  const approver = { id: console.as('finance_approver').userId };
  await story.change(UserRecord, approver, { samePersonAs: first });
  try {
    await tell();
  } finally {
    await story.change(UserRecord, approver, { samePersonAs: null });
  }
}

test('an approver authorises what was shown: declarations are paid, refunds are clawed back', async ({
  console,
  story,
}) => {
  const { statement, declaration, training, activeLeadProvider, leadProvider } = await january(story);
  const earlier = await aStatement(story, { activeLeadProvider, month: 11, year: 2025, status: 'paid' });
  const refund = await aDeclaration(story, {
    training,
    declarationType: 'retained-1',
    statement: earlier,
    clawback: statement,
  });
  const shown = await submitted(console, statement);
  const approver = console.as('finance_approver');
  const done = await authorise(approver, statement, shown);
  expect(done.event?.sentence).toContain(
    `Authorised version 1 of the January 2026 statement of ${leadProvider.name} for 2025`,
  );
  const after = await story.find(StatementRecord, { id: statement.id });
  expect(after.status).toBe('authorised');
  expect(after.markedAsPaidAt).not.toBeNull();
  expect((await story.find(DeclarationRecord, { id: declaration.id })).paymentStatus).toBe('paid');
  expect((await story.find(DeclarationRecord, { id: refund.id })).clawbackStatus).toBe('clawed_back');
  expect(await authorise(approver, statement, shown)).toMatchObject({ code: 'already-authorised' });
});

test('the plan says the sum to pay, and the statement and its submission before declarations', async ({
  console,
  story,
}) => {
  const { statement } = await january(story);
  const { version } = await submitted(console, statement);
  const { number, contentSha256, totalPence } = version;
  const { amount, changes = [] } = await console
    .as('finance_approver')
    .plan('authoriseStatement', { statementId: statement.id, version: number, contentSha256, totalPence });
  expect(amount).toEqual({ called: 'To pay', pence: totalPence });
  const records = changes.map(({ record }) => record);
  expect(records.slice(0, 2).toSorted()).toEqual(['Statement', 'Statement submission']);
  expect(records.slice(2)).toEqual(['Declaration']);
  expect(JSON.stringify(changes)).not.toContain(contentSha256);
});

describe('the approval is of exactly what was shown', () => {
  test.for([
    ['another version', { version: 2 }],
    ['another hash', { contentSha256: 'a'.repeat(64) }],
    ['another total', { totalPence: '1' }],
  ] as const)('and not of %s', async ([, said], { console, story }) => {
    const { statement } = await january(story);
    const shown = await submitted(console, statement);
    expect(await authorise(console.as('finance_approver'), statement, shown, said)).toMatchObject({
      code: 'stale',
    });
  });

  test('and not after a change, though it was submitted again', async ({ console, story }) => {
    const { statement, declaration } = await january(story);
    const shown = await submitted(console, statement);
    await console.as('support').perform('voidDeclaration', { declarationId: declaration.id });
    const approver = console.as('finance_approver');
    expect(await authorise(approver, statement, shown)).toMatchObject({ code: 'not-submitted' });
    const { version } = await shownOf(approver, statement);
    const again = { statementId: statement.id, totalPence: version.totalPence };
    await console.as('finance').perform('submitStatement', again);
    expect(await authorise(approver, statement, shown)).toMatchObject({ code: 'stale' });
    expect((await authorise(approver, statement, await shownOf(approver, statement))).__typename).toBe(
      'Done',
    );
  });
});

describe('four eyes', () => {
  test('are not one person with two accounts', async ({ console, story }) => {
    const { statement } = await january(story);
    const shown = await submitted(console, statement);
    await asSecondAccountOf(story, console, console.as('finance').userId, async () => {
      expect(await authorise(console.as('finance_approver'), statement, shown)).toMatchObject({
        code: 'submitted-yourself',
      });
    });
  });

  test('are not those of one who changed a line of it, by whichever account', async ({ console, story }) => {
    const { statement, training } = await january(story);
    const other = await aDeclaration(story, {
      training,
      statement,
      declarationType: 'retained-1',
      paymentStatus: 'eligible',
    });
    await console.as('support').perform('voidDeclaration', { declarationId: other.id });
    const shown = await submitted(console, statement);
    await asSecondAccountOf(story, console, console.as('support').userId, async () => {
      const refused = await authorise(console.as('finance_approver'), statement, shown);
      expect(refused.code).toBe('had-a-hand');
      expect(refused.because).toContain('Voided Ada Lovelace’s retained 1 declaration of');
    });
  });

  test('are asked for by the database too, whoever writes', async ({ console, story }) => {
    const { statement } = await january(story);
    const { version } = await submitted(console, statement);
    const submission = await story.find(StatementSubmissionRecord, { statementId: statement.id });
    const end = (facts: object) =>
      story.change(StatementSubmissionRecord, submission, {
        endedAs: 'authorised',
        endedAt: new Date(),
        approvedSha256: version.contentSha256,
        approvedTotalPence: BigInt(version.totalPence),
        ...facts,
      });
    // In the submitter's name, in the name of another, and in its own: the story is told by a system actor.
    await expect(end({ endedBy: submission.submittedBy })).rejects.toThrow('nobody_approves_their_own');
    await expect(end({ endedBy: console.as('finance_approver').userId })).rejects.toThrow(
      'submission_ends_once',
    );
    const [me] = [(await story.find(UserRecord, { name: 'Demo data' })).id];
    await expect(end({ endedBy: me })).rejects.toThrow('approver_is_another_person');
    await expect(story.change(StatementRecord, statement, { status: 'authorised' })).rejects.toThrow(
      'statement_is_where_its_submission_is',
    );
    await expect(story.change(StatementRecord, statement, { status: 'payable' })).rejects.toThrow(
      'statement_is_where_its_submission_is',
    );
  });
});

test('what was authorised stays: its version, its declarations and its adjustments', async ({
  console,
  story,
  database,
}) => {
  const { statement, declaration, training, activeLeadProvider } = await january(story);
  await anAdjustment(story, { statement });
  const next = await aStatement(story, { activeLeadProvider, month: 4, year: 2026 });
  const shown = await submitted(console, statement);
  await authorise(console.as('finance_approver'), statement, shown);
  await expect(anAdjustment(story, { statement })).rejects.toThrow('authorised_statement_stays');
  const another = aDeclaration(story, {
    training,
    statement,
    declarationType: 'retained-1',
    paymentStatus: 'payable',
  });
  await expect(another).rejects.toThrow('authorised_statement_stays');
  await expect(story.change(DeclarationRecord, declaration, { paymentStatus: 'voided' })).rejects.toThrow(
    'authorised_statement_stays',
  );
  // A void is a clawback on the next statement now, and the version is what it was.
  await console.as('support').perform('voidDeclaration', { declarationId: declaration.id });
  expect((await story.find(DeclarationRecord, { id: declaration.id })).clawbackStatementId).toBe(next.id);
  expect(await shownOf(console.as('finance'), statement)).toEqual({ ...shown, status: 'authorised' });
  const version = await story.find(StatementVersionRecord, { statementId: statement.id });
  expect(
    await ask(
      database.ownerUrl,
      `select encode(sha256(convert_to(contents, 'UTF8')), 'hex') from statement_versions where id = '${version.id}'`,
    ),
  ).toBe(shown.version.contentSha256);
});

test('many approvals at once authorise each statement once, with one event each', async ({
  console,
  story,
  database,
}) => {
  const statements = Number(process.env['STORM_STATEMENTS'] ?? 40);
  const workers = Number(process.env['STORM_WORKERS'] ?? 8);
  const started = performance.now();
  const waiting = await manySubmitted(story, statements);
  const told = performance.now();
  const approver = console.as('finance_approver');
  const plans = new Map<string, Promise<DeedReply>>();
  /** One plan, which all confirm: what is at stake is decided when they do. */
  const confirm = async ({ id, shown }: Waiting) => {
    const input = approvalOf({ id }, shown);
    const plan = plans.get(id) ?? approver.plan('authoriseStatement', input);
    plans.set(id, plan);
    return approver.confirm('authoriseStatement', input, (await plan).fingerprint ?? 'no plan');
  };
  const answers = await Promise.all(
    Array.from({ length: workers }, async () => {
      const codes: string[] = [];
      for (const statement of waiting) {
        const answer = await confirm(statement).catch((error: Error & { code?: string }) => ({
          __typename: 'Fault',
          code: error.code,
        }));
        codes.push(answer.code ?? answer.__typename);
      }
      return codes;
    }),
  );
  expect(answers.flat().filter((answer) => answer === 'Done')).toHaveLength(statements);
  const ids = waiting.map(({ id }) => `'${id}'`).join();
  const once = `select count(*)::int from (
    select s.subject_id from audit.events e join audit.event_subjects s on s.event_id = e.id
    where e.action = 'authorise-statement' and s.subject_id in (${ids}) group by 1 having count(*) = 1) one`;
  expect(await ask(database.ownerUrl, once)).toBe(statements);
  const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(1)} s`;
  if (process.env['STORM_STATEMENTS'])
    globalThis.console.log(
      `${statements} statements × ${workers} workers: told in ${seconds(started, told)}, authorised in ${seconds(told, performance.now())};`,
      Object.fromEntries(
        [...Map.groupBy(answers.flat(), (code) => code)].map(([code, same]) => [code, same.length]),
      ),
    );
}, 600_000);

for (const role of ['support', 'finance', 'developer', 'user_manager'] as const)
  test(`a ${role} does not authorise a statement`, async ({ console, story }) => {
    const { statement } = await january(story);
    const asked = { statementId: statement.id, version: 1, contentSha256: 'a', totalPence: '0' };
    expect(await console.as(role).plan('authoriseStatement', asked)).toMatchObject({ code: 'not-allowed' });
  });
