import type { DeclarationRow } from '../records/reads/declarations.ts';
import { readPage, readWrittenPage } from '../records/reads/list-page.ts';
import type { ListPage, PageAsked, SortBy, WrittenList, WrittenPage } from '../records/reads/list.ts';
import {
  type DeclarationOrder,
  type DeclarationFilter as Declarations,
  declarationList,
} from '../records/reads/lists/declarations.ts';
import {
  type SchoolFilter as Schools,
  schoolList,
  type SchoolOrder,
} from '../records/reads/lists/schools.ts';
import {
  type TeacherOrder,
  type TeacherFilter as Teachers,
  teacherList,
} from '../records/reads/lists/teachers.ts';
import type { SchoolRow } from '../records/reads/schools.ts';
import type { TeacherRow } from '../records/reads/teachers.ts';
import { checkedFilter, checkedListPage } from './checked-filter.ts';
import type { Context } from './context.ts';
import {
  declarationFilter,
  declarationSort,
  schoolSort,
  stillThere,
  teacherFilter,
  teacherSort,
} from './list-filters.ts';
import type { QueryDeclarationsArgs, QuerySchoolsArgs, QueryTeachersArgs } from './schema.generated.ts';

/** A list of the schema: its table, and what its arguments ask of it. */
function listed<Row, Filter, Order extends string, Args>(
  list: WrittenList<Filter, Order>,
  ask: (context: Context, args: Args) => Asked<Filter, Order> | Promise<Asked<Filter, Order>>,
) {
  return {
    written: list.written,
    page: async (_: unknown, args: Args, context: Context): Promise<ListPage<Row>> => {
      const { filter, sort, page } = await ask(context, args);
      return stillThere(readPage(context.reader, list, filter, sort, page));
    },
    /** The same page with `row` as the JSON of each, and how many there are if they are to be `counted`. */
    writtenPage: async (
      { row, counted, args }: { row: string; counted: boolean; args: Args },
      context: Context,
    ): Promise<WrittenPage> => {
      const { filter, sort, page } = await ask(context, args);
      return stillThere(readWrittenPage(context.reader, list, row, filter, sort, { ...page, counted }));
    },
  };
}

interface Asked<Filter, Order extends string> {
  readonly filter: Filter;
  readonly sort: SortBy<Order>;
  readonly page: PageAsked;
}

/** The lists whose rows PostgreSQL can write by itself. */
export const writtenLists = {
  teachers: listed<TeacherRow, Teachers, TeacherOrder, Partial<QueryTeachersArgs>>(
    teacherList,
    ({ actor: { role }, today }, { filter, sort, page }) => ({
      filter: { ...teacherFilter(role, filter), today },
      sort: teacherSort(role, sort),
      page: checkedListPage(page),
    }),
  ),
  schools: listed<SchoolRow, Schools, SchoolOrder, Partial<QuerySchoolsArgs>>(
    schoolList,
    ({ today }, { filter, sort, page }) => ({
      filter: { ...checkedFilter(filter), today },
      sort: schoolSort(sort),
      page: checkedListPage(page),
    }),
  ),
  declarations: listed<DeclarationRow, Declarations, DeclarationOrder, Partial<QueryDeclarationsArgs>>(
    declarationList,
    async ({ reader, actor: { role } }, { filter, sort, page }) => ({
      filter: await declarationFilter(reader, role, filter),
      sort: declarationSort(sort),
      page: checkedListPage(page),
    }),
  ),
};
