import { defineAction, type Told } from '../../audit/action.ts';
import type { ImportOutcome } from '../../domain/register/importing.ts';
import { counted, figure, inLines, remarksOn } from '../../domain/register/words-of-import.ts';
import { type FoundUpload, findUpload, importUpload } from '../../records/school-import.ts';
import type { SchoolUpload } from '../../records/school-uploads.ts';
import { decide } from './rule.ts';

export const importSchools = defineAction<
  object,
  { uploadId: string },
  FoundUpload,
  ImportOutcome<SchoolUpload>
>({
  name: 'import-schools',
  called: 'import schools',
  allowed: ['support', 'system'],
  on: [{ type: 'Query', may: 'mayImportSchools' }],

  gather: ({ em }, { uploadId }) => findUpload(em, 'schools', uploadId),
  steps: () => [],
  decide: (facts) => decide(facts),

  apply: ({ em, progress }, outcome) =>
    importUpload(em, outcome, (done, total) => progress('Writing the schools', done, total)),

  tell: (outcome, found) => tell(outcome, found),
});

function tell(outcome: ImportOutcome<SchoolUpload>, { schoolIds }: FoundUpload): Told {
  const { upload, added, changed, unchanged, opened } = outcome;
  return {
    sentence: `Imported ${upload.fileName}: ${inLines(outcome)}`,
    subjects: [{ type: 'SchoolImport', id: upload.id }, ...schoolIds.map((id) => ({ type: 'School', id }))],
    notices: [
      `${figure(added)} establishments are new to the register, ${figure(changed)} change and ${figure(unchanged)} stay as they are.`,
      ...(opened > 0 ? [`${counted(opened, 'open school')} can be worked with here from now on.`] : []),
      ...remarksOn(upload),
    ],
  };
}
