import { describe, expect } from 'vitest';
import { TeacherRecord } from '../../server/records/teacher.record.ts';
import { aMentor, anEctAtSchool, aSchool, aTeacher, type Story } from '../stories/index.ts';
import { type Person, test } from '../support/console.ts';

const ada = (story: Story, facts: Parameters<typeof aTeacher>[1] = {}) =>
  aTeacher(story, { name: 'Ada Lovelace', ...facts });
const named = async (person: Person, { id }: { id: string }) =>
  (
    await person.ask(
      'query ($id: ID!) { teacher(id: $id) { name trsName correctedName mayCorrectName { allowed because } } }',
      { id },
    )
  ).data.teacher;

test('a corrected name is shown, and the register’s is kept beside it', async ({ console, story }) => {
  const { id } = await ada(story);
  const support = console.as('support');
  const done = await support.perform('correctName', { teacherId: id, correctedName: ' Ada   King ' });
  expect(done.event?.sentence).toBe('Corrected the name of Ada Lovelace to Ada King');
  expect(await named(support, { id })).toEqual({
    name: 'Ada King',
    trsName: 'Ada Lovelace',
    correctedName: 'Ada King',
    mayCorrectName: { allowed: true, because: null },
  });
});

test('the plan shows the row, and who will see the name', async ({ console, story }) => {
  const { id, trn } = await ada(story);
  const plan = await console.as('support').plan('correctName', { teacherId: id, correctedName: 'Ada King' });
  expect(plan.changes).toEqual([
    {
      record: 'Teacher',
      name: expect.stringContaining(`TRN ${trn}`),
      op: 'update',
      fields: [{ field: 'Corrected name', before: null, after: 'Ada King' }],
    },
  ]);
  expect(plan.notices).toEqual([
    'Schools, appropriate bodies and lead providers will see the name Ada King.',
    'The register’s name, Ada Lovelace, is kept beside it.',
  ]);
  expect((await story.find(TeacherRecord, { id })).correctedName).toBeNull();
});

describe('the register’s name is put back', () => {
  for (const typed of [null, '', '  ', 'Ada Lovelace'])
    test(`by ${JSON.stringify(typed)}`, async ({ console, story }) => {
      const { id } = await ada(story, { correctedName: 'Ada King' });
      const done = await console
        .as('support')
        .perform('correctName', { teacherId: id, correctedName: typed });
      expect(done.event?.sentence).toBe('Put the register’s name, Ada Lovelace, back for Ada King');
      expect((await story.find(TeacherRecord, { id })).correctedName).toBeNull();
    });

  test('by leaving the name out', async ({ console, story }) => {
    const { id } = await ada(story, { correctedName: 'Ada King' });
    const done = await console.as('support').perform('correctName', { teacherId: id });
    expect(done.__typename).toBe('Done');
  });

  test('but not where there is nothing to put back', async ({ console, story }) => {
    const { id } = await ada(story);
    expect(await console.as('support').plan('correctName', { teacherId: id })).toMatchObject({
      code: 'not-corrected',
    });
  });
});

test('who changes the first and the last word is asked to check that it is the same person', async ({
  console,
  story,
}) => {
  const { id } = await ada(story);
  const plan = await console
    .as('support')
    .plan('correctName', { teacherId: id, correctedName: 'Grace Hopper' });
  expect(plan.notices?.[0]).toContain('Check that this is the same person');
});

test('a name of 200 characters fits, and one of 201 does not', async ({ console, story }) => {
  const { id } = await ada(story);
  const support = console.as('support');
  expect(await support.plan('correctName', { teacherId: id, correctedName: '𠮷'.repeat(200) })).toMatchObject(
    {
      __typename: 'Planned',
    },
  );
  const answer = await support.plan('correctName', { teacherId: id, correctedName: 'a'.repeat(201) });
  expect(answer).toMatchObject({ code: 'name-too-long' });
  expect(answer.because).toContain('201 characters');
});

test('names in any script are found again as they were typed', async ({ console, story }) => {
  for (const name of ['山田太郎', 'Seán O’Brien-Ní Bhriain', 'Cher', 'Нина Петрова']) {
    const { id } = await ada(story);
    await console.as('support').perform('correctName', { teacherId: id, correctedName: name });
    expect((await story.find(TeacherRecord, { id })).name).toBe(name);
  }
});

test('a name that would hide how it reads is refused in a sentence', async ({ console, story }) => {
  const { id } = await ada(story);
  const answer = await console
    .as('support')
    .perform('correctName', { teacherId: id, correctedName: 'Ada \u202EgniK' });
  expect(answer).toMatchObject({
    code: 'name-has-hidden-characters',
    because: 'The name contains a hidden character. Type it afresh instead of pasting it.',
  });
});

test('the name as shown is no correction', async ({ console, story }) => {
  const { id } = await ada(story);
  const answer = await console
    .as('support')
    .plan('correctName', { teacherId: id, correctedName: 'Ada Lovelace' });
  expect(answer).toMatchObject({ __typename: 'Refused', code: 'same-name' });
});

test('an anonymised person is refused, on the button and on the deed alike', async ({ console, story }) => {
  const { id } = await ada(story, {
    anonymisedAt: new Date('2026-01-01'),
    anonymisationReason: 'registered_in_error',
  });
  const support = console.as('support');
  const answer = await support.plan('correctName', { teacherId: id, correctedName: 'Ada King' });
  expect(answer.code).toBe('anonymised');
  expect((await named(support, { id })).mayCorrectName).toEqual({ allowed: false, because: answer.because });
});

test('the event is on the history of the teacher and of the schools where they are now', async ({
  console,
  story,
}) => {
  const teacher = await ada(story);
  const [now, before, mentors] = [await aSchool(story), await aSchool(story), await aSchool(story)];
  await anEctAtSchool(story, { teacher, school: before, startedOn: '2024-09-01', finishedOn: '2025-08-31' });
  await anEctAtSchool(story, { teacher, school: now, startedOn: '2025-09-01', finishedOn: '2026-03-02' });
  await aMentor(story, { teacher, school: mentors, startedOn: '2026-03-02' });
  const done = await console
    .as('support')
    .perform('correctName', { teacherId: teacher.id, correctedName: 'Ada King' });
  const about = async (subjectId: string) =>
    (
      await console
        .as('support')
        .ask(
          'query ($id: ID!) { events(filter: { subjectId: $id, action: "correct-name" }) { items { id } } }',
          {
            id: subjectId,
          },
        )
    ).data.events.items;
  for (const subject of [teacher, now, mentors])
    expect(await about(subject.id)).toEqual([{ id: done.event?.id }]);
  expect(await about(before.id)).toEqual([]);
});

test('a correction is reversed: the name before it is shown again', async ({ console, story }) => {
  const { id } = await ada(story, { correctedName: 'Ada King' });
  const done = await console
    .as('support')
    .perform('correctName', { teacherId: id, correctedName: 'Ada Byron' });
  await console.as('support').perform('reverseEvent', { eventId: done.event?.id });
  expect((await story.find(TeacherRecord, { id })).name).toBe('Ada King');
});

for (const role of ['finance', 'finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} may not correct a name, and is told whom to ask`, async ({ console, story }) => {
    const { id } = await ada(story);
    const answer = await console
      .as(role)
      .perform('correctName', { teacherId: id, correctedName: 'Ada King' });
    expect(answer).toMatchObject({ __typename: 'Refused', code: 'not-allowed' });
    expect(answer.because).toContain('Ask a support agent');
    expect((await story.find(TeacherRecord, { id })).correctedName).toBeNull();
  });
