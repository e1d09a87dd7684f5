import {
  appropriateBodyPage,
  deliveryPartnerPage,
  leadProviderPage,
} from '../records/reads/lists/organisations.ts';
import { statementPage } from '../records/reads/lists/statements.ts';
import { userPage } from '../records/reads/lists/users.ts';
import { checkedFilter, checkedListPage } from './checked-filter.ts';
import { statementSort, stillThere } from './list-filters.ts';
import type { QueryResolvers } from './schema.generated.ts';
import { writtenLists } from './written-lists.ts';

export const lists = {
  teachers: writtenLists.teachers.page,
  schools: writtenLists.schools.page,
  declarations: writtenLists.declarations.page,
  statements: (_, { filter, sort, page }, { reader }) =>
    stillThere(statementPage(reader, checkedFilter(filter), statementSort(sort), checkedListPage(page))),
  leadProviders: (_, { filter, sort, page }, { reader }) =>
    stillThere(
      leadProviderPage(reader, checkedFilter(filter), sort?.descending ?? false, checkedListPage(page)),
    ),
  deliveryPartners: (_, { filter, sort, page }, { reader }) =>
    stillThere(
      deliveryPartnerPage(reader, checkedFilter(filter), sort?.descending ?? false, checkedListPage(page)),
    ),
  appropriateBodies: (_, { filter, sort, page }, { reader }) =>
    stillThere(
      appropriateBodyPage(reader, checkedFilter(filter), sort?.descending ?? false, checkedListPage(page)),
    ),
  users: (_, { filter, sort, page }, { reader }) =>
    stillThere(
      userPage(
        reader,
        checkedFilter(filter),
        { by: sort?.by ?? 'name', descending: sort?.descending ?? false },
        checkedListPage(page),
      ),
    ),
} satisfies Partial<QueryResolvers>;
