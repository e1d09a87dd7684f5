import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { addDays } from '../../server/domain/day.ts';
import {
  EctAtSchoolPeriodRecord,
  MentorAtSchoolPeriodRecord,
} from '../../server/records/at-school-period.record.ts';
import { MentorshipPeriodRecord } from '../../server/records/mentorship-period.record.ts';
import { TrainingPeriodRecord } from '../../server/records/training-period.record.ts';
import {
  aDeclaration,
  aLeadProvider,
  aMentor,
  aMentorship,
  anActiveLeadProvider,
  anEctAtSchool,
  aSchool,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { type Person, test } from '../support/console.ts';
import { aPlace, aRandomLife, live, tenOf } from '../stories/random-life.ts';
import { rowsOf } from '../support/rows-of.ts';

/** Ada is an ECT at Hill School since September 2025, trained by a provider and mentored by Grace. */
const adaAndGrace = (story: Story) =>
  story.together(async (told) => {
    const school = await aSchool(told, { name: 'Hill School' });
    const leadProvider = await aLeadProvider(told, { name: 'Ambition Institute' });
    const activeLeadProvider = await anActiveLeadProvider(told, { year: 2025, leadProvider });
    const ada = await aTeacher(told, { name: 'Ada Lovelace' });
    const grace = await aTeacher(told, { name: 'Grace Hopper' });
    const ect = await anEctAtSchool(told, { teacher: ada, school, startedOn: '2025-09-01' });
    const mentor = await aMentor(told, { teacher: grace, school, startedOn: '2025-01-06' });
    const training = await aTrainingPeriod(told, { ect, activeLeadProvider });
    const mentorship = await aMentorship(told, { ect, mentor, startedOn: '2025-10-01' });
    return { ada, grace, ect, mentor, training, mentorship, school };
  });

const mayReport = async (person: Person, { id }: { id: string }) =>
  (
    await person.ask(
      'query ($id: ID!) { teacher(id: $id) { ectAtSchoolPeriods { mayReportLeaving { allowed because } } } }',
      { id },
    )
  ).data.teacher.ectAtSchoolPeriods[0].mayReportLeaving;

test('an ECT leaves on a day: stay, training and mentoring end on it, and the event says why', async ({
  console,
  story,
}) => {
  const { ada, ect, training, mentorship, school } = await adaAndGrace(story);
  const support = console.as('support');
  const input = { stayId: ect.id, lastDay: '2026-05-31', leavingReason: 'moved_school' };
  const plan = await support.plan('reportLeaving', input);
  expect(plan.notices).toEqual([
    'Ambition Institute will see Ada Lovelace’s training end on 31 May 2026.',
    'Grace Hopper does not mentor Ada Lovelace from 1 June 2026.',
  ]);
  expect(plan.changeCount).toBe(3);
  const done = await support.perform('reportLeaving', input);
  expect(done.event?.sentence).toBe('Reported that Ada Lovelace leaves Hill School on 31 May 2026');
  expect(await story.find(EctAtSchoolPeriodRecord, { id: ect.id })).toMatchObject({
    finishedOn: '2026-05-31',
    leavingReason: 'moved_school',
    reportedLeavingBySchoolId: school.id,
  });
  expect((await story.find(TrainingPeriodRecord, { id: training.id })).finishedOn).toBe('2026-05-31');
  expect((await story.find(MentorshipPeriodRecord, { id: mentorship.id })).finishedOn).toBe('2026-05-31');
  const { data } = await support.ask(
    `query ($id: ID!) { teacher(id: $id) { history { id occurredOn } ectAtSchoolPeriods { leavingReason reportedLeavingBy { name } } } }`,
    { id: ada.id },
  );
  expect(data.teacher).toMatchObject({
    history: [{ id: done.event?.id, occurredOn: '2026-05-31' }],
    ectAtSchoolPeriods: [{ leavingReason: 'moved_school', reportedLeavingBy: { name: 'Hill School' } }],
  });
});

test('a mentor leaves: the mentees have no mentor from the day after, and it is on their history too', async ({
  console,
  story,
}) => {
  const { ada, mentor, mentorship } = await adaAndGrace(story);
  const support = console.as('support');
  const input = {
    stayId: mentor.id,
    lastDay: '2026-02-28',
    leavingReason: 'mentor_no_longer_being_mentor',
  };
  const plan = await support.plan('reportLeaving', input);
  expect(plan.notices).toEqual([
    'Ada Lovelace has no mentor from 1 March 2026 until the school chooses another.',
  ]);
  const done = await support.perform('reportLeaving', input);
  expect((await story.find(MentorshipPeriodRecord, { id: mentorship.id })).finishedOn).toBe('2026-02-28');
  expect((await story.find(MentorAtSchoolPeriodRecord, { id: mentor.id })).leavingReason).toBe(
    'mentor_no_longer_being_mentor',
  );
  const { data } = await support.ask('query ($id: ID!) { teacher(id: $id) { history { id } } }', {
    id: ada.id,
  });
  expect(data.teacher.history).toEqual([{ id: done.event?.id }]);
});

test('back-dated before the mentoring began: it is removed, and the training is cut short', async ({
  console,
  story,
}) => {
  const { ect, training, mentorship } = await adaAndGrace(story);
  await console.as('support').perform('reportLeaving', { stayId: ect.id, lastDay: '2025-09-30' });
  await expect(story.find(MentorshipPeriodRecord, { id: mentorship.id })).rejects.toThrow();
  expect((await story.find(TrainingPeriodRecord, { id: training.id })).finishedOn).toBe('2025-09-30');
});

test('withdrawn training keeps its end, its stamp and its reason', async ({ console, story }) => {
  const { ect, training } = await adaAndGrace(story);
  const withdrawn = {
    finishedOn: '2026-01-31',
    withdrawnAt: new Date('2026-01-31T10:00:00Z'),
    withdrawalReason: 'other',
  } as const;
  await story.change(TrainingPeriodRecord, training, withdrawn);
  await console.as('support').perform('reportLeaving', { stayId: ect.id, lastDay: '2026-05-31' });
  expect(await story.find(TrainingPeriodRecord, { id: training.id })).toMatchObject(withdrawn);
});

test('is refused while a declaration is dated after the last day, and done once it is void', async ({
  console,
  story,
}) => {
  const { ect, training } = await adaAndGrace(story);
  const declaration = await aDeclaration(story, { training, declarationDate: '2026-02-10' });
  const support = console.as('support');
  const input = { stayId: ect.id, lastDay: '2026-02-09' };
  const refused = await support.perform('reportLeaving', input);
  expect(refused).toMatchObject({ __typename: 'Refused', code: 'declared-after-last-day' });
  expect(refused.because).toContain('started of 10 February 2026');
  expect((await story.find(EctAtSchoolPeriodRecord, { id: ect.id })).finishedOn).toBeNull();
  await support.perform('voidDeclaration', { declarationId: declaration.id });
  expect(await support.perform('reportLeaving', input)).toMatchObject({ __typename: 'Done' });
});

test('a leaving to come is brought forward and keeps its reason; the button goes off once it is past', async ({
  console,
  story,
}) => {
  const { ada, ect } = await adaAndGrace(story);
  const support = console.as('support');
  await support.perform('reportLeaving', {
    stayId: ect.id,
    lastDay: '2026-06-30',
    leavingReason: 'contract_ended',
  });
  expect(await mayReport(support, ada)).toEqual({ allowed: true, because: null });
  await support.perform('reportLeaving', { stayId: ect.id, lastDay: '2026-03-31' });
  expect(await story.find(EctAtSchoolPeriodRecord, { id: ect.id })).toMatchObject({
    finishedOn: '2026-03-31',
    leavingReason: 'contract_ended',
  });
  console.today = '2026-04-01';
  expect(await mayReport(support, ada)).toMatchObject({ allowed: false });
  expect(await support.plan('reportLeaving', { stayId: ect.id, lastDay: '2026-03-01' })).toMatchObject({
    code: 'has-left',
  });
  console.today = '2026-03-02';
});

describe('who may', () => {
  for (const role of ['finance', 'finance_approver', 'developer', 'user_manager'] as const)
    test(`a ${role} may not, and is told whom to ask`, async ({ console, story }) => {
      const { ada, ect } = await adaAndGrace(story);
      const answer = await console
        .as(role)
        .perform('reportLeaving', { stayId: ect.id, lastDay: '2026-05-31' });
      expect(answer).toMatchObject({ __typename: 'Refused', code: 'not-allowed' });
      expect(answer.because).toContain('Ask a support agent');
      expect(await mayReport(console.as(role), ada)).toMatchObject({ allowed: false });
    });

  test('nobody, of a stay that does not exist', async ({ console }) => {
    const input = { stayId: '00000000-0000-7000-8000-000000000000', lastDay: '2026-05-31' };
    await expect(console.as('support').plan('reportLeaving', input)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

test('of 200 random lives, each row is exactly as before once the leaving is reversed', async ({
  console,
  story,
  database,
}) => {
  const support = console.as('support');
  const place = await aPlace(story);
  await fc.assert(
    fc.asyncProperty(tenOf(fc.tuple(aRandomLife, fc.nat(200))), async (ten) => {
      const stays = await live(
        story,
        place,
        ten.map(([random]) => random),
      );
      const everybody = stays.flatMap((lived) => lived.everybody);
      const before = await rowsOf(database, ...everybody);
      const events = await Promise.all(
        stays.map(async ({ stay }, index) => {
          const lastDay = addDays('2025-06-01', ten[index]?.[1] ?? 0);
          return (await support.perform('reportLeaving', { stayId: stay.id, lastDay })).event;
        }),
      );
      expect(await rowsOf(database, ...everybody)).not.toEqual(before);
      for (const event of events)
        expect(await support.perform('reverseEvent', { eventId: event?.id })).toMatchObject({
          __typename: 'Done',
        });
      expect(await rowsOf(database, ...everybody)).toEqual(before);
    }),
    { numRuns: 20 },
  );
}, 180_000);
