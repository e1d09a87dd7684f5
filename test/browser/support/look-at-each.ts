import type { Page } from 'playwright';
import { expectPage as expect, test as base } from '../../support/browser.ts';
import { expectAccessible, expectNoSidewaysScroll } from './accessible.ts';
import { fateOn, fates, meet } from './fates.ts';
import { type Family, families } from './screens/index.ts';
import type { Screen } from './screens/screen.ts';
import { aWorld } from './world.ts';

export const test = base.extend('world', { scope: 'worker' }, ({ story }) => aWorld(story));

/** Many states, one after the other. */
export const SLOW = { timeout: 300_000 };
/** A small telephone; and a window of 1280 pixels at 200 % zoom. */
const NARROW = [320, 640];
const PATIENCE = { timeout: 30_000 };

/** Looks at every screen of a family, each from its address on. Files look at one family each, beside one another. */
export function lookAtEach(family: Family): void {
  test.for(families[family])(
    'axe finds nothing, and nothing scrolls sideways: $name',
    SLOW,
    async (screen, { newVisitor, world }) => {
      const { page } = await newVisitor({ as: screen.as, meetsFaults: true });
      await page.goto(screen.path(world));
      await expectScreen(page, screen);
      await lookAt(page, 'whole');
      for (const question of screen.asks) await lookAtEachFate(page, question);
    },
  );
}

/** The page as it stands, light and dark, wide and narrow. */
export async function lookAt(page: Page, state: string): Promise<void> {
  await expectAccessible(page, state);
  await expectNoSidewaysScroll(page, NARROW);
}

/** The page that is open, while a question of it waits, when it fails and when it is refused. */
export async function lookAtEachFate(page: Page, question: string): Promise<void> {
  for (const fate of fates) {
    const letGo = await meet(page, question, fate);
    await page.reload();
    await fateOn(page, fate).waitFor(PATIENCE);
    await lookAt(page, `${question} ${fate}`);
    await letGo();
  }
}

/** The screen as it is when all has been answered. */
async function expectScreen(page: Page, { heading }: Screen): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor(PATIENCE);
  await expect(page.getByText(/^(Loading|Checking|Comparing|Working).*…$/)).toHaveCount(0);
  await page.waitForLoadState('networkidle');
}
