import { useState } from 'react';
import { Link } from 'react-router';
import { ImportStatements } from '../actions/import-statements.tsx';
import { type GivenFile, uploadStatements } from '../data/upload.ts';
import { useAsked } from '../data/useAsked.ts';
import { Deeds } from '../deeds/Deeds.tsx';
import { PageHeading } from '../frame/PageHeading.tsx';
import { ChooseFile } from '../imports/ChooseFile.tsx';
import { FaultPage, FaultWords } from '../pages/FaultPage.tsx';
import { Loading } from '../pages/Loading.tsx';
import { NoPermission } from '../pages/NoPermission.tsx';
import { Banner } from '../parts/Banner.tsx';
import { Facts } from '../parts/Facts.tsx';
import { FactTable } from '../parts/FactTable.tsx';
import { Panel } from '../parts/Panel.tsx';
import { type FileReport, MayImportStatementsDocument, StatementFileDocument } from './calendar-queries.ts';

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
  const { data, error, refetch } = useAsked(StatementFileDocument, { input: file });
  if (error) return <FaultWords error={error} onRetry={refetch} />;
  if (!data) return <Loading what="Comparing the file with the calendar" />;
  const { statementFile: report, mayImportStatements } = data;
  return (
    <Panel heading={`What ${file.fileName} would do`}>
      {report.because ? (
        <Banner tone="warning">{report.because}</Banner>
      ) : (
        <>
          <Facts across facts={counts(report)} />
          <Notes heading="Refused lines" notes={report.refused} empty="No line is refused." />
          <Notes heading="Lines to look at" notes={report.flagged} empty="Nothing is unusual." />
          <Deeds label="What can be done with this file">
            <ImportStatements file={file} may={mayImportStatements} />
          </Deeds>
        </>
      )}
    </Panel>
  );
}

const counts = ({ lines, added, changed, unchanged, refused }: FileReport) =>
  [
    ['Lines', String(lines)],
    ['Added', String(added)],
    ['Changed', String(changed)],
    ['Unchanged', String(unchanged)],
    ['Refused', String(refused.length)],
  ] as const;

function Notes({ heading, notes, empty }: { heading: string; notes: FileReport['refused']; empty: string }) {
  return (
    <Panel heading={heading} level={3}>
      <FactTable
        caption={heading}
        columns={['Line', 'Why']}
        empty={empty}
        rows={notes.map(({ line, because }) => ({
          key: `${line} ${because}`,
          cells: [String(line), because],
        }))}
      />
    </Panel>
  );
}
