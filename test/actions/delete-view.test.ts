import { expect } from 'vitest';
import { type Console, test } from '../support/console.ts';

const view = (name: string, shared: boolean) => ({
  name,
  shared,
  filter: { statements: { status: 'payable' } },
  descending: false,
  columns: ['name'],
});
const VIEWS = '{ savedViews(list: statements) { id name mayDeleteView { allowed because } } }';
const viewsOf = async (console: Console, role: Parameters<Console['as']>[0]) =>
  (await console.as(role).ask(VIEWS)).data.savedViews as {
    id: string;
    name: string;
    mayDeleteView: { allowed: boolean; because: string | null };
  }[];

test('people delete their own views; another’s is theirs to delete, shared or not', async ({ console }) => {
  await console.as('finance').perform('saveView', view('To check', true));
  const [seen] = await viewsOf(console, 'support');
  const viewId = seen?.id ?? '';
  expect(seen?.mayDeleteView).toEqual({
    allowed: false,
    because: expect.stringMatching(/^This view is Staff \d+’s\. Ask Staff \d+ to delete it\.$/),
  });
  expect(await console.as('support').plan('deleteView', { viewId })).toMatchObject({ code: 'not-yours' });

  const [mine] = await viewsOf(console, 'finance');
  expect(mine?.mayDeleteView.allowed).toBe(true);
  const done = await console.as('finance').perform('deleteView', { viewId });
  expect(done.event?.sentence).toBe('Deleted the view ‘To check’ of statements');
  expect(await viewsOf(console, 'support')).toEqual([]);
});
