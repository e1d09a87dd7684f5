import { maySearchPeople } from '../../access/policy.ts';
import type { Actor } from '../../access/actor.ts';
import { savedView, savedViews } from '../../records/reads/saved-views.ts';
import { checkedId } from '../checked-input.ts';
import type { QueryResolvers, Resolvers } from '../schema.generated.ts';

const viewerOf = ({ userId, role }: Actor) => ({ userId, seesPeople: maySearchPeople(role) });

export const savedViewQueries = {
  savedViews: (_, { list }, { reader, actor }) => savedViews(reader, viewerOf(actor), list),
  savedView: (_, { id }, { reader, actor }) => savedView(reader, viewerOf(actor), checkedId('id', id)),
} satisfies Partial<QueryResolvers>;

export const savedViewFields: Resolvers = {
  SavedView: {
    filter: ({ filter }) => JSON.stringify(filter),
    mine: ({ owner }, _, { actor }) => owner.id === actor.userId,
  },
};
