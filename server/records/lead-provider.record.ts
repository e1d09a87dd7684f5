import { defineEntity, p } from '@mikro-orm/core';
import { id } from './columns.ts';

const LeadProviders = defineEntity({
  name: 'LeadProviderRecord',
  tableName: 'lead_providers',
  properties: { id: id(), name: p.text() },
});
export class LeadProviderRecord extends LeadProviders.class {}
LeadProviders.setClass(LeadProviderRecord);

const VatRegistrations = defineEntity({
  name: 'VatRegistrationRecord',
  tableName: 'vat_registrations',
  properties: {
    id: id(),
    leadProviderId: p.uuid(),
    startedOn: p.date(),
    finishedOn: p.date().strictNullable(),
  },
});
export class VatRegistrationRecord extends VatRegistrations.class {}
VatRegistrations.setClass(VatRegistrationRecord);

const ActiveLeadProviders = defineEntity({
  name: 'ActiveLeadProviderRecord',
  tableName: 'active_lead_providers',
  properties: { id: id(), leadProviderId: p.uuid(), contractPeriodYear: p.integer() },
});
export class ActiveLeadProviderRecord extends ActiveLeadProviders.class {}
ActiveLeadProviders.setClass(ActiveLeadProviderRecord);

const DeliveryPartners = defineEntity({
  name: 'DeliveryPartnerRecord',
  tableName: 'delivery_partners',
  properties: { id: id(), name: p.text() },
});
export class DeliveryPartnerRecord extends DeliveryPartners.class {}
DeliveryPartners.setClass(DeliveryPartnerRecord);

const Pairings = defineEntity({
  name: 'LeadProviderDeliveryPartnershipRecord',
  tableName: 'lead_provider_delivery_partnerships',
  properties: { id: id(), activeLeadProviderId: p.uuid(), deliveryPartnerId: p.uuid() },
});
export class LeadProviderDeliveryPartnershipRecord extends Pairings.class {}
Pairings.setClass(LeadProviderDeliveryPartnershipRecord);
