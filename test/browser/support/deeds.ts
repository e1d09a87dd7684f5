import type { Locator, Page } from 'playwright';
import { expectPage as expect } from '../../support/browser.ts';

interface Why {
  reason: string;
  ticket?: string;
}

/** Opens a deed's dialog. */
export async function open(page: Page, name: string): Promise<Locator> {
  // One that is off can be pressed too, and answers why: wait until it is on.
  const isOn = page.locator(':not([aria-expanded])');
  await page.getByRole('button', { name, exact: true }).and(isOn).click();
  return page.getByRole('dialog', { name });
}

/** Says why, and asks for the plan. */
export async function preview(page: Page, { reason, ticket }: Why): Promise<Locator> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Why is this being done?').fill(reason);
  if (ticket) await dialog.getByLabel('Zendesk ticket').fill(ticket);
  await dialog.getByRole('button', { name: 'Preview' }).click();
  const plan = page.getByRole('dialog', { name: 'Check what will change' });
  await expect(plan).toBeVisible();
  return plan;
}

/** Does what the plan says, and waits for the event's sentence. */
export async function confirm(page: Page, button: string): Promise<Locator> {
  await page.getByRole('dialog').getByRole('button', { name: button }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const notice = page.getByRole('status').filter({ has: page.getByRole('link', { name: 'See the event' }) });
  await expect(notice).toBeVisible();
  return notice;
}

/** Types a day into its three boxes: '5 January 2026', '31 2 2026'. */
export async function typeDay(dialog: Locator, question: string, words: string): Promise<void> {
  const boxes = dialog.getByRole('group', { name: question });
  const [day = '', month = '', year = ''] = words.split(' ');
  await boxes.getByLabel('Day', { exact: true }).fill(day);
  await boxes.getByLabel('Month', { exact: true }).fill(month);
  await boxes.getByLabel('Year', { exact: true }).fill(year);
}
