import { graphql } from '../gql/index.ts';
import type { FoundLineFragment, PasteQuery, SearchQuery } from '../gql/graphql.ts';

export const SearchDocument = graphql(/* GraphQL */ `
  query Search($q: String!, $only: FoundKind, $page: PageInput) {
    search(q: $q, only: $only, page: $page) {
      recognised {
        kind
        label
        missing
      }
      opens {
        kind
        id
      }
      leftOut
      nobodyThere
      orAsk
      groups {
        kind
        total
        totalIsExact
        items {
          ...FoundLine
        }
      }
    }
  }

  fragment FoundLine on Found {
    because
    matched
    now
    record {
      __typename
      ... on Teacher {
        id
        trn
        person: name
      }
      ... on School {
        id
        urn
        called: name
      }
      ... on LeadProvider {
        id
        called: name
      }
      ... on DeliveryPartner {
        id
        called: name
      }
      ... on Statement {
        id
        called: name
        contractPeriodYear
        leadProvider {
          id
          name
        }
      }
      ... on Declaration {
        id
        declarationType
        teacher {
          id
          name
        }
      }
      ... on Event {
        id
        action
        sentence
      }
    }
  }
`);

export const PasteDocument = graphql(/* GraphQL */ `
  query Paste($ids: String!) {
    paste(ids: $ids) {
      total
      found
      notFound
      ambiguous
      repeated
      items {
        text
        outcome
        matches {
          ...FoundLine
        }
      }
    }
  }
`);

export type Found = FoundLineFragment;
export type FoundRecord = FoundLineFragment['record'];
export type Results = SearchQuery['search'];
export type FoundGroup = Results['groups'][number];
export type Pasted = PasteQuery['paste'];
export type PastedItem = Pasted['items'][number];
