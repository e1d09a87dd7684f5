import { useSearchParams } from 'react-router';
import { uploadSchools } from '../data/upload.ts';
import { useAsked } from '../data/useAsked.ts';
import { PageHeading } from '../frame/PageHeading.tsx';
import { FaultPage } from '../pages/FaultPage.tsx';
import { Loading } from '../pages/Loading.tsx';
import { NoPermission } from '../pages/NoPermission.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { EarlierImports } from './EarlierImports.tsx';
import { SchoolImportsDocument } from './import-queries.ts';
import { UploadedFile } from './UploadedFile.tsx';

/** Choose a file, see what it would do and which lines are refused, import it, keep the report. */
export function ImportSchools() {
  const { data, error, refetch } = useAsked(SchoolImportsDocument, {});
  const [query, setQuery] = useSearchParams();
  const uploadId = query.get('upload');
  if (error) return <FaultPage error={error} onRetry={refetch} />;
  if (!data) return <Loading />;
  const { mayImportSchools, schoolImports } = data;
  if (!mayImportSchools.allowed) return <NoPermission because={mayImportSchools.because ?? undefined} />;
  return (
    <>
      <PageHeading>Import schools</PageHeading>
      {uploadId ? (
        <UploadedFile id={uploadId} />
      ) : (
        <ChooseFile
          label="File of schools or links"
          hint="A CSV file of the national register, 16 MB at most: its schools, or the links that tell which went into which. The first line names the columns."
          send={uploadSchools}
          onUploaded={({ uploadId }) => setQuery({ upload: uploadId })}
        />
      )}
      <EarlierImports imports={schoolImports.items} />
    </>
  );
}
