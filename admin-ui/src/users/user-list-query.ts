import type { UsersQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

export const UsersDocument = graphql(/* GraphQL */ `
  query Users($filter: UserFilter, $sort: UserSort, $page: PageInput, $counted: Boolean!) {
    users(filter: $filter, sort: $sort, page: $page) {
      total @include(if: $counted)
      totalIsExact @include(if: $counted)
      next
      previous
      items {
        id
        name
        email
        role
        disabledAt
        createdAt
        linkedTo {
          id
          name
          email
        }
        looksLike {
          id
          name
          email
        }
        mayLinkAccounts {
          ...MayParts
        }
      }
    }
  }
`);

export type UserInList = NonNullable<UsersQuery['users']>['items'][number];
