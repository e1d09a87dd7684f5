import { COUNTED, type ListPage } from '../../records/reads/list.ts';
import type { Resolvers } from '../schema.generated.ts';

/** Nothing is counted unless somebody asks how many there are, and then once. */
const counted = new WeakMap<object, Promise<number>>();

function countOf(page: ListPage<unknown>): Promise<number> {
  const count = counted.get(page) ?? page.count();
  counted.set(page, count);
  return count;
}

const page = {
  total: async (of: ListPage<unknown>) => Math.min(await countOf(of), COUNTED),
  totalIsExact: async (of: ListPage<unknown>) => (await countOf(of)) <= COUNTED,
};

export const pages: Resolvers = {
  TeacherPage: page,
  SchoolPage: page,
  LeadProviderPage: page,
  DeliveryPartnerPage: page,
  AppropriateBodyPage: page,
  DeclarationPage: page,
  StatementPage: page,
  EventPage: page,
  UserPage: page,
  User: {
    linkedTo: async ({ id }, _, { loaders }) =>
      (await loaders.accountsLike.load(id)).filter(({ isLinked }) => isLinked),
    looksLike: async ({ id }, _, { loaders }) =>
      (await loaders.accountsLike.load(id)).filter(({ isLinked }) => !isLinked),
  },
};
