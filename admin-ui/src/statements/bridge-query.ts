import type { BridgeQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

export const BridgeDocument = graphql(/* GraphQL */ `
  query Bridge($id: ID!, $fromVersion: Int) {
    statement(id: $id) {
      id
      before {
        id
        name
      }
      bill {
        version {
          number
        }
        versions {
          number
        }
      }
      bridge(fromVersion: $fromVersion) {
        opening {
          name
          pence
        }
        steps {
          key
          label
          pence
          count
        }
        roundingPence
        closing {
          name
          pence
        }
      }
    }
  }
`);

export type ComparedStatement = NonNullable<BridgeQuery['statement']>;
export type Bridge = NonNullable<ComparedStatement['bridge']>;
