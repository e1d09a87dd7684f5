import type { CompareQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

export const CompareDocument = graphql(/* GraphQL */ `
  query Compare($record: ComparedKind!, $id: ID!, $from: Moment!, $to: Moment!, $all: Boolean!) {
    compare(record: $record, id: $id, from: $from, to: $to, all: $all) {
      name
      total
      differing
      rows {
        record
        rowId
        table
        page {
          record
          id
        }
        name
        difference
        fields {
          field
          before
          after
        }
      }
    }
  }
`);

export type ComparedRow = CompareQuery['compare']['rows'][number];
