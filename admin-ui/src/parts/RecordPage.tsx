import type { ReactNode } from 'react';
import { type RaRecord, RecordContextProvider, useGetOne, useResourceContext } from 'react-admin';
import { useParams } from 'react-router';
import { FaultPage } from '../pages/FaultPage.tsx';
import { Loading } from '../pages/Loading.tsx';

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
  if (data) return <RecordContextProvider value={data}>{children(data)}</RecordContextProvider>;
  if (error) return <FaultPage error={error} onRetry={refetch} />;
  return <Loading />;
}
