import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { addDays } from '../../server/domain/day.ts';
import { EctAtSchoolPeriodRecord } from '../../server/records/at-school-period.record.ts';
import { MentorshipPeriodRecord } from '../../server/records/mentorship-period.record.ts';
import { TrainingPeriodRecord } from '../../server/records/training-period.record.ts';
import {
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
import { aPlace, aRandomLife, live, tenOf } from '../stories/random-life.ts';
import { type Console, type Person, test } from '../support/console.ts';
import { rowsOf } from '../support/rows-of.ts';

/** Ada, trained and mentored by Grace at Hill School, where Alan is a mentor too. */
const ada = (story: Story) =>
  story.together(async (told) => {
    const school = await aSchool(told, { name: 'Hill School' });
    const leadProvider = await aLeadProvider(told, { name: 'Ambition Institute' });
    const activeLeadProvider = await anActiveLeadProvider(told, { year: 2025, leadProvider });
    const teacher = await aTeacher(told, { name: 'Ada Lovelace' });
    const ect = await anEctAtSchool(told, { teacher, school, startedOn: '2025-09-01' });
    const stay = { school, startedOn: '2025-01-06' };
    const grace = await aMentor(told, { ...stay, teacher: await aTeacher(told, { name: 'Grace Hopper' }) });
    const alan = await aMentor(told, { ...stay, teacher: await aTeacher(told, { name: 'Alan Turing' }) });
    const training = await aTrainingPeriod(told, { ect, activeLeadProvider });
    const mentorship = await aMentorship(told, { ect, mentor: grace, startedOn: '2025-10-01' });
    return { teacher, ect, grace, alan, training, mentorship };
  });

const leaves = (console: Console, { id }: { id: string }, lastDay: string) =>
  console.as('support').perform('reportLeaving', { stayId: id, lastDay, leavingReason: 'moved_school' });
const cancel = (console: Console, { id }: { id: string }) =>
  console.as('support').perform('cancelLeaving', { stayId: id });
const mayCancel = async (person: Person, { id }: { id: string }) =>
  (
    await person.ask(
      'query ($id: ID!) { teacher(id: $id) { ectAtSchoolPeriods { mayCancelLeaving { allowed because } } } }',
      { id },
    )
  ).data.teacher.ectAtSchoolPeriods.at(-1).mayCancelLeaving;

test('the stay is open again, and what the leaving had ended or removed is as before', async ({
  console,
  story,
  database,
}) => {
  const { ect, grace } = await ada(story);
  const before = await rowsOf(database, ect, grace);
  await leaves(console, ect, '2025-09-30');
  const plan = await console.as('support').plan('cancelLeaving', { stayId: ect.id });
  expect(plan).toMatchObject({
    sentence: 'Cancelled Ada Lovelace’s leaving of Hill School on 30 September 2025',
    changeCount: 3,
    notices: [
      'Hill School will see Ada Lovelace go on there after 30 September 2025.',
      'Ambition Institute will see the training of Ada Lovelace go on from 1 October 2025.',
      'Mentoring from 1 October 2025 is back.',
    ],
  });
  await cancel(console, ect);
  expect(await rowsOf(database, ect, grace)).toEqual(before);
});

test('a leaving brought forward twice is cancelled as a whole', async ({ console, story, database }) => {
  const { ect, grace } = await ada(story);
  const before = await rowsOf(database, ect, grace);
  await leaves(console, ect, '2026-06-30');
  await leaves(console, ect, '2026-05-31');
  await leaves(console, ect, '2025-09-15');
  await cancel(console, ect);
  expect(await rowsOf(database, ect, grace)).toEqual(before);
});

test('a leaving cancelled and reported again is cancelled once more, and only the last', async ({
  console,
  story,
  database,
}) => {
  const { ect, grace } = await ada(story);
  await leaves(console, ect, '2025-09-30');
  await cancel(console, ect);
  const before = await rowsOf(database, ect, grace);
  await leaves(console, ect, '2026-05-31');
  await cancel(console, ect);
  expect(await rowsOf(database, ect, grace)).toEqual(before);
});

test('a mentor’s leaving: mentoring goes on, but no longer than the ECT is there', async ({
  console,
  story,
}) => {
  const { ect, grace, mentorship } = await ada(story);
  await leaves(console, grace, '2026-03-31');
  await leaves(console, ect, '2026-06-30');
  const plan = await console.as('support').plan('cancelLeaving', { stayId: grace.id });
  expect(plan.notices).toContain('Grace Hopper mentors Ada Lovelace on from 1 April 2026 to 30 June 2026.');
  await cancel(console, grace);
  expect((await story.find(MentorshipPeriodRecord, { id: mentorship.id })).finishedOn).toBe('2026-06-30');
});

test('an email address corrected since stays corrected', async ({ console, story }) => {
  const { ect } = await ada(story);
  await leaves(console, ect, '2026-05-31');
  await console.as('support').perform('correctEmail', { stayId: ect.id, email: 'ada@hill.example' });
  await cancel(console, ect);
  expect(await story.find(EctAtSchoolPeriodRecord, { id: ect.id })).toMatchObject({
    finishedOn: null,
    leavingReason: null,
    reportedLeavingBySchoolId: null,
    email: 'ada@hill.example',
  });
});

test('a stay that was never reported, only loaded with its end, is opened alone, and the plan says so', async ({
  console,
  story,
}) => {
  const ect = await anEctAtSchool(story, { startedOn: '2025-09-01', finishedOn: '2026-01-31' });
  const training = await aTrainingPeriod(story, { ect });
  const plan = await console.as('support').plan('cancelLeaving', { stayId: ect.id });
  expect(plan.changeCount).toBe(1);
  expect(plan.notices).toContain(
    'What ended with the stay is not on record. Look at the training and the mentoring yourself.',
  );
  await cancel(console, ect);
  expect((await story.find(EctAtSchoolPeriodRecord, { id: ect.id })).finishedOn).toBeNull();
  expect((await story.find(TrainingPeriodRecord, { id: training.id })).finishedOn).toBe('2026-01-31');
});

describe('is refused', () => {
  test('when nobody is leaving, on the button and on the deed alike', async ({ console, story }) => {
    const { teacher, ect } = await ada(story);
    const answer = await cancel(console, ect);
    expect(answer).toMatchObject({ __typename: 'Refused', code: 'not-leaving' });
    expect(await mayCancel(console.as('support'), teacher)).toEqual({
      allowed: false,
      because: answer.because,
    });
  });

  test('once the ECT has started at another school, which it names with the day', async ({
    console,
    story,
  }) => {
    const { teacher, ect } = await ada(story);
    await leaves(console, ect, '2026-01-31');
    expect(await mayCancel(console.as('support'), teacher)).toEqual({ allowed: true, because: null });
    const vale = await aSchool(story, { name: 'Vale School' });
    await anEctAtSchool(story, { teacher, school: vale, startedOn: '2026-02-09' });
    const answer = await cancel(console, ect);
    expect(answer).toMatchObject({ code: 'has-started-elsewhere' });
    expect(answer.because).toContain('Ada Lovelace starts as an ECT at Vale School on 9 February 2026');
    expect(await mayCancel(console.as('support'), teacher)).toMatchObject({ because: answer.because });
  });

  test('of a mentor who was transferred, but not of one who is at a second school', async ({
    console,
    story,
  }) => {
    const { grace, alan } = await ada(story);
    const vale = await aSchool(story, { name: 'Vale School' });
    const input = { mentorAtSchoolPeriodId: grace.id, toSchoolId: vale.id, startsOn: '2026-03-01' };
    await console.as('support').perform('transferMentor', input);
    const answer = await cancel(console, grace);
    expect(answer).toMatchObject({ code: 'was-transferred' });
    expect(answer.because).toContain('“Transferred Grace Hopper from Hill School to Vale School');
    await leaves(console, alan, '2026-03-31');
    await aMentor(story, { teacher: { id: alan.teacherId }, school: vale, startedOn: '2026-04-01' });
    expect(await cancel(console, alan)).toMatchObject({ __typename: 'Done' });
  });

  test('once the ECT of a mentor who left has another, and names that event', async ({ console, story }) => {
    const { ect, grace, alan } = await ada(story);
    await leaves(console, grace, '2026-02-28');
    const input = {
      ectAtSchoolPeriodId: ect.id,
      mentorAtSchoolPeriodId: alan.id,
      startsOn: '2026-03-01',
    };
    await aSchedule(story, { year: 2025, identifier: 'ecf-standard-april' });
    const changed = await console.as('support').perform('changeMentor', input);
    const answer = await cancel(console, grace);
    expect(answer).toMatchObject({ code: 'later-event-in-the-way' });
    expect(answer.because).toContain(changed.event?.sentence);
    await console.as('support').perform('reverseEvent', { eventId: changed.event?.id });
    expect(await cancel(console, grace)).toMatchObject({ __typename: 'Done' });
  });

  test('once the training it had ended was changed by something else', async ({ console, story }) => {
    const { ect, training } = await ada(story);
    await leaves(console, ect, '2026-05-31');
    await story.change(TrainingPeriodRecord, training, { finishedOn: '2026-04-30' });
    const answer = await cancel(console, ect);
    expect(answer).toMatchObject({ code: 'later-event-in-the-way' });
    expect(answer.because).toContain('Told a story');
  });

  for (const role of ['finance', 'finance_approver', 'developer', 'user_manager'] as const)
    test(`to a ${role}`, async ({ console, story }) => {
      const { ect } = await ada(story);
      await leaves(console, ect, '2026-05-31');
      expect(await console.as(role).perform('cancelLeaving', { stayId: ect.id })).toMatchObject({
        code: 'not-allowed',
      });
    });
});

test('a cancelled leaving can be reversed: they leave after all', async ({ console, story, database }) => {
  const { ect, grace } = await ada(story);
  await leaves(console, ect, '2025-09-30');
  const left = await rowsOf(database, ect, grace);
  const done = await cancel(console, ect);
  await console.as('support').perform('reverseEvent', { eventId: done.event?.id });
  expect(await rowsOf(database, ect, grace)).toEqual(left);
  expect(await cancel(console, ect)).toMatchObject({ __typename: 'Done' });
});

test('of 100 random lives, each row is exactly as before once the leaving is cancelled', async ({
  console,
  story,
  database,
}) => {
  const place = await aPlace(story);
  const days = fc.uniqueArray(fc.nat(122), { minLength: 1, maxLength: 3 });
  console.today = '2025-06-01';
  await fc.assert(
    fc.asyncProperty(tenOf(fc.tuple(aRandomLife, days)), async (ten) => {
      const stays = await live(
        story,
        place,
        ten.map(([random]) => random),
      );
      const before = await rowsOf(database, ...stays.flatMap((lived) => lived.everybody));
      await Promise.all(
        stays.map(async ({ stay }, index) => {
          const sooner = (ten[index]?.[1] ?? []).toSorted((a, b) => b - a);
          for (const after of sooner) await leaves(console, stay, addDays('2025-06-01', after));
          expect(await cancel(console, stay)).toMatchObject({ __typename: 'Done' });
        }),
      );
      expect(await rowsOf(database, ...stays.flatMap((lived) => lived.everybody))).toEqual(before);
    }),
    { numRuns: 10 },
  );
  console.today = '2026-03-02';
}, 180_000);
