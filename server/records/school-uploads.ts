import type { EntityManager } from '@mikro-orm/postgresql';
import { columnsOf, type KindName } from '../domain/register/kinds.ts';
import type { CheckedLines, RefusedLine } from '../domain/register/lines.ts';
import { allLines, comparison, linesOf, schoolsTouched, writing } from './upload-tables.ts';

export type Encoding = 'UTF-8' | 'Windows-1252';

interface File {
  /** The id the import will have. */
  readonly id: string;
  readonly kind: KindName;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: Encoding;
  /** What the file tells. The rest stays as it is. */
  readonly columns: readonly string[];
}

/** A register file as it was read. */
export interface ReadFile extends Omit<File, 'id'> {
  readonly lines: CheckedLines;
}

/** A register file that waits beside the records to be imported, its lines in a table of `staging`. */
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

/** Puts a file beside the records, and clears away those that nobody came back for. Answers the lines that are refused. */
export async function stageUpload(
  em: EntityManager,
  id: string,
  uploadedBy: string,
  file: ReadFile,
): Promise<readonly RefusedLine[]> {
  return em.transactional(async (inner) => {
    await clearAwayTheOld(inner);
    const { taken, refused } = file.kind === 'links' ? await ofKnownSchools(inner, file.lines) : file.lines;
    const { empty, daysNotKept } = file.lines;
    await inner.execute(
      `insert into staging.school_uploads (id, uploaded_by, kind, file_name, sha256, bytes, encoding, columns, taken,
         refused, empty_lines, days_not_kept, refusals)
       values (?, ?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?, ?, ?::jsonb)`,
      [
        id,
        uploadedBy,
        file.kind,
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
    const [table, columns] = [linesOf(file.kind), columnsOf(file.kind).join(', ')];
    for (let from = 0; from < taken.length; from += STAGED_AT_ONCE) {
      const lines = taken
        .slice(from, from + STAGED_AT_ONCE)
        .map(({ told }, place) => ({ ...told, number: from + place + 1 }));
      await inner.execute(
        `insert into ${table} (upload_id, number, ${columns})
         select ?, number, ${columns} from jsonb_populate_recordset(null::${table}, ?::jsonb)`,
        [id, JSON.stringify(lines)],
      );
    }
    return refused;
  });
}

async function clearAwayTheOld(em: EntityManager): Promise<void> {
  const old = await em.execute<{ id: string }[]>(
    `delete from staging.school_uploads where uploaded_at < now() - interval '${KEPT}' returning id`,
  );
  for (const { id } of old)
    for (const table of allLines) await em.execute(`delete from ${table} where upload_id = ?`, [id]);
}

/** The register links what it holds: a link of an establishment that we have not read yet has nowhere to be. */
async function ofKnownSchools(
  em: EntityManager,
  { taken, refused }: CheckedLines,
): Promise<Pick<CheckedLines, 'taken' | 'refused'>> {
  const urns = [...new Set(taken.map(({ told }) => told.urn))];
  const found = await em.execute<{ urn: string }[]>(
    'select urn from register_schools where urn = any(?::text[])',
    [`{${urns.join(',')}}`],
  );
  const known = new Set(found.map(({ urn }) => urn));
  const strangers = taken.filter(({ told }) => !known.has(told.urn));
  const because = (urn: string) =>
    `URN ${urn} is not in the register we hold. Import the file with its school first, then upload this file again.`;
  return {
    taken: taken.filter(({ told }) => known.has(told.urn)),
    refused: [
      ...refused,
      ...strangers.map(({ line, told }) => ({ line, urn: told.urn, because: because(told.urn) })),
    ].sort((a, b) => a.line - b.line),
  };
}

const upload = `id, kind, file_name as "fileName", sha256, bytes, encoding, columns, taken, refused,
  empty_lines as "emptyLines", days_not_kept as "daysNotKept", refusals`;

/** The statement that finds an upload. Its lines go when PostgreSQL has crashed; then it is not there either. */
export const uploadById = (id: string): string =>
  `select ${upload} from staging.school_uploads u where id = ${id} and taken = case kind
     when 'schools' then (select count(*) from staging.school_lines l where l.upload_id = u.id)
     else (select count(*) from staging.school_link_lines l join register_schools r on r.urn = l.urn where l.upload_id = u.id) end`;

/** The upload of a kind as the door sees it; while performing, one import at a time. */
export async function takeUpload(
  em: EntityManager,
  kind: KindName,
  id: string,
): Promise<SchoolUpload | null> {
  if (em.isInTransaction()) await em.execute(`select pg_advisory_xact_lock(hashtext('import-schools'))`);
  const [found] = await em.execute<SchoolUpload[]>(uploadById('?'), [id]);
  return found?.kind === kind ? found : null;
}

/** What importing would do, by lines and by schools. */
export interface Comparison {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Establishments that are open and become schools of ours. */
  readonly opened: number;
}

const NOTHING: Comparison = { added: 0, changed: 0, unchanged: 0, opened: 0 };

export async function compareUpload(em: EntityManager, file: SchoolUpload): Promise<Comparison> {
  const [found = NOTHING] = await em.execute<Comparison[]>(comparison(file, '?'), [file.id]);
  return found;
}

/** Our schools of which the register would say something else. */
export const changedSchools = (em: EntityManager, file: SchoolUpload): Promise<{ id: string }[]> =>
  em.execute(schoolsTouched(file), [file.id]);

/** Imports the file, some lines at a time. */
export async function writeUpload(
  em: EntityManager,
  file: SchoolUpload,
  progress: (done: number, total: number) => void,
): Promise<void> {
  for (let from = 0; from < file.taken; from += LINES_AT_ONCE) {
    progress(from, file.taken);
    for (const statement of writing(file)) await em.execute(statement, [file.id, from, from + LINES_AT_ONCE]);
  }
  progress(file.taken, file.taken);
}
