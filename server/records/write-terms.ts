import type { EntityManager } from '@mikro-orm/postgresql';
import type { ChangeOfTerms } from '../domain/change-of-terms.ts';
import { type ContractTerms, ratioOf } from '../domain/contract-terms.ts';
import { exactText, minus, whole } from '../domain/payment/exact.ts';
import { newId } from './columns.ts';
import {
  ActiveLeadProviderBandRecord,
  BandCeilingRecord,
  ContractBandedFeeStructureBandTermRecord,
  ContractBandedFeeStructureRecord,
  ContractFlatRateFeeStructureRecord,
  ContractRecord,
} from './contract.record.ts';
import { StatementRecord } from './statement.record.ts';

/** Writes an agreed change; answers the contract that has the new terms. */
export async function writeTerms(
  em: EntityManager,
  contract: ContractRecord,
  terms: ContractTerms,
  change: ChangeOfTerms,
): Promise<string> {
  for (const { bandId, capacity } of change.raised) await raiseCeiling(em, bandId, change, capacity);
  if (!change.contractChanges) return contract.id;
  const { activeLeadProviderId } = contract;
  const known = await em.find(
    ActiveLeadProviderBandRecord,
    { activeLeadProviderId },
    { orderBy: { allocationOrder: 'asc' } },
  );
  const bandIds = known.map(({ id }) => id);
  bandIds.push(...addBands(em, activeLeadProviderId, bandIds.length, change.added));
  if (change.inPlace) {
    await rewrite(em, contract, terms, bandIds);
    return contract.id;
  }
  const structure = await em.findOneOrFail(ContractBandedFeeStructureRecord, { contractId: contract.id });
  const next = createContract(
    em,
    { activeLeadProviderId, contractType: contract.contractType, replacesContractId: contract.id },
    terms,
    bandIds,
    structure.upliftTargetRatio,
  );
  for (const { id } of change.moved) (await em.findOneOrFail(StatementRecord, { id })).contractId = next;
  return next;
}

/** Adds bands after those there are; answers their ids. */
const addBands = (
  em: EntityManager,
  activeLeadProviderId: string,
  known: number,
  capacities: readonly number[],
): string[] =>
  capacities.map((capacity, index) => {
    const band = { id: newId(), activeLeadProviderId, allocationOrder: known + index + 1, capacity };
    return em.create(ActiveLeadProviderBandRecord, band).id;
  });

/** Makes a contract that replaces none, with the bands that the lead provider does not have yet. */
export function makeContract(
  em: EntityManager,
  { activeLeadProviderId, contractType }: Pick<ContractRecord, 'activeLeadProviderId' | 'contractType'>,
  terms: ContractTerms,
  bandIds: readonly string[],
): void {
  const places = terms.bands.slice(bandIds.length).map(({ capacity }) => capacity);
  const added = addBands(em, activeLeadProviderId, bandIds.length, places);
  createContract(em, { activeLeadProviderId, contractType, replacesContractId: null }, terms, [
    ...bandIds,
    ...added,
  ]);
}

async function raiseCeiling(
  em: EntityManager,
  bandId: string,
  { from }: ChangeOfTerms,
  capacity: number,
): Promise<void> {
  if (from === null) {
    (await em.findOneOrFail(ActiveLeadProviderBandRecord, { id: bandId })).capacity = capacity;
    return;
  }
  const there = await em.findOne(BandCeilingRecord, { bandId, fromStatementId: from.id });
  if (there) there.capacity = capacity;
  else em.create(BandCeilingRecord, { id: newId(), bandId, fromStatementId: from.id, capacity });
}

const rate = (percent: string): string => exactText(ratioOf(percent));
const restOf = (percent: string): string => exactText(minus(whole(1), ratioOf(percent)));

const bandedFees = (terms: ContractTerms) => ({
  recruitmentTarget: terms.recruitmentTarget,
  setupFee: terms.setupFeePence,
  monthlyServiceFee: terms.monthlyServiceFeePence,
  upliftFeePerDeclaration: terms.upliftFeePence,
});
const priceOf = ({ pricePence, outputPercent }: ContractTerms['bands'][number]) => ({
  feePerDeclaration: pricePence,
  outputFeeRatio: rate(outputPercent),
  serviceFeeRatio: restOf(outputPercent),
});

/** Makes a contract; answers its id. */
export function createContract(
  em: EntityManager,
  contract: Pick<ContractRecord, 'activeLeadProviderId' | 'contractType' | 'replacesContractId'>,
  terms: ContractTerms,
  bandIds: readonly string[],
  upliftTargetRatio: string | null = null,
): string {
  const contractId = newId();
  const bandedFeeStructureId = newId();
  em.create(ContractRecord, {
    id: contractId,
    ...contract,
    vatRate: rate(terms.vatPercent),
    retiredAt: null,
  });
  em.create(ContractBandedFeeStructureRecord, {
    id: bandedFeeStructureId,
    contractId,
    upliftTargetRatio,
    ...bandedFees(terms),
  });
  for (const [index, band] of terms.bands.entries())
    em.create(ContractBandedFeeStructureBandTermRecord, {
      id: newId(),
      bandedFeeStructureId,
      bandId: bandIds[index] ?? '',
      ...priceOf(band),
    });
  const { mentorFeePence, mentorRecruitmentTarget } = terms;
  if (mentorFeePence !== null && mentorRecruitmentTarget !== null)
    em.create(ContractFlatRateFeeStructureRecord, {
      id: newId(),
      contractId,
      recruitmentTarget: mentorRecruitmentTarget,
      feePerDeclaration: mentorFeePence,
    });
  return contractId;
}

async function rewrite(
  em: EntityManager,
  contract: ContractRecord,
  terms: ContractTerms,
  bandIds: readonly string[],
): Promise<void> {
  contract.vatRate = rate(terms.vatPercent);
  const structure = await em.findOneOrFail(ContractBandedFeeStructureRecord, { contractId: contract.id });
  em.assign(structure, bandedFees(terms));
  for (const [index, band] of terms.bands.entries()) {
    const bandId = bandIds[index] ?? '';
    const place = { bandedFeeStructureId: structure.id, bandId };
    const there = await em.findOne(ContractBandedFeeStructureBandTermRecord, place);
    if (there) em.assign(there, priceOf(band));
    else em.create(ContractBandedFeeStructureBandTermRecord, { id: newId(), ...place, ...priceOf(band) });
  }
  const { mentorFeePence, mentorRecruitmentTarget } = terms;
  if (mentorFeePence === null || mentorRecruitmentTarget === null) return;
  const flat = await em.findOneOrFail(ContractFlatRateFeeStructureRecord, { contractId: contract.id });
  em.assign(flat, { recruitmentTarget: mentorRecruitmentTarget, feePerDeclaration: mentorFeePence });
}
