import type { AppropriateBodyQuery, DeliveryPartnerQuery, LeadProviderQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

export const LeadProviderDocument = graphql(/* GraphQL */ `
  query LeadProvider($id: ID!) {
    leadProvider(id: $id) {
      id
      name
      contractPeriods {
        id
        contractPeriodYear
        schoolCount
        teacherCount
        declarationCounts {
          state
          count
        }
        deliveryPartners {
          id
          name
        }
      }
    }
  }
`);

export type LeadProviderOnPage = NonNullable<LeadProviderQuery['leadProvider']>;
export type ContractYear = LeadProviderOnPage['contractPeriods'][number];

export const LeadProviderStatementsDocument = graphql(/* GraphQL */ `
  query LeadProviderStatements($id: ID!) {
    leadProvider(id: $id) {
      id
      contractPeriods {
        id
        contractPeriodYear
        statements {
          id
          name
          feeType
          status
          deadlineDate
          paymentDate
        }
      }
    }
  }
`);

export const DeliveryPartnerDocument = graphql(/* GraphQL */ `
  query DeliveryPartner($id: ID!) {
    deliveryPartner(id: $id) {
      id
      name
      mayRename {
        ...MayParts
      }
      pairings {
        id
        contractPeriodYear
        schoolCount
        teacherCount
        leadProvider {
          id
          name
        }
      }
    }
  }
`);

export type DeliveryPartnerOnPage = NonNullable<DeliveryPartnerQuery['deliveryPartner']>;

export const DeliveryPartnerSchoolsDocument = graphql(/* GraphQL */ `
  query DeliveryPartnerSchools($id: ID!, $page: PageInput) {
    schools(filter: { deliveryPartnerId: $id }, page: $page) {
      total
      items {
        id
        urn
        name
        status
        localAuthorityName
      }
    }
  }
`);

export const AppropriateBodyDocument = graphql(/* GraphQL */ `
  query AppropriateBody($id: ID!) {
    appropriateBody(id: $id) {
      id
      name
      bodyType
      inductions {
        open
        passed
        failed
        released
        firstStartedOn
        lastStartedOn
      }
    }
  }
`);

export type AppropriateBodyOnPage = NonNullable<AppropriateBodyQuery['appropriateBody']>;
