import { describe, expect } from 'vitest';
import {
  EctAtSchoolPeriodRecord,
  MentorAtSchoolPeriodRecord,
} from '../../server/records/at-school-period.record.ts';
import { aMentor, aMentorship, anEctAtSchool, aSchool, aTeacher, test } from '../stories/index.ts';
import { refusalOf } from '../support/refusal-of.ts';

describe('an ECT’s time at schools', () => {
  test('may end on the day it starts, and not before (INV-01)', async ({ story }) => {
    await anEctAtSchool(story, { startedOn: '2025-09-02', finishedOn: '2025-09-02' });
    const early = anEctAtSchool(story, { startedOn: '2025-09-02', finishedOn: '2025-09-01' });
    expect(await refusalOf(early)).toBe('ect-stay-ends-after-it-starts');
  });

  test('goes on at another school the day after, and not the same day (INV-02)', async ({ story }) => {
    const teacher = await aTeacher(story);
    await anEctAtSchool(story, { teacher, startedOn: '2025-09-01', finishedOn: '2025-12-31' });
    const sameDay = anEctAtSchool(story, { teacher, startedOn: '2025-12-31' });
    expect(await refusalOf(sameDay)).toBe('ect-stays-do-not-overlap');
    await anEctAtSchool(story, { teacher, startedOn: '2026-01-01' });
  });

  test('is seen to overlap from either side, and when it is a single day (INV-05)', async ({ story }) => {
    const teacher = await aTeacher(story);
    await anEctAtSchool(story, { teacher, startedOn: '2025-10-01', finishedOn: '2025-10-01' });
    for (const period of [
      { startedOn: '2025-10-01', finishedOn: '2025-10-01' },
      { startedOn: '2025-09-01', finishedOn: '2025-10-01' },
      { startedOn: '2025-10-01', finishedOn: null },
      { startedOn: '2025-09-01', finishedOn: null },
    ])
      expect(await refusalOf(anEctAtSchool(story, { teacher, ...period }))).toBe('ect-stays-do-not-overlap');
    await anEctAtSchool(story, { teacher, startedOn: '2025-09-30', finishedOn: '2025-09-30' });
    await anEctAtSchool(story, { teacher, startedOn: '2025-10-02', finishedOn: '2025-10-02' });
  });

  test('is open at one school only (INV-02)', async ({ story }) => {
    const teacher = await aTeacher(story);
    await anEctAtSchool(story, { teacher, startedOn: '2025-09-01' });
    expect(await refusalOf(anEctAtSchool(story, { teacher, startedOn: '2030-09-01' }))).toBe(
      'ect-stays-do-not-overlap',
    );
  });

  test.for(['end first', 'begin first'] as const)(
    'is moved in one deed, whichever is written first: %s',
    async (order, { story }) => {
      const ect = await anEctAtSchool(story, { startedOn: '2025-09-01' });
      await story.together(async (deed) => {
        const end = () => deed.change(EctAtSchoolPeriodRecord, ect, { finishedOn: '2025-12-31' });
        const begin = () => anEctAtSchool(deed, { teacher: { id: ect.teacherId }, startedOn: '2026-01-01' });
        for (const write of order === 'end first' ? [end, begin] : [begin, end]) await write();
      });
      const { finishedOn } = await story.find(EctAtSchoolPeriodRecord, { id: ect.id });
      expect(finishedOn).toBe('2025-12-31');
    },
  );
});

describe('a mentor’s time at schools', () => {
  test('may be at two schools at once, and once at each (INV-03)', async ({ story }) => {
    const teacher = await aTeacher(story);
    const [hill, dale] = [await aSchool(story), await aSchool(story)];
    await aMentor(story, { teacher, school: hill, startedOn: '2025-09-01', finishedOn: '2026-07-31' });
    await aMentor(story, { teacher, school: dale, startedOn: '2025-09-01' });
    const again = (startedOn: string) => aMentor(story, { teacher, school: hill, startedOn });
    expect(await refusalOf(again('2026-07-31'))).toBe('mentor-stays-do-not-overlap');
    expect(await refusalOf(again('2026-08-01'))).toBe('nothing');
  });

  test('may end on the day it starts, and not before (INV-01)', async ({ story }) => {
    await aMentor(story, { startedOn: '2025-09-02', finishedOn: '2025-09-02' });
    const early = aMentor(story, { startedOn: '2025-09-02', finishedOn: '2025-09-01' });
    expect(await refusalOf(early)).toBe('mentor-stay-ends-after-it-starts');
  });
});

describe('a mentorship', () => {
  test('is with one mentor at a time: the next begins the day after (INV-06)', async ({ story }) => {
    const school = await aSchool(story);
    const ect = await anEctAtSchool(story, { school, startedOn: '2025-09-01' });
    const [first, second] = [
      await aMentor(story, { school, startedOn: '2025-09-01' }),
      await aMentor(story, { school, startedOn: '2025-09-01' }),
    ];
    await aMentorship(story, { ect, mentor: first, startedOn: '2025-09-01', finishedOn: '2025-12-31' });
    const next = (startedOn: string) => aMentorship(story, { ect, mentor: second, startedOn });
    expect(await refusalOf(next('2025-12-31'))).toBe('one-mentor-at-a-time');
    expect(await refusalOf(next('2026-01-01'))).toBe('nothing');
  });

  test('lies within the ECT’s and the mentor’s time at the school, to the day (INV-10)', async ({
    story,
  }) => {
    const school = await aSchool(story);
    const ect = await anEctAtSchool(story, { school, startedOn: '2025-09-01' });
    const mentor = await aMentor(story, { school, startedOn: '2025-09-05', finishedOn: '2026-07-31' });
    const during = (startedOn: string, finishedOn: string | null) =>
      refusalOf(aMentorship(story, { ect, mentor, startedOn, finishedOn }));
    expect(await during('2025-09-04', '2025-12-31')).toBe('mentorship-lies-within-both-stays');
    expect(await during('2025-09-05', '2026-08-01')).toBe('mentorship-lies-within-both-stays');
    expect(await during('2025-09-05', null)).toBe('mentorship-lies-within-both-stays');
    expect(await during('2025-09-05', '2026-07-31')).toBe('nothing');
  });

  test('is between two people at one school (INV-10)', async ({ story }) => {
    const ect = await anEctAtSchool(story, { startedOn: '2025-09-01' });
    const elsewhere = await aMentor(story, { startedOn: '2025-09-01' });
    const self = await aMentor(story, {
      teacher: { id: ect.teacherId },
      school: { id: ect.schoolId },
      startedOn: '2025-09-01',
    });
    const by = (mentor: MentorAtSchoolPeriodRecord) =>
      refusalOf(aMentorship(story, { ect, mentor, startedOn: '2025-09-01' }));
    expect(await by(elsewhere)).toBe('mentor-is-at-the-same-school');
    expect(await by(self)).toBe('nobody-mentors-themselves');
  });

  test('cannot end before it starts (INV-01)', async ({ story }) => {
    const school = await aSchool(story);
    const ect = await anEctAtSchool(story, { school, startedOn: '2025-09-01' });
    const mentor = await aMentor(story, { school, startedOn: '2025-09-01' });
    const backwards = aMentorship(story, { ect, mentor, startedOn: '2025-10-02', finishedOn: '2025-10-01' });
    expect(await refusalOf(backwards)).toBe('mentorship-ends-after-it-starts');
  });
});
