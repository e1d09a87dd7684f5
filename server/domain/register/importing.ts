import { agree, type Decision, refuse } from '../decision.ts';

export interface Upload {
  readonly refused: number;
}

export interface ImportFacts<Checked extends Upload = Upload> {
  /** The file that was uploaded; null when there is none of that id, or it has been cleared away. */
  readonly upload: Checked | null;
  readonly imported: boolean;
  /** What the file would do to the register, by lines, and how many schools of ours it would open; links open none. */
  readonly comparison: {
    readonly added: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly opened: number;
  };
}

export type ImportOutcome<Checked extends Upload = Upload> = ImportFacts['comparison'] & {
  readonly upload: Checked;
};

/** A file is imported when it tells something new. What it says of nobody stays as it is: nothing is ever removed. */
export function decideImport<Checked extends Upload>(
  facts: ImportFacts<Checked>,
): Decision<ImportOutcome<Checked>> {
  const { upload, imported, comparison } = facts;
  if (imported)
    return refuse(
      'already-imported',
      'This upload has been imported already. To import the file again, upload it again.',
    );
  if (!upload)
    return refuse(
      'upload-gone',
      'This upload is no longer here: uploads are kept for a day. Upload the file again.',
    );
  if (comparison.added + comparison.changed + comparison.opened > 0) return agree({ ...comparison, upload });
  if (comparison.unchanged === 0)
    return refuse(
      'no-line-to-import',
      'No line of this file can be imported. Read why each was refused, correct the file and upload it again.',
    );
  return refuse(
    'nothing-to-change',
    upload.refused === 0
      ? 'The register says all of this already, so there is nothing to change.'
      : 'Every line that can be imported is in the register already. Correct the refused lines and upload the file again.',
  );
}
