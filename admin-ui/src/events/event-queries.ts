import type { EventQuery, EventsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

export const EventsDocument = graphql(/* GraphQL */ `
  query Events($filter: EventFilter, $page: PageInput) {
    events(filter: $filter, page: $page) {
      total
      items {
        ...EventLine
      }
    }
  }
`);

export type EventInList = EventsQuery['events']['items'][number];

export const EventDocument = graphql(/* GraphQL */ `
  query Event($id: ID!) {
    event(id: $id) {
      ...EventLine
      occurredOn
      mayReverse {
        ...MayParts
      }
      changes {
        ...ChangeParts
      }
      reversedBy {
        id
        sentence
      }
      reverses {
        id
        sentence
      }
    }
  }
`);

export type EventOnPage = NonNullable<EventQuery['event']>;
