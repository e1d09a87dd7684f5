import type { DeclarationQuery, StatementOfDeclarationFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

export const DeclarationDocument = graphql(/* GraphQL */ `
  query Declaration($id: ID!) {
    declaration(id: $id) {
      id
      declarationType
      declarationDate
      role
      evidenceType
      state
      paymentStatus
      clawbackStatus
      sparsityUplift
      pupilPremiumUplift
      contractPeriodYear
      createdAt
      voidClawsBack
      mayVoid {
        ...MayParts
      }
      teacher {
        id
        name
        trn
      }
      school {
        id
        name
      }
      trainingPeriod {
        id
        startedOn
        finishedOn
        schedule {
          id
          identifier
          contractPeriodYear
          milestones {
            declarationType
            startDate
            milestoneDate
          }
        }
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
        ...StatementOfDeclaration
      }
      clawbackStatement {
        ...StatementOfDeclaration
      }
      path {
        state
        event {
          id
          action
          sentence
          recordedAt
          actor {
            id
            name
          }
        }
        paymentStatement {
          ...StatementOfDeclaration
        }
        clawbackStatement {
          ...StatementOfDeclaration
        }
      }
      sameMilestone {
        id
        declarationType
        declarationDate
        createdAt
        state
        paymentStatus
        clawbackStatus
        leadProvider {
          id
          name
        }
      }
    }
  }

  fragment StatementOfDeclaration on Statement {
    id
    name
    status
    deadlineDate
    paymentDate
  }
`);

/** What its deeds are called together, wherever they are found. */
export const DECLARATION_DEEDS = 'What can be done with this declaration';

export type DeclarationOnPage = NonNullable<DeclarationQuery['declaration']>;
export type StatementOfDeclaration = StatementOfDeclarationFragment;
