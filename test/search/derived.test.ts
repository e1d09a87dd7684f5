import { expect } from 'vitest';
import { RegisterSchoolRecord } from '../../server/records/register-school.record.ts';
import { TeacherRecord } from '../../server/records/teacher.record.ts';
import { aRegisterSchool, aTeacher, test } from '../stories/index.ts';
import { ask } from '../support/ask.ts';

const DERIVED = `select json_build_object(
  'names', (select json_agg(n order by teacher_id, name) from search.teacher_names n),
  'schools', (select json_agg(s order by urn) from search.school_names s),
  'unknown', (select array_agg(w) from (select unnest(words) from search.teacher_names) x(w)
              where not exists (select from search.teacher_words k where k.word = w)),
  'unknownOfSchools', (select array_agg(w) from (select unnest(words) from search.school_names) x(w)
              where not exists (select from search.school_words k where k.word = w)))`;

test('what the triggers keep is what a rebuild from the records and their trail would make', async ({
  database,
  story,
}) => {
  const [ada, bob, eve] = [
    await aTeacher(story, { name: 'Ada Byron' }),
    await aTeacher(story, { name: 'Bob Stone', correctedName: 'Robert Stone' }),
    await aTeacher(story, { name: 'Eve Wild' }),
  ];
  await story.change(TeacherRecord, ada, { trsLastName: 'King' });
  await story.change(TeacherRecord, ada, { correctedName: 'Ada Lovelace' });
  await story.change(TeacherRecord, ada, { correctedName: 'Ada King-Noel' });
  await story.change(TeacherRecord, bob, { correctedName: null });
  await story.change(TeacherRecord, bob, { correctedName: 'Robert Stone' });
  await story.change(TeacherRecord, eve, {
    trsFirstName: '.',
    trsLastName: null,
    anonymisedAt: new Date('2026-01-01'),
    anonymisationReason: 'registered_in_error',
  });
  const gone = await aTeacher(story, { name: 'Gone Tomorrow' });
  await story.remove(TeacherRecord, gone);
  const school = await aRegisterSchool(story, { name: 'Old Name School' });
  await story.change(RegisterSchoolRecord, school, { name: 'New Name School' });
  const kept = await ask(database.ownerUrl, DERIVED);
  expect(kept).toMatchObject({ unknown: null, unknownOfSchools: null });
  expect(JSON.stringify(kept)).not.toMatch(/Gone Tomorrow|Eve|old/);
  expect(JSON.stringify(kept)).toContain('Ada Byron');
  await ask(database.ownerUrl, 'select search.rebuild()');
  expect(await ask(database.ownerUrl, DERIVED)).toEqual(kept);
});

test('nobody but the triggers writes what is searched', async ({ database }) => {
  for (const login of ['console_reader', 'console_writer', 'console_jobs'] as const)
    for (const sql of [
      'delete from search.teacher_names',
      `insert into search.teacher_words (word) values ('x')`,
      'select search.rebuild()',
      `select search.keep_teachers('{}')`,
    ])
      await expect(ask(database.url(login), sql)).rejects.toThrow('permission denied');
});
