import type { StatementQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

/** What the page shows first, in one question: the facts, and every figure with its address. */
export const StatementDocument = graphql(/* GraphQL */ `
  query Statement($id: ID!) {
    statement(id: $id) {
      id
      name
      month
      year
      feeType
      status
      deadlineDate
      paymentDate
      authorisedAt
      paidOn
      paymentReference
      contractPeriodYear
      leadProvider {
        id
        name
      }
      previous {
        id
        name
      }
      next {
        id
        name
      }
      waiting {
        for
        sentence
      }
      submissions {
        id
        version
        endedAs
        endedBecause
      }
      version {
        ...Version
      }
      bill {
        ...BillParts
      }
    }
  }

  fragment Version on StatementVersion {
    number
    contentSha256
    totalPence
    sealedAt
  }

  fragment FigureParts on Figure {
    path
    label
    pence
  }

  fragment BillParts on Bill {
    contractType
    total {
      ...FigureParts
    }
    overview {
      ...FigureParts
    }
    blocks {
      key
      caption
      columns
      empty
      rows {
        cells {
          text
          at
          filter
        }
      }
      total {
        label
        cell {
          text
          at
        }
      }
    }
    targets {
      recruitmentTarget
      revisedTarget
      setupFee
      bands {
        name
        min
        max
        price
      }
    }
  }
`);

export type StatementOnPage = NonNullable<StatementQuery['statement']>;
export type BillOnPage = NonNullable<StatementOnPage['bill']>;

/** A lead provider has a statement for each contract period in a month: 'Ambition, April 2026, contract period 2025'. */
export const nameInFull = ({ leadProvider, name, contractPeriodYear }: StatementOnPage): string =>
  `${leadProvider.name}, ${name}, contract period ${contractPeriodYear}`;

/** '/statements/…/show', under which each part of the page has an address. */
export const pageOfStatement = ({ id }: { id: string }): string => `/statements/${id}/show`;

/** Where a figure explains itself: '…/explain/banded/output/started-A'; '…/explain' is the total. */
export function explainedAt(base: string, path: string, version?: number): string {
  const at = path === '' ? `${base}/explain` : `${base}/explain/${path}`;
  return version === undefined ? at : `${at}?version=${version}`;
}
