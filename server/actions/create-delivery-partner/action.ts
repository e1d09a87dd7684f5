import { defineAction } from '../../audit/action.ts';
import { newId } from '../../records/columns.ts';
import { DeliveryPartnerRecord } from '../../records/lead-provider.record.ts';
import { decide, type Facts } from './rule.ts';

interface Found extends Facts {
  readonly newId: string;
}

export const createDeliveryPartner = defineAction<object, { name: string }, Found, string>({
  name: 'create-delivery-partner',
  called: 'add a delivery partner',
  allowed: ['support', 'finance'],
  on: [{ type: 'Query', may: 'mayCreateDeliveryPartner' }],

  gather: async ({ em }) => ({
    names: (await em.findAll(DeliveryPartnerRecord)).map(({ name }) => name),
    newId: newId(),
  }),
  steps: () => [],
  decide,

  apply({ em }, name, found) {
    em.create(DeliveryPartnerRecord, { id: found.newId, name });
  },

  tell: (name, found) => ({
    sentence: `Added the delivery partner ${name}`,
    subjects: [{ type: 'DeliveryPartner', id: found.newId }],
    notices: ['Nobody sees it until it is chosen for a lead provider and contract period.'],
  }),
});
