import { expect } from 'vitest';
import { DeliveryPartnerRecord } from '../../server/records/lead-provider.record.ts';
import { aDeliveryPartner } from '../stories/index.ts';
import { test } from '../support/console.ts';

for (const role of ['support', 'finance'] as const)
  test(`${role} adds a delivery partner, once, and takes it back`, async ({ console, story }) => {
    const person = console.as(role);
    const done = await person.perform('createDeliveryPartner', { name: ' Rise  Hub' });
    expect(done.event?.sentence).toBe('Added the delivery partner Rise Hub');
    expect(await story.find(DeliveryPartnerRecord, { name: 'Rise Hub' })).toBeTruthy();
    expect(await person.plan('createDeliveryPartner', { name: 'rise hub' })).toMatchObject({
      code: 'name-is-taken',
    });
    await person.perform('reverseEvent', { eventId: done.event?.id });
    await expect(story.find(DeliveryPartnerRecord, { name: 'Rise Hub' })).rejects.toThrow();
  });

for (const role of ['finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} does not add a delivery partner`, async ({ console }) => {
    expect(await console.as(role).plan('createDeliveryPartner', { name: 'Rise Hub' })).toMatchObject({
      code: 'not-allowed',
    });
  });

test('the name of another is no new one', async ({ console, story }) => {
  const { name } = await aDeliveryPartner(story);
  expect(
    await console.as('support').plan('createDeliveryPartner', { name: name.toUpperCase() }),
  ).toMatchObject({
    code: 'name-is-taken',
  });
});
