import { Fault } from '../../audit/faults.ts';
import type { Resolvers } from '../schema.generated.ts';

const countOf = (row: { count: bigint } | null): number => Number(row?.count ?? 0n);

export const organisations: Resolvers = {
  LeadProvider: {
    contractPeriods: ({ id }, _, { loaders }) => loaders.contractPeriodsOfLeadProvider.load(id),
    history: ({ id }, _, { loaders }) => loaders.historyOf.load(id),
  },
  ActiveLeadProvider: {
    deliveryPartners: ({ id }, _, { loaders }) => loaders.deliveryPartnersOfActive.load(id),
    statements: ({ id }, _, { loaders }) => loaders.statementsOfActive.load(id),
    schoolCount: async ({ id }, _, { loaders }) => countOf(await loaders.schoolCount.load(id)),
    teacherCount: async ({ id }, _, { loaders }) => countOf(await loaders.teacherCount.load(id)),
    declarationCounts: async ({ id }, _, { loaders, moment }) => {
      if (moment)
        throw new Fault(
          'BAD_USER_INPUT',
          'Declarations are counted as they are today. Come back from the past.',
        );
      return (await loaders.declarationCountsOfActive.load(id)).map((row) => ({
        state: row.state,
        count: countOf(row),
      }));
    },
  },
  DeliveryPartner: {
    leadProviders: ({ id }, _, { loaders }) => loaders.leadProvidersOfDeliveryPartner.load(id),
    pairings: ({ id }, _, { loaders }) => loaders.pairingsOfDeliveryPartner.load(id),
    history: ({ id }, _, { loaders }) => loaders.historyOf.load(id),
  },
  Pairing: {
    schoolCount: async ({ id }, _, { loaders }) =>
      Number((await loaders.pairingCounts.load(id))?.schools ?? 0n),
    teacherCount: async ({ id }, _, { loaders }) =>
      Number((await loaders.pairingCounts.load(id))?.teachers ?? 0n),
  },
  AppropriateBody: {
    inductions: async ({ id }, _, { loaders }) => {
      const counts = await loaders.inductionCounts.load(id);
      return {
        open: Number(counts?.open ?? 0n),
        passed: Number(counts?.passed ?? 0n),
        failed: Number(counts?.failed ?? 0n),
        released: Number(counts?.released ?? 0n),
        firstStartedOn: counts?.firstStartedOn ?? null,
        lastStartedOn: counts?.lastStartedOn ?? null,
      };
    },
    openInductionCount: async ({ id }, _, { loaders }) => countOf(await loaders.openInductionCount.load(id)),
    history: ({ id }, _, { loaders }) => loaders.historyOf.load(id),
  },
  Statement: {
    declarationCounts: async ({ id }, _, { loaders }) =>
      (await loaders.declarationCountsOfStatement.load(id)).map((row) => ({ ...row, count: countOf(row) })),
    adjustmentCount: async ({ id }, _, { loaders }) => countOf(await loaders.adjustmentCount.load(id)),
    history: ({ id }, _, { loaders }) => loaders.historyOf.load(id),
  },
};
