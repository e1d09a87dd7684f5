import { expect } from 'vitest';
import {
  aDeclaration,
  aLeadProvider,
  aMentor,
  anActiveLeadProvider,
  anEctAtSchool,
  aSchool,
  aStatement,
  aTeacher,
  aTrainingPeriod,
} from '../stories/index.ts';
import { test } from '../support/console.ts';
import { found, searchAs } from './ask.ts';

test('a TRN opens its teacher, spaces and missing noughts aside', async ({ console, story }) => {
  const { id } = await aTeacher(story, { trn: '0012345' });
  for (const q of ['0012345', '00 12 345', '12345', 'TRN 12345']) {
    const results = await searchAs(console.as('support'), q);
    expect(results.opens, q).toEqual({ kind: 'Teacher', id });
    expect(results.recognised[0], q).toEqual({ kind: 'trn', label: 'TRN 0012345', missing: null });
    expect(found(results, 'Teacher')).toMatchObject([{ because: 'TRN', matched: '0012345' }]);
  }
});

test('a number that is both a URN and a TRN opens neither and shows both', async ({ console, story }) => {
  const school = await aSchool(story, { register: { urn: '654321' } });
  const urn = await searchAs(console.as('support'), '654321');
  expect(urn.opens).toEqual({ kind: 'School', id: school.id });
  expect(urn.recognised).toEqual([
    { kind: 'urn', label: 'URN 654321', missing: null },
    { kind: 'trn', label: 'TRN 0654321', missing: 'nobody has it' },
    { kind: 'ticket', label: 'Ticket 654321', missing: 'nothing was done for it' },
  ]);
  const teacher = await aTeacher(story, { trn: '0654321' });
  const both = await searchAs(console.as('support'), '654321');
  expect(both.opens).toBeNull();
  expect([found(both, 'Teacher')[0]?.record.id, found(both, 'School')[0]?.record.id]).toEqual([
    teacher.id,
    school.id,
  ]);
});

test('the id of anything opens it, or what it is a part of', async ({ console, story }) => {
  const support = console.as('support');
  const school = await aSchool(story);
  const ect = await anEctAtSchool(story, { school, startedOn: '2025-09-01' });
  const training = await aTrainingPeriod(story, { ect });
  const declaration = await aDeclaration(story, { training, declarationType: 'retained-3' });
  for (const [id, kind, target] of [
    [ect.teacherId, 'Teacher', ect.teacherId],
    [ect.id, 'Teacher', ect.teacherId],
    [training.id, 'Teacher', ect.teacherId],
    [school.id, 'School', school.id],
    [declaration.id, 'Declaration', declaration.id],
  ] as const)
    expect((await searchAs(support, ` ${id.toUpperCase()} `)).opens, kind).toEqual({ kind, id: target });
  expect((await searchAs(support, declaration.id)).recognised).toEqual([
    { kind: 'declaration', label: `Declaration ID ${declaration.id}`, missing: null },
  ]);
  expect(found(await searchAs(support, declaration.id), 'Declaration')[0]?.now).toMatch(
    /^Retained 3 on .*: submitted$/,
  );
  expect(await searchAs(support, '00000000-0000-7000-8000-000000000000')).toMatchObject({
    opens: null,
    groups: [],
  });
});

test('an email of any stay opens its teacher, and a tutor’s finds the school', async ({ console, story }) => {
  const teacher = await aTeacher(story);
  const gone = { teacher, startedOn: '2023-09-01', finishedOn: '2024-08-31' };
  await aMentor(story, { ...gone, email: 'Jo.Old@hill.example' });
  const school = await aSchool(story, {
    inductionTutorName: 'Tutor',
    inductionTutorEmail: 'tutor@hill.example',
  });
  const support = console.as('support');
  expect((await searchAs(support, 'jo.old@HILL.example')).opens).toEqual({ kind: 'Teacher', id: teacher.id });
  expect(found(await searchAs(support, 'tutor@hill.example'), 'School')).toMatchObject([
    { because: 'Email of its induction tutor', record: { id: school.id } },
  ]);
});

test('a month, a year and a provider open the statement; several are listed', async ({ console, story }) => {
  const leadProvider = await aLeadProvider(story, { name: 'Ambition Institute' });
  const other = await aLeadProvider(story, { name: 'Best Practice Network' });
  const of = (provider: typeof leadProvider, year: number) =>
    anActiveLeadProvider(story, { year, leadProvider: provider });
  const april = { year: 2026, month: 4 };
  const statement = await aStatement(story, { activeLeadProvider: await of(leadProvider, 2025), ...april });
  await aStatement(story, { activeLeadProvider: await of(other, 2025), ...april });
  await aTeacher(story, { name: 'Ada West' });
  const support = console.as('support');
  const best = await searchAs(support, 'April 2026 best practice network');
  expect(best.groups.map(({ kind }) => kind)).toEqual(['Statement', 'Teacher', 'LeadProvider']);
  for (const q of [
    'April 2026 Ambition',
    'ambition apr 26',
    '2026-04 ambition institute',
    'April Ambition',
  ]) {
    const results = await searchAs(support, q);
    expect(
      found(results, 'Statement').map(({ record }) => record.id),
      q,
    ).toEqual([statement.id]);
    if (q !== 'April Ambition') expect(results.opens, q).toEqual({ kind: 'Statement', id: statement.id });
  }
  expect(found(await searchAs(support, 'April 2026'), 'Statement')).toHaveLength(2);
  expect(found(await searchAs(support, 'April 2026 BPN'), 'Statement')[0]?.matched).toBe(
    'April 2026, Best Practice Network',
  );
  expect((await searchAs(support, 'April 2026 ambition')).recognised).toEqual([
    { kind: 'statement', label: 'Statement April 2026', missing: null },
    { kind: 'provider', label: 'Provider Ambition Institute', missing: null },
  ]);
  expect(found(await searchAs(support, 'ambitoin institute'), 'LeadProvider')[0]).toMatchObject({
    because: 'Name, spelled nearly like this',
    now: 'Contracted for 2025',
  });
});

test('a teacher called April is found although April is a month', async ({ console, story }) => {
  await aTeacher(story, { name: 'April Hollingsworth' });
  const results = await searchAs(console.as('support'), 'april hollingsworth');
  expect(results.recognised).toEqual([{ kind: 'name', label: 'Name april hollingsworth', missing: null }]);
  expect(found(results, 'Teacher')[0]?.record.called).toBe('April Hollingsworth');
});

test('a ticket’s number finds what was done for it, with or without a #', async ({ console, story }) => {
  const support = console.as('support');
  const { id } = await aTeacher(story, { name: 'Ada Lovelace' });
  const done = await support.perform(
    'correctName',
    { teacherId: id, correctedName: 'Ada King' },
    { ticket: '7788991' },
  );
  for (const q of ['#7788991', 'ticket 7788991', '7788991'])
    expect(
      found(await searchAs(support, q), 'Event').map(({ record }) => record.id),
      q,
    ).toEqual([done.event?.id]);
});

test('a number says all that it may be: first what led somewhere, and a ticket with events before all', async ({
  console,
  story,
}) => {
  const support = console.as('support');
  const { id } = await aTeacher(story, { name: 'Ada Lovelace' });
  const school = await aSchool(story, { register: { urn: '482135' } });
  await support.perform('correctName', { teacherId: id, correctedName: 'Ada Queen' }, { ticket: '482135' });
  const results = await searchAs(support, '482135');
  expect(results.recognised).toEqual([
    { kind: 'ticket', label: 'Ticket 482135', missing: null },
    { kind: 'urn', label: 'URN 482135', missing: null },
    { kind: 'trn', label: 'TRN 0482135', missing: 'nobody has it' },
  ]);
  expect(results.opens).toBeNull();
  expect(results.groups.map(({ kind }) => kind)).toEqual(['School', 'Event']);
  expect(found(results, 'School')[0]?.record.id).toBe(school.id);
  const nothing = await searchAs(support, '482136');
  expect(nothing.recognised.map(({ label, missing }) => [label, missing])).toEqual([
    ['URN 482136', 'no school has it'],
    ['TRN 0482136', 'nobody has it'],
    ['Ticket 482136', 'nothing was done for it'],
  ]);
});

test('schools are found by words of their name and place, slips and saints included, and by postcode', async ({
  console,
  story,
}) => {
  const school = await aSchool(story, {
    name: 'St Mary’s Church of England Primary School',
    register: { town: 'Barnet', postcode: 'EN5 4QS', localAuthorityName: 'Barnet' },
  });
  await aSchool(story, { name: 'St Mary’s Academy', register: { status: 'closed', town: 'Leeds' } });
  const support = console.as('support');
  for (const q of ['st marys primary', 'Saint Mary barnet', 'mary’s barnet', 'st marys primery', 'en54qs'])
    expect(found(await searchAs(support, q), 'School')[0]?.record.id, q).toBe(school.id);
  expect(found(await searchAs(support, 'st marys primary'), 'School')[0]?.now).toBe(
    'Open, Community school, Barnet',
  );
});
