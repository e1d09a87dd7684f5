import { expect as expectThat } from 'vitest';
import { DeliveryPartnerRecord } from '../../server/records/lead-provider.record.ts';
import { aDeliveryPartner, anActiveLeadProvider } from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';
import { expectAccessible } from './support/accessible.ts';
import { confirm, open, preview } from './support/deeds.ts';

test('support adds a delivery partner from the list, and renames it on its page', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  await visitor.signIn('support', '/delivery-partners');
  const adding = await open(page, 'Add a delivery partner');
  await adding.getByLabel('Name').fill('Rise Hub');
  await expectAccessible(page, 'adding');
  await expect(await preview(page, { reason: 'New this year' })).toContainText('Rise Hub');
  await confirm(page, 'Add the delivery partner');
  await page.getByRole('link', { name: 'Rise Hub' }).click();

  const renaming = await open(page, 'Rename');
  await renaming.getByLabel('Name').fill('Rise Hub North');
  await preview(page, { reason: 'It merged' });
  await confirm(page, 'Rename the delivery partner');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Rise Hub North');
  expectThat(await story.find(DeliveryPartnerRecord, { name: 'Rise Hub North' })).toBeTruthy();
});

test('every delivery partner can be chosen for a lead provider, the hundred-and-first too', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const active = await story.together(async (told) => {
    for (let number = 100; number < 201; number++) await aDeliveryPartner(told, { name: `Hub ${number}` });
    return anActiveLeadProvider(told, { year: 2025 });
  });
  await visitor.signIn('support', `/calendar/2025/providers?provider=${active.id}`);
  const choosing = await open(page, 'Choose delivery partners');
  await choosing.getByLabel('Hub 200').check();
  await expect(choosing.getByRole('checkbox', { name: /^Hub / })).toHaveCount(101);
  await expect(await preview(page, { reason: 'They sign in September' })).toContainText('Hub 200');
});
