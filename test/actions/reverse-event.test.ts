import { expect } from 'vitest';
import { DeclarationRecord } from '../../server/records/declaration.record.ts';
import { TrainingPeriodRecord } from '../../server/records/training-period.record.ts';
import { aPaidProvider } from '../stories/a-paid-provider.ts';
import {
  aDeclaration,
  aLeadProvider,
  aMentor,
  anActiveLeadProvider,
  anEctAtSchool,
  aSchool,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { type Console, test } from '../support/console.ts';
import { authorise, january, submitted } from '../support/statement-desk.ts';

async function aVoidedDeclaration(console: Console, story: Story) {
  const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
  const ect = await anEctAtSchool(story, { startedOn: '2025-09-01' });
  const training = await aTrainingPeriod(story, { ect, activeLeadProvider });
  const declaration = await aDeclaration(story, { training, paymentStatus: 'eligible' });
  const done = await console.as('support').perform('voidDeclaration', { declarationId: declaration.id });
  return { declaration, training, voiding: { eventId: done.event?.id ?? '' } };
}

test('a reversed void leaves the declaration exactly as it was, and both events on its history', async ({
  console,
  story,
}) => {
  const { declaration, voiding } = await aVoidedDeclaration(console, story);
  const plan = await console.as('support').plan('reverseEvent', voiding);
  expect(plan.changes?.[0]?.fields).toContainEqual({
    field: 'Payment status',
    before: 'Voided',
    after: 'Eligible',
  });
  expect(plan.notices).toEqual([
    expect.stringMatching(/^Whoever noticed the change will see the records as they were before it: .+\.$/),
  ]);
  const done = await console.as('support').perform('reverseEvent', voiding);
  expect(done.event?.sentence).toMatch(/^Reversed “Voided .+ started declaration of \d+ \w+ \d{4}”$/);
  const now = await story.find(DeclarationRecord, { id: declaration.id });
  expect({ ...now }).toEqual({ ...declaration });
  const { data } = await console
    .as('support')
    .ask(
      'query ($id: ID!) { declaration(id: $id) { history { action reverses { id } reversedBy { id } } } }',
      { id: declaration.id },
    );
  expect(data.declaration.history).toEqual([
    { action: 'reverse-event', reverses: { id: voiding.eventId }, reversedBy: null },
    { action: 'void-declaration', reverses: null, reversedBy: { id: done.event?.id } },
  ]);
});

test('whoever noticed a change notices its reversal: the schools and the provider by name', async ({
  console,
  story,
}) => {
  const activeLeadProvider = await anActiveLeadProvider(story, {
    year: 2025,
    leadProvider: await aLeadProvider(story, { name: 'Ambition' }),
  });
  const [from, to] = [
    await aSchool(story, { name: 'Hill School' }),
    await aSchool(story, { name: 'Vale School' }),
  ];
  const ect = await anEctAtSchool(story, { school: from, startedOn: '2025-09-01' });
  await aTrainingPeriod(story, { ect, activeLeadProvider });
  const support = console.as('support');
  const done = await support.perform('transferEct', {
    ectAtSchoolPeriodId: ect.id,
    toSchoolId: to.id,
    startsOn: '2026-04-01',
  });
  expect((await support.plan('reverseEvent', { eventId: done.event?.id ?? '' })).notices).toEqual([
    'Whoever noticed the change will see the records as they were before it: Ambition, Hill School and Vale School.',
  ]);
});

test('of a change that only this console shows, nobody outside notices the reversal', async ({ console }) => {
  const support = console.as('support');
  const done = await support.perform('createDeliveryPartner', { name: 'Reversed Teaching Hub' });
  expect((await support.plan('reverseEvent', { eventId: done.event?.id ?? '' })).notices).toEqual([]);
});

test('an event is reversed once only', async ({ console, story }) => {
  const { voiding } = await aVoidedDeclaration(console, story);
  await console.as('support').perform('reverseEvent', voiding);
  expect(await console.as('support').plan('reverseEvent', voiding)).toMatchObject({
    code: 'already-reversed',
  });
});

test('a reversal can itself be reversed: the declaration is void again', async ({ console, story }) => {
  const { declaration, voiding } = await aVoidedDeclaration(console, story);
  const undone = await console.as('support').perform('reverseEvent', voiding);
  await console.as('support').perform('reverseEvent', { eventId: undone.event?.id });
  expect((await story.find(DeclarationRecord, { id: declaration.id })).paymentStatus).toBe('voided');
});

test('a later event that changed the same record stands in the way, and is named', async ({
  console,
  story,
}) => {
  const { declaration, voiding } = await aVoidedDeclaration(console, story);
  await story.change(DeclarationRecord, declaration, { declarationDate: '2025-10-01' });
  const answer = await console.as('support').plan('reverseEvent', voiding);
  expect(answer).toMatchObject({ __typename: 'Refused', code: 'later-event-in-the-way' });
  expect(answer.because).toContain('Told a story');
  const { data } = await console
    .as('support')
    .ask('query ($id: ID!) { event(id: $id) { mayReverse { allowed because } } }', { id: voiding.eventId });
  expect(data.event.mayReverse).toEqual({ allowed: false, because: answer.because });
});

test('a later event whose effect was itself reversed no longer stands in the way', async ({
  console,
  story,
}) => {
  const { declaration, voiding } = await aVoidedDeclaration(console, story);
  await story.change(DeclarationRecord, declaration, { declarationDate: '2025-10-01' });
  await story.change(DeclarationRecord, declaration, { declarationDate: declaration.declarationDate });
  expect((await console.as('support').plan('reverseEvent', voiding)).__typename).toBe('Planned');
});

test('what a later event built on stands in the way: training that has since been declared on', async ({
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
  const completed = await aDeclaration(story, {
    training,
    declarationType: 'completed',
    declarationDate: '2026-02-10',
  });
  const voided = await console.as('support').perform('voidDeclaration', { declarationId: completed.id });
  const resumed = await story.find(TrainingPeriodRecord, { teacherId: teacher.id, startedOn: '2026-02-11' });
  await aDeclaration(story, {
    training: resumed,
    declarationType: 'completed',
    declarationDate: '2026-03-01',
  });
  expect(await console.as('support').plan('reverseEvent', { eventId: voided.event?.id })).toMatchObject({
    code: 'later-event-in-the-way',
  });
});

test('a void is not undone on a statement that has been authorised and paid since', async ({
  console,
  story,
}) => {
  const { statement, declaration } = await january(story);
  const voided = await console.as('support').perform('voidDeclaration', { declarationId: declaration.id });
  await authorise(console.as('finance_approver'), statement, await submitted(console, statement));
  const answer = await console.as('finance').plan('reverseEvent', { eventId: voided.event?.id });
  expect(answer).toMatchObject({ code: 'statement-authorised-since' });
  expect(answer.because).toMatch(/^The \w+ \d{4} statement has been authorised since/);
});

test('whoever may not do a deed may not undo it', async ({ console, story }) => {
  const { voiding } = await aVoidedDeclaration(console, story);
  for (const role of ['finance_approver', 'user_manager', 'developer'] as const)
    expect(await console.as(role).plan('reverseEvent', voiding), role).toMatchObject({ code: 'not-allowed' });
  expect((await console.as('finance').plan('reverseEvent', voiding)).__typename).toBe('Planned');
});

test('what set the service up is not reversed', async ({ console, story }) => {
  await aTeacher(story);
  const { data } = await console
    .as('support')
    .ask('{ events(filter: { action: "tell-a-story" }) { items { id } } }');
  const eventId = data.events.items[0].id;
  expect(await console.as('support').plan('reverseEvent', { eventId })).toMatchObject({
    code: 'set-up-stands',
  });
});

test('an event that does not exist is not found', async ({ console }) => {
  await expect(
    console.as('support').plan('reverseEvent', { eventId: '00000000-0000-7000-8000-000000000000' }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a void on a statement that is being checked is reversed, and the statement sealed once more', async ({
  console,
  story,
}) => {
  const { statement, declared } = await aPaidProvider(story);
  const january = await statement(1);
  const declaration = await declared({ statement: january, paymentStatus: 'eligible' });
  const finance = console.as('finance');
  await finance.perform('markStatementPayable', { statementId: january.id });
  const done = await finance.perform('voidDeclaration', { declarationId: declaration.id });
  const plan = await finance.plan('reverseEvent', { eventId: done.event?.id });
  expect(plan.money?.statements).toMatchObject([
    { name: 'January 2026', difference: '12000', newVersion: 3 },
  ]);
  expect((await finance.perform('reverseEvent', { eventId: done.event?.id })).__typename).toBe('Done');
  expect((await story.find(DeclarationRecord, { id: declaration.id })).paymentStatus).toBe('payable');
});
