import { describe, expect } from 'vitest';
import { ContractPeriodRecord } from '../../server/records/calendar.record.ts';
import { TrainingPeriodRecord } from '../../server/records/training-period.record.ts';
import {
  aContractPeriod,
  adaInTraining,
  aMentor,
  anActiveLeadProvider,
  aPartnership,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { type Person, test } from '../support/console.ts';

const deferred = {
  finishedOn: '2026-01-31',
  deferredAt: new Date('2026-01-31T09:00:00Z'),
  deferralReason: 'parental_leave',
} as const;
const asked = ({ id }: { id: string }) => ({ trainingPeriodId: id });
const plan = (person: Person, of: { id: string }) => person.plan('resumeTraining', asked(of));
const resumed = (story: Story, { teacherId, role }: TrainingPeriodRecord, startedOn = '2026-03-02') =>
  story.find(TrainingPeriodRecord, { teacherId, role, startedOn });
const mayResume = async (person: Person, teacher: { id: string }) =>
  (
    await person.ask(
      'query ($id: ID!) { teacher(id: $id) { ectAtSchoolPeriods { trainingPeriods { mayResume { allowed because } } } } }',
      { id: teacher.id },
    )
  ).data.teacher.ectAtSchoolPeriods[0].trainingPeriods[0].mayResume;

test.afterEach(({ console }) => {
  console.today = '2026-03-02';
});

test('training goes on today as a new period with the same partnership and schedule', async ({
  console,
  story,
}) => {
  const { leadProvider, training } = await adaInTraining(story, { training: deferred });
  const done = await console.as('support').perform('resumeTraining', asked(training));
  expect(done.event?.sentence).toBe(
    `Resumed Ada Lovelace’s ECT training with ${leadProvider.name} from 2 March 2026`,
  );
  expect(await resumed(story, training)).toMatchObject({
    ectAtSchoolPeriodId: training.ectAtSchoolPeriodId,
    finishedOn: null,
    trainingProgramme: 'provider_led',
    schoolPartnershipId: training.schoolPartnershipId,
    expressionOfInterestId: null,
    scheduleId: training.scheduleId,
    deferredAt: null,
    deferralReason: null,
    withdrawnAt: null,
    withdrawalReason: null,
  });
  expect(await story.find(TrainingPeriodRecord, { id: training.id })).toEqual(training);
});

test('the plan is the new row alone, and says what the lead provider will see', async ({
  console,
  story,
}) => {
  const { leadProvider, training } = await adaInTraining(story, {
    finishedOn: '2026-07-31',
    training: deferred,
  });
  const planned = await plan(console.as('support'), training);
  expect(planned.changes).toEqual([expect.objectContaining({ record: 'Training period', op: 'insert' })]);
  expect(planned.changes?.[0]?.fields).toContainEqual({
    field: 'Finished on',
    before: null,
    after: '31 July 2026',
  });
  expect(planned.notices).toEqual([
    `${leadProvider.name} will see Ada Lovelace as active from 2 March 2026 until 31 July 2026.`,
    'The training that was deferred stays in the history as it is, with its declarations.',
  ]);
});

test('a withdrawal is resumed like a deferral, and what is resumed may be deferred again', async ({
  console,
  story,
}) => {
  const support = console.as('support');
  const { training } = await adaInTraining(story);
  await support.perform('withdrawTraining', { ...asked(training), withdrawalReason: 'other' });
  console.today = '2026-03-03';
  await support.perform('resumeTraining', asked(training));
  const second = await resumed(story, training, '2026-03-03');
  console.today = '2026-03-04';
  await support.perform('deferTraining', { ...asked(second), deferralReason: 'career_break' });
  expect((await resumed(story, training, '2026-03-03')).finishedOn).toBe('2026-03-04');
  expect((await plan(support, training)).code).toBe('later-training');
});

test('it does not go on the day it was stopped, and does the day after', async ({ console, story }) => {
  const support = console.as('support');
  const { teacher, training } = await adaInTraining(story);
  await support.perform('deferTraining', { ...asked(training), deferralReason: 'other' });
  const answer = await plan(support, training);
  expect(answer.code).toBe('stopped-today');
  expect(await mayResume(support, teacher)).toEqual({ allowed: false, because: answer.because });
  console.today = '2026-03-03';
  expect((await plan(support, training)).__typename).toBe('Planned');
  expect(await mayResume(support, teacher)).toEqual({ allowed: true, because: null });
});

test('the day it was stopped is London’s: half past midnight in summer is that day', async ({
  console,
  story,
}) => {
  const { training } = await adaInTraining(story, {
    training: { ...deferred, finishedOn: '2026-06-01', deferredAt: new Date('2026-06-01T23:30:00Z') },
  });
  console.today = '2026-06-02';
  expect((await plan(console.as('support'), training)).code).toBe('stopped-today');
});

describe('the stay', () => {
  test('that ends today lets training go on for today', async ({ console, story }) => {
    const { training } = await adaInTraining(story, { finishedOn: '2026-03-02', training: deferred });
    await console.as('support').perform('resumeTraining', asked(training));
    expect((await resumed(story, training)).finishedOn).toBe('2026-03-02');
  });

  test('that ended yesterday does not, and the school is named', async ({ console, story }) => {
    const { training } = await adaInTraining(story, { finishedOn: '2026-03-01', training: deferred });
    const answer = await plan(console.as('support'), training);
    expect(answer.code).toBe('left-the-school');
    expect(answer.because).toContain('left Hill School on 1 March 2026');
  });
});

describe('other training of the same role', () => {
  test('with another lead provider today is named', async ({ console, story }) => {
    const { ect, school, training } = await adaInTraining(story, { training: deferred });
    const other = await anActiveLeadProvider(story, { year: 2025 });
    const partnership = await aPartnership(story, { school, activeLeadProvider: other });
    await aTrainingPeriod(story, { ect, partnership, year: 2025, startedOn: '2026-02-01' });
    const answer = await plan(console.as('support'), training);
    expect(answer.code).toBe('in-training-today');
    expect(answer.because).toMatch(
      /^Ada Lovelace is in training with Lead provider \d+\. End that training first/,
    );
  });

  test('led by the school today is named', async ({ console, story }) => {
    const { ect, training } = await adaInTraining(story, { training: deferred });
    await aTrainingPeriod(story, { ect, trainingProgramme: 'school_led', startedOn: '2026-02-01' });
    expect((await plan(console.as('support'), training)).because).toContain('in training led by the school');
  });

  test('that is to come is named with its first day', async ({ console, story }) => {
    const { ect, training } = await adaInTraining(story, { training: deferred });
    await aTrainingPeriod(story, { ect, trainingProgramme: 'school_led', startedOn: '2026-09-01' });
    const answer = await plan(console.as('support'), training);
    expect(answer.code).toBe('training-to-come');
    expect(answer.because).toContain('led by the school from 1 September 2026');
  });

  test('that ended yesterday lets it go on', async ({ console, story }) => {
    const { ect, training } = await adaInTraining(story, { training: deferred });
    const days = { startedOn: '2026-02-01', finishedOn: '2026-03-01' };
    await aTrainingPeriod(story, { ect, trainingProgramme: 'school_led', ...days });
    expect((await plan(console.as('support'), training)).__typename).toBe('Planned');
  });

  test('in the other role does not stand in the way', async ({ console, story }) => {
    const { teacher, training } = await adaInTraining(story, { training: deferred });
    const mentor = await aMentor(story, { teacher, startedOn: '2025-09-01' });
    await aTrainingPeriod(story, { mentor });
    expect((await plan(console.as('support'), training)).__typename).toBe('Planned');
  });
});

test('nobody trains on in a contract period whose payments are frozen', async ({ console, story }) => {
  const { training } = await adaInTraining(story, { year: 2022, training: deferred });
  const period = await aContractPeriod(story, { year: 2022 });
  const freeze = (paymentsFrozenAt: Date | null) =>
    story.change(ContractPeriodRecord, period, { paymentsFrozenAt });
  await freeze(new Date('2026-03-02T12:00:01Z'));
  expect((await plan(console.as('support'), training)).__typename).toBe('Planned');
  await freeze(new Date('2026-03-02T12:00:00Z'));
  expect(await plan(console.as('support'), training)).toMatchObject({
    code: 'contract-period-frozen',
    because:
      'Payments for the 2022 contract period are frozen, so nobody trains on in it. Move Ada Lovelace to a contract period that still pays.',
  });
});

test('a mentor who is not funded is not trained', async ({ console, story }) => {
  const teacher = await aTeacher(story, {
    name: 'Grace Hopper',
    mentorBecameIneligibleForFundingOn: '2026-01-31',
    mentorBecameIneligibleForFundingReason: 'completed_declaration_received',
  });
  const mentor = await aMentor(story, { teacher, startedOn: '2025-09-01' });
  const training = await aTrainingPeriod(story, { mentor, ...deferred });
  expect(await plan(console.as('support'), training)).toMatchObject({ code: 'mentor-not-funded' });
});

test('a mentor’s training that no partnership has confirmed goes on with the provider asked for', async ({
  console,
  story,
}) => {
  const expressionOfInterest = await anActiveLeadProvider(story, { year: 2025 });
  const mentor = await aMentor(story, { startedOn: '2025-09-01' });
  const training = await aTrainingPeriod(story, { mentor, expressionOfInterest, ...deferred });
  await console.as('support').perform('resumeTraining', asked(training));
  expect(await resumed(story, training)).toMatchObject({
    mentorAtSchoolPeriodId: mentor.id,
    schoolPartnershipId: null,
    expressionOfInterestId: expressionOfInterest.id,
  });
});

test('a confirmed training leaves behind what the school once asked for', async ({ console, story }) => {
  const { training, activeLeadProvider } = await adaInTraining(story, { training: deferred });
  await story.change(TrainingPeriodRecord, training, { expressionOfInterestId: activeLeadProvider.id });
  await console.as('support').perform('resumeTraining', asked(training));
  expect((await resumed(story, training)).expressionOfInterestId).toBeNull();
});

test('training that goes on, and training that the school leads, is not resumed', async ({
  console,
  story,
}) => {
  const active = await adaInTraining(story);
  const schoolLed = await adaInTraining(story, { training: { trainingProgramme: 'school_led' } });
  expect((await plan(console.as('support'), active.training)).code).toBe('active');
  expect((await plan(console.as('support'), schoolLed.training)).code).toBe('school-led');
});

test('two people who resume it at once resume it once', async ({ console, story }) => {
  const { training } = await adaInTraining(story, { training: deferred });
  const support = console.as('support');
  const plans = await Promise.all([1, 2].map(() => plan(support, training)));
  const answers = await Promise.all(
    plans.map(({ fingerprint = '' }) => support.confirm('resumeTraining', asked(training), fingerprint)),
  );
  expect(answers.map((answer) => answer.code ?? answer.__typename).sort()).toEqual([
    'Done',
    'later-training',
  ]);
});

test('a resumption is reversed: the new period is gone, and the deferral stands', async ({
  console,
  story,
}) => {
  const support = console.as('support');
  const { teacher, training } = await adaInTraining(story, { training: deferred });
  const done = await support.perform('resumeTraining', asked(training));
  await support.perform('reverseEvent', { eventId: done.event?.id });
  const { data } = await support.ask(
    'query ($id: ID!) { teacher(id: $id) { ectAtSchoolPeriods { trainingPeriods { id status } } } }',
    { id: teacher.id },
  );
  expect(data.teacher.ectAtSchoolPeriods[0].trainingPeriods).toEqual([
    { id: training.id, status: 'deferred' },
  ]);
});

for (const role of ['finance', 'finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} may not resume training, and is told whom to ask`, async ({ console, story }) => {
    const { training } = await adaInTraining(story, { training: deferred });
    expect(await console.as(role).perform('resumeTraining', asked(training))).toMatchObject({
      code: 'not-allowed',
      because: expect.stringContaining('Ask a support agent'),
    });
  });
