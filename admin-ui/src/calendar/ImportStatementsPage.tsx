import { useState } from 'react';
import { ImportStatements } from '../actions/import-statements.tsx';
import { type GivenFile, uploadStatements } from '../data/upload.ts';
import { useAsked } from '../data/useAsked.ts';
import { PageHeading } from '../frame/PageHeading.tsx';
import { ChooseFile } from '../imports/ChooseFile.tsx';
import { FileReport } from '../imports/FileReport.tsx';
import { FaultPage } from '../pages/FaultPage.tsx';
import { Loading } from '../pages/Loading.tsx';
import { NoPermission } from '../pages/NoPermission.tsx';
import { Awaited } from '../parts/Awaited.tsx';
import { Link } from '../parts/Link.tsx';
import { MayImportStatementsDocument, StatementFileDocument } from './calendar-queries.ts';

/** Choose a calendar, see what each of its lines would do, import it. */
export function ImportStatementsPage() {
  const { data, error, refetch } = useAsked(MayImportStatementsDocument, {});
  const [file, setFile] = useState<GivenFile | null>(null);
  if (error) return <FaultPage error={error} onRetry={refetch} />;
  const { allowed, because } = data?.mayImportStatements ?? { allowed: true, because: null };
  if (!allowed) return <NoPermission because={because ?? undefined} />;
  return (
    <>
      <PageHeading>Import statements</PageHeading>
      <p>
        Each line holds for every lead provider with a contract of its year.{' '}
        <Link to="/calendar">See the calendar</Link>
      </p>
      {!data && <Loading />}
      {data && (
        <ChooseFile
          label="Calendar of statements"
          hint="A CSV file with the columns type, name, cohort, deadline_date, payment_date and output_fee; at most 500 lines."
          send={uploadStatements}
          onUploaded={setFile}
        />
      )}
      {file && <ReadFile file={file} />}
    </>
  );
}

function ReadFile({ file }: { file: GivenFile }) {
  const asked = useAsked(StatementFileDocument, { input: file });
  if (asked.error || !asked.data)
    return <Awaited asked={asked} what="Comparing the file with the calendar" />;
  return (
    <FileReport file={file} report={asked.data.statementFile}>
      <ImportStatements file={file} may={asked.data.mayImportStatements} />
    </FileReport>
  );
}
