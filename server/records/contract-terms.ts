import type { EntityManager } from '@mikro-orm/postgresql';
import type { StatementUnderTerms, TermsFacts } from '../domain/change-of-terms.ts';
import { type ContractTerms, percentOf } from '../domain/contract-terms.ts';
import { statementMonth } from '../domain/statement.ts';
import {
  ActiveLeadProviderBandRecord,
  BandCeilingRecord,
  ContractBandedFeeStructureBandTermRecord,
  ContractBandedFeeStructureRecord,
  ContractFlatRateFeeStructureRecord,
  ContractRecord,
} from './contract.record.ts';
import { ContractTermProposalRecord } from './contract-term-proposal.record.ts';
import { StatementRecord } from './statement.record.ts';
import { ActiveLeadProviderRecord } from './lead-provider.record.ts';
import { ContractPeriodRecord } from './calendar.record.ts';

type BandsNow = TermsFacts['bands'];

/** What a change of a contract's terms depends on. */
export async function termsFactsOf(
  em: EntityManager,
  contract: ContractRecord,
  now: Date,
): Promise<TermsFacts> {
  const { activeLeadProviderId } = contract;
  const statements = await statementsUnder(em, activeLeadProviderId);
  const bands = await bandsOf(em, activeLeadProviderId, statements);
  const siblings = await em.find(ContractRecord, { activeLeadProviderId });
  return {
    contract: {
      id: contract.id,
      contractType: contract.contractType,
      retired: contract.retiredAt !== null,
      terms: await termsOf(em, contract, bands),
    },
    frozen: await isFrozen(em, activeLeadProviderId, now),
    statements,
    bands,
    waiting:
      (await em.count(ContractTermProposalRecord, {
        contractId: { $in: siblings.map(({ id }) => id) },
        endedAs: null,
      })) > 0,
  };
}

export async function statementsUnder(
  em: EntityManager,
  activeLeadProviderId: string,
): Promise<StatementUnderTerms[]> {
  const found = await em.find(
    StatementRecord,
    { activeLeadProviderId },
    { orderBy: { year: 'asc', month: 'asc' } },
  );
  return found.map(({ id, contractId, year, month, status }) => ({
    id,
    contractId,
    month: statementMonth(year, month),
    status,
  }));
}

/** Whether the payments of a lead provider's year are frozen. */
export async function isFrozen(em: EntityManager, activeLeadProviderId: string, now: Date): Promise<boolean> {
  const { contractPeriodYear } = await em.findOneOrFail(ActiveLeadProviderRecord, {
    id: activeLeadProviderId,
  });
  const period = await em.findOneOrFail(ContractPeriodRecord, { year: contractPeriodYear });
  return period.paymentsFrozenAt !== null && period.paymentsFrozenAt <= now;
}

export async function bandsOf(
  em: EntityManager,
  activeLeadProviderId: string,
  statements: readonly StatementUnderTerms[],
): Promise<BandsNow> {
  const bands = await em.find(
    ActiveLeadProviderBandRecord,
    { activeLeadProviderId },
    { orderBy: { allocationOrder: 'asc' } },
  );
  const ceilings = await em.find(BandCeilingRecord, { bandId: { $in: bands.map(({ id }) => id) } });
  const monthOf = new Map(statements.map(({ id, month }) => [id, month]));
  return bands.map(({ id, capacity }) => ({
    id,
    ceilings: [
      { from: null, capacity },
      ...ceilings
        .filter(({ bandId }) => bandId === id)
        .map((one) => ({ from: monthOf.get(one.fromStatementId) ?? '', capacity: one.capacity }))
        .toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    ],
  }));
}

/** The terms of a contract as a person types them, each band with its latest ceiling. */
export async function termsOf(
  em: EntityManager,
  contract: ContractRecord,
  bands: BandsNow,
): Promise<ContractTerms> {
  const structure = await em.findOneOrFail(ContractBandedFeeStructureRecord, { contractId: contract.id });
  const flat = await em.findOne(ContractFlatRateFeeStructureRecord, { contractId: contract.id });
  const prices = await em.find(ContractBandedFeeStructureBandTermRecord, {
    bandedFeeStructureId: structure.id,
  });
  return {
    vatPercent: percentOf(contract.vatRate),
    recruitmentTarget: structure.recruitmentTarget,
    setupFeePence: structure.setupFee,
    monthlyServiceFeePence: structure.monthlyServiceFee,
    upliftFeePence: structure.upliftFeePerDeclaration,
    mentorRecruitmentTarget: flat?.recruitmentTarget ?? null,
    mentorFeePence: flat?.feePerDeclaration ?? null,
    bands: bands.flatMap(({ id, ceilings }) => {
      const price = prices.find(({ bandId }) => bandId === id);
      if (!price) return [];
      return [
        {
          capacity: ceilings.at(-1)?.capacity ?? 0,
          pricePence: price.feePerDeclaration,
          outputPercent: percentOf(price.outputFeeRatio),
        },
      ];
    }),
  };
}
