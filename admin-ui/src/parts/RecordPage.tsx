import type { ReactNode } from 'react';
import { type RaRecord, RecordContextProvider, useGetOne, useResourceContext } from 'react-admin';
import { useParams } from 'react-router';
import { FaultPage } from '../pages/FaultPage.tsx';
import { Loading } from '../pages/Loading.tsx';
import { FromList } from './FromList.tsx';

/** The page of one record: loading, not there, not allowed, failed, or the record. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- names what the resource gives.
export function RecordPage<Record extends RaRecord>({
  children,
}: {
  children: (record: Record) => ReactNode;
}) {
  const resource = useResourceContext();
  const { id } = useParams();
  // Lists put the rows they have read into the cache as records; a page needs the whole, so it asks under another name.
  const asked = { id: String(id), meta: { whole: true } };
  const { data, error, refetch } = useGetOne<Record>(String(resource), asked, { retry: false });
  return (
    <>
      <FromList />
      {data && <RecordContextProvider value={data}>{children(data)}</RecordContextProvider>}
      {!data && error && <FaultPage error={error} onRetry={refetch} />}
      {!data && !error && <Loading />}
    </>
  );
}
