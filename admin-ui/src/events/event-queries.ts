import type { EventQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

export const EventDocument = graphql(/* GraphQL */ `
  query Event($id: ID!) {
    event(id: $id) {
      ...EventLine
      occurredOn
      mayReverse {
        ...MayParts
      }
      subjects {
        type
        id
        name
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
