import { defineAction, type Told } from '../../audit/action.ts';
import type { ImportOutcome } from '../../domain/register/importing.ts';
import { counted, figure, inLines, remarksOn } from '../../domain/register/words-of-import.ts';
import { type FoundUpload, findUpload, importUpload } from '../../records/school-import.ts';
import type { SchoolUpload } from '../../records/school-uploads.ts';
import { decide } from './rule.ts';

export const importSchoolLinks = defineAction<
  object,
  { uploadId: string },
  FoundUpload,
  ImportOutcome<SchoolUpload>
>({
  name: 'import-school-links',
  called: 'import links between schools',
  allowed: ['support', 'system'],
  on: [{ type: 'Query', may: 'mayImportSchoolLinks' }],

  gather: ({ em }, { uploadId }) => findUpload(em, 'links', uploadId),
  steps: () => [],
  decide: (facts) => decide(facts),

  apply: ({ em, progress }, outcome) =>
    importUpload(em, outcome, (done, total) => progress('Writing the links', done, total)),

  tell: (outcome, found) => tell(outcome, found),
});

function tell(outcome: ImportOutcome<SchoolUpload>, { schoolIds }: FoundUpload): Told {
  const { upload, added, changed, unchanged } = outcome;
  return {
    sentence: `Imported links of schools from ${upload.fileName}: ${inLines(outcome)}`,
    subjects: [{ type: 'SchoolImport', id: upload.id }, ...schoolIds.map((id) => ({ type: 'School', id }))],
    notices: [
      `${figure(added)} links are new to the register, ${figure(changed)} change and ${figure(unchanged)} stay as they are.`,
      `${counted(schoolIds.length, 'school')} of ours will show where they came from or went into.`,
      ...remarksOn(upload),
    ],
  };
}
