import { classOfField } from '../../access/class-of.ts';
import { seenBy } from '../../access/policy.ts';
import { monthInWords } from '../../domain/statement.ts';
import { CHANGES_SHOWN } from '../../records/reads/events.ts';
import { inWords } from '../row-changes.ts';
import type { Resolvers } from '../schema.generated.ts';
import { maybe } from './people.ts';

export const events: Resolvers = {
  Event: {
    subjects: async ({ id }, _, { loaders }) => loaders.subjectsOf.load(id),
    changes: async ({ id }, _, context) => inWords(await context.loaders.changesOf.load(id), context),
    changeCount: async ({ id }, _, { loaders }) => Number((await loaders.changeCount.load(id))?.count ?? 0n),
    reversedBy: ({ id }, _, { loaders }) => loaders.reversalOf.load(id),
    reverses: ({ reversesId }, _, { loaders }) => maybe(loaders.event, reversesId),
  },
  EventSubject: {
    name: async ({ type, id }, _, { loaders, actor }) =>
      seenBy[classOfField(type, 'name')].includes(actor.role)
        ? ((await loaders.name.load(id))?.name ?? null)
        : null,
  },
  Planned: {
    changes: (plan, _, context) => inWords(plan.changes, context, plan.names),
    sentence: (plan) => plan.told.sentence,
    amount: (plan) => plan.told.amount ?? null,
    notices: (plan) => [...plan.told.notices],
  },
  PlannedMoney: {
    statements: ({ statements }) => statements.slice(0, CHANGES_SHOWN),
    count: ({ statements }) => statements.length,
  },
  StatementMoved: {
    name: ({ month }) => monthInWords(month),
  },
};
