import { maySearchPeople } from '../access/policy.ts';
import { Fault } from '../audit/faults.ts';
import { declarationTypes, evidenceTypes } from '../domain/declaration.ts';
import { trsInductionStatuses } from '../domain/teacher.ts';
import { type Role, roleName } from '../domain/user.ts';
import { allLinesOfBill, billsOfStatements } from '../records/reads/bills.ts';
import { RowGone } from '../records/reads/list.ts';
import type { TeacherOrder } from '../records/reads/lists/teachers.ts';
import type { Reader } from '../records/reads/reader.ts';
import { checkedFilter } from './checked-filter.ts';
import type {
  DeclarationFilter,
  DeclarationSort,
  SchoolSort,
  StatementSort,
  TeacherFilter,
  TeacherSort,
} from './schema.generated.ts';

type Maybe<T> = T | null | undefined;

/** Whoever may not see who people are may not find out by asking for them either. */
function mayAskForPeople(role: Role, q: Maybe<string>): void {
  if (q && !maySearchPeople(role))
    throw new Fault('FORBIDDEN', `A ${roleName(role)} cannot search for people. Ask for them by id.`);
}

export function teacherFilter(role: Role, filter: Maybe<TeacherFilter>) {
  mayAskForPeople(role, filter?.q);
  const checked = checkedFilter(filter);
  oneOf('trsInductionStatus', checked.trsInductionStatus, trsInductionStatuses);
  return checked;
}

export async function declarationFilter(reader: Reader, role: Role, filter: Maybe<DeclarationFilter>) {
  mayAskForPeople(role, filter?.q);
  const { band, ...checked } = checkedFilter(filter);
  for (const type of checked.declarationTypes ?? []) oneOf('declarationTypes', type, declarationTypes);
  oneOf('evidenceType', checked.evidenceType, evidenceTypes);
  if (band === undefined) return checked;
  if (!/^([A-Z]|none)$/.test(band))
    throw new Fault('BAD_USER_INPUT', 'band must be a letter from A to Z, or none.');
  if (checked.statementId === undefined)
    throw new Fault('BAD_USER_INPUT', 'A declaration has its band on a statement: say which (statementId).');
  return { ...checked, inBand: await declarationsInBand(reader, checked.statementId, band) };
}

/** As it was last sealed, else as the engine places them now. */
async function declarationsInBand(reader: Reader, statementId: string, band: string): Promise<string[]> {
  const [bill] = await billsOfStatements(reader, [statementId]);
  const lines = bill ? await allLinesOfBill(reader, bill) : [];
  return lines
    .filter((line) => line.band === (band === 'none' ? null : band))
    .map(({ declarationId }) => declarationId);
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
