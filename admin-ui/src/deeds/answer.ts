import type { AnswerPartsFragment, MayPartsFragment, Why } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

graphql(/* GraphQL */ `
  fragment MayParts on May {
    allowed
    because
    forOtherRoles
    steps {
      ...RuleStepParts
    }
  }
`);

graphql(/* GraphQL */ `
  fragment ChangeParts on RowChange {
    record
    rowId
    name
    op
    fields {
      field
      before
      after
    }
  }
`);

graphql(/* GraphQL */ `
  fragment AnswerParts on Answer {
    __typename
    ... on Planned {
      sentence
      changes {
        ...ChangeParts
      }
      changeCount
      money {
        statements {
          statementId
          leadProvider
          contractPeriodYear
          name
          before
          after
          difference
          stays
          newVersion
        }
        count
        difference
      }
      amount {
        called
        pence
      }
      notices
      fingerprint
      moved
    }
    ... on Done {
      event {
        id
        sentence
      }
    }
    ... on Refused {
      code
      because
      inTheWay {
        type
        id
        name
      }
    }
  }
`);

export type May = MayPartsFragment;
export type Answer = AnswerPartsFragment;
export type Planned = Extract<Answer, { __typename: 'Planned' }>;
export type Done = Extract<Answer, { __typename: 'Done' }>;
export type Refused = Extract<Answer, { __typename: 'Refused' }>;
export type Change = Planned['changes'][number];
export type Money = NonNullable<Planned['money']>;

/** What was typed into a dialog's own fields, by name. */
export type Typed<Name extends string> = Readonly<Record<Name, string>>;

/** Sends a deed: without `confirm` to be planned, with a plan's fingerprint to be done. */
export type Send<Name extends string> = (
  typed: Typed<Name>,
  why: Why,
  confirm: string | null,
) => Promise<Answer>;
