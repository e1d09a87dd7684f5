import type { DeclarationsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

export const DeclarationsDocument = graphql(/* GraphQL */ `
  query Declarations(
    $filter: DeclarationFilter
    $sort: DeclarationSort
    $page: PageInput
    $counted: Boolean!
  ) {
    declarations(filter: $filter, sort: $sort, page: $page) {
      total @include(if: $counted)
      totalIsExact @include(if: $counted)
      next
      previous
      items {
        id
        declarationType
        declarationDate
        role
        evidenceType
        paymentStatus
        clawbackStatus
        contractPeriodYear
        createdAt
        teacher {
          id
          name
          trn
        }
        school {
          id
          name
        }
        leadProvider {
          id
          name
        }
        deliveryPartnerWhenCreated {
          id
          name
        }
        paymentStatement {
          id
          name
        }
        clawbackStatement {
          id
          name
        }
      }
    }
  }
`);

export type DeclarationInList = DeclarationsQuery['declarations']['items'][number];
