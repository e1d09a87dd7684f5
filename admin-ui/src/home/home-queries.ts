import type { HomeQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

export const HomeDocument = graphql(/* GraphQL */ `
  query Home {
    home {
      waitingForMe {
        ...HomeCountParts
      }
      keepAnEyeOn {
        ...HomeCountParts
      }
      nextDeadlines {
        name
        deadlineDate
        paymentDate
        statements {
          ...HomeCountParts
        }
      }
    }
  }

  fragment HomeCountParts on HomeCount {
    what
    list
    filter
    count
    countIsExact
  }
`);

export type HomeParts = HomeQuery['home'];

export const RecentEventsDocument = graphql(/* GraphQL */ `
  query RecentEvents($filter: EventFilter) {
    events(filter: $filter, page: { perPage: 6 }) {
      total
      items {
        ...EventLine
      }
    }
  }
`);
