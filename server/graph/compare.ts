import DataLoader from 'dataloader';
import { notFound } from '../audit/faults.ts';
import { CHANGES_SHOWN } from '../records/reads/events.ts';
import { declarationsOfStatement } from '../records/reads/statement-inputs.ts';
import type { Context } from './context.ts';
import { type ChangedRow, everyColumn, inWords } from './row-changes.ts';
import type { ComparedKind, ComparedPage, Comparison, RowDifference } from './schema.generated.ts';

/** A row as a page shows it, and the table that its words are those of. */
interface Found {
  readonly table: string;
  readonly row: { readonly id: string };
}

interface Pair extends ChangedRow {
  readonly difference: RowDifference;
}

/** The record as two contexts see it, each at its moment. */
export async function compare(
  from: Context,
  to: Context,
  kind: ComparedKind,
  id: string,
  all: boolean,
): Promise<Comparison> {
  const [before, after] = await Promise.all([gather[kind](from, id), gather[kind](to, id)]);
  const pairs = pair(before, after);
  if (pairs.length === 0) throw notFound(`${kind} at either moment`);
  const differing = pairs.filter(({ difference }) => difference !== 'same');
  const shown = (all ? pairs : differing).slice(0, CHANGES_SHOWN);
  const named = withNamesOf(to, from);
  const rows = await inWords(shown, named, new Map(), all ? everyColumn : undefined);
  return {
    name: (await named.loaders.name.load(id))?.name ?? null,
    total: pairs.length,
    differing: differing.length,
    rows: rows.map(({ record, rowId, table, name, fields }, at) => ({
      record,
      rowId,
      table,
      page: pageOf(shown[at], { record: kind, id }),
      name: name ?? null,
      fields,
      difference: shown[at]?.difference ?? 'same',
    })),
  };
}

const gather: Record<ComparedKind, (at: Context, id: string) => Promise<Found[]>> = {
  async teacher({ loaders }, id) {
    const [ects, mentors] = await Promise.all([
      loaders.ectStaysOfTeacher.load(id),
      loaders.mentorStaysOfTeacher.load(id),
    ]);
    const lists = await Promise.all([
      one('teachers', loaders.teacher.load(id)),
      many('ect_at_school_periods', ects),
      many('mentor_at_school_periods', mentors),
      ...ects.map((stay) => many('training_periods', loaders.trainingOfEctStay.load(stay.id))),
      ...mentors.map((stay) => many('training_periods', loaders.trainingOfMentorStay.load(stay.id))),
      ...ects.map((stay) => many('mentorship_periods', loaders.mentorshipsOfEctStay.load(stay.id))),
      ...mentors.map((stay) => many('mentorship_periods', loaders.mentorshipsOfMentorStay.load(stay.id))),
      many('induction_periods', loaders.inductionsOfTeacher.load(id)),
      many('declarations', loaders.declarationsOfTeacher.load(id)),
    ]);
    return lists.flat();
  },
  async school({ loaders }, id) {
    const lists = await Promise.all([
      one('schools', loaders.school.load(id)),
      many('ect_at_school_periods', loaders.ectStaysNowAtSchool.load(id)),
      many('mentor_at_school_periods', loaders.mentorStaysNowAtSchool.load(id)),
      many('school_partnerships', loaders.partnershipsOfSchool.load(id)),
    ]);
    return lists.flat();
  },
  async declaration({ loaders }, id) {
    const declaration = await loaders.declaration.load(id);
    if (!declaration) return [];
    const statements = [declaration.paymentStatementId, declaration.clawbackStatementId];
    const lists = await Promise.all([
      one('declarations', declaration),
      one('training_periods', loaders.training.load(declaration.trainingPeriodId)),
      ...statements.map((statement) => one('statements', statement && loaders.statement.load(statement))),
    ]);
    return lists.flat();
  },
  async statement({ loaders, reader }, id) {
    const statement = await one('statements', loaders.statement.load(id));
    if (statement.length === 0) return [];
    const known = await declarationsOfStatement(reader, id);
    const declarations = await Promise.all(
      known.map((declaration) => loaders.declaration.load(declaration.id)),
    );
    const on = declarations.filter(
      (declaration) => declaration?.paymentStatementId === id || declaration?.clawbackStatementId === id,
    );
    return [...statement, ...on.flatMap((row) => (row ? [{ table: 'declarations', row }] : []))];
  },
};

const kindOfTable: Readonly<Record<string, ComparedKind>> = {
  teachers: 'teacher',
  schools: 'school',
  declarations: 'declaration',
  statements: 'statement',
};

/** A row that is no page of its own stands on its teacher's, else on that of the record that is compared. */
function pageOf(row: Pair | undefined, compared: ComparedPage): ComparedPage {
  const kind = row && kindOfTable[row.table];
  if (kind) return { record: kind, id: row.rowId };
  const teacherId = (row?.after ?? row?.before)?.['teacher_id'];
  return typeof teacherId === 'string' ? { record: 'teacher', id: teacherId } : compared;
}

type Soon<T> = T | Promise<T>;
const one = async (table: string, row: Soon<Found['row'] | null | ''>): Promise<Found[]> => {
  const found = await row;
  return found ? [{ table, row: found }] : [];
};
const many = async (table: string, rows: Soon<readonly Found['row'][]>): Promise<Found[]> =>
  (await rows).map((row) => ({ table, row }));

/** Each row once, with what it was before and after, in the order of the page. */
function pair(before: readonly Found[], after: readonly Found[]): Pair[] {
  const earlier = new Map(before.map((found) => [found.row.id, found]));
  const later = new Map(after.map((found) => [found.row.id, found]));
  return [...new Map([...earlier, ...later]).values()].map(({ table, row: { id } }) => {
    const [was, is] = [imageOf(earlier.get(id)), imageOf(later.get(id))];
    const same = JSON.stringify(was) === JSON.stringify(is);
    return {
      table,
      rowId: id,
      op: was === null ? 'insert' : is === null ? 'delete' : 'update',
      before: was,
      after: is,
      difference: was === null ? 'added' : is === null ? 'removed' : same ? 'same' : 'changed',
    };
  });
}

/** Under the names of columns, whose words people know; what has a name goes by it. */
function imageOf(found: Found | undefined): Record<string, unknown> | null {
  if (!found) return null;
  return Object.fromEntries(
    Object.entries(found.row).map(([field, value]: [string, unknown]) => [
      field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value instanceof Date
        ? value.toISOString()
        : typeof value === 'object' && value !== null && 'name' in value
          ? value.name
          : value,
    ]),
  );
}

/** What was removed has its name at the first moment only. */
const withNamesOf = (to: Context, from: Context): Context => ({
  ...to,
  loaders: {
    ...to.loaders,
    name: new DataLoader((ids) =>
      Promise.all(ids.map(async (id) => (await to.loaders.name.load(id)) ?? from.loaders.name.load(id))),
    ),
  },
});
