import { describe, expect } from 'vitest';
import { DeclarationRecord } from '../../server/records/declaration.record.ts';
import { TrainingPeriodRecord } from '../../server/records/training-period.record.ts';
import {
  aDeclaration,
  adaInTraining,
  aMentor,
  anActiveLeadProvider,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { type Person, test } from '../support/console.ts';

const asked = ({ id }: { id: string }, withdrawalReason = 'left_teaching_profession') => ({
  trainingPeriodId: id,
  withdrawalReason,
});
const now = (story: Story, { id }: { id: string }) => story.find(TrainingPeriodRecord, { id });
const mayWithdraw = async (person: Person, teacher: { id: string }) =>
  (
    await person.ask(
      `query ($id: ID!) { teacher(id: $id) { ectAtSchoolPeriods { trainingPeriods { status mayWithdraw { allowed because } } } } }`,
      { id: teacher.id },
    )
  ).data.teacher.ectAtSchoolPeriods[0].trainingPeriods[0];

test('training ends today, with the reason, and the history says who did it and not why', async ({
  console,
  story,
}) => {
  const { teacher, school, leadProvider, training } = await adaInTraining(story);
  const support = console.as('support');
  const done = await support.perform('withdrawTraining', asked(training));
  expect(done.event?.sentence).toBe(
    `Withdrew Ada Lovelace from ECT training with ${leadProvider.name}, last day 2 March 2026`,
  );
  expect(await now(story, training)).toMatchObject({
    finishedOn: '2026-03-02',
    withdrawnAt: new Date('2026-03-02T12:00:00Z'),
    withdrawalReason: 'left_teaching_profession',
    deferredAt: null,
  });
  for (const { id } of [teacher, school, leadProvider]) {
    const { data } = await support.ask(
      'query ($id: ID!) { events(filter: { subjectId: $id }) { items { id } } }',
      {
        id,
      },
    );
    expect(data.events.items).toContainEqual({ id: done.event?.id });
  }
  expect(await mayWithdraw(support, teacher)).toEqual({
    status: 'withdrawn',
    mayWithdraw: {
      allowed: false,
      because: 'Ada Lovelace has been withdrawn from this training already. There is nothing more to do.',
    },
  });
});

test('the plan is the one row, and says what the lead provider will see', async ({ console, story }) => {
  const { leadProvider, training } = await adaInTraining(story);
  const plan = await console.as('support').plan('withdrawTraining', asked(training));
  expect(plan.changes).toEqual([
    expect.objectContaining({ record: 'Training period', op: 'update', name: 'Ada Lovelace, ECT training' }),
  ]);
  expect(plan.changes?.[0]?.fields).toContainEqual({
    field: 'Finished on',
    before: null,
    after: '2 March 2026',
  });
  expect(plan.notices).toEqual([
    `${leadProvider.name} will see Ada Lovelace as withdrawn, with the reason “Left teaching profession” and 2 March 2026 as the last day.`,
    'Ada Lovelace stays at Hill School. Report the leaving too if they have left.',
  ]);
});

test('who has left the school already is not asked to be reported', async ({ console, story }) => {
  const left = await adaInTraining(story, { finishedOn: '2026-03-01' });
  const leaving = await adaInTraining(story, { finishedOn: '2026-03-02' });
  const noticesFor = async ({ training }: typeof left) =>
    (await console.as('support').plan('withdrawTraining', asked(training))).notices;
  expect(await noticesFor(left)).toHaveLength(1);
  expect(await noticesFor(leaving)).toHaveLength(2);
});

describe('the last day', () => {
  test.for([
    ['is today when training would have gone on', '2026-07-31', '2026-03-02'],
    ['is today when training ends today', '2026-03-02', '2026-03-02'],
    ['stays when training ended before', '2026-03-01', '2026-03-01'],
  ] as const)('%s', async ([, finishedOn, lastDay], { console, story }) => {
    const { training } = await adaInTraining(story, { training: { finishedOn } });
    await console.as('support').perform('withdrawTraining', asked(training));
    expect((await now(story, training)).finishedOn).toBe(lastDay);
  });
});

test('declarations stay as they are, paid or not, and the plan counts them', async ({ console, story }) => {
  const { training } = await adaInTraining(story);
  const declarations = [
    await aDeclaration(story, { training, paymentStatus: 'paid' }),
    await aDeclaration(story, { training, declarationType: 'retained-1', paymentStatus: 'eligible' }),
    await aDeclaration(story, { training, declarationType: 'retained-2', paymentStatus: 'voided' }),
  ];
  const plan = await console.as('support').plan('withdrawTraining', asked(training));
  expect(plan.notices).toContain(
    '2 declarations stay as declared, and so does what is paid for them. Void what should not have been declared.',
  );
  await console.as('support').perform('withdrawTraining', asked(training));
  for (const declaration of declarations)
    expect(await story.find(DeclarationRecord, { id: declaration.id })).toEqual(declaration);
});

test('training that began yesterday may be withdrawn from; that of today tomorrow, that of tomorrow not', async ({
  console,
  story,
}) => {
  const codes = [];
  for (const startedOn of ['2026-03-01', '2026-03-02', '2026-03-03']) {
    const { training } = await adaInTraining(story, { training: { startedOn } });
    const answer = await console.as('support').plan('withdrawTraining', asked(training));
    codes.push(answer.code ?? answer.__typename);
  }
  expect(codes).toEqual(['Planned', 'begun-today', 'not-begun']);
});

test('who is deferred may be withdrawn for good, and keeps the day on which training ended', async ({
  console,
  story,
}) => {
  const { training } = await adaInTraining(story, {
    training: {
      finishedOn: '2026-01-31',
      deferredAt: new Date('2026-01-31T09:00:00Z'),
      deferralReason: 'parental_leave',
    },
  });
  await console.as('support').perform('withdrawTraining', asked(training));
  expect(await now(story, training)).toMatchObject({
    finishedOn: '2026-01-31',
    deferralReason: 'parental_leave',
    withdrawalReason: 'left_teaching_profession',
  });
  expect((await console.as('support').plan('withdrawTraining', asked(training))).code).toBe(
    'already-withdrawn',
  );
});

test('only the latest training with the lead provider is withdrawn from, at whatever school it is', async ({
  console,
  story,
}) => {
  const { ect, training, activeLeadProvider, leadProvider } = await adaInTraining(story, {
    training: { finishedOn: '2025-12-31' },
  });
  const later = await aTrainingPeriod(story, { ect, activeLeadProvider, startedOn: '2026-01-01' });
  const answer = await console.as('support').plan('withdrawTraining', asked(training));
  expect(answer).toMatchObject({
    code: 'later-training',
    because: `Ada Lovelace has later training with ${leadProvider.name}, from 1 January 2026. Choose that training instead.`,
  });
  expect((await console.as('support').plan('withdrawTraining', asked(later))).__typename).toBe('Planned');
});

test('later training with another lead provider does not stand in the way', async ({ console, story }) => {
  const { ect, training } = await adaInTraining(story, { training: { finishedOn: '2025-12-31' } });
  await aTrainingPeriod(story, {
    ect,
    activeLeadProvider: await anActiveLeadProvider(story, { year: 2025 }),
    startedOn: '2026-01-01',
  });
  expect((await console.as('support').plan('withdrawTraining', asked(training))).__typename).toBe('Planned');
});

test('training that the school leads is refused, on the button and on the deed alike', async ({
  console,
  story,
}) => {
  const { teacher, training } = await adaInTraining(story, { training: { trainingProgramme: 'school_led' } });
  const support = console.as('support');
  const answer = await support.plan('withdrawTraining', asked(training));
  expect(answer.code).toBe('school-led');
  expect((await mayWithdraw(support, teacher)).mayWithdraw).toEqual({
    allowed: false,
    because: answer.because,
  });
});

test('a mentor may no longer be one, which is no reason for an ECT', async ({ console, story }) => {
  const mentor = await aMentor(story, { startedOn: '2025-09-01' });
  const mentoring = await aTrainingPeriod(story, { mentor });
  const { training } = await adaInTraining(story);
  const plan = (of: { id: string }) =>
    console.as('support').plan('withdrawTraining', asked(of, 'mentor_no_longer_being_mentor'));
  expect((await plan(mentoring)).sentence).toContain('from mentor training with');
  expect((await plan(training)).code).toBe('reason-is-for-mentors');
});

test('a lead provider that has not confirmed the partnership sees nothing', async ({ console, story }) => {
  const expressionOfInterest = await anActiveLeadProvider(story, { year: 2025 });
  const mentor = await aMentor(story, { startedOn: '2025-09-01' });
  const training = await aTrainingPeriod(story, { mentor, expressionOfInterest });
  const plan = await console.as('support').plan('withdrawTraining', asked(training));
  expect(plan.notices?.[0]).toContain('has not confirmed the partnership');
});

test('a withdrawal is reversed: training is open again', async ({ console, story }) => {
  const { training } = await adaInTraining(story);
  const done = await console.as('support').perform('withdrawTraining', asked(training));
  await console.as('support').perform('reverseEvent', { eventId: done.event?.id });
  expect(await now(story, training)).toEqual(training);
});

for (const role of ['finance', 'finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} may not withdraw anyone, and is told whom to ask`, async ({ console, story }) => {
    const { training } = await adaInTraining(story);
    const answer = await console.as(role).perform('withdrawTraining', asked(training));
    expect(answer).toMatchObject({
      code: 'not-allowed',
      because: expect.stringContaining('Ask a support agent'),
    });
    expect(await now(story, training)).toEqual(training);
  });
