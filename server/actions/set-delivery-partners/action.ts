import { defineAction } from '../../audit/action.ts';
import { newId } from '../../records/columns.ts';
import { isFrozen } from '../../records/contract-terms.ts';
import {
  ActiveLeadProviderRecord,
  DeliveryPartnerRecord,
  LeadProviderDeliveryPartnershipRecord,
} from '../../records/lead-provider.record.ts';
import { type ContractOwner, ownerOfContract } from '../../records/owner-of-contract.ts';
import { SchoolPartnershipRecord } from '../../records/school.record.ts';
import { decide, type Facts, type Outcome, steps } from './rule.ts';

interface Found extends Facts {
  readonly owner: ContractOwner;
}

type On = { activeLeadProviderId: string };

export const setDeliveryPartners = defineAction<
  On,
  { deliveryPartnerIds: readonly string[] },
  Found,
  Outcome
>({
  name: 'set-delivery-partners',
  called: 'choose the delivery partners of a lead provider',
  allowed: ['finance', 'support'],
  on: [{ type: 'ActiveLeadProvider', may: 'maySetDeliveryPartners', id: 'activeLeadProviderId' }],

  async gather({ em, take, now }, { activeLeadProviderId, deliveryPartnerIds = [] }) {
    await take(ActiveLeadProviderRecord, activeLeadProviderId);
    const pairs = await em.find(LeadProviderDeliveryPartnershipRecord, { activeLeadProviderId });
    const ids = [...deliveryPartnerIds, ...pairs.map(({ deliveryPartnerId }) => deliveryPartnerId)];
    const partners = await em.find(DeliveryPartnerRecord, { id: { $in: ids } });
    const nameOf = new Map(partners.map(({ id, name }) => [id, name]));
    const used = await em.find(SchoolPartnershipRecord, {
      leadProviderDeliveryPartnershipId: { $in: pairs.map(({ id }) => id) },
    });
    return {
      frozen: await isFrozen(em, activeLeadProviderId, now),
      owner: await ownerOfContract(em, { activeLeadProviderId }),
      known: nameOf,
      pairings: pairs.map(({ id, deliveryPartnerId }) => ({
        id,
        deliveryPartnerId,
        name: nameOf.get(deliveryPartnerId) ?? '',
        partnerships: used.filter((one) => one.leadProviderDeliveryPartnershipId === id).length,
      })),
    };
  },

  steps,
  decide,

  async apply({ em }, { added, removed }, _found, { activeLeadProviderId }) {
    for (const { id } of added)
      em.create(LeadProviderDeliveryPartnershipRecord, {
        id: newId(),
        activeLeadProviderId,
        deliveryPartnerId: id,
      });
    for (const { id } of removed)
      em.remove(await em.findOneOrFail(LeadProviderDeliveryPartnershipRecord, { id }));
  },

  tell: ({ added, removed }, { owner }, { activeLeadProviderId }) => ({
    sentence: `Changed who delivers for ${owner.name} in ${owner.year}: ${inWords(added, removed)}`,
    subjects: [
      { type: 'ActiveLeadProvider', id: activeLeadProviderId },
      { type: 'LeadProvider', id: owner.id },
      ...added.map(({ id }) => ({ type: 'DeliveryPartner', id })),
      ...removed.map(({ deliveryPartnerId }) => ({ type: 'DeliveryPartner', id: deliveryPartnerId })),
    ],
    notices: [`${owner.name} can report partnerships with those that deliver for it, and with no others.`],
  }),
});

const inWords = (added: Outcome['added'], removed: Outcome['removed']): string =>
  [
    added.length > 0 && `added ${added.map(({ name }) => name).join(', ')}`,
    removed.length > 0 && `removed ${removed.map(({ name }) => name).join(', ')}`,
  ]
    .filter((said) => said !== false)
    .join('; ');
