import DataLoader from 'dataloader';
import { type Day, endOfLondonDay } from '../domain/day.ts';
import type { Period } from '../domain/period.ts';
import {
  heldOn,
  inductionOn,
  linkedBy,
  registerStatusOn,
  schoolOn,
  teacherOn,
  trainingOn,
  wasDeclaredBy,
} from '../domain/true-on.ts';
import type { DeclarationRow, StatementRow } from '../records/reads/declarations.ts';
import { imagesBy } from '../records/reads/images.ts';
import type { Reader } from '../records/reads/reader.ts';
import type { TeacherRow } from '../records/reads/teachers.ts';
import type { Loaders } from './loaders.ts';

type Load<Found> = Pick<DataLoader<string, Found>, 'load'>;

/**
 * The loaders of what was known, answering what held on a day. Lists of periods hold those that the day lies in; a period
 * asked for by its id is there on any day, since others refer to it.
 */
export function loadersOn(loaders: Loaders, reader: Reader, day: Day, knownAt: Date | null): Loaders {
  const endOfDay = endOfLondonDay(day);
  const until = knownAt && knownAt < endOfDay ? knownAt : endOfDay;
  const then = new DataLoader<string, Record<string, unknown>>(async (ids) => {
    const images = new Map((await imagesBy(reader, ids, until)).map(({ id, image }) => [id, image]));
    return ids.map((id) => images.get(id) ?? {});
  });
  const declarationOn = async (row: DeclarationRow): Promise<DeclarationRow> => {
    const image = await then.load(row.id);
    return {
      ...row,
      paymentStatus: (image['payment_status'] as DeclarationRow['paymentStatus']) ?? row.paymentStatus,
      clawbackStatus: (image['clawback_status'] as DeclarationRow['clawbackStatus']) ?? row.clawbackStatus,
      paymentStatementId: (image['payment_statement_id'] as string | null) ?? null,
      clawbackStatementId: (image['clawback_statement_id'] as string | null) ?? null,
    };
  };
  const teacherThen = async (row: TeacherRow): Promise<TeacherRow> => {
    const [image, inductions] = await Promise.all([
      then.load(row.id),
      loaders.inductionsOfTeacher.load(row.id),
    ]);
    const said =
      (image['trs_induction_status'] as TeacherRow['trsInductionStatus']) ?? row.trsInductionStatus;
    return { ...teacherOn(row, day), trsInductionStatus: registerStatusOn(said, inductions, day) };
  };
  const statementOn = async (row: StatementRow): Promise<StatementRow> => ({
    ...row,
    status: ((await then.load(row.id))['status'] as StatementRow['status']) ?? row.status,
  });
  const periods = <Row extends Period>(load: Load<Row[]>) => changed(load, (rows) => heldOn(rows, day));
  const one = <Row>(load: Load<Row | null>, change: (row: Row) => Row | null | Promise<Row | null>) =>
    changed(load, (row) => (row === null ? null : change(row)));
  const onThatDay: Partial<Loaders> = {
    teacher: one(loaders.teacher, teacherThen),
    school: one(loaders.school, (row) => schoolOn(row, day)),
    registerLinksOfSchool: changed(loaders.registerLinksOfSchool, (rows) => linkedBy(rows, day)),
    training: one(loaders.training, (row) => trainingOn(row, day)),
    declaration: one(loaders.declaration, (row) => (wasDeclaredBy(row, day) ? declarationOn(row) : null)),
    statement: one(loaders.statement, statementOn),
    ectStaysOfTeacher: periods(loaders.ectStaysOfTeacher),
    mentorStaysOfTeacher: periods(loaders.mentorStaysOfTeacher),
    ectStaysNowAtSchool: periods(loaders.ectStaysNowAtSchool),
    mentorStaysNowAtSchool: periods(loaders.mentorStaysNowAtSchool),
    mentorshipsOfEctStay: periods(loaders.mentorshipsOfEctStay),
    mentorshipsOfMentorStay: periods(loaders.mentorshipsOfMentorStay),
    trainingOfEctStay: changed(loaders.trainingOfEctStay, (rows) =>
      heldOn(rows, day).map((row) => trainingOn(row, day)),
    ),
    trainingOfMentorStay: changed(loaders.trainingOfMentorStay, (rows) =>
      heldOn(rows, day).map((row) => trainingOn(row, day)),
    ),
    trainingAtSchool: periods(loaders.trainingAtSchool),
    // As its status does, a declaration recorded here later than that day has the first that is known.
    pathOfDeclaration: changed(loaders.pathOfDeclaration, (steps) =>
      steps.filter(({ recordedAt }, at) => at === 0 || recordedAt <= until),
    ),
    inductionsOfTeacher: changed(loaders.inductionsOfTeacher, (rows) =>
      heldOn(rows, day).map((row) => inductionOn(row, day)),
    ),
    declarationsOfTeacher: changed(loaders.declarationsOfTeacher, (rows) =>
      Promise.all(rows.filter((row) => wasDeclaredBy(row, day)).map(declarationOn)),
    ),
  };
  return Object.create(loaders, Object.getOwnPropertyDescriptors(onThatDay)) as Loaders;
}

const changed = <Found>(load: Load<Found>, change: (found: Found) => Found | Promise<Found>) =>
  new DataLoader<string, Found>((keys) => Promise.all(keys.map(async (key) => change(await load.load(key)))));
