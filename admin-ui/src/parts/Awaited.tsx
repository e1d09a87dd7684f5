import type { UseQueryResult } from '@tanstack/react-query';
import { FaultWords } from '../pages/FaultWords.tsx';
import { Loading } from '../pages/Loading.tsx';

interface Props {
  asked: UseQueryResult;
  /** What is done meanwhile: 'Comparing'. */
  what?: string;
}

/** In place of an answer: on its way, or failed with a way to try again. */
export function Awaited({ asked: { error, refetch }, what = 'Loading' }: Props) {
  return error ? <FaultWords error={error} onRetry={refetch} /> : <Loading what={what} />;
}
