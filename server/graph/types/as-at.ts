import { checkedId } from '../checked-input.ts';
import type { Resolvers } from '../schema.generated.ts';

export const asAt: Resolvers = {
  AsAt: {
    teacher: (_, { id }, { loaders }) => loaders.teacher.load(checkedId('id', id)),
    school: (_, { id }, { loaders }) => loaders.school.load(checkedId('id', id)),
    declaration: (_, { id }, { loaders }) => loaders.declaration.load(checkedId('id', id)),
    statement: (_, { id }, { loaders }) => loaders.statement.load(checkedId('id', id)),
  },
};
