import { graphql } from '../gql/index.ts';
import type { SavedViewsQuery } from '../gql/graphql.ts';

export const SavedViewDocument = graphql(/* GraphQL */ `
  query SavedView($id: ID!) {
    savedView(id: $id) {
      id
      name
      filter
      sortedBy
      descending
      columns
    }
  }
`);

export const SavedViewsDocument = graphql(/* GraphQL */ `
  query SavedViews($list: ViewList!) {
    maySaveView {
      ...MayParts
    }
    savedViews(list: $list) {
      id
      name
      shared
      mine
      owner {
        id
        name
      }
      mayDeleteView {
        ...MayParts
      }
    }
  }
`);

export type ViewInMenu = SavedViewsQuery['savedViews'][number];
