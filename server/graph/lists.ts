import { maySearchPeople } from '../access/policy.ts';
import { Fault } from '../audit/faults.ts';
import { declarationTypes, evidenceTypes } from '../domain/declaration.ts';
import { trsInductionStatuses } from '../domain/teacher.ts';
import { type Role, roleName } from '../domain/user.ts';
import { RowGone } from '../records/reads/list.ts';
import { declarationPage } from '../records/reads/lists/declarations.ts';
import {
  appropriateBodyPage,
  deliveryPartnerPage,
  leadProviderPage,
} from '../records/reads/lists/organisations.ts';
import { schoolPage } from '../records/reads/lists/schools.ts';
import { statementPage } from '../records/reads/lists/statements.ts';
import { type TeacherOrder, teacherPage } from '../records/reads/lists/teachers.ts';
import { userPage } from '../records/reads/lists/users.ts';
import { checkedFilter, checkedListPage } from './checked-filter.ts';
import type {
  DeclarationFilter,
  DeclarationSort,
  QueryResolvers,
  SchoolSort,
  StatementSort,
  TeacherFilter,
  TeacherSort,
} from './schema.generated.ts';

type Maybe<T> = T | null | undefined;

export const lists = {
  teachers: (_, { filter, sort, page }, { reader, actor, today }) =>
    stillThere(
      teacherPage(
        reader,
        { ...teacherFilter(actor.role, filter), today },
        teacherSort(actor.role, sort),
        checkedListPage(page),
      ),
    ),
  schools: (_, { filter, sort, page }, { reader, today }) =>
    stillThere(
      schoolPage(reader, { ...checkedFilter(filter), today }, schoolSort(sort), checkedListPage(page)),
    ),
  declarations: (_, { filter, sort, page }, { reader }) =>
    stillThere(
      declarationPage(reader, declarationFilter(filter), declarationSort(sort), checkedListPage(page)),
    ),
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

/** Whoever may not see who people are may not find out by asking for them either. */
export function teacherFilter(role: Role, filter: Maybe<TeacherFilter>) {
  if (filter?.q && !maySearchPeople(role))
    throw new Fault('FORBIDDEN', `A ${roleName(role)} cannot search for people. Ask for them by id.`);
  const checked = checkedFilter(filter);
  oneOf('trsInductionStatus', checked.trsInductionStatus, trsInductionStatuses);
  return checked;
}

export function declarationFilter(filter: Maybe<DeclarationFilter>) {
  const checked = checkedFilter(filter);
  for (const type of checked.declarationTypes ?? []) oneOf('declarationTypes', type, declarationTypes);
  oneOf('evidenceType', checked.evidenceType, evidenceTypes);
  return checked;
}

/** The order of names tells names. */
export function teacherSort(role: Role, sort: Maybe<TeacherSort>): { by: TeacherOrder; descending: boolean } {
  const by = sort?.by ?? 'name';
  return {
    by: by === 'name' && !maySearchPeople(role) ? 'id' : by,
    descending: sort?.descending ?? false,
  };
}

export const schoolSort = (sort: Maybe<SchoolSort>) => ({
  by: sort?.by ?? 'name',
  descending: sort?.descending ?? false,
});
export const declarationSort = (sort: Maybe<DeclarationSort>) => ({
  by: sort?.by ?? 'declaration_date',
  descending: sort?.descending ?? true,
});
export const statementSort = (sort: Maybe<StatementSort>) => ({
  by: sort?.by ?? 'payment_date',
  descending: sort?.descending ?? true,
});

function oneOf(field: string, value: string | undefined, known: readonly string[]): void {
  if (value !== undefined && !known.includes(value))
    throw new Fault('BAD_USER_INPUT', `${field} must be one of ${known.join(', ')}.`);
}

export async function stillThere<Page>(page: Promise<Page>): Promise<Page> {
  try {
    return await page;
  } catch (error) {
    if (!(error instanceof RowGone)) throw error;
    throw new Fault(
      'NOT_FOUND',
      'The row to go on from is not there any more. Start again from the first page.',
    );
  }
}
