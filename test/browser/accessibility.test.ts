import type { Page } from 'playwright';
import { expect as expectThat } from 'vitest';
import { aTeacher } from '../stories/index.ts';
import { expectPage as expect, test as base } from '../support/browser.ts';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { confirm, open, preview } from './support/deeds.ts';
import { aWorld, expectFate, expectScreen, fates, meet, screens } from './support/screens.ts';

const test = base.extend('world', { scope: 'worker' }, ({ story }) => aWorld(story));

/** Many states, one after the other. */
const SLOW = { timeout: 120_000 };
/** A small telephone; and a window of 1280 pixels at 200 % zoom. */
const NARROW = [320, 640];

/** The page that is open, while a question of it waits, when it fails and when it is refused. */
async function inEachFate(page: Page, question: string): Promise<void> {
  for (const fate of fates) {
    const letGo = await meet(page, question, fate);
    await page.reload();
    await expectFate(page, fate);
    await expectAccessible(page, `${question} ${fate}`);
    await expectNoSidewaysScroll(page, NARROW);
    await letGo();
  }
}

test.for(screens)(
  'axe finds nothing, and nothing scrolls sideways: $name',
  SLOW,
  async (screen, { newVisitor, world }) => {
    const visitor = await newVisitor({ meetsFaults: true });
    const { page } = visitor;
    await visitor.signIn(screen.as ?? 'support', screen.path(world));
    await expectScreen(page, screen);
    await expectAccessible(page, 'whole');
    await expectNoSidewaysScroll(page, NARROW);
    for (const question of screen.asks) await inEachFate(page, question);
  },
);

test('axe finds nothing on an event', SLOW, async ({ newVisitor, world }) => {
  const { page, signIn } = await newVisitor({ meetsFaults: true });
  await signIn('support', `/teachers/${world.teacher.id}/show/history`);
  await page.getByRole('list', { name: 'Events, newest first' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 2, name: 'What it is about' })).toBeVisible();
  await expectAccessible(page, 'whole');
  await expectNoSidewaysScroll(page, NARROW);
  await inEachFate(page, 'Event');
});

test('axe finds nothing when one is signed out', async ({ page }) => {
  await page.goto('/sign-in');
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await expectAccessible(page, 'signed out');
  await expectNoSidewaysScroll(page, NARROW);
});

test('axe finds nothing in a dialog at any step', SLOW, async ({ visitor, story }) => {
  const { page } = visitor;
  const everything = async (state: string) => {
    await expectAccessible(page, state);
    await expectNoSidewaysScroll(page, NARROW);
  };
  const teacher = await aTeacher(story, { name: 'Hedy Kiesler' });
  await visitor.signIn('support', `/teachers/${teacher.id}/show`);
  const dialog = await open(page, 'Correct name');
  await everything('the form');
  await dialog.getByRole('button', { name: 'Preview' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await everything('the form with mistakes');
  await dialog.getByLabel('Full name').fill('Hedy Lamarr');
  await preview(page, { reason: 'Her stage name' });
  await everything('the plan');
  await confirm(page, 'Correct the name');
  await everything('done');
});

test('axe finds nothing in the commands, the keys and the rules of a deed that is off', async ({
  visitor,
  world,
}) => {
  const { page } = visitor;
  await visitor.signIn('support', `/teachers/${world.teacher.id}/show/school`);
  await page.getByRole('button', { name: 'Cancel leaving' }).click();
  await expect(page.getByRole('group', { name: /^Why is this off/ })).toBeVisible();
  await expectAccessible(page, 'why');
  await expectNoSidewaysScroll(page, NARROW);
  for (const [words, first] of [
    ['', 'Correct name'],
    ['hill', 'Hill School'],
    ['qqqq', 'Search everything'],
  ] as const) {
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type(words);
    const commands = page.getByRole('dialog', { name: 'Commands' });
    await expect(commands.getByRole('option', { name: new RegExp(first) }).first()).toBeVisible();
    await expectAccessible(page, `commands: ${words}`);
    await expectNoSidewaysScroll(page, NARROW);
    await page.keyboard.press('Escape');
    await expect(commands).toHaveCount(0);
  }
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await expectAccessible(page, 'keys');
  await expectNoSidewaysScroll(page, NARROW);
});

test('axe finds nothing where one chooses a day of the past', async ({ visitor, world }) => {
  const { page } = visitor;
  await visitor.signIn('support', `/teachers/${world.teacher.id}/show`);
  await page.getByRole('button', { name: 'Show as at' }).click();
  const dialog = page.getByRole('dialog', { name: 'Show as at another day' });
  await expect(dialog).toBeVisible();
  await expectAccessible(page, 'empty');
  await dialog.getByRole('button', { name: 'Show' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await expectAccessible(page, 'with a mistake');
  await expectNoSidewaysScroll(page, NARROW);
});

test('a page prints without what stands round it', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.signIn('support', '/teachers');
  await page.emulateMedia({ media: 'print' });
  expectThat(await page.getByRole('navigation').count()).toBe(0);
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Teachers' })).toBeVisible();
});
