import { expect } from 'vitest';
import { DeclarationRecord } from '../../server/records/declaration.record.ts';
import { TrainingPeriodRecord } from '../../server/records/training-period.record.ts';
import { aDeclaration, adaInTraining, aMentor, aTrainingPeriod, type Story } from '../stories/index.ts';
import { type Person, test } from '../support/console.ts';

const asked = ({ id }: { id: string }, deferralReason = 'parental_leave') => ({
  trainingPeriodId: id,
  deferralReason,
});
const now = (story: Story, { id }: { id: string }) => story.find(TrainingPeriodRecord, { id });
const mayDefer = async (person: Person, teacher: { id: string }) =>
  (
    await person.ask(
      'query ($id: ID!) { teacher(id: $id) { ectAtSchoolPeriods { trainingPeriods { mayDefer { allowed because } } } } }',
      { id: teacher.id },
    )
  ).data.teacher.ectAtSchoolPeriods[0].trainingPeriods[0].mayDefer;

test('training is put off from today, its last day; the history does not tell why', async ({
  console,
  story,
}) => {
  const { leadProvider, training } = await adaInTraining(story);
  const done = await console.as('support').perform('deferTraining', asked(training));
  expect(done.event?.sentence).toBe(
    `Deferred Ada Lovelace’s ECT training with ${leadProvider.name}, last day 2 March 2026`,
  );
  expect(await now(story, training)).toMatchObject({
    finishedOn: '2026-03-02',
    deferredAt: new Date('2026-03-02T12:00:00Z'),
    deferralReason: 'parental_leave',
    withdrawnAt: null,
  });
});

test('the plan is the one row, and says what the lead provider will see', async ({ console, story }) => {
  const { leadProvider, training } = await adaInTraining(story);
  const plan = await console.as('support').plan('deferTraining', asked(training));
  expect(plan.changeCount).toBe(1);
  expect(plan.notices).toEqual([
    `${leadProvider.name} will see Ada Lovelace as deferred, with the reason “Parental leave” and 2 March 2026 as the last day.`,
    'Ada Lovelace stays at Hill School, where the training can be resumed.',
  ]);
});

test.for([
  ['2026-07-31', '2026-03-02'],
  ['2026-03-02', '2026-03-02'],
  ['2026-03-01', '2026-03-01'],
] as const)('training until %s ends on %s', async ([finishedOn, lastDay], { console, story }) => {
  const { training } = await adaInTraining(story, { training: { finishedOn } });
  await console.as('support').perform('deferTraining', asked(training));
  expect((await now(story, training)).finishedOn).toBe(lastDay);
});

test('training that began yesterday may be deferred; that of today tomorrow, that of tomorrow not', async ({
  console,
  story,
}) => {
  const codes = [];
  for (const startedOn of ['2026-03-01', '2026-03-02', '2026-03-03']) {
    const { training } = await adaInTraining(story, { training: { startedOn } });
    const answer = await console.as('support').plan('deferTraining', asked(training));
    codes.push(answer.code ?? answer.__typename);
  }
  expect(codes).toEqual(['Planned', 'begun-today', 'not-begun']);
});

test('who is deferred or withdrawn is not deferred, on the button and on the deed alike', async ({
  console,
  story,
}) => {
  const support = console.as('support');
  const { teacher, training } = await adaInTraining(story);
  expect(await mayDefer(support, teacher)).toEqual({ allowed: true, because: null });
  await support.perform('deferTraining', asked(training));
  const answer = await support.plan('deferTraining', asked(training, 'career_break'));
  expect(answer.code).toBe('already-deferred');
  expect(await mayDefer(support, teacher)).toEqual({ allowed: false, because: answer.because });
  await support.perform('withdrawTraining', { trainingPeriodId: training.id, withdrawalReason: 'other' });
  expect((await support.plan('deferTraining', asked(training))).code).toBe('already-withdrawn');
});

test('training that the school leads is not deferred', async ({ console, story }) => {
  const { training } = await adaInTraining(story, { training: { trainingProgramme: 'school_led' } });
  expect((await console.as('support').plan('deferTraining', asked(training))).code).toBe('school-led');
});

test('only the latest training with the lead provider is deferred', async ({ console, story }) => {
  const { ect, training, activeLeadProvider } = await adaInTraining(story, {
    training: { finishedOn: '2026-08-31' },
  });
  await aTrainingPeriod(story, { ect, activeLeadProvider, year: 2025, startedOn: '2026-09-01' });
  expect((await console.as('support').plan('deferTraining', asked(training))).code).toBe('later-training');
});

test('a mentor’s training is deferred too, and the same person’s training as an ECT goes on', async ({
  console,
  story,
}) => {
  const { teacher, activeLeadProvider, training } = await adaInTraining(story);
  const mentor = await aMentor(story, { teacher, startedOn: '2025-09-01' });
  const mentoring = await aTrainingPeriod(story, { mentor, activeLeadProvider });
  const done = await console.as('support').perform('deferTraining', asked(mentoring));
  expect(done.event?.sentence).toContain('mentor training');
  expect(await now(story, training)).toEqual(training);
});

test('declarations stay as they are', async ({ console, story }) => {
  const { training } = await adaInTraining(story);
  const declaration = await aDeclaration(story, { training, paymentStatus: 'payable' });
  const plan = await console.as('support').plan('deferTraining', asked(training));
  expect(plan.notices?.[1]).toMatch(/^One declaration stays as declared/);
  await console.as('support').perform('deferTraining', asked(training));
  expect(await story.find(DeclarationRecord, { id: declaration.id })).toEqual(declaration);
});

test('the history tells why to support alone: it may be somebody’s health', async ({ console, story }) => {
  const { training } = await adaInTraining(story);
  const done = await console.as('support').perform('deferTraining', asked(training, 'long_term_sickness'));
  const reasonSeenBy = async (role: Parameters<typeof console.as>[0]) => {
    const { data } = await console
      .as(role)
      .ask('query ($id: ID!) { event(id: $id) { changes { fields { field before after } } } }', {
        id: done.event?.id,
      });
    const fields: { field: string; before: string | null; after: string | null }[] =
      data.event.changes[0].fields;
    return fields.find(({ field }) => field === 'Deferral reason');
  };
  const field = 'Deferral reason';
  expect(await reasonSeenBy('support')).toEqual({ field, before: null, after: 'Long-term sickness' });
  for (const role of ['finance', 'finance_approver', 'developer', 'user_manager'] as const)
    expect(await reasonSeenBy(role), role).toEqual({
      field,
      before: null,
      after: 'Hidden: only a support agent may see this',
    });
});

test('a deferral is reversed: training is open again', async ({ console, story }) => {
  const { training } = await adaInTraining(story);
  const done = await console.as('support').perform('deferTraining', asked(training));
  await console.as('support').perform('reverseEvent', { eventId: done.event?.id });
  expect(await now(story, training)).toEqual(training);
});

for (const role of ['finance', 'finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} may not defer anyone, and is told whom to ask`, async ({ console, story }) => {
    const { training } = await adaInTraining(story);
    const answer = await console.as(role).perform('deferTraining', asked(training));
    expect(answer).toMatchObject({
      code: 'not-allowed',
      because: expect.stringContaining('Ask a support agent'),
    });
    expect(await now(story, training)).toEqual(training);
  });
