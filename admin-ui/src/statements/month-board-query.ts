import type { MonthBoardQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

export const MonthBoardDocument = graphql(/* GraphQL */ `
  query MonthBoard($year: Int!, $month: Int!) {
    monthBoard(year: $year, month: $month) {
      name
      totalPence
      previous {
        ...BoardMonth
      }
      next {
        ...BoardMonth
      }
      states {
        status
        count
        totalPence
      }
      statements {
        id
        status
        feeType
        contractPeriodYear
        deadlineDate
        paymentDate
        totalPence
        leadProvider {
          id
          name
        }
        waiting {
          for
        }
        version {
          number
        }
      }
    }
  }

  fragment BoardMonth on CalendarMonth {
    year
    month
    name
  }
`);

export type Board = MonthBoardQuery['monthBoard'];
