import { expect } from 'vitest';
import { aDeclaration, anEctAtSchool, aSchool, aTeacher, aTrainingPeriod } from '../stories/index.ts';
import { test } from '../support/console.ts';
import { found, PASTE, pasteAs, searchAs } from './ask.ts';

const whoMayNot = ['developer', 'user_manager'] as const;

test('whoever may not see who people are finds none by name, TRN or email, and is told', async ({
  console,
  story,
}) => {
  const { id, trn } = await aTeacher(story, { name: 'Secret Person' });
  const school = await aSchool(story, {
    name: 'Secret Garden School',
    inductionTutorName: 'Secret Tutor',
    inductionTutorEmail: 'secret@school.example',
  });
  for (const role of whoMayNot) {
    for (const q of ['secret person', trn ?? '', 'secret@school.example']) {
      const results = await searchAs(console.as(role), q);
      expect(results.leftOut, q).toContain('cannot search for people by name, TRN or email');
      expect(results.groups, q).toEqual([]);
      expect(results.opens, q).toBeNull();
    }
    expect(found(await searchAs(console.as(role), 'secret garden'), 'School')[0]?.record.id).toBe(school.id);
    const byId = await searchAs(console.as(role), id);
    expect(byId.opens).toEqual({ kind: 'Teacher', id });
    expect(byId.leftOut).toBeNull();
    expect(JSON.stringify(byId)).not.toMatch(/Secret|Person/);
  }
  for (const role of ['support', 'finance', 'finance_approver'] as const)
    expect(found(await searchAs(console.as(role), 'secret person'), 'Teacher')[0]?.matched).toBe(
      'Secret Person',
    );
});

test('a search text has 1 to 200 characters', async ({ console }) => {
  const ask = async (q: string) =>
    (await console.as('support').ask('query ($q: String!) { search(q: $q) { leftOut } }', { q })).errors?.[0]
      ?.message;
  expect(await ask('a'.repeat(200))).toBeUndefined();
  expect(await ask('a'.repeat(201))).toBe('Search text (q) must be 200 characters or fewer.');
  expect(await ask('  ')).toBe('Enter a name, TRN, URN, email, ticket or ID to search for (q).');
  expect(await ask('a\0b')).toContain('cannot be stored');
});

test.for([
  '%',
  '_',
  "'",
  '\\',
  '--',
  '💥',
  'a b c d e f g h',
  '(((',
  "x'; drop table teachers",
  '李小龍',
  '٣٤٥',
])('%s is only text', async (q, { console }) => {
  expect((await searchAs(console.as('support'), q)).opens).toBeNull();
});

test('pasted ids and names come back found, not found or ambiguous, and the counts add up', async ({
  console,
  story,
}) => {
  const ada = await aTeacher(story, { name: 'Ada Lovelace' });
  await aTeacher(story, { name: 'Grace Hopper' });
  await aTeacher(story, { name: 'Grace Hopper' });
  const school = await aSchool(story);
  const declaration = await aDeclaration(story, {
    training: await aTrainingPeriod(story, { ect: await anEctAtSchool(story, { startedOn: '2025-09-01' }) }),
  });
  const list = [
    ada.trn,
    'Lovelace, Ada',
    'Grace Hopper',
    'Ada Lovelac',
    'Nobody Whatsoever',
    school.urn,
    declaration.id,
    '9999999',
    ada.id,
    ada.trn,
  ];
  const pasted = await pasteAs(console.as('support'), list.join('\n'));
  expect(pasted.items.map(({ text, outcome }) => [text, outcome])).toEqual([
    [ada.trn, 'found'],
    ['Lovelace, Ada', 'found'],
    ['Grace Hopper', 'ambiguous'],
    ['Ada Lovelac', 'ambiguous'],
    ['Nobody Whatsoever', 'not_found'],
    [school.urn, 'found'],
    [declaration.id, 'found'],
    ['9999999', 'not_found'],
    [ada.id, 'found'],
    [ada.trn, 'found'],
  ]);
  expect(pasted).toMatchObject({ total: 10, found: 6, notFound: 2, ambiguous: 2, repeated: 1 });
  expect(pasted.items[2]?.matches).toHaveLength(2);
  expect(pasted.items[3]?.matches.map(({ record }) => record.id)).toEqual([ada.id]);
});

test('500 are taken, 501 refused, and a text has 20,000 characters at most', async ({ console }) => {
  const support = console.as('support');
  const list = (count: number) => Array.from({ length: count }, (_, at) => String(8_000_000 + at)).join('\n');
  expect(await pasteAs(support, list(500))).toMatchObject({ total: 500, notFound: 500 });
  const refusal = async (ids: string) => (await support.ask(PASTE, { ids })).errors?.[0]?.message;
  expect(await refusal(list(501))).toBe(
    'The list (ids) has 501 IDs and names. Paste 500 or fewer at a time.',
  );
  expect(await refusal('a'.repeat(20_001))).toBe('The pasted text (ids) must be 20,000 characters or fewer.');
  expect(await refusal(' ,\n')).toBe('Paste at least one ID or name (ids).');
});

test('whoever may not see who people are pastes ids and URNs only', async ({ console, story }) => {
  const { id, trn } = await aTeacher(story, { name: 'Hidden Figure' });
  const school = await aSchool(story);
  for (const role of whoMayNot) {
    for (const item of ['Hidden Figure', trn, 'hidden@school.example'])
      expect(
        (await console.as(role).ask(PASTE, { ids: `${id}\n${item}` })).errors?.[0]?.extensions.code,
      ).toBe('FORBIDDEN');
    expect(await pasteAs(console.as(role), `${id}\n${school.urn}`)).toMatchObject({ found: 2 });
  }
});
