import { expect } from 'vitest';
import { MentorshipPeriodRecord } from '../../server/records/mentorship-period.record.ts';
import {
  aDeclaration,
  aMentor,
  aMentorship,
  anEctAtSchool,
  aSchool,
  aTrainingPeriod,
} from '../stories/index.ts';
import { type Person, test } from '../support/console.ts';

async function now(): Promise<{ knownAt: string }> {
  await new Promise((resolve) => setTimeout(resolve, 5));
  const knownAt = new Date().toISOString();
  await new Promise((resolve) => setTimeout(resolve, 5));
  return { knownAt };
}

async function compared(person: Person, record: string, id: string, from: object, to: object, all = false) {
  const { data, errors } = await person.ask(
    `query ($record: ComparedKind!, $id: ID!, $from: Moment!, $to: Moment!, $all: Boolean!) {
       compare(record: $record, id: $id, from: $from, to: $to, all: $all) {
         total differing rows { record rowId table page { record id } name difference fields { field before after } } } }`,
    { record, id, from, to, all },
  );
  if (errors) throw Object.assign(new Error(errors[0]?.message), { code: errors[0]?.extensions.code });
  return data.compare;
}

test('a teacher at two moments: rows changed, added and removed, in the domain’s words', async ({
  console,
  story,
}) => {
  const support = console.as('support');
  const school = await aSchool(story, { name: 'Hill School' });
  const ect = await anEctAtSchool(story, { school, startedOn: '2025-09-01' });
  const training = await aTrainingPeriod(story, { ect });
  const mentor = await aMentor(story, { school, startedOn: '2025-01-06' });
  const mentorship = await aMentorship(story, { ect, mentor, startedOn: '2025-10-01' });
  const from = await now();
  await support.perform('deferTraining', { trainingPeriodId: training.id, deferralReason: 'career_break' });
  await story.remove(MentorshipPeriodRecord, mentorship);
  const declaration = await aDeclaration(story, { training });
  const found = await compared(support, 'teacher', ect.teacherId, from, {});
  expect([found.total, found.differing]).toEqual([5, 3]);
  const row = (difference: string) =>
    found.rows.find((one: { difference: string }) => one.difference === difference);
  expect(row('changed')).toMatchObject({
    record: 'Training period',
    rowId: training.id,
    fields: expect.arrayContaining([
      { field: 'Finished on', before: null, after: '2 March 2026' },
      { field: 'Deferral reason', before: null, after: 'Career break' },
    ]),
  });
  expect(row('removed')).toMatchObject({
    record: 'Mentorship period',
    rowId: mentorship.id,
    name: expect.stringContaining('mentoring'),
  });
  expect(row('added')).toMatchObject({ record: 'Declaration', rowId: declaration.id });
});

test('each row says on which page it stands: its own, its teacher’s, or the compared record’s', async ({
  console,
  story,
}) => {
  const school = await aSchool(story);
  const ect = await anEctAtSchool(story, { school, startedOn: '2025-09-01' });
  const training = await aTrainingPeriod(story, { ect });
  const mentor = await aMentor(story, { school, startedOn: '2025-01-06' });
  await aMentorship(story, { ect, mentor, startedOn: '2025-10-01' });
  const declaration = await aDeclaration(story, { training });
  const moment = await now();
  const pages = async (record: string, id: string) => {
    const { rows } = await compared(console.as('support'), record, id, moment, {}, true);
    return Object.fromEntries(rows.map(({ table, page }: { table: string; page: object }) => [table, page]));
  };
  const teacher = { record: 'teacher', id: ect.teacherId };
  expect(await pages('teacher', ect.teacherId)).toEqual({
    teachers: teacher,
    ect_at_school_periods: teacher,
    training_periods: teacher,
    mentorship_periods: teacher,
    declarations: { record: 'declaration', id: declaration.id },
  });
  expect(await pages('declaration', declaration.id)).toMatchObject({ training_periods: teacher });
  expect(await pages('school', school.id)).toMatchObject({
    schools: { record: 'school', id: school.id },
    ect_at_school_periods: teacher,
    mentor_at_school_periods: { record: 'teacher', id: mentor.teacherId },
  });
});

test('all rows and all fields are shown when asked', async ({ console, story }) => {
  const ect = await anEctAtSchool(story, { startedOn: '2025-09-01' });
  const moment = await now();
  const same = await compared(console.as('support'), 'teacher', ect.teacherId, moment, {}, true);
  expect([same.total, same.differing]).toEqual([2, 0]);
  expect(same.rows.map(({ difference }: { difference: string }) => difference)).toEqual(['same', 'same']);
  expect(same.rows[1].fields).toContainEqual({
    field: 'Working pattern',
    before: 'Full time',
    after: 'Full time',
  });
  expect((await compared(console.as('support'), 'teacher', ect.teacherId, moment, {})).rows).toEqual([]);
});

test('two days are compared by what held on them', async ({ console, story }) => {
  const ect = await anEctAtSchool(story, { startedOn: '2025-09-01', finishedOn: '2026-01-31' });
  const { rows } = await compared(
    console.as('support'),
    'teacher',
    ect.teacherId,
    { onDay: '2026-01-31' },
    { onDay: '2026-02-01' },
  );
  expect(rows).toMatchObject([{ record: 'ECT at school period', rowId: ect.id, difference: 'removed' }]);
});

test('a declaration and its statement are compared with what became of them', async ({ console, story }) => {
  const training = await aTrainingPeriod(story, {
    ect: await anEctAtSchool(story, { startedOn: '2025-09-01' }),
  });
  const declaration = await aDeclaration(story, { training, paymentStatus: 'eligible' });
  const from = await now();
  await console.as('finance').perform('voidDeclaration', { declarationId: declaration.id });
  const finance = console.as('finance');
  const status = { field: 'Payment status', before: 'Eligible', after: 'Voided' };
  const statementId = declaration.paymentStatementId ?? '';
  for (const [kind, id] of [
    ['declaration', declaration.id],
    ['statement', statementId],
  ] as const)
    expect((await compared(finance, kind, id, from, {})).rows, kind).toMatchObject([
      { record: 'Declaration', difference: 'changed', fields: [status] },
    ]);
});

test('a school is compared with who was there; a developer sees that, and nobody’s name', async ({
  console,
  story,
}) => {
  const school = await aSchool(story, { name: 'Hill School' });
  const from = await now();
  const ect = await anEctAtSchool(story, { school, startedOn: '2025-09-01' });
  const { rows } = await compared(console.as('support'), 'school', school.id, from, {});
  expect(rows).toMatchObject([
    { difference: 'added', rowId: ect.id, name: expect.stringContaining('at Hill School') },
  ]);
  const seen = (await compared(console.as('developer'), 'school', school.id, from, {})).rows[0];
  expect(seen).toMatchObject({ rowId: ect.id, name: null });
  expect(seen.fields).toContainEqual({ field: 'Started on', before: null, after: '1 September 2025' });
  expect(seen.fields).toContainEqual({ field: 'Teacher', before: null, after: ect.teacherId });
  expect(seen.fields).toContainEqual({ field: 'Email', before: null, after: 'Not shown to your role' });
});

test('finance is not told why somebody stopped', async ({ console, story }) => {
  const training = await aTrainingPeriod(story, {
    ect: await anEctAtSchool(story, { startedOn: '2025-09-01' }),
  });
  const from = await now();
  await console
    .as('support')
    .perform('deferTraining', { trainingPeriodId: training.id, deferralReason: 'bereavement' });
  const found = await compared(console.as('finance'), 'teacher', training.teacherId, from, {});
  expect(JSON.stringify(found)).not.toMatch(/bereavement/i);
});

test('what is at neither moment is not found', async ({ console }) => {
  await expect(
    compared(console.as('support'), 'teacher', '01900000-0000-7000-8000-000000000000', {}, {}),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
