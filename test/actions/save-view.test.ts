import { expect } from 'vitest';
import { type Console, test } from '../support/console.ts';

type Role = Parameters<Console['as']>[0];

const LEFT = {
  name: 'Left in May',
  shared: false,
  filter: { teachers: { whenAtSchool: 'left', leftFrom: '2026-05-01' } },
  sortedBy: 'registered',
  descending: true,
  columns: ['name', 'trn'],
};

async function viewsOf(console: Console, role: Role, list = 'teachers') {
  const { data, errors } = await console
    .as(role)
    .ask(
      `{ savedViews(list: ${list}) { name list shared mine filter sortedBy descending columns owner { id } } }`,
    );
  expect(errors).toBeUndefined();
  return data.savedViews as {
    name: string;
    mine: boolean;
    filter: string;
    shared: boolean;
    owner: { id: string };
  }[];
}
const named = async (console: Console, role: Role, list?: string) =>
  (await viewsOf(console, role, list)).map(({ name }) => name);

test('a view comes back as it was saved, to its owner alone', async ({ console }) => {
  const done = await console.as('support').perform('saveView', LEFT);
  expect(done.event?.sentence).toBe('Saved the view ‘Left in May’ of teachers');
  expect(await viewsOf(console, 'support')).toEqual([
    {
      name: 'Left in May',
      list: 'teachers',
      shared: false,
      mine: true,
      filter: JSON.stringify({ leftFrom: '2026-05-01', whenAtSchool: 'left' }),
      sortedBy: 'registered',
      descending: true,
      columns: ['name', 'trn'],
      owner: { id: console.as('support').userId },
    },
  ]);
  expect(await named(console, 'finance')).toEqual([]);
  expect(await named(console, 'support', 'schools')).toEqual([]);
});

test('saved again under its name, it is replaced; another person’s of that name stays', async ({
  console,
}) => {
  const again = { ...LEFT, name: ' Left in May ', filter: { teachers: { role: 'mentor' } } };
  await console.as('finance').perform('saveView', LEFT);
  await console.as('support').perform('saveView', again);
  expect((await viewsOf(console, 'support')).map(({ filter }) => filter)).toEqual(['{"role":"mentor"}']);
  expect((await viewsOf(console, 'finance')).map(({ filter }) => filter)).toEqual([
    JSON.stringify({ leftFrom: '2026-05-01', whenAtSchool: 'left' }),
  ]);
});

test('a shared view is everybody’s to use, but words that look for people are not', async ({ console }) => {
  const share = (name: string, teachers: object) =>
    console.as('support').perform('saveView', { ...LEFT, name, shared: true, filter: { teachers } });
  const plan = await console.as('support').plan('saveView', { ...LEFT, name: 'All mentors', shared: true });
  expect(plan.notices).toEqual(['Everybody who works here will see the view.']);
  await share('All mentors', { role: 'mentor' });
  await share('Called Ada', { q: 'ada' });
  expect(await named(console, 'finance_approver')).toEqual(['All mentors', 'Called Ada']);
  expect(await named(console, 'developer')).toEqual(['All mentors']);
});

test.for([
  [{ name: ' ' }, 'no-name'],
  [{ filter: {} }, 'not-one-list'],
  [{ filter: { teachers: {}, schools: {} } }, 'not-one-list'],
  [{ columns: ['name;'] }, 'unknown-column'],
] as const)('%o is refused: %s', async ([said, code], { console }) => {
  expect(await console.as('support').plan('saveView', { ...LEFT, ...said })).toMatchObject({
    __typename: 'Refused',
    code,
  });
});

test('a filter that the list does not have, or with what cannot be stored, is no view', async ({
  console,
}) => {
  for (const teachers of [{ states: ['paid'] }, { schoolId: 'x' }, { q: 'a\0b' }])
    await expect(
      console.as('support').plan('saveView', { ...LEFT, filter: { teachers } }),
    ).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
});
