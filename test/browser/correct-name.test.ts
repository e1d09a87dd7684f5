import { expect as expectThat } from 'vitest';
import { aTeacher } from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';
import { lastEvent } from '../support/last-event.ts';
import { confirm, open, preview } from './support/deeds.ts';

test('support finds a teacher by TRN and corrects her name, and the trail says who and why', async ({
  visitor,
  story,
  database,
}) => {
  const { page } = visitor;
  const { trn } = await aTeacher(story, { name: 'Ada Byron' });
  await visitor.signIn('support');
  await page.getByRole('searchbox').fill(String(trn));
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ada Byron' })).toBeFocused();

  const dialog = await open(page, 'Correct name');
  await dialog.getByLabel('Full name').fill('Ada Lovelace');
  const plan = await preview(page, { reason: 'Her marriage certificate', ticket: '#48213' });
  await expect(plan.getByRole('table', { name: 'What will change' })).toContainText('Ada Lovelace');
  const notice = await confirm(page, 'Correct the name');
  await expect(notice).toContainText('Ada Lovelace');
  await expect(page.getByRole('heading', { level: 1, name: 'Ada Lovelace' })).toBeVisible();

  expectThat(await lastEvent(database.ownerUrl, 'correct-name')).toMatchObject({
    reason: 'Her marriage certificate',
    ticket: '48213',
    actor: 'Sam Sesay',
    touched: ['teachers update'],
  });
});

test('what is missing is said by the field and in a summary, and what was typed stays', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const teacher = await aTeacher(story);
  await visitor.signIn('support', `/teachers/${teacher.id}/show`);
  const dialog = await open(page, 'Correct name');
  await dialog.getByLabel('Full name').fill('Somebody Else');
  await dialog.getByRole('button', { name: 'Preview' }).click();
  await expect(dialog.getByRole('alert')).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await dialog.getByRole('link', { name: 'Enter why this is being done' }).click();
  await expect(dialog.getByLabel('Why is this being done?')).toBeFocused();
  await expect(dialog.getByLabel('Full name')).toHaveValue('Somebody Else');
});

test('going back from the plan finds everything as it was typed', async ({ visitor, story }) => {
  const { page } = visitor;
  const teacher = await aTeacher(story);
  await visitor.signIn('support', `/teachers/${teacher.id}/show`);
  const dialog = await open(page, 'Correct name');
  await dialog.getByLabel('Full name').fill('Somebody Else');
  const plan = await preview(page, { reason: 'A letter' });
  await plan.getByRole('button', { name: 'Back' }).click();
  await expect(dialog.getByLabel('Full name')).toHaveValue('Somebody Else');
  await expect(dialog.getByLabel('Why is this being done?')).toHaveValue('A letter');
});

test('a plan that somebody else overtook is shown again with what moved, and then confirmed', async ({
  newVisitor,
  story,
}) => {
  const teacher = await aTeacher(story, { name: 'Rosalind Elsie' });
  const [first, second] = [await newVisitor(), await newVisitor()];
  for (const visitor of [first, second]) {
    await visitor.signIn('support', `/teachers/${teacher.id}/show`);
    const dialog = await open(visitor.page, 'Correct name');
    await dialog
      .getByLabel('Full name')
      .fill(visitor === first ? 'Rosalind Franklin' : 'Rosalind E Franklin');
    await preview(visitor.page, { reason: 'Her letter' });
  }
  await confirm(first.page, 'Correct the name');
  const plan = second.page.getByRole('dialog');
  await plan.getByRole('button', { name: 'Correct the name' }).click();
  await expect(plan.getByText('Somebody changed this record meanwhile. Check the plan again.')).toBeVisible();
  await expect(plan.getByRole('table', { name: 'What will change' })).toContainText('Rosalind Franklin');
  await expect(plan.getByText('New in this plan', { exact: true })).toBeVisible();
  await confirm(second.page, 'Correct the name');
  await expect(second.page.getByRole('heading', { level: 1, name: 'Rosalind E Franklin' })).toBeVisible();
});

test('a plan that somebody else made impossible says so first, and the page behind is brought up to date', async ({
  newVisitor,
  story,
}) => {
  const teacher = await aTeacher(story, { name: 'Rosalind Elsie' });
  const [first, second] = [await newVisitor(), await newVisitor()];
  for (const { page, signIn } of [first, second]) {
    await signIn('support', `/teachers/${teacher.id}/show`);
    const dialog = await open(page, 'Correct name');
    await dialog.getByLabel('Full name').fill('Rosalind Franklin');
    await preview(page, { reason: 'Her letter' });
  }
  await confirm(first.page, 'Correct the name');
  const dialog = second.page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Correct the name' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Something changed after your preview. ');
  await expect(dialog.getByRole('alert')).toBeFocused();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(second.page.getByRole('heading', { level: 1, name: 'Rosalind Franklin' })).toBeVisible();
});

test('a no goes once something else is wrong, for it was said of what was typed before', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const teacher = await aTeacher(story, { name: 'Lise Meitner' });
  await visitor.signIn('support', `/teachers/${teacher.id}/show`);
  const dialog = await open(page, 'Correct name');
  await dialog.getByLabel('Full name').fill('Lise Meitner');
  await dialog.getByLabel('Why is this being done?').fill('A letter');
  await dialog.getByRole('button', { name: 'Preview' }).click();
  await expect(dialog.getByRole('alert')).toContainText('This cannot be done');
  await dialog.getByLabel('Why is this being done?').fill('');
  await dialog.getByRole('button', { name: 'Preview' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Enter why this is being done');
  await expect(dialog.getByRole('alert')).not.toContainText('This cannot be done');
});

test('a role that may not correct a name sees why on the button, and the rules tested when pressing it', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const teacher = await aTeacher(story);
  await visitor.signIn('finance', `/teachers/${teacher.id}/show`);
  const button = page.getByRole('button', { name: 'Correct name' });
  await expect(button).toHaveAccessibleDescription(/cannot|may not/i);
  await button.click();
  const answer = page.getByRole('group', { name: 'Why is this off: correct name?' });
  await expect(answer.getByRole('listitem').filter({ hasText: 'Your role may do it.' })).toContainText(
    'Not met',
  );
  await expect(answer).toContainText('Finance officer');
  await button.click();
  await expect(answer).toHaveCount(0);
});
