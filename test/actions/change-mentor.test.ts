import { expect } from 'vitest';
import type { MentorAtSchoolPeriodRecord } from '../../server/records/at-school-period.record.ts';
import { MentorshipPeriodRecord } from '../../server/records/mentorship-period.record.ts';
import { TeacherRecord } from '../../server/records/teacher.record.ts';
import { TrainingPeriodRecord } from '../../server/records/training-period.record.ts';
import {
  aDeclaration,
  aLeadProvider,
  aMentor,
  aMentorship,
  anActiveLeadProvider,
  anEctAtSchool,
  aSchedule,
  aSchool,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { type Console, test } from '../support/console.ts';
import { rowsOf } from '../support/rows-of.ts';

/** Ada at Hill School, provider-led; Alan has mentored her since she came. Grace is a mentor there, never trained. */
const ada = (story: Story) =>
  story.together(async (told) => {
    const school = await aSchool(told, { name: 'Hill School' });
    const leadProvider = await aLeadProvider(told, { name: 'Ambition Institute' });
    const activeLeadProvider = await anActiveLeadProvider(told, { year: 2025, leadProvider });
    const teacher = await aTeacher(told, { name: 'Ada Lovelace' });
    const ect = await anEctAtSchool(told, { teacher, school, startedOn: '2025-09-01' });
    const training = await aTrainingPeriod(told, { ect, activeLeadProvider });
    const stay = { school, startedOn: '2025-01-06' };
    const alan = await aMentor(told, { ...stay, teacher: await aTeacher(told, { name: 'Alan Turing' }) });
    const grace = await aMentor(told, { ...stay, teacher: await aTeacher(told, { name: 'Grace Hopper' }) });
    const mentorship = await aMentorship(told, { ect, mentor: alan, startedOn: '2025-09-01' });
    const schedules = {
      april: await aSchedule(told, { year: 2025, identifier: 'ecf-standard-april' }),
      replacement: await aSchedule(told, { year: 2025, identifier: 'ecf-replacement-april' }),
    };
    return { teacher, ect, training, alan, grace, mentorship, school, schedules };
  });

type Ada = Awaited<ReturnType<typeof ada>>;
const toGrace = ({ ect, grace }: Ada, startsOn: string) => ({
  ectAtSchoolPeriodId: ect.id,
  mentorAtSchoolPeriodId: grace.id,
  startsOn,
});
const change = (console: Console, life: Ada, startsOn: string) =>
  console.as('support').perform('changeMentor', toGrace(life, startsOn));
const trainingOf = (story: Story, { id }: MentorAtSchoolPeriodRecord) =>
  story.find(TrainingPeriodRecord, { mentorAtSchoolPeriodId: id });

test('back-dated: the mentorship before ends, the new one begins, and the mentor is trained from today', async ({
  console,
  story,
}) => {
  const life = await ada(story);
  const plan = await console.as('support').plan('changeMentor', toGrace(life, '2026-01-05'));
  expect(plan).toMatchObject({
    sentence: 'Changed Ada Lovelace’s mentor from Alan Turing to Grace Hopper from 5 January 2026',
    changeCount: 4,
    notices: [
      'Hill School will see Grace Hopper mentor Ada Lovelace from 5 January 2026.',
      'Alan Turing does not mentor Ada Lovelace from 5 January 2026.',
      'Ambition Institute will see Grace Hopper begin mentor training on 2 March 2026.',
    ],
  });
  const done = await change(console, life, '2026-01-05');
  expect(done.event?.sentence).toBe(plan.sentence);
  expect((await story.find(MentorshipPeriodRecord, { id: life.mentorship.id })).finishedOn).toBe(
    '2026-01-04',
  );
  expect(await story.find(MentorshipPeriodRecord, { mentorAtSchoolPeriodId: life.grace.id })).toMatchObject({
    ectAtSchoolPeriodId: life.ect.id,
    startedOn: '2026-01-05',
    finishedOn: null,
  });
  expect(await trainingOf(story, life.grace)).toMatchObject({
    startedOn: '2026-03-02',
    finishedOn: null,
    schoolPartnershipId: life.training.schoolPartnershipId,
    scheduleId: life.schedules.april.id,
  });
  const teacher = await story.find(TeacherRecord, { id: life.grace.teacherId });
  expect(teacher.mentorFirstBecameEligibleForTrainingAt).toEqual(new Date('2026-03-02T12:00:00Z'));
  for (const id of [life.teacher.id, life.grace.teacherId, life.alan.teacherId]) {
    const { data } = await console
      .as('support')
      .ask('query ($id: ID!) { teacher(id: $id) { history { id } } }', { id });
    expect(data.teacher.history).toEqual([{ id: done.event?.id }]);
  }
});

test('an ECT without a mentor is given one', async ({ console, story }) => {
  const life = await ada(story);
  await story.remove(MentorshipPeriodRecord, life.mentorship);
  const done = await change(console, life, '2025-09-01');
  expect(done.event?.sentence).toBe('Chose Grace Hopper to mentor Ada Lovelace from 1 September 2025');
});

test('after the other mentor’s mentee was declared for, the new mentor is on a replacement schedule', async ({
  console,
  story,
}) => {
  const life = await ada(story);
  await aDeclaration(story, {
    training: life.training,
    mentorship: life.mentorship,
    declarationDate: '2025-11-10',
  });
  await change(console, life, '2026-03-02');
  expect((await trainingOf(story, life.grace)).scheduleId).toBe(life.schedules.replacement.id);
});

test('a declaration of the time after goes on naming the mentor it named', async ({ console, story }) => {
  const life = await ada(story);
  const { training, mentorship } = life;
  await aDeclaration(story, { training, mentorship, declarationDate: '2026-02-10' });
  const plan = await console.as('support').plan('changeMentor', toGrace(life, '2026-01-05'));
  expect(plan.notices).toContain(
    'Ada Lovelace’s started declaration of 10 February 2026 goes on naming Alan Turing as the mentor.',
  );
});

test('a mentor who has been trained, or is not funded, begins no training', async ({ console, story }) => {
  const trained = await ada(story);
  await aTrainingPeriod(story, { mentor: trained.grace, finishedOn: '2025-07-31' });
  await change(console, trained, '2026-03-02');
  expect((await trainingOf(story, trained.grace)).finishedOn).toBe('2025-07-31');

  const unfunded = await ada(story);
  await story.change(
    TeacherRecord,
    { id: unfunded.grace.teacherId },
    {
      mentorBecameIneligibleForFundingOn: '2021-04-19',
      mentorBecameIneligibleForFundingReason: 'completed_during_early_roll_out',
    },
  );
  const plan = await console.as('support').plan('changeMentor', toGrace(unfunded, '2026-03-02'));
  expect(plan.notices).toContain('Grace Hopper is not funded as a mentor, so no training begins.');
  expect(plan.changeCount).toBe(2);
});

test('is refused for a mentor of another school, one who is not there yet, and the one they have', async ({
  console,
  story,
}) => {
  const life = await ada(story);
  const support = console.as('support');
  const elsewhere = await aMentor(story, { startedOn: '2025-01-06' });
  const input = { ...toGrace(life, '2026-03-02'), mentorAtSchoolPeriodId: elsewhere.id };
  expect(await support.plan('changeMentor', input)).toMatchObject({ code: 'mentor-at-another-school' });
  const later = await aMentor(story, { school: life.school, startedOn: '2026-03-03' });
  expect(await support.plan('changeMentor', { ...input, mentorAtSchoolPeriodId: later.id })).toMatchObject({
    code: 'not-at-the-school',
  });
  expect(
    await support.plan('changeMentor', { ...input, mentorAtSchoolPeriodId: life.alan.id }),
  ).toMatchObject({ code: 'already-the-mentor' });
  const self = await aMentor(story, { teacher: life.teacher, school: life.school, startedOn: '2026-01-05' });
  expect(await support.plan('changeMentor', { ...input, mentorAtSchoolPeriodId: self.id })).toMatchObject({
    code: 'mentors-themselves',
  });
});

for (const role of ['finance', 'finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} may not`, async ({ console, story }) => {
    const life = await ada(story);
    expect(await console.as(role).perform('changeMentor', toGrace(life, '2026-03-02'))).toMatchObject({
      __typename: 'Refused',
      code: 'not-allowed',
    });
  });

test('the button is on while the ECT is at the school, and says why not afterwards', async ({
  console,
  story,
}) => {
  const life = await ada(story);
  const asked = async () =>
    (
      await console
        .as('support')
        .ask(
          'query ($id: ID!) { teacher(id: $id) { ectAtSchoolPeriods { mayChangeMentor { allowed because } } } }',
          { id: life.teacher.id },
        )
    ).data.teacher.ectAtSchoolPeriods[0].mayChangeMentor;
  expect(await asked()).toEqual({ allowed: true, because: null });
  await console.as('support').perform('reportLeaving', { stayId: life.ect.id, lastDay: '2026-03-01' });
  expect(await asked()).toMatchObject({
    allowed: false,
    because: expect.stringContaining('Ada Lovelace left Hill School on 1 March 2026'),
  });
});

test('reversed, every row is exactly as before', async ({ console, story, database }) => {
  const life = await ada(story);
  const before = await rowsOf(database, life.ect, life.grace, life.alan);
  const done = await change(console, life, '2025-09-01');
  expect(await rowsOf(database, life.ect, life.grace, life.alan)).not.toEqual(before);
  await console.as('support').perform('reverseEvent', { eventId: done.event?.id });
  expect(await rowsOf(database, life.ect, life.grace, life.alan)).toEqual(before);
});
