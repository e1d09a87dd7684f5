import { readFile } from 'node:fs/promises';
import { aSchool, aTeacher } from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';
import { confirm, preview } from './support/deeds.ts';
import { applyFilter, rowsOf, searchIn } from './support/lists.ts';

test('a view is saved for everybody, opened by its link by somebody else, and deleted by its owner alone', async ({
  newVisitor,
  story,
}) => {
  const [one, other] = [await newVisitor(), await newVisitor()];
  for (const name of ['Rosalind Franklin', 'Rosalind Picard', 'Barbara Liskov'])
    await aTeacher(story, { name });
  const { page } = one;
  await one.signIn('support', '/teachers');
  await searchIn(page, 'Find a teacher', 'rosalind');
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
  await expect(rowsOf(page, 'Teachers')).toHaveText(['Rosalind Picard', 'Rosalind Franklin']);
  await page.getByRole('button', { name: 'Views', exact: true }).click();
  await page.getByRole('button', { name: 'Save and share this view' }).click();
  await page.getByRole('dialog').getByLabel('Name of the view').fill('Our Rosalinds');
  const plan = await preview(page, { reason: 'For the team' });
  await expect(plan).toContainText('Everybody who works here will see the view.');
  await confirm(page, 'Save the view');
  await page.getByRole('list', { name: 'Yours' }).getByRole('link', { name: 'Our Rosalinds' }).click();
  await expect(page).toHaveURL(/\/teachers\?view=[-0-9a-f]{36}$/);
  await expect(rowsOf(page, 'Teachers')).toHaveText(['Rosalind Picard', 'Rosalind Franklin']);

  const { pathname, search } = new URL(page.url());
  await other.signIn('finance', pathname + search);
  await expect(rowsOf(other.page, 'Teachers')).toHaveText(['Rosalind Picard', 'Rosalind Franklin']);
  await expect(
    other.page.getByRole('status').filter({ hasText: 'View ‘Our Rosalinds’. 2 teachers' }),
  ).toBeVisible();
  await expect(other.page.getByRole('searchbox', { name: 'Find a teacher' })).toHaveValue('rosalind');
  await other.page.getByRole('button', { name: 'Views', exact: true }).click();
  const shared = other.page.getByRole('list', { name: 'Shared by others' }).getByRole('listitem');
  await expect(shared).toContainText('Sam Sesay');
  await expect(shared.getByRole('button', { name: 'Delete this view' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Views', exact: true }).click();
  await page.getByRole('list', { name: 'Yours' }).getByRole('button', { name: 'Delete this view' }).click();
  await preview(page, { reason: 'No longer needed' });
  await confirm(page, 'Delete the view');
  await expect(page.getByRole('list', { name: 'Yours' }).getByRole('link')).toHaveCount(0);
  await other.page.reload();
  await expect(other.page.getByRole('alert')).toContainText('This view was deleted');
});

test('a view that is changed after it was opened is the list’s own filter again', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  await aSchool(story, { name: 'Selsey School' });
  await aSchool(story, { name: 'Selsey Academy', register: { status: 'closed' } });
  await visitor.signIn('support', '/schools');
  await searchIn(page, 'Find a school', 'Selsey');
  await page.getByRole('button', { name: 'Views', exact: true }).click();
  await page.getByRole('button', { name: 'Save this view' }).click();
  await page.getByRole('dialog').getByLabel('Name of the view').fill('Selsey');
  await preview(page, { reason: 'Mine' });
  await confirm(page, 'Save the view');
  await page.getByRole('link', { name: 'Selsey', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'View ‘Selsey’. 2 schools' })).toBeVisible();
  await applyFilter(page, { State: 'Closed' });
  await expect(rowsOf(page, 'Schools')).toHaveText(['Selsey Academy']);
  await expect(page).toHaveURL(/filter=/);
  await expect(page).not.toHaveURL(/view=/);
});

test('the whole result is a file: the button says how many rows, and so does the end', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  for (let at = 10; at < 40; at += 1) await aSchool(story, { name: `Torquay ${at}` });
  await visitor.signIn('support', '/schools');
  await searchIn(page, 'Find a school', 'Torquay');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download 30 schools (CSV)' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('schools-2026-03-02.csv');
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines).toHaveLength(32);
  expect(lines.at(-1)).toContain('30 rows. q Torquay.');
  await expect(
    page.getByRole('status').filter({ hasText: 'schools-2026-03-02.csv: 30 schools' }),
  ).toBeVisible();
});

test('a file that breaks off is not kept, and says so', async ({ newVisitor, story }) => {
  const visitor = await newVisitor({ meetsFaults: true });
  const { page } = visitor;
  await aSchool(story, { name: 'Bude School' });
  await visitor.signIn('support', '/schools');
  await page.route('**/exports/**', (route) => route.fulfill({ body: 'URN,Name\r\n100001,Bude School\r\n' }));
  await page.getByRole('button', { name: /^Download/ }).click();
  await expect(page.getByText('The file broke off before its end. Try again.')).toBeVisible();
});
