import { defineAction } from '../../audit/action.ts';
import { DeliveryPartnerRecord } from '../../records/lead-provider.record.ts';
import { decide, type Facts } from './rule.ts';

interface Found extends Facts {
  readonly partner: DeliveryPartnerRecord;
  /** As it was when this began: the record itself changes. */
  readonly before: string;
}

type On = { deliveryPartnerId: string };

export const renameDeliveryPartner = defineAction<On, { name: string }, Found, string>({
  name: 'rename-delivery-partner',
  called: 'rename a delivery partner',
  allowed: ['support', 'finance'],
  on: [{ type: 'DeliveryPartner', may: 'mayRename', id: 'deliveryPartnerId' }],

  async gather({ em, take }, { deliveryPartnerId }) {
    const partner = await take(DeliveryPartnerRecord, deliveryPartnerId);
    const others = await em.find(DeliveryPartnerRecord, { id: { $ne: deliveryPartnerId } });
    return { partner, before: partner.name, names: others.map(({ name }) => name) };
  },

  steps: () => [],
  decide,

  apply(_look, name, { partner }) {
    partner.name = name;
  },

  tell: (name, { partner, before }) => ({
    sentence: `Renamed the delivery partner ${before} to ${name}`,
    subjects: [{ type: 'DeliveryPartner', id: partner.id }],
    notices: ['Schools and lead providers will see the new name, for the past too.'],
  }),
});
