import { createHash } from 'node:crypto';
import { describe, expect } from 'vitest';
import { DeclarationRecord } from '../../server/records/declaration.record.ts';
import { StatementRecord } from '../../server/records/statement.record.ts';
import { StatementVersionRecord } from '../../server/records/statement-version.record.ts';
import { adaInTraining, anAdjustment, aStatement, type Story } from '../stories/index.ts';
import { type Person, test } from '../support/console.ts';
import { january, shownOf } from '../support/statement-desk.ts';

const mark = (person: Person, { id }: { id: string }) =>
  person.perform('markStatementPayable', { statementId: id });
const contentsOf = async (story: Story, { id }: { id: string }, number: number) => {
  const version = await story.find(StatementVersionRecord, { statementId: id, number });
  expect(createHash('sha256').update(version.contents).digest('hex')).toBe(version.contentSha256);
  return JSON.parse(version.contents);
};

describe('a statement whose deadline has passed', () => {
  test('becomes payable with its eligible declarations, and is sealed', async ({ console, story }) => {
    const { statement, declaration, leadProvider } = await january(story);
    const done = await mark(console.as('finance'), statement);
    expect(done.event?.sentence).toBe(
      `Marked the January 2026 statement of ${leadProvider.name} for 2025 as payable, with 1 declaration`,
    );
    expect((await story.find(DeclarationRecord, { id: declaration.id })).paymentStatus).toBe('payable');
    const shown = await shownOf(console.as('finance'), statement);
    expect(shown).toMatchObject({ status: 'payable', version: { number: 1 } });
    const sealed = await contentsOf(story, statement, 1);
    expect(sealed).toMatchObject({
      engine: '1',
      totalPence: shown.version.totalPence,
      statement: { id: statement.id, contractId: statement.contractId, month: 1, year: 2026 },
      inputs: {
        bandingRule: 'PAY-19',
        bands: [{ letter: 'A', capacity: 100, price: '1000', outputRatio: '0.6' }],
      },
      lines: [
        {
          declarationId: declaration.id,
          kind: 'billable',
          type: 'started',
          band: 'A',
          row: 'banded/output/started-A',
        },
      ],
    });
    expect(sealed.lines[0]).toMatchObject({ amount: '120', fee: '120', uplift: '0' });
  });

  test('is sealed as a service month too, without declarations', async ({ console, story }) => {
    const ada = await adaInTraining(story);
    const statement = await aStatement(story, { ...ada, month: 2, year: 2026 });
    await mark(console.as('finance'), statement);
    expect(await shownOf(console.as('finance'), statement)).toMatchObject({
      status: 'payable',
      version: { number: 1 },
    });
  });

  test('is not marked twice', async ({ console, story }) => {
    const { statement } = await january(story);
    await mark(console.as('finance'), statement);
    expect(await mark(console.as('finance'), statement)).toMatchObject({ code: 'not-open' });
  });
});

test('a statement whose deadline is today stays open until tomorrow', async ({ console, story }) => {
  const ada = await adaInTraining(story);
  const statement = await aStatement(story, { ...ada, month: 4, year: 2026, deadlineDate: '2026-03-02' });
  expect(await mark(console.as('finance'), statement)).toMatchObject({ code: 'deadline-not-passed' });
  expect((await story.find(StatementRecord, { id: statement.id })).status).toBe('open');
  expect((await shownOf(console.as('finance'), statement)).version).toBeNull();
});

describe('a sealed version', () => {
  test('is followed by the next when a declaration on it is voided, and the plan says so', async ({
    console,
    story,
  }) => {
    const { statement, declaration } = await january(story);
    await mark(console.as('finance'), statement);
    const before = await shownOf(console.as('finance'), statement);
    const plan = await console.as('support').plan('voidDeclaration', { declarationId: declaration.id });
    expect(plan.changes).toContainEqual(
      expect.objectContaining({ record: 'Statement version', op: 'insert' }),
    );
    expect((await shownOf(console.as('finance'), statement)).version.number).toBe(1);
    await console.as('support').perform('voidDeclaration', { declarationId: declaration.id });
    const after = await shownOf(console.as('finance'), statement);
    expect(after.version.number).toBe(2);
    expect(BigInt(after.version.totalPence)).toBeLessThan(BigInt(before.version.totalPence));
    expect((await contentsOf(story, statement, 2)).lines).toEqual([]);
    expect((await contentsOf(story, statement, 1)).lines).toHaveLength(1);
  });

  test('stays the latest when a deed changes nothing it says', async ({ console, story }) => {
    const { statement, teacher } = await january(story);
    await mark(console.as('finance'), statement);
    await console.as('support').perform('correctName', { teacherId: teacher.id, correctedName: 'Ada King' });
    expect((await shownOf(console.as('finance'), statement)).version.number).toBe(1);
  });

  test('has the adjustments that were there, name and amount', async ({ console, story }) => {
    const { statement } = await january(story);
    await anAdjustment(story, { statement, paymentType: 'Late fee', amount: -2_550n });
    await mark(console.as('finance'), statement);
    expect((await contentsOf(story, statement, 1)).inputs.adjustments).toMatchObject([
      { name: 'Late fee', amount: '-25.5' },
    ]);
  });

  test('is neither changed nor removed, not even in an event, and does not lie', async ({
    console,
    story,
  }) => {
    const { statement } = await january(story);
    await mark(console.as('finance'), statement);
    const version = await story.find(StatementVersionRecord, { statementId: statement.id });
    const refused = /permission denied|never_changes/;
    await expect(story.change(StatementVersionRecord, version, { totalPence: 1n })).rejects.toThrow(refused);
    await expect(story.remove(StatementVersionRecord, version)).rejects.toThrow(refused);
    const forged = (facts: object) =>
      story.add(StatementVersionRecord, {
        statementId: statement.id,
        number: 2,
        contents: version.contents,
        contentSha256: version.contentSha256,
        totalPence: version.totalPence,
        ...facts,
      });
    const retold = (change: object) => {
      const contents = JSON.stringify({ ...JSON.parse(version.contents), ...change });
      return { contents, contentSha256: createHash('sha256').update(contents).digest('hex') };
    };
    await expect(forged({ totalPence: 1n })).rejects.toThrow('total_of_its_contents');
    await expect(forged({ contentSha256: 'a'.repeat(64) })).rejects.toThrow('hash_of_its_contents');
    await expect(forged({ number: 3 })).rejects.toThrow('versions_follow_each_other');
    await expect(forged({ ...retold({ totalPence: '1' }), totalPence: 1n })).rejects.toThrow(
      'version_adds_up',
    );
    const [line] = JSON.parse(version.contents).lines;
    await expect(forged(retold({ lines: [line, line] }))).rejects.toThrow('version_adds_up');
  });
});

for (const role of ['support', 'finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} does not mark a statement as payable`, async ({ console, story }) => {
    const { statement } = await january(story);
    expect(await mark(console.as(role), statement)).toMatchObject({ code: 'not-allowed' });
  });
