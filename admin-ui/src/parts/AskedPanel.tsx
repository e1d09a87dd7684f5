import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FaultWords } from '../pages/FaultWords.tsx';
import { Loading } from '../pages/Loading.tsx';
import { Panel } from './Panel.tsx';

interface Props<Data> {
  heading: string;
  asked: UseQueryResult<Data>;
  aside?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** A part of a page that is read by itself: on its way, failed with a way to try again, or there. */
export function AskedPanel<Data>({ heading, asked, aside, children }: Props<Data>) {
  const { data, error, refetch } = asked;
  return (
    <Panel heading={heading} aside={aside}>
      {error && <FaultWords error={error} onRetry={refetch} />}
      {!data && !error && <Loading />}
      {data && children(data)}
    </Panel>
  );
}
