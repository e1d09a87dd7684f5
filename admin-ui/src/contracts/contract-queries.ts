import type {
  ContractQuery,
  ContractsOfYearQuery,
  UsedByFragment,
  WhatIfPartsFragment,
} from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

graphql(/* GraphQL */ `
  fragment TermsParts on ContractTerms {
    vatPercent
    recruitmentTarget
    setupFeePence
    monthlyServiceFeePence
    upliftFeePence
    mentorRecruitmentTarget
    mentorFeePence
    bands {
      letter
      capacity
      pricePence
      outputPercent
      taken
      ceilings {
        from
        capacity
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment WhatIfParts on WhatIf {
    because
    needsSecondPerson
    differencePence
    wouldHavePence
    effects {
      statement {
        id
        name
        status
      }
      beforePence
      afterPence
      differencePence
      stays
    }
  }
`);

export const ContractDocument = graphql(/* GraphQL */ `
  query Contract($id: ID!) {
    contract(id: $id) {
      id
      number
      contractType
      createdAt
      retiredAt
      activeLeadProvider {
        id
        contractPeriodYear
        leadProvider {
          id
          name
        }
        contracts {
          id
          number
          createdAt
          retiredAt
          ...UsedBy
        }
      }
      terms {
        ...TermsParts
      }
      statements {
        id
        name
        month
        year
        feeType
        status
        deadlineDate
        paymentDate
      }
      proposals {
        id
        fromMonth
        toMonth
        proposedBy
        proposedAt
        endedAs
        endedBy
        endedAt
        change {
          differences {
            term
            before
            after
          }
          whatIf {
            ...WhatIfParts
          }
        }
        mayApprove {
          ...MayParts
        }
        mayWithdraw {
          ...MayParts
        }
      }
      mayRetire {
        ...MayParts
      }
      mayChangeTerms {
        ...MayParts
      }
    }
  }
`);

export const ContractsOfYearDocument = graphql(/* GraphQL */ `
  query ContractsOfYear($year: Int!) {
    contractPeriod(year: $year) {
      id
      year
      leadProviders {
        id
        leadProvider {
          id
          name
        }
        contracts {
          id
          number
          retiredAt
          terms {
            monthlyServiceFeePence
            bands {
              letter
              capacity
              taken
            }
          }
          proposals {
            id
            endedAs
          }
          ...UsedBy
        }
      }
    }
  }

  fragment UsedBy on Contract {
    statementCount
    firstStatement {
      id
      name
    }
    lastStatement {
      id
      name
    }
  }
`);

export const WhatIfContractTermsDocument = graphql(/* GraphQL */ `
  query WhatIfContractTerms($input: ChangeContractTermsInput!) {
    whatIfContractTerms(input: $input) {
      ...WhatIfParts
    }
  }
`);

export type ContractOnPage = NonNullable<ContractQuery['contract']>;
export type Terms = NonNullable<ContractOnPage['terms']>;
export type Proposal = ContractOnPage['proposals'][number];
export type WhatIf = WhatIfPartsFragment;
export type YearOfContracts = NonNullable<ContractsOfYearQuery['contractPeriod']>;
export type UsedBy = UsedByFragment;
