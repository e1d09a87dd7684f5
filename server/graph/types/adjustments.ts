import type { Resolvers } from '../schema.generated.ts';
import { there } from './people.ts';

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
    addedBy: ({ eventId }, _, { loaders }) => (eventId ? loaders.event.load(eventId) : null),
    reverses: ({ reversesId }, _, { loaders }) => (reversesId ? loaders.adjustment.load(reversesId) : null),
    reversedBy: ({ reversedById }, _, { loaders }) =>
      reversedById ? loaders.adjustment.load(reversedById) : null,
    statement: ({ statementId }, _, { loaders }) => there(loaders.statement.load(statementId), 'statement'),
  },
};
