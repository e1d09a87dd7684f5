import type { AppropriateBodiesQuery, DeliveryPartnersQuery, LeadProvidersQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

export const LeadProvidersDocument = graphql(/* GraphQL */ `
  query LeadProviders($filter: LeadProviderFilter, $sort: NameSort, $page: PageInput, $counted: Boolean!) {
    leadProviders(filter: $filter, sort: $sort, page: $page) {
      total @include(if: $counted)
      totalIsExact @include(if: $counted)
      next
      previous
      items {
        id
        name
        contractPeriods {
          id
          contractPeriodYear
        }
      }
    }
  }
`);

export const DeliveryPartnersDocument = graphql(/* GraphQL */ `
  query DeliveryPartners(
    $filter: DeliveryPartnerFilter
    $sort: NameSort
    $page: PageInput
    $counted: Boolean!
  ) {
    deliveryPartners(filter: $filter, sort: $sort, page: $page) {
      total @include(if: $counted)
      totalIsExact @include(if: $counted)
      next
      previous
      items {
        id
        name
        leadProviders {
          id
          contractPeriodYear
          leadProvider {
            id
            name
          }
        }
      }
    }
  }
`);

export const AppropriateBodiesDocument = graphql(/* GraphQL */ `
  query AppropriateBodies(
    $filter: AppropriateBodyFilter
    $sort: NameSort
    $page: PageInput
    $counted: Boolean!
  ) {
    appropriateBodies(filter: $filter, sort: $sort, page: $page) {
      total @include(if: $counted)
      totalIsExact @include(if: $counted)
      next
      previous
      items {
        id
        name
        bodyType
        openInductionCount
      }
    }
  }
`);

export type LeadProviderInList = LeadProvidersQuery['leadProviders']['items'][number];
export const MayCreateDeliveryPartnerDocument = graphql(/* GraphQL */ `
  query MayCreateDeliveryPartner {
    mayCreateDeliveryPartner {
      ...MayParts
    }
  }
`);

export type DeliveryPartnerInList = DeliveryPartnersQuery['deliveryPartners']['items'][number];
export type AppropriateBodyInList = AppropriateBodiesQuery['appropriateBodies']['items'][number];
