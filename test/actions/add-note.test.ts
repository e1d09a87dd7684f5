import { expect } from 'vitest';
import { StatementNoteRecord } from '../../server/records/statement-note.record.ts';
import { type Console, test } from '../support/console.ts';
import { authorise, january, submitted } from '../support/statement-desk.ts';

const NOTES = `query ($id: ID!) { statement(id: $id) { totalPence notes {
  id note knownDifferencePence corrects correctedBy addedBy { reason actor { name } } } } }`;

const notesOf = async (console: Console, { id }: { id: string }, role: 'finance' | 'developer' = 'finance') =>
  (await console.as(role).ask(NOTES, { id })).data.statement.notes;
const add = (console: Console, { id }: { id: string }, said: object = {}) =>
  console.as('finance').perform('addNote', { statementId: id, note: 'The invoice was lower', ...said });

test('a note stands on an authorised statement too, with who wrote it and why, and moves no penny', async ({
  console,
  story,
}) => {
  const { statement } = await january(story);
  await authorise(console.as('finance_approver'), statement, await submitted(console, statement));
  expect((await add(console, statement, { knownDifferencePence: '-12000' })).__typename).toBe('Done');
  expect(await notesOf(console, statement)).toMatchObject([
    {
      note: 'The invoice was lower',
      knownDifferencePence: '-12000',
      corrects: null,
      addedBy: { reason: 'The school told us' },
    },
  ]);
});

test('a correction stands beside what it corrects, and corrects it once', async ({ console, story }) => {
  const { statement } = await january(story);
  await add(console, statement);
  const [first] = await notesOf(console, statement);
  await add(console, statement, { note: 'It was higher', correctsId: first.id });
  const [old, corrected] = await notesOf(console, statement);
  expect(old).toMatchObject({ note: 'The invoice was lower', correctedBy: corrected.id });
  expect(corrected).toMatchObject({ note: 'It was higher', corrects: first.id });
  expect(await add(console, statement, { correctsId: first.id })).toMatchObject({
    code: 'already-corrected',
  });
});

test('the database keeps every note as it was written', async ({ console, story }) => {
  const { statement } = await january(story);
  await add(console, statement);
  const [{ id }] = await notesOf(console, statement);
  await expect(story.change(StatementNoteRecord, { id }, { note: 'Another' })).rejects.toThrow(
    /note_never_changes|permission denied/,
  );
});

test('who sees no names sees no words of a note', async ({ console, story }) => {
  const { statement } = await january(story);
  await add(console, statement);
  expect(await notesOf(console, statement, 'developer')).toMatchObject([
    { note: null, knownDifferencePence: null },
  ]);
});

for (const role of ['support', 'developer', 'user_manager'] as const)
  test(`a ${role} adds no note`, async ({ console, story }) => {
    const { statement } = await january(story);
    expect(await console.as(role).plan('addNote', { statementId: statement.id, note: 'Mine' })).toMatchObject(
      { code: 'not-allowed' },
    );
  });
