import { expect } from 'vitest';
import { TeacherRecord } from '../../server/records/teacher.record.ts';
import { aMentor, anEctAtSchool, aSchool, aTeacher, aTrainingPeriod } from '../stories/index.ts';
import { test } from '../support/console.ts';
import { found, searchAs } from './ask.ts';

test.for<[typed: string, name: string, because: string]>([
  ['rosamund pikestaff', 'Rosamund Pikestaff', 'Name'],
  ['Pikestaff, Rosamund', 'Rosamund Pikestaff', 'Name'],
  ['rosamund pike', 'Rosamund Pikestaff', 'Name, which begins like this'],
  ['rosamund staff', 'Rosamund Pikestaff', 'Name, which contains this'],
  ['rosamnud pikestaf', 'Rosamund Pikestaff', 'Name, spelled nearly like this'],
  ['R Pikestaff', 'Rosamund Pikestaff', 'Name'],
  ['bill tunnicliffe', 'William Tunnicliffe', 'Name, another form of it'],
  ['zoe muller', 'Zoë Müller', 'Name'],
  ['lukasz wojcik', 'Łukasz Wójcik', 'Name'],
  ['obrien siobhan', 'Siobhán O’Brien', 'Name'],
  ["siobhan o'brien", 'Siobhán O’Brien', 'Name'],
  ['siobhan o brien', 'Siobhán O’Brien', 'Name, spelled nearly like this'],
  ['ann farqharson', 'Ann Farquharson-Voss', 'Name, spelled nearly like this'],
  ['ann voss', 'Ann Farquharson-Voss', 'Name'],
  ['farquharsonvoss', 'Ann Farquharson-Voss', 'Name'],
  ['maryjane okonkwo', 'Mary Jane Okonkwo', 'Name'],
  ['vandenberg', 'Joos van den Berg', 'Name'],
  ['teller', 'Teller', 'Name'],
  ['wojchiechovski', 'Ania Wojciechowski', 'Name, spelled nearly like this'],
  ['rosamund jane pikestaff', 'Rosamund Pikestaff', 'Name, in part'],
])('%s finds %s: %s', async ([typed, name, because], { console, story }) => {
  const people = console.as('support');
  if (found(await searchAs(people, name), 'Teacher').length === 0) await aTeacher(story, { name });
  const [first] = found(await searchAs(people, typed), 'Teacher');
  expect(first).toMatchObject({ because, matched: name, record: { called: name } });
});

test('somebody is found by the register’s name, a former one and the one they have, each once', async ({
  console,
  story,
}) => {
  const support = console.as('support');
  const { id } = await aTeacher(story, { name: 'Ottoline Quickbury' });
  for (const correctedName of ['Ottoline Ravenhall', 'Ottoline Sandringwell'])
    await support.perform('correctName', { teacherId: id, correctedName });
  const why = async (q: string) =>
    found(await searchAs(support, q), 'Teacher').map(({ because, record }) => [because, record.id]);
  expect(await why('ottoline sandringwell')).toEqual([['Name', id]]);
  expect(await why('ottoline quickbury')).toEqual([['Name in the register', id]]);
  expect(await why('ottoline ravenhall')).toEqual([['Former name', id]]);
  expect(await why('ottoline')).toEqual([['Name', id]]);
});

test('a correction that was only planned leaves no name behind', async ({ console, story }) => {
  const { id } = await aTeacher(story, { name: 'Peregrine Thistlewood' });
  await console.as('support').plan('correctName', { teacherId: id, correctedName: 'Peregrine Umberslade' });
  expect((await searchAs(console.as('support'), 'umberslade')).groups).toEqual([]);
});

test('whoever was anonymised is not found by the name they had', async ({ console, story }) => {
  const teacher = await aTeacher(story, { name: 'Quentin Vellacott' });
  await story.change(TeacherRecord, teacher, {
    trsFirstName: null,
    trsLastName: null,
    anonymisedAt: new Date('2026-01-01'),
    anonymisationReason: 'registered_in_error',
  });
  expect((await searchAs(console.as('support'), 'quentin vellacott')).groups).toEqual([]);
});

test('of two with the same name, who is at a school now comes first, and the line says where', async ({
  console,
  story,
}) => {
  const school = await aSchool(story, { name: 'Hill School' });
  const [left, here, mentor] = [
    await aTeacher(story, { name: 'Barnaby Wexcombe' }),
    await aTeacher(story, { name: 'Barnaby Wexcombe' }),
    await aTeacher(story, { name: 'Barnaby Wexcombe-Hall' }),
  ];
  await anEctAtSchool(story, { teacher: left, school, startedOn: '2024-09-01', finishedOn: '2025-07-31' });
  const ect = await anEctAtSchool(story, { teacher: here, school, startedOn: '2025-09-01' });
  await aTrainingPeriod(story, { ect });
  await aMentor(story, { teacher: mentor, school, startedOn: '2026-09-01' });
  const results = found(await searchAs(console.as('support'), 'barnaby wexcombe'), 'Teacher');
  expect(results.map(({ record }) => record.id)).toEqual([here.id, left.id, mentor.id]);
  expect(results.map(({ now }) => now)).toEqual([
    expect.stringMatching(/^ECT at Hill School with Lead provider \d+$/),
    'ECT at Hill School until 31 July 2025',
    'Mentor at Hill School from 1 September 2026',
  ]);
});

test('pages follow on one another, and the total counts them all', async ({ console, story }) => {
  for (let time = 0; time < 7; time++) await aTeacher(story, { name: 'Cressida Xanthopoulos' });
  const pages = await Promise.all(
    [1, 2, 3].map((page) =>
      searchAs(console.as('support'), 'xanthopoulos', { only: 'Teacher', page: { page, perPage: 3 } }),
    ),
  );
  expect(pages.map((page) => page.groups[0]?.total)).toEqual([7, 7, 7]);
  expect(new Set(pages.flatMap((page) => found(page, 'Teacher').map(({ record }) => record.id))).size).toBe(
    7,
  );
});
