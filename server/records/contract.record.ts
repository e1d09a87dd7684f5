import { defineEntity, p } from '@mikro-orm/core';
import { contractTypes } from '../domain/contract.ts';
import { createdAt, id } from './columns.ts';

/** A share between 0 and 1 as exact text: '0.6000'. */
const ratio = () => p.decimal().precision(5).scale(4);

const Contracts = defineEntity({
  name: 'ContractRecord',
  tableName: 'contracts',
  properties: {
    id: id(),
    activeLeadProviderId: p.uuid(),
    contractType: p.enum(contractTypes),
    vatRate: ratio(),
    /** The version whose terms this one changed. */
    replacesContractId: p.uuid().strictNullable(),
    /** Since when no statement may be given it. */
    retiredAt: p.datetime().strictNullable(),
    createdAt: createdAt(),
  },
});
export class ContractRecord extends Contracts.class {}
Contracts.setClass(ContractRecord);

const BandedFeeStructures = defineEntity({
  name: 'ContractBandedFeeStructureRecord',
  tableName: 'contract_banded_fee_structures',
  properties: {
    id: id(),
    contractId: p.uuid(),
    recruitmentTarget: p.integer(),
    setupFee: p.bigint(),
    upliftFeePerDeclaration: p.bigint(),
    upliftTargetRatio: ratio().strictNullable(),
    monthlyServiceFee: p.bigint().strictNullable(),
  },
});
export class ContractBandedFeeStructureRecord extends BandedFeeStructures.class {}
BandedFeeStructures.setClass(ContractBandedFeeStructureRecord);

const FlatRateFeeStructures = defineEntity({
  name: 'ContractFlatRateFeeStructureRecord',
  tableName: 'contract_flat_rate_fee_structures',
  properties: {
    id: id(),
    contractId: p.uuid(),
    recruitmentTarget: p.integer(),
    feePerDeclaration: p.bigint(),
  },
});
export class ContractFlatRateFeeStructureRecord extends FlatRateFeeStructures.class {}
FlatRateFeeStructures.setClass(ContractFlatRateFeeStructureRecord);

const Bands = defineEntity({
  name: 'ActiveLeadProviderBandRecord',
  tableName: 'active_lead_provider_bands',
  properties: {
    id: id(),
    activeLeadProviderId: p.uuid(),
    /** 1 is band A. */
    allocationOrder: p.integer(),
    capacity: p.integer(),
  },
});
export class ActiveLeadProviderBandRecord extends Bands.class {}
Bands.setClass(ActiveLeadProviderBandRecord);

const BandTerms = defineEntity({
  name: 'ContractBandedFeeStructureBandTermRecord',
  tableName: 'contract_banded_fee_structure_band_terms',
  properties: {
    id: id(),
    bandedFeeStructureId: p.uuid(),
    bandId: p.uuid(),
    feePerDeclaration: p.bigint(),
    outputFeeRatio: ratio(),
    serviceFeeRatio: ratio(),
  },
});
export class ContractBandedFeeStructureBandTermRecord extends BandTerms.class {}
BandTerms.setClass(ContractBandedFeeStructureBandTermRecord);

const BandCeilings = defineEntity({
  name: 'BandCeilingRecord',
  tableName: 'band_ceilings',
  properties: {
    id: id(),
    bandId: p.uuid(),
    fromStatementId: p.uuid(),
    capacity: p.integer(),
  },
});
export class BandCeilingRecord extends BandCeilings.class {}
BandCeilings.setClass(BandCeilingRecord);
