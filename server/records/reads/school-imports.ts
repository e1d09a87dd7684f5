import { columnsOf, type KindName } from '../../domain/register/kinds.ts';
import type { RefusedLine } from '../../domain/register/lines.ts';
import { type Comparison, type Encoding, uploadById } from '../school-uploads.ts';
import { comparison } from '../upload-tables.ts';
import { type Page, type PageOf, toPage } from './page.ts';
import type { Reader } from './reader.ts';

interface Counts {
  readonly id: string;
  readonly kind: KindName;
  readonly fileName: string;
  readonly sha256: string;
  readonly lines: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
}

export interface SchoolImportRow extends Counts {
  readonly importedAt: Date;
}

export interface SchoolUploadRow extends Counts, Comparison {
  readonly bytes: number;
  readonly encoding: Encoding;
  readonly columns: readonly string[];
  readonly emptyLines: number;
  readonly daysNotKept: number;
}

interface StagedRow extends Omit<SchoolUploadRow, keyof Comparison | 'lines'> {
  readonly taken: number;
}

/** An upload and what it would do to the register as it is now. */
export async function schoolUpload(reader: Reader, id: string): Promise<SchoolUploadRow | null> {
  const [found] = await reader.all<StagedRow>('school-upload', uploadById('$1'), [id]);
  if (!found) return null;
  const { taken, ...upload } = found;
  const [compared] = await reader.all<Comparison>(
    `school-upload-compared-${upload.kind}-${columnsOf(upload.kind)
      .map((column) => Number(upload.columns.includes(column)))
      .join('')}`,
    comparison(upload, '$1'),
    [id],
  );
  if (!compared) return null;
  return { ...upload, ...compared, lines: taken + upload.refused };
}

const columns = `i.id, i.kind, i.file_name as "fileName", i.sha256, i.lines, i.added, i.changed, i.unchanged, i.refused,
  i.imported_at as "importedAt"`;

export async function schoolImport(reader: Reader, id: string): Promise<SchoolImportRow | null> {
  const [found] = await reader.all<SchoolImportRow>(
    'school-import',
    `select ${columns} from school_imports i where i.id = $1`,
    [id],
  );
  return found ?? null;
}

/** Newest first. */
export const schoolImportPage = (reader: Reader, page: Page): Promise<PageOf<SchoolImportRow>> =>
  toPage(
    reader,
    page,
    'school-import-page',
    columns,
    'from school_imports i',
    'i.imported_at desc, i.id desc',
    [],
  );

/** The refused lines of an import or, before it, of its upload; both have the same id. */
const REFUSALS = `from (
    select coalesce((select refusals from school_imports where id = $1),
                    (select refusals from staging.school_uploads where id = $1)) as lines) refused
  cross join lateral jsonb_to_recordset(refused.lines) as x(line int, urn text, because text)`;

export const refusalPage = (reader: Reader, id: string, page: Page): Promise<PageOf<RefusedLine>> =>
  toPage(reader, page, 'refusal-page', 'x.line, x.urn, x.because', REFUSALS, 'x.line', [id]);

/** All refused lines with the name of their file; null when there is neither an import nor an upload of this id. */
export async function refusedLines(
  reader: Reader,
  id: string,
): Promise<{ fileName: string; lines: RefusedLine[] } | null> {
  const [found] = await reader.all<{ fileName: string }>(
    'refused-file',
    `select coalesce((select file_name from school_imports where id = $1),
                     (select file_name from staging.school_uploads where id = $1)) as "fileName"`,
    [id],
  );
  if (!found?.fileName) return null;
  const lines = await reader.all<RefusedLine>(
    'refused-lines',
    `select x.line, x.urn, x.because ${REFUSALS} order by x.line`,
    [id],
  );
  return { fileName: found.fileName, lines };
}
