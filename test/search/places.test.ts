import { expect } from 'vitest';
import {
  aLeadProvider,
  aMentor,
  aPartnership,
  anActiveLeadProvider,
  anEctAtSchool,
  aSchool,
  aTeacher,
  aTrainingPeriod,
} from '../stories/index.ts';
import { test } from '../support/console.ts';
import { found, pasteAs, type Results, searchAs } from './ask.ts';

const teachersOf = (results: Results) =>
  found(results, 'Teacher').map(({ because, record }): [string | undefined, string] => [
    record.called,
    because,
  ]);

test('a name and a school find who is and who was there, and say when', async ({ console, story }) => {
  const hill = await aSchool(story, { name: 'Hillcrest School' });
  const other = await aSchool(story, { name: 'Dale School' });
  const [now, gone, next, elsewhere] = [
    await aTeacher(story, { name: 'Ada Postgate' }),
    await aTeacher(story, { name: 'Bob Postgate' }),
    await aTeacher(story, { name: 'Cy Postgate' }),
    await aTeacher(story, { name: 'Di Postgate' }),
  ];
  await anEctAtSchool(story, { teacher: now, school: hill, startedOn: '2025-09-01' });
  await anEctAtSchool(story, {
    teacher: gone,
    school: hill,
    startedOn: '2024-09-01',
    finishedOn: '2025-07-31',
  });
  await aMentor(story, { teacher: next, school: hill, startedOn: '2026-09-01' });
  await anEctAtSchool(story, { teacher: elsewhere, school: other, startedOn: '2025-09-01' });
  const support = console.as('support');
  const all: [string, string][] = [
    ['Ada Postgate', 'Name, and at Hillcrest School now'],
    ['Cy Postgate', 'Name, and at Hillcrest School from 1 September 2026'],
    ['Bob Postgate', 'Name, and at Hillcrest School until 31 July 2025'],
  ];
  for (const q of [
    'postgate hillcrest school',
    'hillcrest school postgate',
    'Postgate, Hillcrest School',
    'postgate at hillcrest',
    'postgate hillcrest',
  ]) {
    const results = await searchAs(support, q);
    expect(new Map(teachersOf(results)), q).toEqual(new Map(all));
    expect(teachersOf(results)[0], q).toEqual(all[0]);
    expect(results.groups.find(({ kind }) => kind === 'Teacher')).toMatchObject({
      total: 3,
      totalIsExact: true,
    });
  }
  expect((await searchAs(support, 'postgate at hillcrest')).recognised).toEqual([
    { kind: 'name', label: 'Name postgate', missing: null },
    { kind: 'school', label: 'School hillcrest', missing: null },
  ]);
  expect(teachersOf(await searchAs(support, 'bob postgaet hilcrest school'))).toEqual([
    ['Bob Postgate', 'Name, spelled nearly like this, and at Hillcrest School until 31 July 2025'],
  ]);
  expect(teachersOf(await searchAs(support, `di postgate dale school`))).toEqual([
    ['Di Postgate', 'Name, and at Dale School now'],
  ]);
});

test('a name beside a URN finds who of that name is at that school before anybody else', async ({
  console,
  story,
}) => {
  const school = await aSchool(story, { name: 'Moor School', register: { urn: '765432' } });
  const here = await aTeacher(story, { name: 'Ellis Quarrington' });
  const elsewhere = await aTeacher(story, { name: 'Ellis Quarrington' });
  await anEctAtSchool(story, { teacher: here, school, startedOn: '2025-09-01' });
  await anEctAtSchool(story, { teacher: elsewhere, startedOn: '2025-09-01' });
  const results = await searchAs(console.as('support'), 'Ellis Quarrington 765432');
  expect(found(results, 'Teacher')).toMatchObject([
    { because: 'Name, and at Moor School now', record: { id: here.id } },
  ]);
  expect(found(results, 'School')[0]?.record.id).toBe(school.id);
  expect(results.recognised).toContainEqual({ kind: 'urn', label: 'URN 765432', missing: null });
  const nobodyThere = await searchAs(console.as('support'), 'Ottilie Quarrington 765432');
  expect(found(nobodyThere, 'Teacher').map(({ because }) => because)).toEqual([
    'Name, in part',
    'Name, in part',
  ]);
  expect(nobodyThere.nobodyThere).toBe('Nobody called ‘Ottilie Quarrington’ was found at Moor School.');
  expect(found(nobodyThere, 'School')[0]?.record.id).toBe(school.id);
});

test('a name and a provider find whom it trains or trained, by its name, its initials or a slip', async ({
  console,
  story,
}) => {
  const school = await aSchool(story);
  const activeLeadProvider = await anActiveLeadProvider(story, {
    year: 2025,
    leadProvider: await aLeadProvider(story, { name: 'Boundless Institute' }),
  });
  const teacher = await aTeacher(story, { name: 'Fern Wolstencroft' });
  const ect = await anEctAtSchool(story, { teacher, school, startedOn: '2025-09-01' });
  const partnership = await aPartnership(story, { school, activeLeadProvider });
  await aTrainingPeriod(story, { ect, partnership });
  await aTeacher(story, { name: 'Gil Wolstencroft' });
  const support = console.as('support');
  for (const q of [
    'wolstencroft boundless',
    'boundless institute wolstencroft',
    'wolstencroft with boundless',
    'wolstencroft boundles institute',
    'fern wolstencroft bi',
  ])
    expect(teachersOf(await searchAs(support, q)), q).toEqual([
      ['Fern Wolstencroft', 'Name, and with Boundless Institute now'],
    ]);
  expect((await searchAs(support, 'wolstencroft boundless')).recognised).toEqual([
    { kind: 'name', label: 'Name wolstencroft', missing: null },
    { kind: 'provider', label: 'Provider boundless', missing: null },
  ]);
});

test('who has all the words in their name is found as before, and words of no school change nothing', async ({
  console,
  story,
}) => {
  const school = await aSchool(story, { name: 'Ravenscar School' });
  const there = await aTeacher(story, { name: 'Hal Thrupp' });
  await anEctAtSchool(story, { teacher: there, school, startedOn: '2025-09-01' });
  await aTeacher(story, { name: 'Ivo Thrupp-Ravenscar' });
  const support = console.as('support');
  expect(teachersOf(await searchAs(support, 'thrupp ravenscar'))).toEqual([['Ivo Thrupp-Ravenscar', 'Name']]);
  expect(teachersOf(await searchAs(support, 'thrupp ravenscar school'))[0]).toEqual([
    'Hal Thrupp',
    'Name, and at Ravenscar School now',
  ]);
  expect(teachersOf(await searchAs(support, 'thrupp zzyzx'))).toEqual(
    expect.arrayContaining([['Hal Thrupp', 'Name, in part']]),
  );
});

test('nobody of a name at a school is said, and a school asked for by its name finds no namesakes', async ({
  console,
  story,
}) => {
  const school = await aSchool(story, { name: 'Uppermill Academy' });
  await aTeacher(story, { name: 'Lou Trescothick' });
  const elsewhere = await aTeacher(story, { name: 'Max Uppermill' });
  await anEctAtSchool(story, {
    teacher: elsewhere,
    school: await aSchool(story, { name: 'Greystone Academy' }),
    startedOn: '2025-09-01',
  });
  const support = console.as('support');
  const nobody = await searchAs(support, 'trescothick at uppermill academy');
  expect(nobody.nobodyThere).toBe('Nobody called ‘trescothick’ was found at ‘uppermill academy’.');
  expect(teachersOf(nobody)).toEqual([['Lou Trescothick', 'Name']]);
  expect((await searchAs(support, 'trescothick')).nobodyThere).toBeNull();
  const namesake = await searchAs(support, 'trescothick uppermill');
  expect(namesake.nobodyThere).toBeNull();
  expect(teachersOf(namesake).map(([name]) => name)).toEqual(
    expect.arrayContaining(['Lou Trescothick', 'Max Uppermill']),
  );
  const named = await searchAs(support, 'uppermill academy');
  expect(found(named, 'School').map(({ record }) => record.id)).toEqual([school.id]);
  expect(teachersOf(named)).toEqual([['Max Uppermill', 'Name, in part']]);
});

test('a pasted name beside a URN is who is there, a name and a school is for a person to decide, a school is found', async ({
  console,
  story,
}) => {
  const school = await aSchool(story, { name: 'Kirkgate School', register: { urn: '765434' } });
  const [here, namesake] = [
    await aTeacher(story, { name: 'Nell Oddbody' }),
    await aTeacher(story, { name: 'Nell Oddbody' }),
  ];
  await anEctAtSchool(story, { teacher: here, school, startedOn: '2025-09-01' });
  await anEctAtSchool(story, { teacher: namesake, startedOn: '2025-09-01' });
  const lines = ['Nell Oddbody 765434', 'Oddbody Kirkgate School', 'Kirkgate School', 'Piers Nowhere 765434'];
  const { items } = await pasteAs(console.as('support'), lines.join('\n'));
  expect(items.map(({ outcome, matches }) => [outcome, matches.map(({ record }) => record.id)])).toEqual([
    ['found', [here.id]],
    ['ambiguous', [here.id]],
    ['found', [school.id]],
    ['ambiguous', [school.id]],
  ]);
});

test('pages of a name and a school follow on one another', async ({ console, story }) => {
  const school = await aSchool(story, { name: 'Ninefold School' });
  for (let time = 0; time < 5; time++) {
    const teacher = await aTeacher(story, { name: 'Jo Vanterpool' });
    await anEctAtSchool(story, { teacher, school, startedOn: '2025-09-01' });
  }
  const pages = await Promise.all(
    [1, 2, 3].map((page) =>
      searchAs(console.as('support'), 'vanterpool ninefold school', {
        only: 'Teacher',
        page: { page, perPage: 2 },
      }),
    ),
  );
  expect(pages.map((page) => page.groups[0]?.total)).toEqual([5, 5, 5]);
  expect(new Set(pages.flatMap((page) => found(page, 'Teacher').map(({ record }) => record.id))).size).toBe(
    5,
  );
});

test('whoever may not look for people is told nothing of who is at a school', async ({ console, story }) => {
  const school = await aSchool(story, { name: 'Farthingale School', register: { urn: '765433' } });
  const teacher = await aTeacher(story, { name: 'Kit Underwood' });
  await anEctAtSchool(story, { teacher, school, startedOn: '2025-09-01' });
  for (const q of ['underwood farthingale school', 'underwood 765433']) {
    const results = await searchAs(console.as('developer'), q);
    expect(found(results, 'Teacher'), q).toEqual([]);
    expect(results.leftOut, q).toContain('cannot search for people');
  }
});

test('whoever has the name comes first, and a surname that is a school’s too offers to ask for who is there', async ({
  console,
  story,
}) => {
  const school = await aSchool(story, { name: 'Brackenthwaite School' });
  await aTeacher(story, { name: 'Mary Brackenthwaite' });
  await aTeacher(story, { name: 'Mary Lonelyname' });
  const there = await aTeacher(story, { name: 'Mary Otherwise' });
  await anEctAtSchool(story, { teacher: there, school, startedOn: '2025-09-01' });
  const support = console.as('support');
  const results = await searchAs(support, 'Mary Brackenthwaite');
  expect(teachersOf(results)).toEqual([['Mary Brackenthwaite', 'Name']]);
  expect(results.orAsk).toBe('mary at brackenthwaite');
  expect(teachersOf(await searchAs(support, String(results.orAsk)))[0]).toEqual([
    'Mary Otherwise',
    'Name, and at Brackenthwaite School now',
  ]);
  for (const q of [
    'mary lonelyname',
    'brackenthwaite',
    'mary at brackenthwaite',
    'mary brackenthwaite school',
  ])
    expect((await searchAs(support, q)).orAsk, q).toBeNull();
});

test('a provider found by a word of its name is found by a part of it, and not by its spelling', async ({
  console,
  story,
}) => {
  await aLeadProvider(story, { name: 'Lodestar Institute' });
  const because = async (q: string) =>
    found(await searchAs(console.as('support'), q), 'LeadProvider').map((one) => one.because);
  expect(await because('smith lodestar')).toEqual(['Name, in part']);
  expect(await because('ng lodestar')).toEqual(['Name, in part']);
  expect((await because('lodestra institute'))[0]).toBe('Name, spelled nearly like this');
  expect(await because('lodstar')).toEqual(['Name, spelled nearly like this']);
});

test('letters by chance within a word of every other school find no school, nor who is there', async ({
  console,
  story,
}) => {
  const saint = await aSchool(story, { name: 'St Mary’s Larchwood School' });
  const primary = await aSchool(story, { name: 'Pinewood Primary School' });
  const [there, elsewhere] = [
    await aTeacher(story, { name: 'Paul Underwood' }),
    await aTeacher(story, { name: 'Chloe Underwood' }),
  ];
  await anEctAtSchool(story, { teacher: there, school: saint, startedOn: '2025-09-01' });
  await anEctAtSchool(story, { teacher: elsewhere, school: primary, startedOn: '2025-09-01' });
  const support = console.as('support');
  const schools = async (q: string) =>
    found(await searchAs(support, q), 'School').map(({ matched }) => matched);
  expect(await schools('mary wood')).toEqual(['St Mary’s Larchwood School']);
  expect(await schools('prim wood')).toEqual(['Pinewood Primary School']);
  expect(await schools('primary')).toContain('Pinewood Primary School');
  expect(teachersOf(await searchAs(support, 'underwood mary'))).toEqual([
    ['Paul Underwood', 'Name, and at St Mary’s Larchwood School now'],
  ]);
});
