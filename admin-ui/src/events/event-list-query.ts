import type { EventsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

export const EventsDocument = graphql(/* GraphQL */ `
  query Events($filter: EventFilter, $page: PageInput, $counted: Boolean!) {
    events(filter: $filter, page: $page) {
      total @include(if: $counted)
      totalIsExact @include(if: $counted)
      next
      previous
      items {
        ...EventLine
      }
    }
  }
`);

export type EventInList = EventsQuery['events']['items'][number];
