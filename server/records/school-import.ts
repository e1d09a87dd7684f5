import type { EntityManager } from '@mikro-orm/postgresql';
import type { KindName } from '../domain/register/kinds.ts';
import type { ImportFacts, ImportOutcome } from '../domain/register/importing.ts';
import { SchoolImportRecord } from './register-school.record.ts';
import {
  changedSchools,
  compareUpload,
  type SchoolUpload,
  takeUpload,
  writeUpload,
} from './school-uploads.ts';

/** What is known before a file of the register is imported. */
export interface FoundUpload extends ImportFacts<SchoolUpload> {
  /** Our schools of which the register would say something else. */
  readonly schoolIds: readonly string[];
}

const NOTHING = { added: 0, changed: 0, unchanged: 0, opened: 0 };

export async function findUpload(
  em: EntityManager,
  kind: KindName,
  id: string | undefined,
): Promise<FoundUpload> {
  const upload = id === undefined ? null : await takeUpload(em, kind, id);
  if (!upload) return { upload, imported: false, comparison: NOTHING, schoolIds: [] };
  const schools = await changedSchools(em, upload);
  return {
    upload,
    imported: (await em.count(SchoolImportRecord, { id: upload.id })) > 0,
    comparison: await compareUpload(em, upload),
    schoolIds: schools.map(({ id }) => id),
  };
}

/** Writes what the file tells, and the report of it. */
export async function importUpload(
  em: EntityManager,
  { upload, added, changed, unchanged }: ImportOutcome<SchoolUpload>,
  progress: (done: number, total: number) => void,
): Promise<void> {
  await writeUpload(em, upload, progress);
  em.create(SchoolImportRecord, {
    id: upload.id,
    kind: upload.kind,
    fileName: upload.fileName,
    sha256: upload.sha256,
    lines: upload.taken + upload.refused,
    added,
    changed,
    unchanged,
    refused: upload.refused,
    refusals: [...upload.refusals],
  });
}
