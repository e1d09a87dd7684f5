import type { DriftCasesQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

export const DriftCasesDocument = graphql(/* GraphQL */ `
  query DriftCases($open: Boolean!, $page: PageInput!) {
    driftCases(open: $open, page: $page) {
      total
      items {
        id
        cause
        rows
        differencePence
        details
        openedAt
        closedAs
        closedAt
        closedBy
        statement {
          id
          name
          contractPeriodYear
          leadProvider {
            id
            name
          }
        }
        mayClose {
          ...MayParts
        }
      }
    }
    lastNight {
      startedAt
      finishedAt
      marked
      checked
      failed
    }
  }
`);

export type CasesOnPage = DriftCasesQuery['driftCases'];
export type Night = DriftCasesQuery['lastNight'];
