import { anEctAtSchool, aSchool, aTeacher } from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';
import { addressOf, applyFilter, rowsOf, searchIn } from './support/lists.ts';

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

test('what a list does not find is looked for everywhere by one press', async ({ visitor, story }) => {
  const { page } = visitor;
  const school = await aSchool(story, { name: 'Lathe School' });
  const teacher = await aTeacher(story, { name: 'Una Turnerley' });
  await anEctAtSchool(story, { teacher, school, startedOn: '2025-09-01' });
  await visitor.signIn('support', '/teachers');
  await searchIn(page, 'Find a teacher', 'turnerly lathe school');
  await page.getByRole('link', { name: 'Search everything for “turnerly lathe school”' }).click();
  await expect(page.getByRole('table', { name: 'Teachers' }).getByRole('row').nth(1)).toContainText(
    'Name, spelled nearly like this, and at Lathe School now',
  );
});

test('whoever is not shown names is told by what the list is sorted, which is not names', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  await aTeacher(story);
  await visitor.signIn('developer', '/teachers');
  await expect(page.getByRole('status').filter({ hasText: 'in the order of their IDs' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Name' })).not.toHaveAttribute('aria-sort');
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

test('a search without a match says so, which is not the same as an empty list', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.signIn('support', '/teachers');
  await searchIn(page, 'Find a teacher', 'nobody of this name');
  await expect(page.getByRole('status').filter({ hasText: 'No teachers match.' })).toBeVisible();
  await page.getByRole('button', { name: 'Show all teachers' }).click();
  await expect(page.getByRole('list', { name: 'Filters' })).toHaveCount(0);
  await expect(page.getByText('No teachers match.')).toHaveCount(0);
});

test('an address that is damaged, or asks for what there is not, leads to the whole list', async ({
  newVisitor,
}) => {
  const visitor = await newVisitor({ meetsFaults: true });
  const { page } = visitor;
  await visitor.signIn('support', '/schools?filter={"q":');
  await expect(page.getByRole('alert')).toContainText('The filter in the address cannot be read');
  await page.goto('/schools?filter={"shoe":7}');
  await expect(page.getByRole('alert')).toContainText('This list has no filter called ‘shoe’.');
  await page.goto('/schools?after=019b0000-0000-7000-8000-000000000000&page=2');
  await expect(page.getByRole('alert')).toContainText('The row to go on from is not there any more.');
  await page.getByRole('link', { name: 'Show all schools' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
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
