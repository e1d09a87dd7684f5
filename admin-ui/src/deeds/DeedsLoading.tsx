import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FaultWords } from '../pages/FaultWords.tsx';
import { Loading } from '../pages/Loading.tsx';

/** The deeds come after the facts, when the rules have been asked. */
export function DeedsLoading({ asked, children }: { asked: UseQueryResult; children: ReactNode }) {
  const { data, error, refetch } = asked;
  if (data) return children;
  if (error) return <FaultWords error={error} onRetry={refetch} />;
  return <Loading what="Checking what can be done" />;
}
