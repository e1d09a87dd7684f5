import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode, Ref } from 'react';
import { Awaited } from './Awaited.tsx';
import { Panel } from './Panel.tsx';

interface Props<Data> {
  heading: string;
  asked: UseQueryResult<Data>;
  aside?: ReactNode;
  headingRef?: Ref<HTMLHeadingElement>;
  children: (data: Data) => ReactNode;
}

/** A part of a page that is read by itself. What could not be brought up to date stays, with what is wrong above it. */
export function AskedPanel<Data>({ asked, children, ...panel }: Props<Data>) {
  const { data, error } = asked;
  return (
    <Panel {...panel}>
      {(error || !data) && <Awaited asked={asked} />}
      {data && children(data)}
    </Panel>
  );
}
