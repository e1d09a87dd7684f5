import type { Resolvers } from '../schema.generated.ts';
import { maybe, there } from './people.ts';

export const adjustments: Resolvers = {
  Statement: {
    notes: ({ id }, _, { loaders }) => loaders.notesOfStatement.load(id),
    adjustments: ({ id }, _, { loaders }) => loaders.adjustmentsOfStatement.load(id),
  },
  StatementNote: {
    knownDifferencePence: ({ knownDifference }) => knownDifference,
    addedBy: ({ eventId }, _, { loaders }) => there(loaders.event.load(eventId), 'event'),
  },
  StatementAdjustment: {
    pence: ({ amount }) => amount,
    addedBy: ({ eventId }, _, { loaders }) => maybe(loaders.event, eventId),
    reverses: ({ reversesId }, _, { loaders }) => maybe(loaders.adjustment, reversesId),
    reversedBy: ({ reversedById }, _, { loaders }) => maybe(loaders.adjustment, reversedById),
    statement: ({ statementId }, _, { loaders }) => there(loaders.statement.load(statementId), 'statement'),
  },
};
