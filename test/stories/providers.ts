import type { Day } from '../../server/domain/day.ts';
import {
  ActiveLeadProviderRecord,
  DeliveryPartnerRecord,
  LeadProviderDeliveryPartnershipRecord,
  LeadProviderRecord,
  VatRegistrationRecord,
} from '../../server/records/lead-provider.record.ts';
import { SchoolPartnershipRecord, type SchoolRecord } from '../../server/records/school.record.ts';
import { aContractPeriod } from './calendar.ts';
import { another, builder, type Facts } from './story.ts';

export interface LeadProviderFacts {
  name?: string;
  /** Null for one that pays no VAT. From 1 January 2020 unless said. */
  vatRegisteredFrom?: Day | null;
}

export const aLeadProvider = builder(
  async (
    story,
    { name = `Lead provider ${another()}`, vatRegisteredFrom = '2020-01-01' }: LeadProviderFacts = {},
  ) =>
    story.findOr(LeadProviderRecord, { name }, async () => {
      const provider = await story.add(LeadProviderRecord, { name });
      if (vatRegisteredFrom !== null)
        await story.add(VatRegistrationRecord, { leadProviderId: provider.id, startedOn: vatRegisteredFrom });
      return provider;
    }),
);

/** A lead provider contracted in a year; a new one unless said which. */
export const anActiveLeadProvider = builder(
  async (story, { year, leadProvider }: { year: number; leadProvider?: LeadProviderRecord }) => {
    await aContractPeriod(story, { year });
    const { id: leadProviderId } = leadProvider ?? (await aLeadProvider(story));
    return story.findOr(ActiveLeadProviderRecord, { leadProviderId, contractPeriodYear: year }, () =>
      story.add(ActiveLeadProviderRecord, { leadProviderId, contractPeriodYear: year }),
    );
  },
);

export const aDeliveryPartner = builder(async (story, facts: Facts<DeliveryPartnerRecord> = {}) =>
  story.add(DeliveryPartnerRecord, { name: `Delivery partner ${another()}`, ...facts }),
);

export interface Providers {
  activeLeadProvider: ActiveLeadProviderRecord;
  deliveryPartner?: DeliveryPartnerRecord;
}

/** A delivery partner that works with a lead provider in its year; a new one unless said which. */
export const aPairing = builder(async (story, { activeLeadProvider, deliveryPartner }: Providers) => {
  const pair = {
    activeLeadProviderId: activeLeadProvider.id,
    deliveryPartnerId: (deliveryPartner ?? (await aDeliveryPartner(story))).id,
  };
  return story.findOr(LeadProviderDeliveryPartnershipRecord, pair, () =>
    story.add(LeadProviderDeliveryPartnershipRecord, pair),
  );
});

/** A school's partnership with a lead provider of a year and its delivery partner. */
export const aPartnership = builder(
  async (story, { school, ...providers }: { school: Pick<SchoolRecord, 'id'> } & Providers) => {
    const pairing = await aPairing(story, providers);
    const pair = { schoolId: school.id, leadProviderDeliveryPartnershipId: pairing.id };
    return story.findOr(SchoolPartnershipRecord, pair, () => story.add(SchoolPartnershipRecord, pair));
  },
);

/** The lead provider of a partnership, and its delivery partner. */
export const providersOf = builder(async (story, partnershipId: string) => {
  const partnership = await story.find(SchoolPartnershipRecord, { id: partnershipId });
  const pairing = await story.find(LeadProviderDeliveryPartnershipRecord, {
    id: partnership.leadProviderDeliveryPartnershipId,
  });
  return {
    activeLeadProvider: await story.find(ActiveLeadProviderRecord, { id: pairing.activeLeadProviderId }),
    deliveryPartner: await story.find(DeliveryPartnerRecord, { id: pairing.deliveryPartnerId }),
  };
});
