import { ImportSchoolLinks } from '../actions/import-school-links.tsx';
import { ImportSchools } from '../actions/import-schools.tsx';
import { useAsked } from '../data/useAsked.ts';
import { Deeds } from '../deeds/Deeds.tsx';
import { Awaited } from '../parts/Awaited.tsx';
import { Banner } from '../parts/Banner.tsx';
import { instantInWords } from '../parts/days.ts';
import { Facts } from '../parts/Facts.tsx';
import { Link } from '../parts/Link.tsx';
import { Panel } from '../parts/Panel.tsx';
import { type Imported, SchoolUploadDocument, type Upload, whatItHolds } from './import-queries.ts';
import { RefusedLines } from './RefusedLines.tsx';

/** A file that was uploaded: what it would do, or, once it is imported, what it did. */
export function UploadedFile({ id }: { id: string }) {
  const asked = useAsked(SchoolUploadDocument, { id });
  if (asked.error || !asked.data)
    return <Awaited asked={asked} what="Comparing the file with the register" />;
  const { schoolImport, schoolUpload, mayImportSchools, mayImportSchoolLinks } = asked.data;
  if (schoolImport) return <Report imported={schoolImport} />;
  if (!schoolUpload)
    return (
      <p>
        This file is not kept any more: an upload is kept for a day.{' '}
        <Link to="/imports/schools">Upload it again</Link>.
      </p>
    );
  return (
    <>
      <Panel heading={`What ${schoolUpload.fileName} would do`} aside={<OtherFile />}>
        <Kind kind={schoolUpload.kind} />
        <Facts across facts={[...counts(schoolUpload), ...opened(schoolUpload)]} />
        <Remarks upload={schoolUpload} />
        {schoolUpload.added + schoolUpload.changed + schoolUpload.opened === 0 ? (
          <p>The register says all that can be imported from this file, so there is nothing to import.</p>
        ) : (
          <Deeds label="What can be done with this file">
            {schoolUpload.kind === 'links' ? (
              <ImportSchoolLinks upload={schoolUpload} may={mayImportSchoolLinks} />
            ) : (
              <ImportSchools upload={schoolUpload} may={mayImportSchools} />
            )}
          </Deeds>
        )}
      </Panel>
      <RefusedLines importId={id} refusals={schoolUpload.refusals} />
    </>
  );
}

function Report({ imported }: { imported: Imported }) {
  return (
    <>
      <Panel heading={`Report of ${imported.fileName}`} aside={<OtherFile />}>
        <Banner tone="good">Imported on {instantInWords(imported.importedAt)}.</Banner>
        <Kind kind={imported.kind} />
        <Facts across facts={counts(imported)} />
      </Panel>
      <RefusedLines importId={imported.id} refusals={imported.refusals} />
    </>
  );
}

const OtherFile = () => <Link to="/imports/schools">Choose another file</Link>;

const Kind = ({ kind }: Pick<Upload, 'kind'>) => <p>A file of {whatItHolds[kind].toLowerCase()}.</p>;

const figure = (count: number) => count.toLocaleString('en-GB');

type Counted = Pick<Upload, 'lines' | 'added' | 'changed' | 'unchanged' | 'refused'>;

const counts = ({ lines, added, changed, unchanged, refused }: Counted) =>
  [
    ['Lines', figure(lines)],
    ['Added', figure(added)],
    ['Changed', figure(changed)],
    ['Unchanged', figure(unchanged)],
    ['Refused', figure(refused)],
  ] as const;

/** Only a file of schools opens any. */
const opened = ({ kind, opened }: Upload) =>
  kind === 'schools' ? ([['Schools opened here', figure(opened)]] as const) : [];

/** What one should know of the file before it is imported. */
function Remarks({ upload: { encoding, columnsNotInFile, emptyLines, daysNotKept } }: { upload: Upload }) {
  const remarks = [
    columnsNotInFile.length > 0 &&
      `The file does not say: ${columnsNotInFile.join(', ')}. Where we know it already it stays as it is.`,
    emptyLines > 0 && `${figure(emptyLines)} empty lines are not counted.`,
    daysNotKept > 0 &&
      `${figure(daysNotKept)} days are left out: they are before 1900, or stand for a day nobody knows.`,
    encoding !== 'UTF-8' && `The file is written in ${encoding}, and is read so.`,
  ].filter((remark) => remark !== false);
  return remarks.map((remark) => <p key={remark}>{remark}</p>);
}
