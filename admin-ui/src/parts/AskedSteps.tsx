import type { UseQueryResult } from '@tanstack/react-query';
import type { RuleStepPartsFragment } from '../gql/graphql.ts';
import { FaultWords } from '../pages/FaultWords.tsx';
import { Loading } from '../pages/Loading.tsx';
import { RuleSteps } from './RuleSteps.tsx';

interface Props<Data> {
  label: string;
  asked: UseQueryResult<Data>;
  steps: (data: Data) => readonly RuleStepPartsFragment[] | undefined;
}

/** The answer to a ‘Why?’ that is asked when it is opened. */
export function AskedSteps<Data>({ label, asked, steps }: Props<Data>) {
  const { data, error, refetch } = asked;
  if (data) return <RuleSteps label={label} steps={steps(data) ?? []} />;
  return error ? <FaultWords error={error} onRetry={refetch} /> : <Loading what="Testing the rules" />;
}
