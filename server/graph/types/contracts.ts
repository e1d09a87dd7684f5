import { type ContractTerms, differencesBetween, percentOf } from '../../domain/contract-terms.ts';
import { bandLetter, pour } from '../../domain/payment/bands.ts';
import { statementName } from '../../domain/statement.ts';
import { termsFrom } from '../../domain/terms-proposal.ts';
import type { ContractBandRow } from '../../records/reads/contracts.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { whatIf } from '../../records/reads/what-if-terms.ts';
import { maybe, there } from './people.ts';

export const contracts: Resolvers = {
  ActiveLeadProvider: {
    contracts: ({ id }, _, { loaders }) => loaders.contractsOfActive.load(id),
  },
  Statement: {
    contract: async ({ id }, _, { loaders }) => {
      const { contractId } = await there(loaders.contractOfStatement.load(id), 'statement');
      return there(loaders.contract.load(contractId), 'contract');
    },
  },
  Contract: {
    activeLeadProvider: ({ activeLeadProviderId }, _, { loaders }) =>
      there(loaders.activeLeadProvider.load(activeLeadProviderId), 'lead provider of the contract'),
    terms: async (contract, _, { loaders }) => {
      const bands = contract.bands.map(bandOf);
      const taken = await loaders.placesTaken.load(contract.id);
      const { poured } = pour(
        taken?.count ?? 0,
        bands.map(({ capacity }) => capacity),
      );
      return {
        ...contract,
        vatPercent: percentOf(contract.vatRate),
        bands: bands.map((band, index) => ({ ...band, taken: poured[index] ?? 0 })),
      };
    },
    statements: ({ id }, _, { loaders }) => loaders.statementsOfContract.load(id),
    statementCount: async ({ id }, _, { loaders }) => (await loaders.statementsOfContract.load(id)).length,
    firstStatement: async ({ id }, _, { loaders }) =>
      (await loaders.statementsOfContract.load(id)).at(0) ?? null,
    lastStatement: async ({ id }, _, { loaders }) =>
      (await loaders.statementsOfContract.load(id)).at(-1) ?? null,
    replaces: ({ replacesContractId }, _, { loaders }) => maybe(loaders.contract, replacesContractId),
    proposals: ({ id }, _, { loaders }) => loaders.proposalsOfContract.load(id),
    history: ({ id }, _, { loaders }) => loaders.historyOf.load(id),
  },
  TermProposal: { change: (proposal) => proposal },
  ProposedChange: {
    differences: ({ termsBefore, terms }) => differencesBetween(termsFrom(termsBefore), termsFrom(terms)),
    whatIf: async ({ endedAs, contractId, fromMonth, toMonth, terms }, _, context) =>
      endedAs === null
        ? whatIfProposed(context, contractId, { fromMonth, toMonth, terms: termsFrom(terms) })
        : null,
  },
  TermsEffect: {
    statement: ({ statementId }, _, { loaders }) => there(loaders.statement.load(statementId), 'statement'),
    differencePence: ({ beforePence, afterPence }) => afterPence - beforePence,
  },
};

/** A proposal waits by itself, so that it does not stand in its own way. */
const whatIfProposed = (
  { readingEm, door }: Context,
  contractId: string,
  asked: { fromMonth: string | null; toMonth: string | null; terms: ContractTerms },
) => whatIf(readingEm(), contractId, asked, door.clock(), 'its own');

const bandOf = ({ order, capacity, price, outputRatio, ceilings }: ContractBandRow) => ({
  letter: bandLetter(order),
  capacity: ceilings.at(-1)?.capacity ?? capacity,
  pricePence: BigInt(price),
  outputPercent: percentOf(outputRatio),
  ceilings: [
    { from: null, capacity },
    ...ceilings.map((one) => ({ from: statementName(one.year, one.month), capacity: one.capacity })),
  ],
});
