import type { UseQueryResult } from '@tanstack/react-query';
import type { RuleStepPartsFragment } from '../gql/graphql.ts';
import { Awaited } from './Awaited.tsx';
import { RuleSteps } from './RuleSteps.tsx';

interface Props<Data> {
  label: string;
  asked: UseQueryResult<Data>;
  steps: (data: Data) => readonly RuleStepPartsFragment[] | undefined;
}

/** The answer to a ‘Why?’ that is asked when it is opened. */
export function AskedSteps<Data>({ label, asked, steps }: Props<Data>) {
  if (!asked.data) return <Awaited asked={asked} what="Testing the rules" />;
  return <RuleSteps label={label} steps={steps(asked.data) ?? []} />;
}
