import { expect as expectThat } from 'vitest';
import { aTeacher } from '../stories/index.ts';
import { expectPage as expect } from '../support/browser.ts';
import { turn, violations } from './support/accessible.ts';
import { confirm, open, preview } from './support/deeds.ts';
import { lookAt, lookAtEachFate, SLOW, test } from './support/look-at-each.ts';

test('axe finds nothing on an event', SLOW, async ({ newVisitor, world }) => {
  const { page, signIn } = await newVisitor({ meetsFaults: true });
  await signIn('support', `/teachers/${world.teacher.id}/show/history`);
  await page.getByRole('list', { name: 'Events, newest first' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 2, name: 'What it is about' })).toBeVisible();
  await lookAt(page, 'whole');
  await lookAtEachFate(page, 'Event');
});

test('what axe finds is named with its place, in both themes', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
  for (const colorScheme of ['light', 'dark'] as const) {
    await turn(page, colorScheme);
    expectThat(await violations(page)).toEqual(['image-alt: img']);
  }
});

test('axe finds nothing when one is signed out', async ({ page }) => {
  await page.goto('/sign-in');
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await lookAt(page, 'signed out');
});

test('axe finds nothing in a dialog at any step', SLOW, async ({ visitor, story }) => {
  const { page } = visitor;
  const teacher = await aTeacher(story, { name: 'Hedy Kiesler' });
  await visitor.signIn('support', `/teachers/${teacher.id}/show`);
  const dialog = await open(page, 'Correct name');
  await lookAt(page, 'the form');
  await dialog.getByRole('button', { name: 'Preview' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await lookAt(page, 'the form with mistakes');
  await dialog.getByLabel('Full name').fill('Hedy Lamarr');
  await preview(page, { reason: 'Her stage name' });
  await lookAt(page, 'the plan');
  await confirm(page, 'Correct the name');
  await lookAt(page, 'done');
});

test('axe finds nothing in the commands, the keys and the rules of a deed that is off', async ({
  visitor,
  world,
}) => {
  const { page } = visitor;
  await visitor.signIn('support', `/teachers/${world.teacher.id}/show/school`);
  await page.getByRole('button', { name: 'Cancel leaving' }).click();
  await expect(page.getByRole('group', { name: /^Why is this off/ })).toBeVisible();
  await lookAt(page, 'why');
  for (const [words, first] of [
    ['', 'Correct name'],
    ['hill', 'Hill School'],
    ['qqqq', 'Search everything'],
  ] as const) {
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('combobox', { name: 'Go to, find, or do' }).fill(words);
    const commands = page.getByRole('dialog', { name: 'Commands' });
    await expect(commands.getByRole('option', { name: new RegExp(first) }).first()).toBeVisible();
    await lookAt(page, `commands: ${words}`);
    await page.keyboard.press('Escape');
    await expect(commands).toHaveCount(0);
  }
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await lookAt(page, 'keys');
});

test('axe finds nothing where one chooses a day of the past', async ({ visitor, world }) => {
  const { page } = visitor;
  await visitor.signIn('support', `/teachers/${world.teacher.id}/show`);
  await page.getByRole('button', { name: 'Show as at' }).click();
  const dialog = page.getByRole('dialog', { name: 'Show as at another day' });
  await expect(dialog).toBeVisible();
  await lookAt(page, 'empty');
  await dialog.getByRole('button', { name: 'Show' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await lookAt(page, 'with a mistake');
});

test('a page prints without what stands round it', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.signIn('support', '/teachers');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Teachers' })).toBeVisible();
});
