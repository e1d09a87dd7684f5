import type { StatementsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

export const StatementsDocument = graphql(/* GraphQL */ `
  query Statements($filter: StatementFilter, $sort: StatementSort, $page: PageInput, $counted: Boolean!) {
    statements(filter: $filter, sort: $sort, page: $page) {
      total @include(if: $counted)
      totalIsExact @include(if: $counted)
      next
      previous
      items {
        id
        name
        feeType
        status
        deadlineDate
        paymentDate
        contractPeriodYear
        authorisedAt
        adjustmentCount
        leadProvider {
          id
          name
        }
        version {
          number
          totalPence
        }
      }
    }
  }
`);

export type StatementInList = StatementsQuery['statements']['items'][number];
