import { describe, expect } from 'vitest';
import { TrainingPeriodRecord } from '../../server/records/training-period.record.ts';
import {
  aDeclaration,
  aMentor,
  anActiveLeadProvider,
  anEctAtSchool,
  aPartnership,
  aSchedule,
  aTeacher,
  aTrainingPeriod,
  type Story,
  test,
} from '../stories/index.ts';
import { refusalOf } from '../support/refusal-of.ts';

const anEct = (story: Story) => anEctAtSchool(story, { startedOn: '2025-09-01' });

describe('the days of training', () => {
  test('may be one, and never less (INV-01)', async ({ story }) => {
    const ect = await anEct(story);
    const until = (finishedOn: string) =>
      aTrainingPeriod(story, { ect, startedOn: '2025-09-10', finishedOn });
    expect(await refusalOf(until('2025-09-09'))).toBe('training-ends-after-it-starts');
    expect(await refusalOf(until('2025-09-10'))).toBe('nothing');
  });

  test('lie within the time at the school, to the day (INV-09)', async ({ story }) => {
    const ect = await anEctAtSchool(story, { startedOn: '2025-09-01', finishedOn: '2026-07-31' });
    const during = (startedOn: string, finishedOn: string | null) =>
      refusalOf(aTrainingPeriod(story, { ect, startedOn, finishedOn }));
    expect(await during('2025-08-31', '2026-07-31')).toBe('training-lies-within-the-stay');
    expect(await during('2025-09-01', '2026-08-01')).toBe('training-lies-within-the-stay');
    expect(await during('2025-09-01', null)).toBe('training-lies-within-the-stay');
    expect(await during('2025-09-01', '2026-07-31')).toBe('nothing');
  });

  test('never overlap in one role, at whichever schools (INV-04)', async ({ story }) => {
    const teacher = await aTeacher(story);
    const [here, there] = [
      await aMentor(story, { teacher, startedOn: '2025-09-01' }),
      await aMentor(story, { teacher, startedOn: '2025-09-01' }),
    ];
    await aTrainingPeriod(story, { mentor: here, finishedOn: '2025-12-31' });
    const next = (startedOn: string) => aTrainingPeriod(story, { mentor: there, startedOn });
    expect(await refusalOf(next('2025-12-31'))).toBe('training-does-not-overlap');
    expect(await refusalOf(next('2026-01-01'))).toBe('nothing');
  });

  test('may be the same as an ECT and as a mentor (INV-04)', async ({ story }) => {
    const teacher = await aTeacher(story);
    const [ect, mentor] = [
      await anEctAtSchool(story, { teacher, startedOn: '2025-09-01' }),
      await aMentor(story, { teacher, startedOn: '2025-09-01' }),
    ];
    expect((await aTrainingPeriod(story, { ect })).role).toBe('ect');
    expect((await aTrainingPeriod(story, { mentor })).role).toBe('mentor');
  });
});

describe('who trains', () => {
  test('an ECT or a mentor, and not both or neither (INV-11)', async ({ story }) => {
    const teacher = await aTeacher(story);
    const ect = await anEctAtSchool(story, { teacher, startedOn: '2025-09-01' });
    const mentor = await aMentor(story, { teacher, startedOn: '2025-09-01' });
    const both = aTrainingPeriod(story, { ect, mentorAtSchoolPeriodId: mentor.id });
    expect(await refusalOf(both)).toBe('training-has-one-owner');
    const neither = aTrainingPeriod(story, { ect, ectAtSchoolPeriodId: null });
    expect(await refusalOf(neither)).toBe('training-has-one-owner');
  });

  test('the teacher whose stay it is, and no other', async ({ story }) => {
    const ect = await anEct(story);
    const other = await aTeacher(story);
    expect(await refusalOf(aTrainingPeriod(story, { ect, teacherId: other.id }))).toBe(
      'needed-record-is-gone',
    );
  });

  test('provider-led with a partnership or an expression of interest, and a schedule (INV-13)', async ({
    story,
  }) => {
    const ect = await anEct(story);
    const name = 'provider-led-training-has-provider-and-schedule';
    expect(await refusalOf(aTrainingPeriod(story, { ect, scheduleId: null }))).toBe(name);
    expect(await refusalOf(aTrainingPeriod(story, { ect, schoolPartnershipId: null }))).toBe(name);
    const expressionOfInterest = await anActiveLeadProvider(story, { year: 2025 });
    const asked = await aTrainingPeriod(story, { ect, expressionOfInterest });
    expect(asked.schoolPartnershipId).toBeNull();
  });

  test('school-led without provider and schedule (INV-14)', async ({ story }) => {
    const ect = await anEct(story);
    const provider = await anActiveLeadProvider(story, { year: 2025 });
    const schoolLed = { ect, trainingProgramme: 'school_led' } as const;
    const name = 'school-led-training-has-no-provider';
    for (const facts of [
      { scheduleId: (await aSchedule(story, { year: 2025 })).id },
      { expressionOfInterestId: provider.id },
      {
        schoolPartnershipId: (
          await aPartnership(story, { school: { id: ect.schoolId }, activeLeadProvider: provider })
        ).id,
      },
    ])
      expect(await refusalOf(aTrainingPeriod(story, { ...schoolLed, ...facts }))).toBe(name);
    expect(await refusalOf(aTrainingPeriod(story, schoolLed))).toBe('nothing');
  });

  test('mentors with a provider only (INV-15)', async ({ story }) => {
    const mentor = await aMentor(story, { startedOn: '2025-09-01' });
    const schoolLed = aTrainingPeriod(story, { mentor, trainingProgramme: 'school_led' });
    expect(await refusalOf(schoolLed)).toBe('mentors-train-with-a-provider');
  });
});

test('ECTs have no replacement schedule and mentors no reduced one (INV-18)', async ({ story }) => {
  const replacement = await aSchedule(story, { year: 2025, identifier: 'ecf-replacement-january' });
  const reduced = await aSchedule(story, { year: 2025, identifier: 'ecf-reduced-april' });
  const ect = await anEct(story);
  const mentor = await aMentor(story, { startedOn: '2025-09-01' });
  expect(await refusalOf(aTrainingPeriod(story, { ect, schedule: replacement }))).toBe(
    'schedule-suits-the-role',
  );
  expect(await refusalOf(aTrainingPeriod(story, { mentor, schedule: reduced }))).toBe(
    'schedule-suits-the-role',
  );
  expect(await refusalOf(aTrainingPeriod(story, { ect, schedule: reduced }))).toBe('nothing');
  expect(await refusalOf(aTrainingPeriod(story, { mentor, schedule: replacement }))).toBe('nothing');
});

describe('deferral and withdrawal', () => {
  const at = new Date('2026-01-31T12:00:00Z');
  test.for([
    ['deferral-has-a-reason-and-an-end', { deferredAt: at }, { deferralReason: 'parental_leave' }],
    ['withdrawal-has-a-reason-and-an-end', { withdrawnAt: at }, { withdrawalReason: 'moved_school' }],
  ] as const)('%s (INV-19)', async ([name, when, why], { story }) => {
    const ect = await anEct(story);
    const ended = { ect, finishedOn: '2026-01-31' };
    expect(await refusalOf(aTrainingPeriod(story, { ...ended, ...when }))).toBe(name);
    expect(await refusalOf(aTrainingPeriod(story, { ...ended, ...why }))).toBe(name);
    expect(await refusalOf(aTrainingPeriod(story, { ect, ...when, ...why }))).toBe(name);
    expect(await refusalOf(aTrainingPeriod(story, { ...ended, ...when, ...why }))).toBe('nothing');
  });

  test('only a mentor stops being a mentor (INV-20)', async ({ story }) => {
    const ect = await anEct(story);
    const mentor = await aMentor(story, { startedOn: '2025-09-01' });
    const withdrawn = {
      finishedOn: '2026-01-31',
      withdrawnAt: at,
      withdrawalReason: 'mentor_no_longer_being_mentor',
    } as const;
    expect(await refusalOf(aTrainingPeriod(story, { ect, ...withdrawn }))).toBe(
      'only-mentors-stop-being-mentors',
    );
    expect(await refusalOf(aTrainingPeriod(story, { mentor, ...withdrawn }))).toBe('nothing');
  });
});

test('training with a declaration, even a voided one, is not removed (INV-21)', async ({ story }) => {
  const training = await aTrainingPeriod(story, { ect: await anEct(story) });
  await aDeclaration(story, { training, paymentStatus: 'voided' });
  expect(await refusalOf(story.remove(TrainingPeriodRecord, training))).toBe(
    'declaration-has-the-teacher-and-role-of-its-training',
  );
});
