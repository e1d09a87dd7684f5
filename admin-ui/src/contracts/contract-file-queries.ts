import type { ContractFileQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

export const MayImportContractsDocument = graphql(/* GraphQL */ `
  query MayImportContracts {
    mayImportContracts {
      ...MayParts
    }
  }
`);

export const ContractFileDocument = graphql(/* GraphQL */ `
  query ContractFile($input: ImportContractsInput!) {
    mayImportContracts {
      ...MayParts
    }
    contractFile(input: $input) {
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
      deeds {
        line
        leadProviderName
        contractPeriodYear
        does
        needsSecondPerson
        differencePence
        wouldHavePence
      }
    }
  }
`);

export type DeedOfLine = NonNullable<ContractFileQuery['contractFile']>['deeds'][number];
