import type { MonthBoardQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

export const MonthBoardDocument = graphql(/* GraphQL */ `
  query MonthBoard($year: Int!, $month: Int!) {
    monthBoard(year: $year, month: $month) {
      id
      name
      totalPence
      mayRecordPayments {
        ...MayParts
      }
      previous {
        ...BoardMonth
      }
      next {
        ...BoardMonth
      }
      waitingForMe {
        ...WaitsForMe
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
        paidOn
        totalPence
        before {
          id
          name
          totalPence
        }
        leadProvider {
          id
          name
        }
        waiting {
          for
          step
        }
        version {
          number
        }
      }
    }
  }

  fragment WaitsForMe on Statement {
    id
    contractPeriodYear
    leadProvider {
      id
      name
    }
  }

  fragment BoardMonth on CalendarMonth {
    year
    month
    name
  }
`);

export type Board = MonthBoardQuery['monthBoard'];

/** The checks of those that wait to be submitted: asked apart, for they look at every declaration. */
export const BoardChecksDocument = graphql(/* GraphQL */ `
  query BoardChecks($year: Int!, $month: Int!) {
    monthBoard(year: $year, month: $month) {
      statements(status: payable) {
        id
        checks {
          outcome
        }
      }
    }
  }
`);
