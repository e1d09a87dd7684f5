import { expect } from '@playwright/test';
import { test } from '../support/browser.ts';

test('the first page says which service this is', async ({ page }) => {
  await page.goto('/');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Register early career teachers – console' }),
  ).toBeVisible();
  await expect(page).toHaveTitle('Register early career teachers – console');
});
