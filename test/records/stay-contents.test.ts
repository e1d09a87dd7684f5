import { describe, expect } from 'vitest';
import {
  EctAtSchoolPeriodRecord,
  MentorAtSchoolPeriodRecord,
} from '../../server/records/at-school-period.record.ts';
import { TrainingPeriodRecord } from '../../server/records/training-period.record.ts';
import { aMentor, aMentorship, anEctAtSchool, aSchool, aTrainingPeriod, test } from '../stories/index.ts';
import { refusalOf } from '../support/refusal-of.ts';

describe('a stay with something inside', () => {
  test('is not shortened or begun later than its training, to the day (INV-09)', async ({ story }) => {
    const ect = await anEctAtSchool(story, { startedOn: '2025-09-01' });
    await aTrainingPeriod(story, { ect, startedOn: '2025-09-10', finishedOn: '2026-07-31' });
    const change = (facts: { startedOn?: string; finishedOn?: string }) =>
      refusalOf(story.change(EctAtSchoolPeriodRecord, ect, facts));
    expect(await change({ finishedOn: '2026-07-30' })).toBe('training-lies-within-the-stay');
    expect(await change({ startedOn: '2025-09-11' })).toBe('training-lies-within-the-stay');
    expect(await change({ startedOn: '2025-09-10', finishedOn: '2026-07-31' })).toBe('nothing');
  });

  test('is not ended before its mentorship, from either side (INV-10)', async ({ story }) => {
    const school = await aSchool(story);
    const ect = await anEctAtSchool(story, { school, startedOn: '2025-09-01' });
    const mentor = await aMentor(story, { school, startedOn: '2025-09-01' });
    await aMentorship(story, { ect, mentor, startedOn: '2025-09-01', finishedOn: '2026-07-31' });
    const early = { finishedOn: '2026-07-30' };
    expect(await refusalOf(story.change(EctAtSchoolPeriodRecord, ect, early))).toBe(
      'mentorship-lies-within-both-stays',
    );
    expect(await refusalOf(story.change(MentorAtSchoolPeriodRecord, mentor, early))).toBe(
      'mentorship-lies-within-both-stays',
    );
    const fitting = { finishedOn: '2026-07-31' };
    expect(await refusalOf(story.change(MentorAtSchoolPeriodRecord, mentor, fitting))).toBe('nothing');
  });

  test('is not moved to another school or teacher under its training and mentorship (INV-10, INV-16)', async ({
    story,
  }) => {
    const school = await aSchool(story);
    const ect = await anEctAtSchool(story, { school, startedOn: '2025-09-01' });
    const mentor = await aMentor(story, { school, startedOn: '2025-09-01' });
    await aMentorship(story, { ect, mentor, startedOn: '2025-09-01' });
    const elsewhere = { schoolId: (await aSchool(story)).id };
    expect(await refusalOf(story.change(MentorAtSchoolPeriodRecord, mentor, elsewhere))).toBe(
      'mentor-is-at-the-same-school',
    );
    const merged = { teacherId: ect.teacherId };
    expect(await refusalOf(story.change(MentorAtSchoolPeriodRecord, mentor, merged))).toBe(
      'nobody-mentors-themselves',
    );

    const trained = await anEctAtSchool(story, { startedOn: '2025-09-01' });
    await aTrainingPeriod(story, { ect: trained });
    expect(await refusalOf(story.change(EctAtSchoolPeriodRecord, trained, elsewhere))).toBe(
      'training-partnership-is-of-the-school',
    );
  });

  test('is not removed under its training, and removed with it in either order', async ({ story }) => {
    const ect = await anEctAtSchool(story, { startedOn: '2025-09-01' });
    const training = await aTrainingPeriod(story, { ect });
    expect(await refusalOf(story.remove(EctAtSchoolPeriodRecord, ect))).toBe('still-needed');
    await story.together(async (deed) => {
      await deed.remove(EctAtSchoolPeriodRecord, ect);
      await deed.remove(TrainingPeriodRecord, training);
    });
  });
});
