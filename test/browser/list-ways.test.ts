import {
  aDeclaration,
  aLeadProvider,
  anActiveLeadProvider,
  anEctAtSchool,
  aSchool,
  aStatement,
  aTeacher,
  aTrainingPeriod,
} from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';
import { addressOf, rowsOf, searchIn } from './support/lists.ts';

test('pages follow one another by their rows, and a link to one shows it', async ({ newVisitor, story }) => {
  const [one, other] = [await newVisitor(), await newVisitor()];
  for (let at = 10; at < 62; at += 1) await aSchool(story, { name: `Penzance ${at}` });
  await one.signIn('support', '/schools?filter={"q":"Penzance"}');
  const { page } = one;
  await expect(page.getByRole('status').filter({ hasText: '52 schools' })).toBeVisible();
  await expect(rowsOf(page, 'Schools').last()).toHaveText('Penzance 34');
  await page.emulateMedia({ media: 'print' });
  const onPaper = page.getByText(/This is page 1, with 25 of them\.$/);
  await expect(onPaper).toBeVisible();
  await expect(page.getByRole('list', { name: 'Filters' })).toHaveText('“Penzance”');
  await page.emulateMedia({ media: 'screen' });
  await expect(onPaper).toBeHidden();
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

test('a record opened in a tab of its own knows the list it is in, after a reload too, and its address is clean', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  for (const name of ['Rosalind Franklin', 'Rosalind Pitt', 'Rosalind Young'])
    await aTeacher(story, { name });
  await visitor.signIn('support', '/teachers');
  await searchIn(page, 'Find a teacher', 'rosalind');
  // The menu of a link is no part of the page: a test asks for it, and does what its 'open in a new tab' does.
  const link = page.getByRole('link', { name: 'Rosalind Pitt' });
  await link.click({ button: 'right' });
  const tab = await page.context().newPage();
  await tab.goto((await link.getAttribute('href')) ?? '');
  await expect(tab.getByRole('heading', { level: 1, name: 'Rosalind Pitt' })).toBeVisible();
  await tab.reload();
  await tab.getByRole('link', { name: 'Next teacher' }).click();
  await expect(tab.getByRole('heading', { level: 1, name: 'Rosalind Young' })).toBeVisible();
  expect(new URL(tab.url()).search).toBe('');
  expect(await tab.evaluate(() => JSON.stringify(localStorage))).not.toContain('rosalind');
  await tab.getByRole('link', { name: 'Back to the list of teachers' }).click();
  await expect(rowsOf(tab, 'Teachers')).toHaveText(['Rosalind Franklin', 'Rosalind Pitt', 'Rosalind Young']);
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

test('declarations are found by person without the name in the address, and by a statement that is typed', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const leadProvider = await aLeadProvider(story, { name: 'Ambition' });
  const activeLeadProvider = await anActiveLeadProvider(story, { leadProvider, year: 2025 });
  const statement = await aStatement(story, { activeLeadProvider, month: 11, year: 2025 });
  for (const name of ['Ada Lovelace', 'Emmy Noether']) {
    const teacher = await aTeacher(story, { name });
    const ect = await anEctAtSchool(story, { teacher, startedOn: '2025-09-01' });
    const training = await aTrainingPeriod(story, { ect, activeLeadProvider });
    await aDeclaration(story, { training, ...(name === 'Ada Lovelace' && { statement }) });
  }
  await visitor.signIn('finance', '/declarations');
  await searchIn(page, 'Find declarations of a person', 'emmy');
  await expect(rowsOf(page, 'Declarations')).toHaveText(['Started, Emmy Noether']);
  expect(addressOf(page)).toBe('/declarations');
  await page.getByRole('button', { name: 'Remove “emmy”' }).click();

  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await page.getByLabel('Statement', { exact: true }).fill('November 2025 Ambition');
  await page.getByRole('option', { name: 'November 2025, Ambition' }).click();
  await page.getByRole('button', { name: 'Apply filters' }).click();
  await expect(rowsOf(page, 'Declarations')).toHaveText(['Started, Ada Lovelace']);
  await expect(page.getByRole('list', { name: 'Filters' })).toContainText(
    'Statement: November 2025, Ambition (2025)',
  );
});

test('a row leads to the school and the lead provider it names, too', async ({ visitor, story }) => {
  const { page } = visitor;
  const school = await aSchool(story, { name: 'Dene School' });
  const teacher = await aTeacher(story, { name: 'Annie Easley' });
  const ect = await anEctAtSchool(story, { teacher, school, startedOn: '2025-09-01' });
  const leadProvider = await aLeadProvider(story, { name: 'Teach Well' });
  const activeLeadProvider = await anActiveLeadProvider(story, { leadProvider, year: 2025 });
  await aTrainingPeriod(story, { ect, activeLeadProvider });
  await visitor.signIn('support', `/teachers?filter={"schoolId":"${school.id}"}`);
  const row = page.getByRole('row', { name: /Annie Easley/ });
  await expect(row.getByRole('link', { name: 'Teach Well' })).toBeVisible();
  await row.getByRole('link', { name: 'Dene School' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dene School' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Teach Well' })).toBeVisible();
});
