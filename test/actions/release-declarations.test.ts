import { expect } from 'vitest';
import { DeclarationRecord } from '../../server/records/declaration.record.ts';
import { TeacherRecord } from '../../server/records/teacher.record.ts';
import { aPaidProvider } from '../stories/a-paid-provider.ts';
import { anInduction, type Story } from '../stories/index.ts';
import { type Person, test } from '../support/console.ts';

const stateOf = async (story: Story, { id }: { id: string }) => {
  const { paymentStatus, paymentStatementId } = await story.find(DeclarationRecord, { id });
  return { paymentStatus, paymentStatementId };
};
const mayRelease = async (person: Person, id: string) =>
  (
    await person.ask(
      'query ($id: ID!) { statement(id: $id) { mayReleaseDeclarations { allowed because } } }',
      {
        id,
      },
    )
  ).data.statement.mayReleaseDeclarations;

/** Two declarations that wait: of somebody noted as funded, and of somebody whose induction start arrived late. */
async function stuck(story: Story) {
  const provider = await aPaidProvider(story);
  const april = await provider.statement(4);
  const noted = await provider.declared({}, { name: 'Ada Lovelace' });
  const late = await provider.declared({}, { name: 'Grace Hopper', funded: false });
  const notYet = await provider.declared({}, { name: 'Mary Shelley', funded: false });
  await anInduction(story, { teacher: { id: late.teacherId }, startedOn: '2025-09-01' });
  return { ...provider, april, noted, late, notYet };
}

test('what is stuck becomes eligible on the statement, with the pounds it adds; what cannot be funded waits on', async ({
  console,
  story,
}) => {
  const { april, noted, late, notYet } = await stuck(story);
  const input = { statementId: april.id };
  const plan = await console.as('finance').plan('releaseDeclarations', input);
  expect(plan).toMatchObject({
    sentence: expect.stringMatching(/^Released 2 declarations onto the April 2026 statement of .+ for 2025$/),
    notices: [
      expect.stringContaining('as eligible, to be paid on the April 2026 statement'),
      '1 teacher is noted as eligible for funding from today.',
      '1 more of this kind wait on: their teachers cannot be funded yet.',
    ],
    money: { statements: [{ name: 'April 2026', before: '0', after: '24000' }] },
  });
  await console.as('finance').perform('releaseDeclarations', input);
  const eligible = { paymentStatus: 'eligible', paymentStatementId: april.id };
  expect([await stateOf(story, noted), await stateOf(story, late)]).toEqual([eligible, eligible]);
  expect((await stateOf(story, notYet)).paymentStatus).toBe('no_payment');
  const stamp = (await story.find(TeacherRecord, { id: late.teacherId })).ectFirstBecameEligibleForTrainingAt;
  expect(stamp?.toISOString()).toBe('2026-03-02T12:00:00.000Z');
});

test('a stamp that is there stays as it is', async ({ console, story }) => {
  const { april, noted } = await stuck(story);
  const before = await story.find(TeacherRecord, { id: noted.teacherId });
  await console.as('support').perform('releaseDeclarations', { statementId: april.id });
  const after = await story.find(TeacherRecord, { id: noted.teacherId });
  expect(after.ectFirstBecameEligibleForTrainingAt).toEqual(before.ectFirstBecameEligibleForTrainingAt);
});

test('one alone is released, found by the statement that is next for it', async ({ console, story }) => {
  const { april, noted, late } = await stuck(story);
  const support = console.as('support');
  const { data } = await support.ask('query ($id: ID!) { declaration(id: $id) { nextStatement { id } } }', {
    id: late.id,
  });
  expect(data.declaration.nextStatement).toEqual({ id: april.id });
  await support.perform('releaseDeclarations', { statementId: april.id, declarationIds: [late.id] });
  expect((await stateOf(story, late)).paymentStatus).toBe('eligible');
  expect((await stateOf(story, noted)).paymentStatus).toBe('no_payment');
});

test('one whose teacher cannot be funded is refused', async ({ console, story }) => {
  const { april, notYet } = await stuck(story);
  expect(
    await console
      .as('finance')
      .plan('releaseDeclarations', { statementId: april.id, declarationIds: [notYet.id] }),
  ).toMatchObject({ code: 'some-cannot-be-released' });
});

test('nothing is released onto a statement that is being paid, on the button and on the deed alike', async ({
  console,
  story,
}) => {
  const { statement } = await stuck(story);
  const january = await statement(1, 'paid');
  const finance = console.as('finance');
  expect(await finance.plan('releaseDeclarations', { statementId: january.id })).toMatchObject({
    code: 'not-open',
  });
  expect(await mayRelease(finance, january.id)).toMatchObject({ allowed: false });
});

test('it can be reversed', async ({ console, story }) => {
  const { april, late } = await stuck(story);
  const done = await console.as('finance').perform('releaseDeclarations', { statementId: april.id });
  await console.as('finance').perform('reverseEvent', { eventId: done.event?.id });
  expect((await stateOf(story, late)).paymentStatus).toBe('no_payment');
  expect(
    (await story.find(TeacherRecord, { id: late.teacherId })).ectFirstBecameEligibleForTrainingAt,
  ).toBeNull();
});

for (const role of ['finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} may not, and is told whom to ask`, async ({ console, story }) => {
    const { april } = await stuck(story);
    expect(await console.as(role).perform('releaseDeclarations', { statementId: april.id })).toMatchObject({
      code: 'not-allowed',
      because: expect.stringContaining('Ask a finance officer or a support agent'),
    });
  });
