import type { DeclarationQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

export const DeclarationDocument = graphql(/* GraphQL */ `
  query Declaration($id: ID!) {
    declaration(id: $id) {
      id
      declarationType
      declarationDate
      role
      evidenceType
      paymentStatus
      clawbackStatus
      sparsityUplift
      pupilPremiumUplift
      createdAt
      mayVoid {
        ...MayParts
      }
      teacher {
        id
        name
        trn
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
      history {
        ...EventLine
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

export type DeclarationOnPage = NonNullable<DeclarationQuery['declaration']>;
