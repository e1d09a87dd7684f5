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

/** Every contract period, and the latest that has begun. */
export function useYears() {
  const { data, error, refetch } = useAsked(YearsDocument, {});
  const periods = data?.contractPeriods;
  const current = periods?.find(({ startedOn }) => startedOn <= today()) ?? periods?.[0];
  return { years: periods?.map(({ year }) => year), current: current?.year, error, refetch };
}

/** The contract period that the address names (`?year=2026`), or else the latest that has begun. */
export function useYear() {
  const { years, current, ...rest } = useYears();
  const [query] = useSearchParams();
  const named = years?.find((year) => String(year) === query.get('year'));
  return { years, year: named ?? current, ...rest };
}
