import type { StatementsOfProviderQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

export const ProvidersOfYearDocument = graphql(/* GraphQL */ `
  query ProvidersOfYear($year: Int!) {
    mayImportStatements {
      ...MayParts
    }
    mayImportContracts {
      ...MayParts
    }
    contractPeriod(year: $year) {
      id
      leadProviders {
        id
        leadProvider {
          id
          name
        }
      }
    }
  }
`);

export const StatementsOfProviderDocument = graphql(/* GraphQL */ `
  query StatementsOfProvider($id: ID!) {
    activeLeadProvider(id: $id) {
      id
      contractPeriodYear
      leadProvider {
        id
        name
      }
      deliveryPartners {
        id
        name
      }
      contracts {
        id
        number
        contractType
        retiredAt
        terms {
          ...TermsParts
        }
        ...UsedBy
      }
      statements {
        id
        name
        feeType
        status
        deadlineDate
        paymentDate
        contract {
          id
          number
        }
      }
      mayCreateContract {
        ...MayParts
      }
      maySetDeliveryPartners {
        ...MayParts
      }
      mayCreateStatement {
        ...MayParts
      }
    }
  }
`);

export const StatementFileDocument = graphql(/* GraphQL */ `
  query StatementFile($input: ImportStatementsInput!) {
    mayImportStatements {
      ...MayParts
    }
    statementFile(input: $input) {
      because
      lines
      added
      changed
      unchanged
      refused {
        line
        because
      }
      flagged {
        line
        because
      }
    }
  }
`);

export const MayImportStatementsDocument = graphql(/* GraphQL */ `
  query MayImportStatements {
    mayImportStatements {
      ...MayParts
    }
  }
`);

export type ProviderCalendar = NonNullable<StatementsOfProviderQuery['activeLeadProvider']>;
