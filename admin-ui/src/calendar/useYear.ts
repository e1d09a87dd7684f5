import { useSearchParams } from 'react-router';
import { useAsked } from '../data/useAsked.ts';
import { graphql } from '../gql/index.ts';
import { today } from '../parts/days.ts';

const YearsDocument = graphql(/* GraphQL */ `
  query Years {
    contractPeriods {
      id
      year
      startedOn
    }
  }
`);

/** The contract period that the address names, or else the latest that has begun. */
export function useYear() {
  const { data, error, refetch } = useAsked(YearsDocument, {});
  const [query] = useSearchParams();
  const periods = data?.contractPeriods;
  const shown =
    periods?.find(({ year }) => String(year) === query.get('year')) ??
    periods?.find(({ startedOn }) => startedOn <= today()) ??
    periods?.[0];
  return { years: periods?.map(({ year }) => year), year: shown?.year, error, refetch };
}
