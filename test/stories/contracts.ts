import type { ContractType } from '../../server/domain/contract.ts';
import type { Pence } from '../../server/domain/money.ts';
import {
  ActiveLeadProviderBandRecord,
  ContractBandedFeeStructureBandTermRecord,
  ContractBandedFeeStructureRecord,
  ContractFlatRateFeeStructureRecord,
  ContractRecord,
} from '../../server/records/contract.record.ts';
import type { ActiveLeadProviderRecord } from '../../server/records/lead-provider.record.ts';
import { builder, type Facts, type Story } from './story.ts';

export interface BandFacts {
  capacity: number;
  feePerDeclaration: Pence;
  /** The share of the fee paid for outputs: '0.6' unless said. The rest is the service fee's. */
  outputFeeRatio?: string;
}

export interface ContractFacts {
  activeLeadProvider: ActiveLeadProviderRecord;
  /** By the contract year unless said: 'ecf' before 2025, 'ittecf_ectp' from then on. */
  contractType?: ContractType;
  vatRate?: string;
  /** Band A first. The provider's bands are made with its first contract; a later one only prices them. */
  bands?: readonly BandFacts[];
  banded?: Facts<ContractBandedFeeStructureRecord>;
  /** What a mentor's training costs; said or not, only an 'ittecf_ectp' contract has it. */
  flatRate?: Facts<ContractFlatRateFeeStructureRecord>;
}

const ONE_BAND: readonly BandFacts[] = [{ capacity: 100, feePerDeclaration: 100_000n }];

/** A contract with its prices: one band of 100 at £1,000.00 and no other fee unless said. */
export const aContract = builder(
  async (
    story,
    { activeLeadProvider, bands = ONE_BAND, banded = {}, flatRate = {}, ...facts }: ContractFacts,
  ) => {
    const contractType =
      facts.contractType ?? (activeLeadProvider.contractPeriodYear < 2025 ? 'ecf' : 'ittecf_ectp');
    const contract = await story.add(ContractRecord, {
      activeLeadProviderId: activeLeadProvider.id,
      contractType,
      vatRate: facts.vatRate ?? '0.2',
    });
    const structure = await story.add(ContractBandedFeeStructureRecord, {
      contractId: contract.id,
      recruitmentTarget: bands.reduce((sum, band) => sum + band.capacity, 0),
      setupFee: 0n,
      upliftFeePerDeclaration: 0n,
      ...banded,
    });
    await priceBands(story, activeLeadProvider, structure, bands);
    if (contractType === 'ittecf_ectp')
      await story.add(ContractFlatRateFeeStructureRecord, {
        contractId: contract.id,
        recruitmentTarget: 100,
        feePerDeclaration: 100_000n,
        ...flatRate,
      });
    return contract;
  },
);

async function priceBands(
  story: Story,
  { id: activeLeadProviderId }: ActiveLeadProviderRecord,
  structure: ContractBandedFeeStructureRecord,
  bands: readonly BandFacts[],
): Promise<void> {
  for (const [index, { capacity, feePerDeclaration, outputFeeRatio = '0.6' }] of bands.entries()) {
    const place = { activeLeadProviderId, allocationOrder: index + 1 };
    const band = await story.findOr(ActiveLeadProviderBandRecord, place, () =>
      story.add(ActiveLeadProviderBandRecord, { ...place, capacity }),
    );
    await story.add(ContractBandedFeeStructureBandTermRecord, {
      bandedFeeStructureId: structure.id,
      bandId: band.id,
      feePerDeclaration,
      outputFeeRatio,
      serviceFeeRatio: restOf(outputFeeRatio),
    });
  }
}

/** '0.4000' for '0.6', in exact ten-thousandths. */
function restOf(ratio: string): string {
  const [whole = '0', fraction = ''] = ratio.split('.');
  const rest = 10_000n - BigInt(whole + fraction.padEnd(4, '0'));
  return `${rest / 10_000n}.${String(rest % 10_000n).padStart(4, '0')}`;
}
