import { clawbacksOf } from '../../records/reads/clawbacks.ts';
import { placeOn } from '../../records/reads/amounts-on-statements.ts';
import { checkedPage } from '../checked-input.ts';
import type { Loaders } from '../loaders.ts';
import type { Resolvers } from '../schema.generated.ts';
import { maybe, there } from './people.ts';

export const clawbacks: Resolvers = {
  Statement: {
    clawbacks: ({ id }, { page }, { reader }) => clawbacksOf(reader, id, checkedPage(page)),
  },
  Clawback: {
    declaration: ({ declarationId }, _, { loaders }) =>
      there(loaders.declaration.load(declarationId), 'declaration'),
    paidPence: ({ declarationId, paidOnId }, _, { loaders }) =>
      amountOn(loaders, { statementId: paidOnId, declarationId, kind: 'billable' }),
    takenBackPence: ({ declarationId, takenBackOnId }, _, { loaders }) =>
      amountOn(loaders, { statementId: takenBackOnId, declarationId, kind: 'refundable' }),
    voidedBy: ({ eventId }, _, { loaders }) => maybe(loaders.event, eventId),
  },
};

async function amountOn(loaders: Loaders, place: Parameters<typeof placeOn>[0]): Promise<bigint | null> {
  return (await loaders.amountOnStatement.load(placeOn(place)))?.pence ?? null;
}
