import { useAsked } from '../data/useAsked.ts';
import { graphql } from '../gql/index.ts';
import { dayInWords, dayOf } from '../parts/days.ts';
import type { Moment } from './moment.ts';

const RecordedSinceDocument = graphql(/* GraphQL */ `
  query RecordedSince($id: ID!) {
    recordedSince(id: $id)
  }
`);

interface Props {
  id: string;
  /** Said only when one of these reaches further back; always without any. */
  moments?: readonly Moment[];
}

/** Since when changes of a record are recorded here, and what is answered of the days before. */
export function RecordedSince({ id, moments }: Props) {
  const { data } = useAsked(RecordedSinceDocument, { id });
  if (!data?.recordedSince) return null;
  const since = dayOf(data.recordedSince);
  if (moments?.some(({ knownOn }) => knownOn !== null && knownOn < since))
    return `Nothing of this record was recorded here before ${dayInWords(since)}.`;
  if (moments && !moments.some(({ trueOn }) => trueOn !== null && trueOn < since)) return null;
  return `Recorded here since ${dayInWords(since)}: earlier days come from dates on record, the rest as first recorded.`;
}
