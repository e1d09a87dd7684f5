import { defineAction, type Told } from '../../audit/action.ts';
import { SchoolImportRecord } from '../../records/register-school.record.ts';
import {
  type Comparison,
  changedSchools,
  comparison,
  type SchoolUpload,
  takeUpload,
  writeUpload,
} from '../../records/school-uploads.ts';
import { decide, type Facts, type Outcome } from './rule.ts';

interface Found extends Facts<SchoolUpload> {
  readonly schoolIds: readonly string[];
}

const NOTHING: Comparison = { added: 0, changed: 0, unchanged: 0, opened: 0 };

export const importSchools = defineAction<object, { uploadId: string }, Found, Outcome<SchoolUpload>>({
  name: 'import-schools',
  called: 'import schools',
  allowed: ['support', 'system'],
  on: [{ type: 'Query', may: 'mayImportSchools' }],

  async gather({ em }, { uploadId }) {
    const upload = uploadId === undefined ? null : await takeUpload(em, uploadId);
    if (!upload || uploadId === undefined)
      return { upload: null, imported: false, comparison: NOTHING, schoolIds: [] };
    const [found = NOTHING] = await em.execute<Comparison[]>(comparison(upload.columns, '?'), [upload.id]);
    const schools = await changedSchools(em, upload);
    return {
      upload,
      imported: (await em.count(SchoolImportRecord, { id: upload.id })) > 0,
      comparison: found,
      schoolIds: schools.map(({ id }) => id),
    };
  },

  steps: () => [],
  decide: (facts) => decide(facts),

  async apply({ em, progress }, { upload, added, changed, unchanged }) {
    await writeUpload(em, upload, (done, total) => progress('Writing the schools', done, total));
    em.create(SchoolImportRecord, {
      id: upload.id,
      fileName: upload.fileName,
      sha256: upload.sha256,
      lines: upload.taken + upload.refused,
      added,
      changed,
      unchanged,
      refused: upload.refused,
      refusals: [...upload.refusals],
    });
  },

  tell: (outcome, found) => tell(outcome, found),
});

function tell(outcome: Outcome<SchoolUpload>, { schoolIds }: Found): Told {
  const { upload, added, changed, unchanged, opened } = outcome;
  const { refused, daysNotKept, emptyLines } = upload;
  const notices = [
    `${figure(added)} establishments are new to the register, ${figure(changed)} change and ${figure(unchanged)} stay as they are.`,
  ];
  if (opened > 0) notices.push(`${counted(opened, 'open school')} can be worked with here from now on.`);
  if (refused > 0) notices.push(`${counted(refused, 'line')} will not be imported; the report says why.`);
  if (daysNotKept > 0) notices.push(`${counted(daysNotKept, 'date')} before 1900 will be left out.`);
  if (emptyLines > 0) notices.push(`${counted(emptyLines, 'line')} without any text will be passed over.`);
  return {
    sentence: `Imported ${upload.fileName}: ${figure(added)} added, ${figure(changed)} changed, ${figure(unchanged)} unchanged, ${figure(refused)} refused`,
    subjects: [{ type: 'SchoolImport', id: upload.id }, ...schoolIds.map((id) => ({ type: 'School', id }))],
    notices,
  };
}

const figure = (number: number): string => number.toLocaleString('en-GB');
const counted = (number: number, thing: string): string =>
  `${figure(number)} ${thing}${number === 1 ? '' : 's'}`;
