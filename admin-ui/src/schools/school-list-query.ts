import type { SchoolsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

export const SchoolsDocument = graphql(/* GraphQL */ `
  query Schools($filter: SchoolFilter, $sort: SchoolSort, $page: PageInput, $counted: Boolean!) {
    schools(filter: $filter, sort: $sort, page: $page) {
      total @include(if: $counted)
      totalIsExact @include(if: $counted)
      next
      previous
      items {
        id
        urn
        name
        status
        typeName
        phaseName
        localAuthorityName
        postcode
        town
        openedOn
        closedOn
      }
    }
  }
`);

export type SchoolInList = SchoolsQuery['schools']['items'][number];
