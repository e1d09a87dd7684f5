import { anEctAtSchool, aSchool, aTeacher } from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';

test('a search is in the address: a second person opens it, and Back undoes it', async ({
  newVisitor,
  story,
}) => {
  const [one, other] = [await newVisitor(), await newVisitor()];
  for (const name of ['Katherine Johnson', 'Katherine Coleman', 'Dorothy Vaughan'])
    await aTeacher(story, { name });
  await one.signIn('support', '/teachers');
  const table = one.page.getByRole('table', { name: 'Teachers by name' });
  await expect(table.getByRole('link', { name: 'Dorothy Vaughan' })).toBeVisible();
  await one.page.getByRole('searchbox', { name: 'Find a teacher' }).fill('katherine');
  await one.page.keyboard.press('Enter');
  await expect(table.getByRole('link')).toHaveText(['Katherine Coleman', 'Katherine Johnson']);

  const { pathname, search } = new URL(one.page.url());
  await other.signIn('finance', pathname + search);
  await expect(other.page.getByRole('table', { name: 'Teachers by name' }).getByRole('link')).toHaveText([
    'Katherine Coleman',
    'Katherine Johnson',
  ]);
  await expect(other.page.getByRole('searchbox', { name: 'Find a teacher' })).toHaveValue('katherine');

  await one.page.goBack();
  await expect(table.getByRole('link', { name: 'Dorothy Vaughan' })).toBeVisible();
});

test('a search without a match says so, which is not the same as an empty list', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.signIn('support', '/teachers');
  await page.getByRole('searchbox', { name: 'Find a teacher' }).fill('nobody of this name');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByText('No teacher matches your search.')).toBeVisible();
  await page.getByRole('link', { name: 'Clear search' }).click();
  await expect(page.getByText('No teacher matches your search.')).toHaveCount(0);
});

test('a school shows who is there, and leads to them', async ({ visitor, story }) => {
  const { page } = visitor;
  const school = await aSchool(story);
  const teacher = await aTeacher(story, { name: 'Mary Jackson' });
  await anEctAtSchool(story, { teacher, school, startedOn: '2025-09-01' });
  await visitor.signIn('support', '/schools');
  await page.getByRole('searchbox', { name: 'Find a school' }).fill(school.urn);
  await page.keyboard.press('Enter');
  await page.getByRole('table', { name: 'Schools by name' }).getByRole('link').click();
  await page
    .getByRole('table', { name: /^ECTs here/ })
    .getByRole('link', { name: 'Mary Jackson' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mary Jackson' })).toBeFocused();
});

test('an address that leads nowhere says what to check', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.signIn('support', '/teachers/019b0000-0000-7000-8000-000000000000/show');
  await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  for (const path of ['/nowhere', '/teachers/a/b', '/teachers/019b0000-0000-7000-8000-000000000000']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  }
});
