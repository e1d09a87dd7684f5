import { describe, expect } from 'vitest';
import { SchoolPartnershipRecord } from '../../server/records/school.record.ts';
import {
  aDeliveryPartner,
  anActiveLeadProvider,
  anEctAtSchool,
  aPairing,
  aPartnership,
  aSchedule,
  aSchool,
  aTrainingPeriod,
  type Story,
  test,
} from '../stories/index.ts';
import { refusalOf } from '../support/refusal-of.ts';

const anEct = (story: Story) => anEctAtSchool(story, { startedOn: '2025-09-01' });

describe('a partnership', () => {
  test('is of the school where the teacher is (INV-16)', async ({ story }) => {
    const ect = await anEct(story);
    const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
    const elsewhere = await aPartnership(story, { school: await aSchool(story), activeLeadProvider });
    const name = 'training-partnership-is-of-the-school';
    expect(await refusalOf(aTrainingPeriod(story, { ect, partnership: elsewhere }))).toBe(name);
  });

  test('may change its delivery partner under training, and not its school or year (INV-16, INV-17, INV-40)', async ({
    story,
  }) => {
    const ect = await anEct(story);
    const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
    const partnership = await aPartnership(story, { school: { id: ect.schoolId }, activeLeadProvider });
    await aTrainingPeriod(story, { ect, partnership });
    const change = (facts: { schoolId?: string; leadProviderDeliveryPartnershipId?: string }) =>
      refusalOf(story.change(SchoolPartnershipRecord, partnership, facts));

    const anotherPartner = await aPairing(story, {
      activeLeadProvider,
      deliveryPartner: await aDeliveryPartner(story),
    });
    const anotherYear = await aPairing(story, {
      activeLeadProvider: await anActiveLeadProvider(story, { year: 2026 }),
    });
    expect(await change({ schoolId: (await aSchool(story)).id })).toBe(
      'training-partnership-is-of-the-school',
    );
    expect(await change({ leadProviderDeliveryPartnershipId: anotherYear.id })).toBe(
      'training-belongs-to-one-contract-period',
    );
    expect(await change({ leadProviderDeliveryPartnershipId: anotherPartner.id })).toBe('nothing');
  });

  test('and the expression of interest and the schedule are of one contract period (INV-17)', async ({
    story,
  }) => {
    const ect = await anEct(story);
    const schedule = await aSchedule(story, { year: 2026 });
    const expressionOfInterest = await anActiveLeadProvider(story, { year: 2026 });
    const name = 'training-belongs-to-one-contract-period';
    expect(await refusalOf(aTrainingPeriod(story, { ect, schedule, year: 2025 }))).toBe(name);
    expect(await refusalOf(aTrainingPeriod(story, { ect, expressionOfInterest, year: 2025 }))).toBe(name);
    expect(await refusalOf(aTrainingPeriod(story, { ect, schedule, expressionOfInterest, year: 2026 }))).toBe(
      'nothing',
    );
  });
});
