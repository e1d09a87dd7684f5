import { clawbacksOf } from '../../records/reads/clawbacks.ts';
import { checkedPage } from '../checked-input.ts';
import type { Resolvers } from '../schema.generated.ts';
import { there } from './people.ts';

export const clawbacks: Resolvers = {
  Statement: {
    clawbacks: ({ id }, { page }, { reader }) => clawbacksOf(reader, id, checkedPage(page)),
  },
  Clawback: {
    declaration: ({ declarationId }, _, { loaders }) =>
      there(loaders.declaration.load(declarationId), 'declaration'),
    voidedBy: ({ eventId }, _, { loaders }) => (eventId ? loaders.event.load(eventId) : null),
  },
};
