import { describe, expect } from 'vitest';
import { AppropriateBodyRecord } from '../../server/records/appropriate-body.record.ts';
import { ContractPeriodRecord } from '../../server/records/calendar.record.ts';
import {
  BandCeilingRecord,
  ContractBandedFeeStructureBandTermRecord,
  ContractBandedFeeStructureRecord,
  ContractFlatRateFeeStructureRecord,
} from '../../server/records/contract.record.ts';
import {
  ActiveLeadProviderRecord,
  LeadProviderDeliveryPartnershipRecord,
} from '../../server/records/lead-provider.record.ts';
import { RegisterSchoolLinkRecord } from '../../server/records/register-school.record.ts';
import {
  aContract,
  aFundingEligibility,
  aMentor,
  anActiveLeadProvider,
  anAppropriateBody,
  anEctAtSchool,
  aPairing,
  aRegisterSchool,
  aSchool,
  aStatement,
  aTeacher,
  aUser,
  test,
} from '../stories/index.ts';
import { refusalOf } from '../support/refusal-of.ts';

const TOO_LONG = `${'x'.repeat(243)}@example.com`;
const FITS = TOO_LONG.slice(1);

describe('text', () => {
  test('is no longer than its field', async ({ story }) => {
    const startedOn = '2025-09-01';
    expect(await refusalOf(anEctAtSchool(story, { startedOn, email: TOO_LONG }))).toBe(
      'ect-at-school-periods-email-check',
    );
    expect(await refusalOf(anEctAtSchool(story, { startedOn, email: FITS }))).toBe('nothing');
    expect(await refusalOf(aMentor(story, { startedOn, email: TOO_LONG }))).toBe(
      'mentor-at-school-periods-email-check',
    );
    expect(await refusalOf(aMentor(story, { startedOn, email: FITS }))).toBe('nothing');
    expect(await refusalOf(aUser(story, { role: 'support', email: TOO_LONG }))).toBe('users-email-check');
    expect(await refusalOf(aUser(story, { role: 'support', email: 'Ada@example.com' }))).toBe(
      'users-email-check',
    );
    expect(await refusalOf(aTeacher(story, { correctedName: 'x'.repeat(201) }))).toBe('corrected-name-fits');
    expect(await refusalOf(aTeacher(story, { correctedName: ' ' }))).toBe('corrected-name-fits');
    expect(await refusalOf(aTeacher(story, { correctedName: 'x'.repeat(200) }))).toBe('nothing');
  });

  test('of the register names the school and counts its pupils', async ({ story }) => {
    expect(await refusalOf(aRegisterSchool(story, { name: ' ' }))).toBe('register-schools-name-check');
    expect(await refusalOf(aRegisterSchool(story, { pupilsOnRoll: -1 }))).toBe(
      'register-schools-pupils-on-roll-check',
    );
    expect(await refusalOf(aRegisterSchool(story, { pupilsOnRoll: 0 }))).toBe('nothing');
  });
});

describe('facts that are said together or not at all', () => {
  test('the day and the reason a mentor’s funding ended', async ({ story }) => {
    const day = { mentorBecameIneligibleForFundingOn: '2025-09-01' };
    const reason = { mentorBecameIneligibleForFundingReason: 'started_not_completed' } as const;
    expect(await refusalOf(aTeacher(story, day))).toBe('mentor-ineligibility-has-a-reason');
    expect(await refusalOf(aTeacher(story, reason))).toBe('mentor-ineligibility-has-a-reason');
    expect(await refusalOf(aTeacher(story, { ...day, ...reason }))).toBe('nothing');
  });

  test('when and why a teacher was anonymised', async ({ story }) => {
    const at = { anonymisedAt: new Date('2025-09-01T12:00:00Z') };
    expect(await refusalOf(aTeacher(story, at))).toBe('anonymisation-has-a-reason');
    expect(await refusalOf(aTeacher(story, { ...at, anonymisationReason: 'registered_in_error' }))).toBe(
      'nothing',
    );
  });

  test('a school’s lead provider and its provider-led programme', async ({ story }) => {
    const { leadProviderId } = await anActiveLeadProvider(story, { year: 2025 });
    const chosen = (lastChosenTrainingProgramme: 'provider_led' | 'school_led') =>
      refusalOf(aSchool(story, { lastChosenTrainingProgramme, lastChosenLeadProviderId: leadProviderId }));
    expect(await chosen('school_led')).toBe('provider-chosen-only-when-provider-led');
    expect(await chosen('provider_led')).toBe('nothing');
  });
});

test('what there is one of is not added again', async ({ story }) => {
  const again = async (name: string, adding: () => Promise<unknown>) =>
    expect(await refusalOf(adding())).toBe(name);
  const provider = await anActiveLeadProvider(story, { year: 2025 });
  const pairing = await aPairing(story, { activeLeadProvider: provider });
  const school = await aSchool(story);
  const { urn } = school;
  const body = await anAppropriateBody(story, { dfeSignInOrganisationId: provider.id });
  const link = { urn, linkUrn: '100000', linkType: 'Successor' };
  await aFundingEligibility(story, { school, year: 2025 });
  await story.add(RegisterSchoolLinkRecord, link);

  await again('contract-period-year-is-unique', () =>
    story.add(ContractPeriodRecord, { year: 2025, startedOn: '1990-06-01', finishedOn: '1990-06-01' }),
  );
  await again('active-lead-provider-is-unique', () =>
    story.add(ActiveLeadProviderRecord, {
      leadProviderId: provider.leadProviderId,
      contractPeriodYear: 2025,
    }),
  );
  await again('pairing-is-unique', () =>
    story.add(LeadProviderDeliveryPartnershipRecord, {
      activeLeadProviderId: pairing.activeLeadProviderId,
      deliveryPartnerId: pairing.deliveryPartnerId,
    }),
  );
  await again('funding-eligibility-is-unique', () => aFundingEligibility(story, { school, year: 2025 }));
  await again('register-school-link-is-unique', () => story.add(RegisterSchoolLinkRecord, link));
  await again('appropriate-body-name-is-unique', () => anAppropriateBody(story, { name: body.name }));
  await again('appropriate-body-sign-in-is-unique', () =>
    story.add(AppropriateBodyRecord, {
      name: 'Another hub',
      bodyType: 'national',
      dfeSignInOrganisationId: body.dfeSignInOrganisationId,
    }),
  );
});

describe('prices', () => {
  test('are not below zero, and fees are above it', async ({ story }) => {
    const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
    const { id: contractId } = await aContract(story, { activeLeadProvider });
    const banded = await story.find(ContractBandedFeeStructureRecord, { contractId });
    const flat = await story.find(ContractFlatRateFeeStructureRecord, { contractId });
    const term = await story.find(ContractBandedFeeStructureBandTermRecord, {
      bandedFeeStructureId: banded.id,
    });
    const bandedFees = 'contract-banded-fee-structures';
    for (const [facts, name] of [
      [{ recruitmentTarget: -1 }, 'recruitment-target-check'],
      [{ setupFee: -1n }, 'setup-fee-check'],
      [{ upliftFeePerDeclaration: -1n }, 'uplift-fee-per-declaration-check'],
      [{ upliftTargetRatio: '1.0001' }, 'uplift-target-ratio-check'],
      [{ monthlyServiceFee: -1n }, 'monthly-service-fee-check'],
    ] as const)
      expect(await refusalOf(story.change(ContractBandedFeeStructureRecord, banded, facts))).toBe(
        `${bandedFees}-${name}`,
      );
    for (const [facts, name] of [
      [{ recruitmentTarget: 0 }, 'contract-flat-rate-fee-structures-recruitment-target-check'],
      [{ feePerDeclaration: 0n }, 'contract-flat-rate-fee-structures-fee-per-declaration-check'],
    ] as const)
      expect(await refusalOf(story.change(ContractFlatRateFeeStructureRecord, flat, facts))).toBe(name);
    const shares = (outputFeeRatio: string, serviceFeeRatio: string) =>
      refusalOf(
        story.change(ContractBandedFeeStructureBandTermRecord, term, { outputFeeRatio, serviceFeeRatio }),
      );
    expect(await shares('1.1', '-0.1')).toBe(
      'contract-banded-fee-structure-band-term-service-fee-ratio-check',
    );
    expect(await shares('-0.1', '1.1')).toBe(
      'contract-banded-fee-structure-band-term-service-fee-ratio-check',
    );
    expect(await shares('1', '0')).toBe('nothing');
    const second = { contractId, recruitmentTarget: 1, setupFee: 0n, upliftFeePerDeclaration: 0n };
    expect(await refusalOf(story.add(ContractBandedFeeStructureRecord, second))).toBe(
      'one-banded-structure-a-contract',
    );
  });

  test('leave a band some room', async ({ story }) => {
    const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
    const statement = await aStatement(story, { activeLeadProvider, month: 4, year: 2026 });
    const structure = await story.find(ContractBandedFeeStructureRecord, {
      contractId: statement.contractId,
    });
    const { bandId } = await story.find(ContractBandedFeeStructureBandTermRecord, {
      bandedFeeStructureId: structure.id,
    });
    const raised = story.add(BandCeilingRecord, { bandId, fromStatementId: statement.id, capacity: 0 });
    expect(await refusalOf(raised)).toBe('band-ceilings-capacity-check');
  });
});
