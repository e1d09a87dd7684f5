import { describe, expect } from 'vitest';
import { EctAtSchoolPeriodRecord } from '../../server/records/at-school-period.record.ts';
import { MentorshipPeriodRecord } from '../../server/records/mentorship-period.record.ts';
import { TeacherRecord } from '../../server/records/teacher.record.ts';
import { TrainingPeriodRecord } from '../../server/records/training-period.record.ts';
import {
  aContractPeriod,
  aDeclaration,
  aDeliveryPartner,
  aLeadProvider,
  aMentor,
  aMentorship,
  anActiveLeadProvider,
  anEctAtSchool,
  anInduction,
  aPartnership,
  aSchedule,
  aSchool,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { type Console, test } from '../support/console.ts';
import { rowsOf } from '../support/rows-of.ts';

/** Ada, an ECT at Hill School since September 2025, trained by Ambition Institute with Rise, mentored by Grace. */
const ada = (story: Story) =>
  story.together(async (told) => {
    const hill = await aSchool(told, { name: 'Hill School' });
    const vale = await aSchool(told, { name: 'Vale School' });
    const leadProvider = await aLeadProvider(told, { name: 'Ambition Institute' });
    const activeLeadProvider = await anActiveLeadProvider(told, { year: 2025, leadProvider });
    const rise = await aDeliveryPartner(told);
    const partnership = await aPartnership(told, { school: hill, activeLeadProvider, deliveryPartner: rise });
    const teacher = await aTeacher(told, { name: 'Ada Lovelace' });
    const ect = await anEctAtSchool(told, {
      teacher,
      school: hill,
      startedOn: '2025-09-01',
      workingPattern: 'part_time',
    });
    const training = await aTrainingPeriod(told, { ect, partnership });
    const grace = await aTeacher(told, { name: 'Grace Hopper' });
    const mentor = await aMentor(told, { teacher: grace, school: hill, startedOn: '2025-01-06' });
    const mentorship = await aMentorship(told, { ect, mentor, startedOn: '2025-10-01' });
    return { teacher, ect, training, mentorship, hill, vale, leadProvider, activeLeadProvider, rise };
  });

type Ada = Awaited<ReturnType<typeof ada>>;
const toVale = ({ ect, vale }: Ada, startsOn: string) => ({
  ectAtSchoolPeriodId: ect.id,
  toSchoolId: vale.id,
  startsOn,
});
const transfer = (console: Console, life: Ada, startsOn: string) =>
  console.as('support').perform('transferEct', toVale(life, startsOn));
const stayAtVale = (story: Story, { teacher, vale }: Ada) =>
  story.find(EctAtSchoolPeriodRecord, { teacherId: teacher.id, schoolId: vale.id });
const trainingAtVale = async (story: Story, life: Ada) =>
  story.find(TrainingPeriodRecord, { ectAtSchoolPeriodId: (await stayAtVale(story, life)).id });

test('back-dated, to a school with the same provider: old rows end the day before, new ones begin', async ({
  console,
  story,
}) => {
  const life = await ada(story);
  const { teacher, ect, training, mentorship, vale, activeLeadProvider, rise } = life;
  await aPartnership(story, { school: vale, activeLeadProvider });
  const partnership = await aPartnership(story, { school: vale, activeLeadProvider, deliveryPartner: rise });
  const plan = await console.as('support').plan('transferEct', toVale(life, '2026-01-05'));
  expect(plan).toMatchObject({
    sentence: 'Transferred Ada Lovelace from Hill School to Vale School from 5 January 2026',
    changeCount: 5,
    notices: [
      'Ambition Institute will see Ada Lovelace’s training end on 4 January 2026.',
      'Grace Hopper does not mentor Ada Lovelace from 5 January 2026.',
      'Vale School will see Ada Lovelace from 5 January 2026, with the same email address.',
      'Ambition Institute will see the training of 2025 go on at Vale School from 5 January 2026.',
    ],
  });
  const done = await transfer(console, life, '2026-01-05');
  expect(done.event?.sentence).toBe(plan.sentence);
  expect(await story.find(EctAtSchoolPeriodRecord, { id: ect.id })).toMatchObject({
    finishedOn: '2026-01-04',
    leavingReason: 'moved_school',
    reportedLeavingBySchoolId: vale.id,
  });
  expect(await stayAtVale(story, life)).toMatchObject({
    startedOn: '2026-01-05',
    finishedOn: null,
    email: ect.email,
    workingPattern: 'part_time',
    leavingReason: null,
  });
  expect((await story.find(TrainingPeriodRecord, { id: training.id })).finishedOn).toBe('2026-01-04');
  expect(await trainingAtVale(story, life)).toMatchObject({
    startedOn: '2026-01-05',
    finishedOn: null,
    schoolPartnershipId: partnership.id,
    expressionOfInterestId: null,
    scheduleId: training.scheduleId,
  });
  expect((await story.find(MentorshipPeriodRecord, { id: mentorship.id })).finishedOn).toBe('2026-01-04');
  expect((await story.find(TeacherRecord, { id: teacher.id })).ectPaymentsFrozenYear).toBeNull();
});

test('the event is on the history of the teacher, both schools and the mentor', async ({
  console,
  story,
}) => {
  const life = await ada(story);
  const done = await transfer(console, life, '2026-01-05');
  const { data } = await console.as('support').ask(
    `query ($id: ID!, $hill: ID!, $vale: ID!) {
      teacher(id: $id) { history { id occurredOn } }
      hill: school(id: $hill) { history { id } } vale: school(id: $vale) { history { id } } }`,
    { id: life.teacher.id, hill: life.hill.id, vale: life.vale.id },
  );
  const id = done.event?.id;
  expect(data).toEqual({
    teacher: { history: [{ id, occurredOn: '2026-01-05' }] },
    hill: { history: [{ id }] },
    vale: { history: [{ id }] },
  });
});

test('to a school without the provider: an expression of interest, on a day to come', async ({
  console,
  story,
}) => {
  const life = await ada(story);
  const plan = await console.as('support').plan('transferEct', toVale(life, '2026-04-20'));
  expect(plan.notices).toContain(
    'Ambition Institute will see an expression of interest for 2025 at Vale School from 20 April 2026, and has yet to confirm a partnership.',
  );
  await transfer(console, life, '2026-04-20');
  expect(await trainingAtVale(story, life)).toMatchObject({
    schoolPartnershipId: null,
    expressionOfInterestId: life.activeLeadProvider.id,
  });
});

test('school-led training stays school-led', async ({ console, story }) => {
  const life = await ada(story);
  await story.change(TrainingPeriodRecord, life.training, {
    trainingProgramme: 'school_led',
    schoolPartnershipId: null,
    scheduleId: null,
  });
  await transfer(console, life, '2026-01-05');
  expect(await trainingAtVale(story, life)).toMatchObject({ trainingProgramme: 'school_led' });
});

test('withdrawn training is not carried on, and the plan says so', async ({ console, story }) => {
  const life = await ada(story);
  await story.change(TrainingPeriodRecord, life.training, {
    finishedOn: '2026-02-27',
    withdrawnAt: new Date('2026-02-27T10:00:00Z'),
    withdrawalReason: 'other',
  });
  const plan = await console.as('support').plan('transferEct', toVale(life, '2026-03-01'));
  expect(plan.notices).toContain(
    'No training begins at Vale School: what was withdrawn, deferred or over is not carried on.',
  );
  await transfer(console, life, '2026-03-01');
  await expect(trainingAtVale(story, life)).rejects.toThrow('not found');
});

describe('out of a contract year whose payments are frozen', () => {
  const frozen = async (story: Story) => {
    await aContractPeriod(story, { year: 2021, paymentsFrozenAt: new Date('2024-06-18T00:00:00Z') });
    const life = await ada(story);
    const { leadProvider, ect } = life;
    const old = await anActiveLeadProvider(story, { year: 2021, leadProvider });
    await story.remove(TrainingPeriodRecord, life.training);
    const training = await aTrainingPeriod(story, { ect, activeLeadProvider: old, year: 2021 });
    return { ...life, training };
  };

  test('an ECT goes on in 2024 on the extended schedule, and we remember the old year', async ({
    console,
    story,
  }) => {
    const life = await frozen(story);
    const active = await anActiveLeadProvider(story, { year: 2024, leadProvider: life.leadProvider });
    const schedule = await aSchedule(story, { year: 2024, identifier: 'ecf-extended-september' });
    const plan = await console.as('support').plan('transferEct', toVale(life, '2026-01-05'));
    expect(plan.notices).toContain(
      'The payments of 2021 are frozen: Ada Lovelace is taken out of that year.',
    );
    await transfer(console, life, '2026-01-05');
    expect(await trainingAtVale(story, life)).toMatchObject({
      startedOn: '2026-01-05',
      expressionOfInterestId: active.id,
      scheduleId: schedule.id,
    });
    expect((await story.find(TeacherRecord, { id: life.teacher.id })).ectPaymentsFrozenYear).toBe(2021);
  });

  test('training ends with the stay when the provider has no contract in 2024', async ({
    console,
    story,
  }) => {
    await aSchedule(story, { year: 2024, identifier: 'ecf-extended-september' });
    const life = await frozen(story);
    const other = await aLeadProvider(story);
    const partnership = await aPartnership(story, {
      school: life.hill,
      activeLeadProvider: await anActiveLeadProvider(story, { year: 2021, leadProvider: other }),
    });
    await story.change(TrainingPeriodRecord, life.training, { schoolPartnershipId: partnership.id });
    const plan = await console.as('support').plan('transferEct', toVale(life, '2026-01-05'));
    expect(plan.notices).toContain(
      `${other.name} has no contract in 2024, so its training does not go on. Vale School must choose another lead provider.`,
    );
    await transfer(console, life, '2026-01-05');
    expect((await story.find(TeacherRecord, { id: life.teacher.id })).ectPaymentsFrozenYear).toBeNull();
  });
});

describe('is refused', () => {
  test('while a declaration at the old school is dated on the first day at the new one, and done from the day after', async ({
    console,
    story,
  }) => {
    const life = await ada(story);
    await aDeclaration(story, { training: life.training, declarationDate: '2026-01-05' });
    const refused = await transfer(console, life, '2026-01-05');
    expect(refused).toMatchObject({ __typename: 'Refused', code: 'declared-after-last-day' });
    expect(refused.because).toContain('started of 5 January 2026');
    expect((await transfer(console, life, '2026-01-06')).event).toBeDefined();
  });

  test('to a school that is closed, the same school, and one that does not exist', async ({
    console,
    story,
  }) => {
    const life = await ada(story);
    const support = console.as('support');
    const closed = await aSchool(story, { register: { status: 'closed', closedOn: '2025-12-31' } });
    const input = toVale(life, '2026-01-05');
    expect(await support.plan('transferEct', { ...input, toSchoolId: closed.id })).toMatchObject({
      code: 'school-closed',
    });
    expect(await support.plan('transferEct', { ...input, toSchoolId: life.hill.id })).toMatchObject({
      code: 'same-school',
    });
    const nowhere = { ...input, toSchoolId: '00000000-0000-7000-8000-000000000000' };
    await expect(support.plan('transferEct', nowhere)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('from a stay that is not the latest, on the button and on the deed alike', async ({
    console,
    story,
  }) => {
    const life = await ada(story);
    await transfer(console, life, '2026-01-05');
    const dale = await aSchool(story, { name: 'Dale School' });
    const answer = await console
      .as('support')
      .plan('transferEct', { ...toVale(life, '2025-12-01'), toSchoolId: dale.id });
    expect(answer).toMatchObject({ code: 'not-the-latest-stay' });
    const { data } = await console
      .as('support')
      .ask(
        'query ($id: ID!) { teacher(id: $id) { ectAtSchoolPeriods { mayTransfer { allowed because } } } }',
        { id: life.teacher.id },
      );
    expect(data.teacher.ectAtSchoolPeriods.map((stay: { mayTransfer: object }) => stay.mayTransfer)).toEqual([
      { allowed: true, because: null },
      { allowed: false, because: answer.because },
    ]);
  });

  test('once induction is passed, here or in the register', async ({ console, story }) => {
    const life = await ada(story);
    await anInduction(story, {
      teacher: life.teacher,
      startedOn: '2025-09-01',
      finishedOn: '2026-02-01',
      outcome: 'pass',
    });
    expect(await transfer(console, life, '2026-01-05')).toMatchObject({ code: 'induction-is-over' });
    const other = await ada(story);
    await story.change(TeacherRecord, other.teacher, { trsInductionStatus: 'Failed' });
    expect(await transfer(console, other, '2026-01-05')).toMatchObject({ code: 'induction-is-over' });
  });

  for (const role of ['finance', 'finance_approver', 'developer', 'user_manager'] as const)
    test(`to a ${role}`, async ({ console, story }) => {
      const life = await ada(story);
      expect(await console.as(role).perform('transferEct', toVale(life, '2026-01-05'))).toMatchObject({
        __typename: 'Refused',
        code: 'not-allowed',
        because: expect.stringContaining('Ask a support agent'),
      });
    });
});

test('a reported leaving is followed up by a transfer from the day after: nothing of the old stay changes but who told us', async ({
  console,
  story,
}) => {
  const life = await ada(story);
  await console.as('support').perform('reportLeaving', {
    stayId: life.ect.id,
    lastDay: '2026-02-28',
    leavingReason: 'contract_ended',
  });
  await transfer(console, life, '2026-03-01');
  expect(await story.find(EctAtSchoolPeriodRecord, { id: life.ect.id })).toMatchObject({
    finishedOn: '2026-02-28',
    leavingReason: 'contract_ended',
    reportedLeavingBySchoolId: life.hill.id,
  });
  expect(await trainingAtVale(story, life)).toMatchObject({ startedOn: '2026-03-01', finishedOn: null });
});

test('of two agents who transfer the same ECT, the second is told where the ECT is now', async ({
  console,
  story,
}) => {
  const life = await ada(story);
  const support = console.as('support');
  const dale = await aSchool(story, { name: 'Dale School' });
  const toDale = { ...toVale(life, '2026-01-12'), toSchoolId: dale.id };
  const plan = await support.plan('transferEct', toDale);
  await transfer(console, life, '2026-01-05');
  const answer = await support.confirm('transferEct', toDale, plan.fingerprint ?? '');
  expect(answer).toMatchObject({ __typename: 'Refused', code: 'not-the-latest-stay' });
  expect(answer.because).toContain('to Vale School on 5 January 2026');
});

test('reversed, every row is exactly as before', async ({ console, story, database }) => {
  const life = await ada(story);
  const before = await rowsOf(database, life.ect);
  const done = await transfer(console, life, '2025-09-02');
  expect(await rowsOf(database, life.ect)).not.toEqual(before);
  await console.as('support').perform('reverseEvent', { eventId: done.event?.id });
  expect(await rowsOf(database, life.ect)).toEqual(before);
});
