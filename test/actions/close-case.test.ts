import { expect } from 'vitest';
import { DriftCaseRecord } from '../../server/records/drift-case.record.ts';
import { StatementVersionRecord } from '../../server/records/statement-version.record.ts';
import type { Story } from '../stories/index.ts';
import { type Console, test } from '../support/console.ts';
import { january } from '../support/statement-desk.ts';

/** A case as a night would open it. */
async function aCase(console: Console, story: Story) {
  const { statement, leadProvider } = await january(story);
  await console.as('finance').perform('markStatementPayable', { statementId: statement.id });
  const version = await story.find(StatementVersionRecord, { statementId: statement.id });
  const found = await story.add(DriftCaseRecord, {
    statementId: statement.id,
    versionId: version.id,
    foundSha256: 'a'.repeat(64),
    cause: 'terms',
    rows: 2,
    differencePence: 1250n,
    details: 'Terms are not what they were.',
    closedAs: null,
    closedAt: null,
    closedBy: null,
  });
  return { leadProvider, caseId: found.id };
}

for (const role of ['finance', 'finance_approver'] as const)
  test(`a ${role} settles a case, once, and says how`, async ({ console, story }) => {
    const { leadProvider, caseId } = await aCase(console, story);
    const person = console.as(role);
    const done = await person.perform(
      'closeCase',
      { caseId },
      { reason: 'Settled by an adjustment in April' },
    );
    expect(done.event?.sentence).toBe(
      `Settled the drift of the January 2026 statement of ${leadProvider.name} for 2025`,
    );
    expect(await story.find(DriftCaseRecord, { id: caseId })).toMatchObject({
      closedAs: 'settled',
      closedBy: person.userId,
    });
    expect(await person.plan('closeCase', { caseId })).toMatchObject({ code: 'already-closed' });
  });

test('a case closed by mistake is opened again by undoing it', async ({ console, story }) => {
  const { caseId } = await aCase(console, story);
  const done = await console.as('finance').perform('closeCase', { caseId });
  await console.as('finance').perform('reverseEvent', { eventId: done.event?.id });
  expect(await story.find(DriftCaseRecord, { id: caseId })).toMatchObject({ closedAs: null, closedBy: null });
});

for (const role of ['support', 'developer', 'user_manager'] as const)
  test(`a ${role} closes no case`, async ({ console, story }) => {
    const { caseId } = await aCase(console, story);
    expect(await console.as(role).plan('closeCase', { caseId })).toMatchObject({ code: 'not-allowed' });
  });
