import type { Page } from 'playwright';
import { anEctAtSchool, aSchool, aTeacher } from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';
import { applyFilter, rowsOf, searchIn } from './support/lists.ts';

const addressOf = (page: Page): string => {
  const { pathname, search: query } = new URL(page.url());
  return pathname + query;
};

test('filters are in the address: a second person opens it, and Back undoes it', async ({
  newVisitor,
  story,
}) => {
  const [one, other] = [await newVisitor(), await newVisitor()];
  await aSchool(story, { name: 'Aldgate School', register: { status: 'closed' } });
  await aSchool(story, { name: 'Barnes School' });
  await one.signIn('support', '/schools');
  await searchIn(one.page, 'Find a school', 'School');
  await applyFilter(one.page, { State: 'Closed' });
  await expect(rowsOf(one.page, 'Schools')).toHaveText(['Aldgate School']);
  await expect(one.page.getByRole('list', { name: 'Filters' }).getByRole('listitem')).toHaveText([
    '“School”',
    'State: Closed',
  ]);
  await expect(one.page.getByRole('button', { name: 'Apply filters' })).toBeFocused();

  await other.signIn('finance', addressOf(one.page));
  await expect(rowsOf(other.page, 'Schools')).toHaveText(['Aldgate School']);
  await expect(other.page.getByRole('searchbox', { name: 'Find a school' })).toHaveValue('School');

  await one.page.goBack();
  await expect(rowsOf(one.page, 'Schools').filter({ hasText: 'Barnes School' })).toBeVisible();
  await one.page.goForward();
  await one.page.getByRole('button', { name: 'Remove State: Closed' }).click();
  await expect(rowsOf(one.page, 'Schools').filter({ hasText: 'Barnes School' })).toBeVisible();
  await expect(one.page.getByRole('button', { name: 'Filters', exact: true })).toBeFocused();
});

test('words that tell who somebody is stay out of the address, and come back with Back and on reload', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  for (const name of ['Katherine Johnson', 'Katherine Coleman', 'Dorothy Vaughan'])
    await aTeacher(story, { name });
  await visitor.signIn('support', '/teachers');
  await searchIn(page, 'Find a teacher', 'katherine');
  await expect(rowsOf(page, 'Teachers')).toHaveText(['Katherine Coleman', 'Katherine Johnson']);
  expect(addressOf(page)).toBe('/teachers');
  await page.reload();
  await expect(rowsOf(page, 'Teachers')).toHaveText(['Katherine Coleman', 'Katherine Johnson']);
  await page.getByRole('link', { name: 'Katherine Coleman' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Katherine Coleman' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('searchbox', { name: 'Find a teacher' })).toHaveValue('katherine');
  await expect(rowsOf(page, 'Teachers')).toHaveText(['Katherine Coleman', 'Katherine Johnson']);

  await page.goto('/teachers?filter={"q":"dorothy"}');
  await expect(rowsOf(page, 'Teachers')).toHaveText(['Dorothy Vaughan']);
  expect(addressOf(page)).toBe('/teachers');
});

test('whoever may not look for people is not offered to', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.signIn('developer', '/teachers');
  await expect(page.getByRole('button', { name: 'Filters', exact: true })).toBeVisible();
  await expect(page.getByRole('searchbox', { name: 'Find a teacher' })).toHaveCount(0);
});

test('columns sort and say so; the order is in the address', async ({ visitor, story }) => {
  const { page } = visitor;
  await aSchool(story, { name: 'Zennor School' });
  await visitor.signIn('support', '/schools');
  const name = page.getByRole('columnheader', { name: 'Name' });
  await expect(name).toHaveAttribute('aria-sort', 'ascending');
  await name.getByRole('button').click();
  await expect(name).toHaveAttribute('aria-sort', 'descending');
  await expect(rowsOf(page, 'Schools').first()).toHaveText('Zennor School');
  await expect(page.getByRole('status').filter({ hasText: 'sorted by name, Z to A' })).toBeVisible();
  expect(addressOf(page)).toBe('/schools?sort=name&order=DESC');
});

test('columns that are chosen are remembered on this browser and said in the address', async ({
  newVisitor,
}) => {
  const [one, other] = [await newVisitor(), await newVisitor()];
  await one.signIn('support', '/schools');
  await one.page.getByRole('button', { name: 'Columns', exact: true }).click();
  await one.page.getByRole('checkbox', { name: 'Town' }).check();
  await one.page.getByRole('checkbox', { name: 'Postcode' }).uncheck();
  const town = one.page.getByRole('columnheader', { name: 'Town' });
  await expect(town).toBeVisible();
  await expect(one.page.getByRole('columnheader', { name: 'Postcode' })).toHaveCount(0);

  await other.signIn('support', addressOf(one.page));
  await expect(other.page.getByRole('columnheader', { name: 'Town' })).toBeVisible();
  await expect(other.page.getByRole('columnheader', { name: 'Postcode' })).toHaveCount(0);

  await one.page.goto('/schools');
  await expect(town).toBeVisible();
  await expect(one.page).toHaveURL(/columns=/);
  await one.page.getByRole('button', { name: 'Columns', exact: true }).click();
  await one.page.getByRole('button', { name: 'Show the usual columns' }).click();
  await expect(town).toHaveCount(0);
  expect(addressOf(one.page)).toBe('/schools');
});

test('pages follow one another by their rows, and a link to one shows it', async ({ newVisitor, story }) => {
  const [one, other] = [await newVisitor(), await newVisitor()];
  for (let at = 10; at < 62; at += 1) await aSchool(story, { name: `Penzance ${at}` });
  await one.signIn('support', '/schools?filter={"q":"Penzance"}');
  const { page } = one;
  await expect(page.getByRole('status').filter({ hasText: '52 schools' })).toBeVisible();
  await expect(rowsOf(page, 'Schools').last()).toHaveText('Penzance 34');
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(rowsOf(page, 'Schools').first()).toHaveText('Penzance 35');
  await expect(page.getByRole('status').filter({ hasText: '52 schools' })).toBeFocused();
  await other.signIn('support', addressOf(page));
  await expect(rowsOf(other.page, 'Schools').first()).toHaveText('Penzance 35');
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(rowsOf(page, 'Schools')).toHaveText(['Penzance 60', 'Penzance 61']);
  await expect(page.getByRole('link', { name: 'Next page' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Previous page' }).click();
  await expect(rowsOf(page, 'Schools').first()).toHaveText('Penzance 35');
  await page.getByRole('link', { name: 'First page' }).click();
  await expect(rowsOf(page, 'Schools').first()).toHaveText('Penzance 10');
});

test('from a record on to the next and the previous of the list one came from, and back to it', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  for (const name of ['Grace Hopper', 'Grace Kelly', 'Grace Murray', 'Alan Turing'])
    await aTeacher(story, { name });
  await visitor.signIn('support', '/teachers');
  await searchIn(page, 'Find a teacher', 'grace');
  await page.getByRole('link', { name: 'Grace Hopper' }).click();
  await expect(page.getByRole('link', { name: 'Previous teacher' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Next teacher' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Grace Kelly' })).toBeFocused();
  await page.getByRole('link', { name: 'History' }).click();
  await page.getByRole('link', { name: 'Next teacher' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Grace Murray' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Next teacher' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Previous teacher' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Grace Kelly' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the list of teachers' }).click();
  await expect(rowsOf(page, 'Teachers')).toHaveText(['Grace Hopper', 'Grace Kelly', 'Grace Murray']);
});

test('a search without a match says so, which is not the same as an empty list', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.signIn('support', '/teachers');
  await searchIn(page, 'Find a teacher', 'nobody of this name');
  await expect(page.getByRole('status').filter({ hasText: 'No teachers found.' })).toBeVisible();
  await page.getByRole('button', { name: 'Show all teachers' }).click();
  await expect(page.getByRole('list', { name: 'Filters' })).toHaveCount(0);
  await expect(page.getByText('No teachers found.')).toHaveCount(0);
});

test('an address that is damaged, or asks for what there is not, leads to the whole list', async ({
  newVisitor,
}) => {
  const visitor = await newVisitor({ meetsFaults: true });
  const { page } = visitor;
  await visitor.signIn('support', '/schools?filter={"q":');
  await expect(page.getByRole('alert')).toContainText('The filter in the address cannot be read');
  await page.goto('/schools?filter={"shoe":7}');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.goto('/schools?after=019b0000-0000-7000-8000-000000000000&page=2');
  await expect(page.getByRole('alert')).toContainText('The row to go on from is not there any more.');
  await page.getByRole('link', { name: 'Show all schools' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a school shows who is there, and leads to them', async ({ visitor, story }) => {
  const { page } = visitor;
  const school = await aSchool(story);
  const teacher = await aTeacher(story, { name: 'Mary Jackson' });
  await anEctAtSchool(story, { teacher, school, startedOn: '2025-09-01' });
  await visitor.signIn('support', '/schools');
  await searchIn(page, 'Find a school', school.urn);
  await expect(rowsOf(page, 'Schools')).toHaveCount(1);
  await rowsOf(page, 'Schools').getByRole('link').click();
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
