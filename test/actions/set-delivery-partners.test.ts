import { expect } from 'vitest';
import { LeadProviderDeliveryPartnershipRecord } from '../../server/records/lead-provider.record.ts';
import { aDeliveryPartner, anActiveLeadProvider, aPairing, aPartnership, aSchool } from '../stories/index.ts';
import { test } from '../support/console.ts';

test('a partner is added and another removed; one that schools work with stays', async ({
  console,
  story,
}) => {
  const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
  const [old, used, next] = [
    await aDeliveryPartner(story),
    await aDeliveryPartner(story),
    await aDeliveryPartner(story, { name: 'Rise Hub' }),
  ];
  await aPairing(story, { activeLeadProvider, deliveryPartner: old });
  await aPartnership(story, { school: await aSchool(story), activeLeadProvider, deliveryPartner: used });
  const asked = (...partners: { id: string }[]) => ({
    activeLeadProviderId: activeLeadProvider.id,
    deliveryPartnerIds: partners.map(({ id }) => id),
  });
  const done = await console.as('finance').perform('setDeliveryPartners', asked(used, next));
  expect(done.event?.sentence).toContain('added Rise Hub; removed');
  const pair = { activeLeadProviderId: activeLeadProvider.id, deliveryPartnerId: old.id };
  await expect(story.find(LeadProviderDeliveryPartnershipRecord, pair)).rejects.toThrow();
  expect(await console.as('finance').plan('setDeliveryPartners', asked(next))).toMatchObject({
    code: 'schools-depend-on-it',
  });
  await console.as('finance').perform('reverseEvent', { eventId: done.event?.id });
  expect(await story.find(LeadProviderDeliveryPartnershipRecord, pair)).toBeTruthy();
});

test('support chooses partners too', async ({ console, story }) => {
  const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
  const partner = await aDeliveryPartner(story);
  const plan = await console.as('support').plan('setDeliveryPartners', {
    activeLeadProviderId: activeLeadProvider.id,
    deliveryPartnerIds: [partner.id],
  });
  expect(plan.changes).toMatchObject([{ op: 'insert' }]);
});

for (const role of ['finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} does not choose delivery partners`, async ({ console, story }) => {
    const { id } = await anActiveLeadProvider(story, { year: 2025 });
    expect(
      await console
        .as(role)
        .plan('setDeliveryPartners', { activeLeadProviderId: id, deliveryPartnerIds: [] }),
    ).toMatchObject({ code: 'not-allowed' });
  });
