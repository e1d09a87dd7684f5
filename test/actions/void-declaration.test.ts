import { describe, expect } from 'vitest';
import { valueInWords } from '../../server/domain/words.ts';
import { DeclarationRecord } from '../../server/records/declaration.record.ts';
import { TeacherRecord } from '../../server/records/teacher.record.ts';
import {
  aDeclaration,
  aMentor,
  anActiveLeadProvider,
  anEctAtSchool,
  aStatement,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { type Person, test } from '../support/console.ts';

/** Ada, an ECT in training with a provider that has an August 2026 output statement to come. */
async function ada(story: Story) {
  const teacher = await aTeacher(story, { name: 'Ada Lovelace' });
  const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
  const ect = await anEctAtSchool(story, { teacher, startedOn: '2025-09-01' });
  const training = await aTrainingPeriod(story, { ect, activeLeadProvider });
  return { teacher, training, activeLeadProvider };
}

const statusOf = async (story: Story, { id }: { id: string }) => {
  const { paymentStatus, clawbackStatus } = await story.find(DeclarationRecord, { id });
  return [paymentStatus, clawbackStatus];
};
const mayVoid = async (person: Person, { id }: { id: string }) =>
  (await person.ask('query ($id: ID!) { declaration(id: $id) { mayVoid { allowed because } } }', { id })).data
    .declaration.mayVoid;

for (const paymentStatus of ['no_payment', 'eligible', 'payable'] as const)
  test(`a declaration that is ${paymentStatus} is voided, and the event says who and why`, async ({
    console,
    story,
  }) => {
    const { training } = await ada(story);
    const declaration = await aDeclaration(story, { training, paymentStatus });
    const done = await console
      .as('support')
      .perform(
        'voidDeclaration',
        { declarationId: declaration.id },
        { reason: 'Sent twice', ticket: '#123456' },
      );
    expect(done.event?.sentence).toBe('Voided Ada Lovelace’s started declaration of 1 September 2025');
    expect(await statusOf(story, declaration)).toEqual(['voided', 'no_clawback']);
    const { data } = await console
      .as('support')
      .ask(
        'query ($id: ID!) { event(id: $id) { action reason ticket occurredOn actor { id } changes { record op fields { field before after } } } }',
        { id: done.event?.id },
      );
    expect(data.event).toMatchObject({
      action: 'void-declaration',
      reason: 'Sent twice',
      ticket: '123456',
      occurredOn: '2026-03-02',
      actor: { id: console.as('support').userId },
      changes: expect.arrayContaining([
        {
          record: 'Declaration',
          op: 'update',
          fields: expect.arrayContaining([
            {
              field: 'Payment status',
              before: valueInWords('payment_status', paymentStatus),
              after: 'Voided',
            },
          ]),
        },
      ]),
    });
  });

describe('a paid declaration', () => {
  test('is clawed back on the next output statement, never on a service statement before it', async ({
    console,
    story,
  }) => {
    const { training, activeLeadProvider } = await ada(story);
    const declaration = await aDeclaration(story, { training, paymentStatus: 'paid' });
    await aStatement(story, {
      activeLeadProvider,
      month: 3,
      year: 2026,
      deadlineDate: '2026-03-10',
      feeType: 'service',
    });
    const next = await aStatement(story, { activeLeadProvider, month: 4, year: 2026 });
    await aStatement(story, { activeLeadProvider, month: 8, year: 2026 });
    const plan = await console.as('finance').plan('voidDeclaration', { declarationId: declaration.id });
    expect(plan.sentence).toBe(
      'Put Ada Lovelace’s started declaration of 1 September 2025 up for clawback on the April 2026 statement',
    );
    expect(plan.notices?.[0]).toContain('April 2026 statement');
    expect(await statusOf(story, declaration)).toEqual(['paid', 'no_clawback']);
    await console.as('finance').perform('voidDeclaration', { declarationId: declaration.id });
    expect(await statusOf(story, declaration)).toEqual(['paid', 'awaiting_clawback']);
    expect((await story.find(DeclarationRecord, { id: declaration.id })).clawbackStatementId).toBe(next.id);
  });

  test('goes on the statement whose deadline is today, and the day after on the one after', async ({
    console,
    story,
  }) => {
    const { training, activeLeadProvider } = await ada(story);
    const declaration = await aDeclaration(story, { training, paymentStatus: 'paid' });
    await aStatement(story, { activeLeadProvider, month: 4, year: 2026, deadlineDate: '2026-03-02' });
    await aStatement(story, { activeLeadProvider, month: 8, year: 2026 });
    const support = console.as('support');
    const asked = { declarationId: declaration.id };
    expect((await support.plan('voidDeclaration', asked)).sentence).toContain('April 2026');
    console.today = '2026-03-03';
    expect((await support.plan('voidDeclaration', asked)).sentence).toContain('August 2026');
    console.today = '2026-03-02';
  });

  test('is refused when there is no later output statement, on the button and on the deed alike', async ({
    console,
    story,
  }) => {
    const { training } = await ada(story);
    const declaration = await aDeclaration(story, { training, paymentStatus: 'paid' });
    const support = console.as('support');
    const answer = await support.perform('voidDeclaration', { declarationId: declaration.id });
    expect(answer).toMatchObject({ __typename: 'Refused', code: 'no-statement-for-clawback' });
    expect(await mayVoid(support, declaration)).toEqual({ allowed: false, because: answer.because });
    expect(await statusOf(story, declaration)).toEqual(['paid', 'no_clawback']);
  });

  test('is not clawed back twice', async ({ console, story }) => {
    const { training, activeLeadProvider } = await ada(story);
    const clawback = await aStatement(story, { activeLeadProvider, month: 4, year: 2026 });
    const declaration = await aDeclaration(story, { training, paymentStatus: 'paid', clawback });
    const answer = await console.as('support').plan('voidDeclaration', { declarationId: declaration.id });
    expect(answer.code).toBe('already-clawed-back');
  });
});

test('a voided declaration is not voided again', async ({ console, story }) => {
  const { training } = await ada(story);
  const declaration = await aDeclaration(story, { training, paymentStatus: 'voided' });
  expect(
    await console.as('support').plan('voidDeclaration', { declarationId: declaration.id }),
  ).toMatchObject({
    code: 'already-voided',
  });
});

test('a mentor whose only completed declaration is voided can be funded, and trains on from the day after', async ({
  console,
  story,
}) => {
  const teacher = await aTeacher(story, {
    name: 'Grace Hopper',
    mentorBecameIneligibleForFundingOn: '2026-02-10',
    mentorBecameIneligibleForFundingReason: 'completed_declaration_received',
  });
  const mentor = await aMentor(story, { teacher, startedOn: '2025-09-01' });
  const training = await aTrainingPeriod(story, { mentor, finishedOn: '2026-02-10' });
  const declaration = await aDeclaration(story, {
    training,
    declarationType: 'completed',
    declarationDate: '2026-02-10',
  });
  const plan = await console.as('support').plan('voidDeclaration', { declarationId: declaration.id });
  expect(plan.notices).toContain('Grace Hopper can be funded as a mentor again.');
  expect(plan.changes).toContainEqual(
    expect.objectContaining({
      record: 'Training period',
      name: 'Grace Hopper, mentor training',
      op: 'insert',
      fields: expect.arrayContaining([{ field: 'Started on', before: null, after: '11 February 2026' }]),
    }),
  );
  await console.as('support').perform('voidDeclaration', { declarationId: declaration.id });
  expect((await story.find(TeacherRecord, { id: teacher.id })).mentorBecameIneligibleForFundingOn).toBeNull();
});

for (const role of ['support', 'finance'] as const)
  test(`a ${role} person may void`, async ({ console, story }) => {
    const { training } = await ada(story);
    const declaration = await aDeclaration(story, { training });
    expect(await mayVoid(console.as(role), declaration)).toEqual({ allowed: true, because: null });
  });

for (const role of ['finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} may not void, and is told whom to ask`, async ({ console, story }) => {
    const { training } = await ada(story);
    const declaration = await aDeclaration(story, { training });
    const answer = await console.as(role).perform('voidDeclaration', { declarationId: declaration.id });
    expect(answer).toMatchObject({ __typename: 'Refused', code: 'not-allowed' });
    expect(answer.because).toContain('Ask a support agent or a finance officer');
    expect(await statusOf(story, declaration)).toEqual(['no_payment', 'no_clawback']);
  });
