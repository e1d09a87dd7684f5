import type { Page } from 'playwright';
import { expectPage as expect, test as base } from '../../support/browser.ts';
import { expectAccessible } from './accessible.ts';
import { type Hands, hands } from './hands.ts';

/** Somebody of a role before a browser of their own, with a keyboard and no mouse. */
export interface Desk {
  readonly page: Page;
  readonly hands: Hands;
}

export const test = base.extend('desk', ({ newVisitor }) => async (...who: Parameters<Hands['signIn']>) => {
  const { page } = await newVisitor();
  const desk: Desk = { page, hands: await hands(page) };
  await desk.hands.signIn(...who);
  return desk;
});

/** A screen on the way: axe finds nothing on it, light or dark. */
export async function met({ page }: Desk, state: string): Promise<void> {
  await expectAccessible(page, state);
  await page.emulateMedia({ colorScheme: 'light' });
  const folder = process.env['SHOTS'];
  if (folder) await page.screenshot({ path: `${folder}/${state.replaceAll(' ', '-')}.png` });
}

/** The event's sentence, once it is done. */
export const expectDone = ({ page }: Desk, sentence: string) =>
  expect(page.getByRole('status').filter({ hasText: sentence }).first()).toBeVisible();

/** Opens the dialog of a deed. */
export async function begin({ page, hands }: Desk, deed: string): Promise<void> {
  await hands.press('button', deed);
  await page.getByRole('dialog', { name: deed }).waitFor();
}
