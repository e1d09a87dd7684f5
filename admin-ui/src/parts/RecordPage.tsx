import type { ReactNode } from 'react';
import { type RaRecord, RecordContextProvider, useGetOne, useResourceContext } from 'react-admin';
import { useParams, useSearchParams } from 'react-router';
import { asFault } from '../data/fault.ts';
import { FaultPage } from '../pages/FaultPage.tsx';
import { LoadingPage } from '../pages/Loading.tsx';
import { isNow, type Moment, momentIn, NOW } from '../travel/moment.ts';
import { NoSuchDay, NotThere } from '../travel/NotThere.tsx';
import { TravelBanner } from '../travel/TravelBanner.tsx';
import { kinds, TravelContext } from '../travel/useTravel.ts';
import { FromList } from './FromList.tsx';

interface Props<Record extends RaRecord> {
  children: (record: Record) => ReactNode;
}

/** The page of one record: loading, not there, not allowed, failed, or the record; now, or at the address's moment. */
export function RecordPage<Record extends RaRecord>({ children }: Props<Record>) {
  const resource = String(useResourceContext());
  const id = String(useParams()['id']);
  const [query] = useSearchParams();
  const kind = kinds[resource];
  const moment = kind ? momentIn(query) : NOW;
  if (!moment) return <NoSuchDay />;
  const page = (
    <RecordAt resource={resource} id={id} moment={moment}>
      {children}
    </RecordAt>
  );
  return kind ? <TravelContext value={{ kind, id, moment }}>{page}</TravelContext> : page;
}

interface AtProps<Record extends RaRecord> extends Props<Record> {
  resource: string;
  id: string;
  moment: Moment;
}

function RecordAt<Record extends RaRecord>({ resource, id, moment, children }: AtProps<Record>) {
  // Lists put the rows they have read into the cache as records; a page needs the whole, so it asks under another name.
  const asked = { id, meta: { whole: true, moment } };
  const { data, error, refetch } = useGetOne<Record>(resource, asked);
  const wasNotThere = error && !isNow(moment) && asFault(error).kind === 'not-found';
  return (
    <>
      {isNow(moment) ? <FromList /> : <TravelBanner />}
      {data && <RecordContextProvider value={data}>{children(data)}</RecordContextProvider>}
      {!data && wasNotThere && <NotThere />}
      {!data && error && !wasNotThere && (
        // Of what cannot be shown now, no past is offered.
        <TravelContext value={null}>
          <FaultPage error={error} onRetry={refetch} />
        </TravelContext>
      )}
      {!data && !error && <LoadingPage />}
    </>
  );
}
