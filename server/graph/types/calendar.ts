import type { Resolvers } from '../schema.generated.ts';

export const calendar: Resolvers = {
  ContractPeriod: {
    leadProviders: ({ year }, _, { loaders }) => loaders.leadProvidersOfYear.load(String(year)),
    schedules: ({ year }, _, { loaders }) => loaders.schedulesOfYear.load(String(year)),
    history: ({ id }, _, { loaders }) => loaders.historyOf.load(id),
  },
};
