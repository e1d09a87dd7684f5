import type { Locator, Page } from 'playwright';
import { expectPage as expect } from '../../support/browser.ts';

/** The first cells of a list’s table. */
export const rowsOf = (page: Page, list: string): Locator =>
  page.getByRole('table', { name: list, exact: true }).getByRole('rowheader');

/** Types words into the list’s own search box, and waits until they are searched for. */
export async function searchIn(page: Page, box: string, words: string): Promise<void> {
  await page.getByRole('searchbox', { name: box }).fill(words);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Filters' })).toContainText(`“${words}”`);
  await expect(page.locator('main [aria-busy=true]')).toHaveCount(0);
}

/** Chooses from the filters and applies them. */
export async function applyFilter(page: Page, choices: Readonly<Record<string, string>>): Promise<void> {
  const filters = page.getByRole('button', { name: 'Filters', exact: true });
  if ((await filters.getAttribute('aria-expanded')) === 'false') await filters.click();
  for (const [label, choice] of Object.entries(choices))
    await page.getByLabel(label, { exact: true }).selectOption({ label: choice });
  await page.getByRole('button', { name: 'Apply filters' }).click();
}

/** What the address says after the host. */
export function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}
