import { describe, expect } from 'vitest';
import { MentorAtSchoolPeriodRecord } from '../../server/records/at-school-period.record.ts';
import { MentorshipPeriodRecord } from '../../server/records/mentorship-period.record.ts';
import { TeacherRecord } from '../../server/records/teacher.record.ts';
import { TrainingPeriodRecord } from '../../server/records/training-period.record.ts';
import {
  aContractPeriod,
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

/** Grace mentors Ada at Hill School, where she is trained as a mentor, and is a mentor at Dale School besides. */
const grace = (story: Story, year = 2025) =>
  story.together(async (told) => {
    const hill = await aSchool(told, { name: 'Hill School' });
    const vale = await aSchool(told, { name: 'Vale School' });
    const dale = await aSchool(told, { name: 'Dale School' });
    const leadProvider = await aLeadProvider(told, { name: 'Ambition Institute' });
    const activeLeadProvider = await anActiveLeadProvider(told, { year, leadProvider });
    const teacher = await aTeacher(told, { name: 'Grace Hopper' });
    const mentor = await aMentor(told, { teacher, school: hill, startedOn: '2025-01-06' });
    const atDale = await aMentor(told, { teacher, school: dale, startedOn: '2025-01-06' });
    const training = await aTrainingPeriod(told, {
      mentor,
      activeLeadProvider,
      startedOn: '2025-09-01',
      year,
    });
    const ada = await aTeacher(told, { name: 'Ada Lovelace' });
    const ect = await anEctAtSchool(told, { teacher: ada, school: hill, startedOn: '2025-09-01' });
    const mentorship = await aMentorship(told, { ect, mentor, startedOn: '2025-09-01' });
    return {
      teacher,
      mentor,
      atDale,
      training,
      mentorship,
      ect,
      hill,
      vale,
      dale,
      activeLeadProvider,
      leadProvider,
    };
  });

type Grace = Awaited<ReturnType<typeof grace>>;
const transfer = (console: Console, { mentor, vale }: Grace, startsOn: string, toSchoolId = vale.id) =>
  console
    .as('support')
    .perform('transferMentor', { mentorAtSchoolPeriodId: mentor.id, toSchoolId, startsOn });
const trainingAtVale = async (story: Story, { teacher, vale }: Grace) => {
  const stay = await story.find(MentorAtSchoolPeriodRecord, { teacherId: teacher.id, schoolId: vale.id });
  return story.find(TrainingPeriodRecord, { mentorAtSchoolPeriodId: stay.id });
};

test('back-dated: mentoring ends, training follows the mentor, and the other school is not touched', async ({
  console,
  story,
}) => {
  const life = await grace(story);
  const input = {
    mentorAtSchoolPeriodId: life.mentor.id,
    toSchoolId: life.vale.id,
    startsOn: '2026-01-05',
  };
  const plan = await console.as('support').plan('transferMentor', input);
  expect(plan).toMatchObject({
    sentence: 'Transferred Grace Hopper from Hill School to Vale School from 5 January 2026',
    changeCount: 5,
    notices: [
      'Ambition Institute will see Grace Hopper’s training end on 4 January 2026.',
      'Ada Lovelace has no mentor from 5 January 2026 until the school chooses another.',
      'Vale School will see Grace Hopper from 5 January 2026, with the same email address.',
      'Ambition Institute will see an expression of interest for 2025 at Vale School from 5 January 2026, and has yet to confirm a partnership.',
    ],
  });
  await transfer(console, life, '2026-01-05');
  expect(await story.find(MentorAtSchoolPeriodRecord, { id: life.mentor.id })).toMatchObject({
    finishedOn: '2026-01-04',
    leavingReason: 'moved_school',
  });
  expect(await story.find(MentorshipPeriodRecord, { id: life.mentorship.id })).toMatchObject({
    finishedOn: '2026-01-04',
  });
  expect(await trainingAtVale(story, life)).toMatchObject({
    startedOn: '2026-01-05',
    finishedOn: null,
    expressionOfInterestId: life.activeLeadProvider.id,
    scheduleId: life.training.scheduleId,
  });
  expect((await story.find(MentorAtSchoolPeriodRecord, { id: life.atDale.id })).finishedOn).toBeNull();
});

test('training at the other school stays where it is', async ({ console, story }) => {
  const life = await grace(story);
  const { atDale: mentor } = life;
  await transfer(console, { ...life, mentor }, '2026-04-20');
  expect((await story.find(TrainingPeriodRecord, { id: life.training.id })).finishedOn).toBeNull();
  await expect(trainingAtVale(story, life)).rejects.toThrow('not found');
});

test('a mentor who is no longer funded goes on mentoring, and is not trained', async ({ console, story }) => {
  const life = await grace(story);
  await story.change(TeacherRecord, life.teacher, {
    mentorBecameIneligibleForFundingOn: '2026-02-10',
    mentorBecameIneligibleForFundingReason: 'completed_declaration_received',
  });
  const input = { mentorAtSchoolPeriodId: life.mentor.id, toSchoolId: life.vale.id, startsOn: '2026-03-01' };
  expect((await console.as('support').plan('transferMentor', input)).notices).toContain(
    'No training begins at Vale School: Grace Hopper is no longer funded as a mentor.',
  );
  await transfer(console, life, '2026-03-01');
  await expect(trainingAtVale(story, life)).rejects.toThrow('not found');
});

test('out of a year with frozen payments a mentor goes on in the present year, and we remember the old one', async ({
  console,
  story,
}) => {
  await aContractPeriod(story, { year: 2022, paymentsFrozenAt: new Date('2025-06-16T00:00:00Z') });
  const life = await grace(story, 2022);
  await anActiveLeadProvider(story, { year: 2025, leadProvider: life.leadProvider });
  const schedule = await aSchedule(story, { year: 2025 });
  await transfer(console, life, '2026-03-01');
  expect(await trainingAtVale(story, life)).toMatchObject({ scheduleId: schedule.id });
  expect((await story.find(TeacherRecord, { id: life.teacher.id })).mentorPaymentsFrozenYear).toBe(2022);
});

describe('is refused', () => {
  test('to a school where the mentor is already', async ({ console, story }) => {
    const life = await grace(story);
    const answer = await transfer(console, life, '2026-03-01', life.dale.id);
    expect(answer).toMatchObject({ __typename: 'Refused', code: 'already-there' });
    expect(answer.because).toContain('Report that they leave Hill School on 28 February 2026 instead');
  });

  test('while the mentor is declared for on the day or later, not for what a mentee was declared for', async ({
    console,
    story,
  }) => {
    const life = await grace(story);
    const own = await aDeclaration(story, { training: life.training, declarationDate: '2026-02-10' });
    const mentees = await aTrainingPeriod(story, { ect: life.ect });
    await aDeclaration(story, {
      training: mentees,
      mentorship: life.mentorship,
      declarationDate: '2026-02-20',
    });
    expect(await transfer(console, life, '2026-02-10')).toMatchObject({ code: 'declared-after-last-day' });
    await console.as('support').perform('voidDeclaration', { declarationId: own.id });
    const input = {
      mentorAtSchoolPeriodId: life.mentor.id,
      toSchoolId: life.vale.id,
      startsOn: '2026-02-10',
    };
    expect((await console.as('support').plan('transferMentor', input)).notices).toContain(
      'Ada Lovelace’s started declaration of 20 February 2026 goes on naming Grace Hopper as the mentor.',
    );
  });

  for (const role of ['finance', 'finance_approver', 'developer', 'user_manager'] as const)
    test(`to a ${role}`, async ({ console, story }) => {
      const { mentor, vale } = await grace(story);
      const input = { mentorAtSchoolPeriodId: mentor.id, toSchoolId: vale.id, startsOn: '2026-03-01' };
      expect(await console.as(role).perform('transferMentor', input)).toMatchObject({ code: 'not-allowed' });
      const { data } = await console
        .as(role)
        .ask('query ($id: ID!) { school(id: $id) { mentorsNow { mayTransfer { allowed because } } } }', {
          id: (await story.find(MentorAtSchoolPeriodRecord, { id: mentor.id })).schoolId,
        });
      expect(data.school.mentorsNow).toMatchObject([{ mayTransfer: { allowed: false } }]);
    });
});

test('reversed, every row is exactly as before', async ({ console, story, database }) => {
  const life = await grace(story);
  const before = await rowsOf(database, life.mentor, life.ect);
  const done = await transfer(console, life, '2025-08-01');
  expect(await rowsOf(database, life.mentor, life.ect)).not.toEqual(before);
  await console.as('support').perform('reverseEvent', { eventId: done.event?.id });
  expect(await rowsOf(database, life.mentor, life.ect)).toEqual(before);
});
