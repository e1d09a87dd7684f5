import { expect } from 'vitest';
import { DeliveryPartnerRecord } from '../../server/records/lead-provider.record.ts';
import { aDeliveryPartner } from '../stories/index.ts';
import { test } from '../support/console.ts';

for (const role of ['support', 'finance'] as const)
  test(`${role} renames a delivery partner, and back`, async ({ console, story }) => {
    const { id } = await aDeliveryPartner(story, { name: `Rise hub of ${role}` });
    const person = console.as(role);
    const asked = { deliveryPartnerId: id, name: `Rise Hub North of ${role}` };
    const plan = await person.plan('renameDeliveryPartner', asked);
    expect(plan.changes).toMatchObject([
      { op: 'update', fields: [{ before: `Rise hub of ${role}`, after: asked.name }] },
    ]);
    const done = await person.perform('renameDeliveryPartner', asked);
    expect(done.event?.sentence).toBe(`Renamed the delivery partner Rise hub of ${role} to ${asked.name}`);
    expect(await story.find(DeliveryPartnerRecord, { id })).toMatchObject({ name: asked.name });
    await person.perform('reverseEvent', { eventId: done.event?.id });
    expect(await story.find(DeliveryPartnerRecord, { id })).toMatchObject({ name: `Rise hub of ${role}` });
  });

test('two delivery partners never have one name', async ({ console, story }) => {
  const { id } = await aDeliveryPartner(story);
  const { name } = await aDeliveryPartner(story);
  const asked = { deliveryPartnerId: id, name: name.toLowerCase() };
  expect(await console.as('support').plan('renameDeliveryPartner', asked)).toMatchObject({
    code: 'name-is-taken',
  });
});

for (const role of ['finance_approver', 'developer', 'user_manager'] as const)
  test(`a ${role} does not rename a delivery partner`, async ({ console, story }) => {
    const { id } = await aDeliveryPartner(story);
    const asked = { deliveryPartnerId: id, name: 'Rise Hub' };
    expect(await console.as(role).plan('renameDeliveryPartner', asked)).toMatchObject({
      code: 'not-allowed',
    });
  });
