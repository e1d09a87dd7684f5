import { expect } from 'vitest';
import { DeclarationRecord } from '../../server/records/declaration.record.ts';
import { aPaidProvider } from '../stories/a-paid-provider.ts';
import { aMentor, aMentorship, type Story } from '../stories/index.ts';
import { type Person, test } from '../support/console.ts';
import { EctAtSchoolPeriodRecord } from '../../server/records/at-school-period.record.ts';

const declarationNow = (story: Story, { id }: { id: string }) => story.find(DeclarationRecord, { id });
const mayCorrect = async (person: Person, id: string) =>
  (
    await person.ask('query ($id: ID!) { declaration(id: $id) { mayCorrectTeacher { allowed because } } }', {
      id,
    })
  ).data.declaration.mayCorrectTeacher;

/** A declaration recorded against Ada, which is Grace's. */
async function mistaken(story: Story, { funded = true } = {}) {
  const provider = await aPaidProvider(story);
  const april = await provider.statement(4);
  const declaration = await provider.declared({ statement: april, paymentStatus: 'eligible' });
  const grace = await provider.inTraining({ name: 'Grace Hopper', funded });
  return { ...provider, april, declaration, grace };
}

test('it becomes the right person’s with their mentor, stays on its statement, and no total moves', async ({
  console,
  story,
}) => {
  const { declaration, grace, april, school } = await mistaken(story);
  const ect = await story.find(EctAtSchoolPeriodRecord, { teacherId: grace.teacher.id });
  const mentor = await aMentor(story, { school, startedOn: '2025-06-01' });
  const mentorship = await aMentorship(story, { ect, mentor, startedOn: '2025-09-01' });
  const input = { declarationId: declaration.id, trainingPeriodId: grace.training.id };
  const plan = await console.as('support').plan('correctDeclarationTeacher', input);
  expect(plan).toMatchObject({
    sentence:
      'Corrected whose started declaration of 1 September 2025 it is: Grace Hopper’s, not Ada Lovelace’s',
    notices: [
      expect.stringMatching(/will see the declaration for Grace Hopper, and no longer for Ada Lovelace.$/),
    ],
    money: null,
  });
  await console.as('support').perform('correctDeclarationTeacher', input);
  expect(await declarationNow(story, declaration)).toMatchObject({
    teacherId: grace.teacher.id,
    trainingPeriodId: grace.training.id,
    mentorshipPeriodId: mentorship.id,
    paymentStatus: 'eligible',
    paymentStatementId: april.id,
    deliveryPartnerWhenCreatedId: declaration.deliveryPartnerWhenCreatedId,
  });
});

test('it is on the history of both, and can be reversed', async ({ console, story }) => {
  const { declaration, grace } = await mistaken(story);
  const support = console.as('support');
  const input = { declarationId: declaration.id, trainingPeriodId: grace.training.id };
  const done = await support.perform('correctDeclarationTeacher', input);
  for (const id of [declaration.teacherId, grace.teacher.id]) {
    const { data } = await support.ask('query ($id: ID!) { teacher(id: $id) { history { id } } }', { id });
    expect(data.teacher.history).toContainEqual({ id: done.event?.id });
  }
  await support.perform('reverseEvent', { eventId: done.event?.id });
  expect((await declarationNow(story, declaration)).teacherId).toBe(declaration.teacherId);
});

test('for somebody not funded yet it leaves its statement and waits, and the plan says what that takes off', async ({
  console,
  story,
}) => {
  const { declaration, grace } = await mistaken(story, { funded: false });
  const input = { declarationId: declaration.id, trainingPeriodId: grace.training.id };
  const plan = await console.as('finance').plan('correctDeclarationTeacher', input);
  expect(plan.money?.statements).toMatchObject([{ name: 'April 2026', difference: '-12000' }]);
  await console.as('finance').perform('correctDeclarationTeacher', input);
  expect(await declarationNow(story, declaration)).toMatchObject({
    paymentStatus: 'no_payment',
    paymentStatementId: null,
  });
});

test('a declaration that has been paid is corrected too, and stays paid', async ({ console, story }) => {
  const { statement, declared, inTraining } = await aPaidProvider(story);
  const january = await statement(1, 'paid');
  const declaration = await declared({ statement: january, paymentStatus: 'paid' });
  const grace = await inTraining({ name: 'Grace Hopper' });
  const input = { declarationId: declaration.id, trainingPeriodId: grace.training.id };
  expect((await console.as('support').perform('correctDeclarationTeacher', input)).__typename).toBe('Done');
  expect(await declarationNow(story, declaration)).toMatchObject({
    teacherId: grace.teacher.id,
    paymentStatus: 'paid',
    paymentStatementId: january.id,
  });
});

test('the right person’s own declaration of the type keeps it out', async ({ console, story }) => {
  const { declaration, declared, april } = await mistaken(story);
  const theirs = await declared({ statement: april, paymentStatus: 'eligible' }, { name: 'Grace Hopper' });
  const input = { declarationId: declaration.id, trainingPeriodId: theirs.trainingPeriodId };
  expect(await console.as('support').plan('correctDeclarationTeacher', input)).toMatchObject({
    code: 'slot-taken',
  });
});

test('another provider’s training does not take it', async ({ console, story }) => {
  const { declaration } = await mistaken(story);
  const other = await mistaken(story);
  const input = { declarationId: declaration.id, trainingPeriodId: other.grace.training.id };
  expect(await console.as('support').plan('correctDeclarationTeacher', input)).toMatchObject({
    code: 'other-provider',
  });
});

test('a voided one is nobody’s, on the button and on the deed alike', async ({ console, story }) => {
  const { declaration, grace } = await mistaken(story);
  const support = console.as('support');
  expect(await mayCorrect(support, declaration.id)).toEqual({ allowed: true, because: null });
  await support.perform('voidDeclaration', { declarationId: declaration.id });
  const input = { declarationId: declaration.id, trainingPeriodId: grace.training.id };
  expect(await support.plan('correctDeclarationTeacher', input)).toMatchObject({ code: 'voided' });
  expect(await mayCorrect(support, declaration.id)).toMatchObject({ allowed: false });
});

for (const role of ['finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} may not, and is told whom to ask`, async ({ console, story }) => {
    const { declaration, grace } = await mistaken(story);
    const input = { declarationId: declaration.id, trainingPeriodId: grace.training.id };
    expect(await console.as(role).perform('correctDeclarationTeacher', input)).toMatchObject({
      code: 'not-allowed',
      because: expect.stringContaining('Ask a support agent or a finance officer'),
    });
  });
