import type { Page } from 'playwright';
import { anEctAtSchool, aSchool, aTeacher } from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';
import { expectAccessible } from './support/accessible.ts';

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search everything' });
const found = (page: Page) => page.getByRole('status').filter({ hasText: /found|matches/i });

async function search(page: Page, words: string) {
  await box(page).fill(words);
  await page.keyboard.press('Enter');
}

test('someone is found by a misspelt name, and Back leads to what was found', async ({ visitor, story }) => {
  const { page } = visitor;
  const school = await aSchool(story, { name: 'Hill School' });
  const teacher = await aTeacher(story, { name: 'Katherine Johnson' });
  await anEctAtSchool(story, { teacher, school, startedOn: '2025-09-01' });
  await visitor.signIn('support');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('Kathrine Jonson');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeFocused();
  await expect(page).toHaveURL(/\/search$/);
  await expect(page.getByRole('list', { name: 'What we recognised' })).toContainText('Name Kathrine Jonson');
  await expect(found(page)).toHaveText('Found 1 teacher');
  const row = page.getByRole('table', { name: 'Teachers' }).getByRole('row', { name: /Katherine Johnson/ });
  await expect(row).toContainText('spelled nearly like this');
  await expect(row).toContainText('ECT at Hill School');
  await expectAccessible(page, 'found');

  await row.getByRole('link', { name: 'Katherine Johnson' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Katherine Johnson' })).toBeFocused();
  await expect(box(page)).toHaveValue('');
  await page.goBack();
  await expect(found(page)).toHaveText('Found 1 teacher');
  await expect(box(page)).toHaveValue('Kathrine Jonson');

  await search(page, 'Nobody Whatsoever');
  await expect(found(page)).toHaveText('Nothing matches “Nobody Whatsoever”.');
  await expectAccessible(page, 'nothing found');
});

test('an exact TRN opens the teacher, and Back leads to where it was typed', async ({ visitor, story }) => {
  const { page } = visitor;
  const { id, trn } = await aTeacher(story, { name: 'Dorothy Vaughan' });
  await visitor.signIn('finance', '/schools');
  await search(page, String(trn));
  await expect(page.getByRole('heading', { level: 1, name: 'Dorothy Vaughan' })).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`/teachers/${id}/show$`));
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Schools' })).toBeVisible();
});

test('a kind with many matches shows the closest, and the others page by page', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  for (let at = 0; at < 27; at++) await aTeacher(story, { name: `Quentin Bell${'abcdefghi'.slice(at % 9)}` });
  await aSchool(story, { name: 'Quentin Hall School' });
  await visitor.signIn('support');
  await search(page, 'Quentin');
  await expect(found(page)).toHaveText('Found 27 teachers and 1 school');
  await expect(page.getByRole('table', { name: 'Teachers' }).getByRole('rowheader')).toHaveCount(10);
  await expectAccessible(page, 'two kinds');
  await page.getByRole('link', { name: 'See all 27 teachers' }).click();
  await expect(page.getByText('Showing 1 to 25.')).toBeVisible();
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page.getByText('Showing 26 to 27.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Next page' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Everything found' }).click();
  await expect(page.getByRole('table', { name: 'Schools' })).toBeVisible();
});

test('a pasted list comes back found, not found or ambiguous, with counts that add up', async ({
  newVisitor,
  story,
}) => {
  const visitor = await newVisitor({ width: 320 });
  const { page } = visitor;
  const { trn } = await aTeacher(story, { name: 'Mary Jackson' });
  for (const name of ['Grace Hopper', 'Grace Hopper']) await aTeacher(story, { name });
  await visitor.signIn('support', '/search');
  await page.getByRole('link', { name: 'Paste many at once' }).click();
  await page.getByRole('button', { name: 'Find them' }).click();
  const list = page.getByRole('textbox', { name: 'IDs and names to find' });
  await expect(list).toHaveAccessibleDescription(/Paste at least one ID or name/);
  await expectAccessible(page, 'nothing pasted');

  await list.fill(`${trn}\nGrace Hopper\n9999999`);
  await page.getByRole('button', { name: 'Find them' }).click();
  await expect(found(page)).toContainText('3 pasted: 1 found, 1 not found and 1 ambiguous.');
  const table = page.getByRole('table', { name: 'What each pasted ID or name came to' });
  await expect(table.getByRole('row', { name: String(trn) }).getByRole('link')).toHaveText('Mary Jackson');
  await expect(table.getByRole('row', { name: '9999999' })).toContainText('Not found');
  await expect(table.getByRole('row', { name: 'Grace Hopper' }).getByRole('link')).toHaveCount(2);
  await expect(page).toHaveURL(/\/search\/many$/);
  await expectAccessible(page, 'pasted');

  await page.getByRole('button', { name: 'Ambiguous (1)' }).click();
  await expect(table.getByRole('rowheader')).toHaveText(['Grace Hopper']);
  await table.getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: 'Grace Hopper' }).waitFor();
  await page.goBack();
  await expect(list).toHaveValue(`${trn}\nGrace Hopper\n9999999`);
});

test('a role that may not look for people is told so, and still finds by ID', async ({ visitor, story }) => {
  const { page } = visitor;
  const { id } = await aTeacher(story, { name: 'Annie Easley' });
  await visitor.signIn('developer');
  await search(page, 'Annie Easley');
  await expect(page.getByText('A developer cannot search for people by name, TRN or email.')).toBeVisible();
  await expect(page.getByText('Nothing matches')).toHaveCount(0);
  await expectAccessible(page, 'people left out');
  await page.getByRole('link', { name: 'Paste many at once' }).click();
  await page.getByRole('textbox', { name: 'IDs and names to find' }).fill('Annie Easley');
  await page.getByRole('button', { name: 'Find them' }).click();
  await expect(page.getByText('Take the names, TRNs and emails out of the list.')).toBeVisible();
  await search(page, id);
  await expect(page).toHaveURL(new RegExp(`/teachers/${id}/show$`));
});

test('a search that could not be made is said to be so, and is made again', async ({ newVisitor, story }) => {
  const visitor = await newVisitor({ meetsFaults: true });
  const { page } = visitor;
  await aTeacher(story, { name: 'Christine Darden' });
  await visitor.signIn('support');
  await page.route('**/graphql', (route) => route.abort());
  await search(page, 'Christine');
  await expect(page.getByText('The service did not answer.')).toBeVisible();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('link', { name: 'Christine Darden' })).toBeVisible();
});

test('the key that leads to the box writes itself where one is typing, and can be switched off', async ({
  visitor,
}) => {
  const { page } = visitor;
  await visitor.signIn('support', '/search/many');
  const list = page.getByRole('textbox', { name: 'IDs and names to find' });
  await list.focus();
  await page.keyboard.press('/');
  await expect(list).toHaveValue('/');
  await page.goto('/settings');
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
  await page.keyboard.press('/');
  await expect(page.getByRole('checkbox', { name: 'Single-key shortcuts' })).toBeFocused();
});

test('a name that may be a name and a school offers to search for that', async ({ visitor, story }) => {
  const { page } = visitor;
  const school = await aSchool(story, { name: 'Tarnbeck School' });
  await aTeacher(story, { name: 'Mary Tarnbeck' });
  const there = await aTeacher(story, { name: 'Mary Somerville' });
  await anEctAtSchool(story, { teacher: there, school, startedOn: '2025-09-01' });
  await visitor.signIn('support');
  await search(page, 'mary tarnbeck');
  const teachers = page.getByRole('table', { name: 'Teachers' });
  await expect(teachers.getByRole('link')).toHaveText(['Mary Tarnbeck']);
  await expectAccessible(page, 'another reading');
  await page.getByRole('link', { name: 'Search for “mary at tarnbeck”' }).click();
  await expect(box(page)).toHaveValue('mary at tarnbeck');
  await expect(teachers.getByRole('link').first()).toHaveText('Mary Somerville');
});
