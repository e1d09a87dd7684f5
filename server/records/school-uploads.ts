import type { EntityManager } from '@mikro-orm/postgresql';
import { type RegisterColumn, registerColumnNames } from '../domain/register/columns.ts';
import type { CheckedLines, RefusedLine } from '../domain/register/lines.ts';

export type Encoding = 'UTF-8' | 'Windows-1252';

interface File {
  /** The id the import will have. */
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: Encoding;
  /** What of an establishment the file tells. The rest stays as it is. */
  readonly columns: readonly RegisterColumn[];
}

/** A register file as it was read. */
export interface ReadFile extends Omit<File, 'id'> {
  readonly lines: CheckedLines;
}

/** A register file that waits beside the records to be imported: its lines are in `staging.school_lines`. */
export interface SchoolUpload extends File {
  readonly taken: number;
  readonly refused: number;
  readonly emptyLines: number;
  readonly daysNotKept: number;
  readonly refusals: readonly RefusedLine[];
}

/** How long an upload waits. */
const KEPT = '1 day';
const LINES_AT_ONCE = 4000;
const STAGED_AT_ONCE = 1000;

/** Puts a file beside the records, and clears away those that nobody came back for. */
export async function stageUpload(
  em: EntityManager,
  id: string,
  uploadedBy: string,
  file: ReadFile,
): Promise<void> {
  await em.transactional(async (inner) => {
    await inner.execute(
      `with old as (delete from staging.school_uploads where uploaded_at < now() - interval '${KEPT}' returning id)
       delete from staging.school_lines where upload_id in (select id from old)`,
    );
    const { taken, refused, empty, daysNotKept } = file.lines;
    await inner.execute(
      `insert into staging.school_uploads
         (id, uploaded_by, file_name, sha256, bytes, encoding, columns, taken, refused, empty_lines, days_not_kept, refusals)
       values (?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?, ?, ?::jsonb)`,
      [
        id,
        uploadedBy,
        file.fileName,
        file.sha256,
        file.bytes,
        file.encoding,
        `{${file.columns.join(',')}}`,
        taken.length,
        refused.length,
        empty,
        daysNotKept,
        JSON.stringify(refused),
      ],
    );
    const columns = registerColumnNames.join(', ');
    for (let from = 0; from < taken.length; from += STAGED_AT_ONCE) {
      const lines = taken
        .slice(from, from + STAGED_AT_ONCE)
        .map(({ establishment }, place) => ({ ...establishment, number: from + place + 1 }));
      await inner.execute(
        `insert into staging.school_lines (upload_id, number, ${columns})
         select ?, number, ${columns} from jsonb_populate_recordset(null::staging.school_lines, ?::jsonb)`,
        [id, JSON.stringify(lines)],
      );
    }
  });
}

const upload = `id, file_name as "fileName", sha256, bytes, encoding, columns, taken, refused, empty_lines as "emptyLines",
  days_not_kept as "daysNotKept", refusals`;

/** The statement that finds an upload. Its lines go when PostgreSQL has crashed; then it is not there either. */
export const uploadById = (id: string): string =>
  `select ${upload} from staging.school_uploads u where id = ${id}
     and taken = (select count(*) from staging.school_lines l where l.upload_id = u.id)`;

/** The upload as the door sees it; while performing, one import at a time. */
export async function takeUpload(em: EntityManager, id: string): Promise<SchoolUpload | null> {
  if (em.isInTransaction()) await em.execute(`select pg_advisory_xact_lock(hashtext('import-schools'))`);
  const [found] = await em.execute<SchoolUpload[]>(uploadById('?'), [id]);
  return found ?? null;
}

/** What importing would do, by lines and by schools. */
export interface Comparison {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Establishments that are open and become schools of ours. */
  readonly opened: number;
}

const OPEN = `in ('open', 'proposed_to_close')`;
const OF_THE_FILE = `staging.school_lines l left join register_schools r on r.urn = l.urn left join schools s on s.urn = l.urn`;

const differs = (columns: readonly RegisterColumn[]): string => {
  const told = columns.filter((column) => column !== 'urn');
  const of = (row: string) => told.map((column) => `${row}.${column}`).join(', ');
  return `(${of('r')}) is distinct from (${of('l')})`;
};

/** The statement that compares an upload with the register. */
export const comparison = (columns: readonly RegisterColumn[], id: string): string =>
  `select count(*) filter (where r.id is null)::int as added,
          count(*) filter (where r.id is not null and ${differs(columns)})::int as changed,
          count(*) filter (where r.id is not null and not ${differs(columns)})::int as unchanged,
          count(*) filter (where s.id is null and coalesce(l.status, r.status, 'open') ${OPEN})::int as opened
   from ${OF_THE_FILE} where l.upload_id = ${id}`;

/** Our schools whose entry in the register would change. */
export const changedSchools = (em: EntityManager, { id, columns }: SchoolUpload): Promise<{ id: string }[]> =>
  em.execute(
    `select s.id from ${OF_THE_FILE} where l.upload_id = ? and s.id is not null and ${differs(columns)} order by s.id`,
    [id],
  );

/** A column that cannot be empty and that the file does not tell. */
const UNTOLD: Partial<Record<RegisterColumn, string>> = {
  status: `'open'`,
  section_41_approved: 'false',
  in_england: 'true',
};

/** Imports the file, some lines at a time: new establishments, changed ones, and our schools for those that are open. */
export async function writeUpload(
  em: EntityManager,
  { id, columns, taken }: SchoolUpload,
  progress: (done: number, total: number) => void,
): Promise<void> {
  const names = registerColumnNames.join(', ');
  const values = registerColumnNames.map((column) =>
    UNTOLD[column] ? `coalesce(l.${column}, ${UNTOLD[column]})` : `l.${column}`,
  );
  const sets = columns.filter((column) => column !== 'urn').map((column) => `${column} = l.${column}`);
  const some = 'l.upload_id = ? and l.number > ? and l.number <= ?';
  for (let from = 0; from < taken; from += LINES_AT_ONCE) {
    const lines = [id, from, from + LINES_AT_ONCE];
    progress(from, taken);
    await em.execute(
      `update register_schools r set ${sets.join(', ')} from staging.school_lines l
       where ${some} and r.urn = l.urn and ${differs(columns)}`,
      lines,
    );
    await em.execute(
      `insert into register_schools (${names}) select ${values.join(', ')} from staging.school_lines l
       where ${some} and not exists (select from register_schools r where r.urn = l.urn) order by l.number`,
      lines,
    );
    await em.execute(
      `insert into schools (urn) select l.urn from staging.school_lines l join register_schools r on r.urn = l.urn
       where ${some} and r.status ${OPEN} and not exists (select from schools s where s.urn = l.urn) order by l.number`,
      lines,
    );
  }
  progress(taken, taken);
}
