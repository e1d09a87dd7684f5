import { describe, expect } from 'vitest';
import { InductionPeriodRecord } from '../../server/records/induction-period.record.ts';
import { anExtension, anInduction, aTeacher, test } from '../stories/index.ts';
import { refusalOf } from '../support/refusal-of.ts';

describe('inductions of one teacher', () => {
  test('never overlap: the next begins the day after (INV-07)', async ({ story }) => {
    const teacher = await aTeacher(story);
    await anInduction(story, { teacher, startedOn: '2025-09-01', finishedOn: '2025-12-31' });
    const next = (startedOn: string) => anInduction(story, { teacher, startedOn });
    expect(await refusalOf(next('2025-12-31'))).toBe('inductions-do-not-overlap');
    expect(await refusalOf(next('2026-01-01'))).toBe('nothing');
  });

  test('only the last is open (INV-25)', async ({ story }) => {
    const teacher = await aTeacher(story);
    await anInduction(story, { teacher, startedOn: '2026-01-01' });
    const before = (finishedOn: string | null) =>
      refusalOf(anInduction(story, { teacher, startedOn: '2025-09-01', finishedOn }));
    expect(await before(null)).toBe('inductions-do-not-overlap');
    expect(await before('2025-12-31')).toBe('nothing');
  });

  test('have one outcome between them, which may move to another in one deed (INV-24)', async ({ story }) => {
    const teacher = await aTeacher(story);
    const ended = { teacher, startedOn: '2025-09-01', finishedOn: '2025-12-31' };
    const passed = await anInduction(story, { ...ended, outcome: 'pass' });
    const again = { teacher, startedOn: '2026-01-01', finishedOn: '2026-06-30' };
    expect(await refusalOf(anInduction(story, { ...again, outcome: 'fail' }))).toBe(
      'one-induction-outcome-a-teacher',
    );
    const later = await anInduction(story, again);
    await story.together(async ({ change }) => {
      await change(InductionPeriodRecord, later, { outcome: 'pass' });
      await change(InductionPeriodRecord, passed, { outcome: null });
    });
  });
});

describe('an induction', () => {
  test('starts on 1 September 1999 at the earliest, and ends that day or later (INV-01, INV-22)', async ({
    story,
  }) => {
    const during = async (startedOn: string, finishedOn: string) =>
      refusalOf(anInduction(story, { teacher: await aTeacher(story), startedOn, finishedOn }));
    expect(await during('1999-08-31', '2000-07-31')).toBe('induction-starts-after-1999');
    expect(await during('1999-09-01', '1999-08-31')).toBe('induction-ends-after-it-starts');
    expect(await during('1999-09-01', '1999-09-01')).toBe('nothing');
  });

  test('has terms when it has ended and none while it goes on (INV-23)', async ({ story }) => {
    const name = 'finished-induction-has-terms';
    const open = { startedOn: '2025-09-01' };
    const ended = { ...open, finishedOn: '2026-07-31' };
    for (const [facts, answer] of [
      [{ ...open, numberOfTerms: '1.0' }, name],
      [{ ...ended, numberOfTerms: null }, name],
      [{ ...ended, numberOfTerms: '-0.1' }, 'induction-periods-number-of-terms-check'],
      [{ ...ended, numberOfTerms: '16.1' }, 'induction-periods-number-of-terms-check'],
      [{ ...ended, numberOfTerms: '0.0' }, 'nothing'],
      [{ ...ended, numberOfTerms: '16.0' }, 'nothing'],
    ] as const)
      expect(await refusalOf(anInduction(story, { teacher: await aTeacher(story), ...facts }))).toBe(answer);
  });

  test('has an outcome only when it has ended (INV-24)', async ({ story }) => {
    const teacher = await aTeacher(story);
    const open = anInduction(story, { teacher, startedOn: '2025-09-01', outcome: 'pass' });
    expect(await refusalOf(open)).toBe('only-finished-induction-has-an-outcome');
  });

  test('says who led it, unless it is from before September 2021 (INV-26)', async ({ story }) => {
    const told = async (facts: {
      inductionProgramme: 'fip' | 'cip' | 'diy' | 'unknown' | 'pre_september_2021';
    }) =>
      refusalOf(
        anInduction(story, {
          teacher: await aTeacher(story),
          startedOn: '2020-09-01',
          trainingProgramme: null,
          ...facts,
        }),
      );
    for (const inductionProgramme of ['fip', 'cip', 'diy'] as const)
      expect(await told({ inductionProgramme })).toBe('induction-programme-is-modern-or-legacy');
    for (const inductionProgramme of ['unknown', 'pre_september_2021'] as const)
      expect(await told({ inductionProgramme })).toBe('nothing');
  });

  test('is over before failing it is confirmed', async ({ story }) => {
    const failed = async (failConfirmationSentOn: string) =>
      refusalOf(
        anInduction(story, {
          teacher: await aTeacher(story),
          startedOn: '2025-09-01',
          finishedOn: '2026-07-31',
          outcome: 'fail',
          failConfirmationSentOn,
        }),
      );
    expect(await failed('2026-07-30')).toBe('failure-confirmed-after-the-end');
    expect(await failed('2026-07-31')).toBe('nothing');
  });

  test('is extended by a tenth of a term to 16 terms', async ({ story }) => {
    const by = async (numberOfTerms: string) =>
      refusalOf(anExtension(story, { teacher: await aTeacher(story), numberOfTerms }));
    expect(await by('0.0')).toBe('induction-extensions-number-of-terms-check');
    expect(await by('0.1')).toBe('nothing');
    expect(await by('16.0')).toBe('nothing');
    expect(await by('16.1')).toBe('induction-extensions-number-of-terms-check');
  });
});
