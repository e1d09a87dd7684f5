import type { ReactNode } from 'react';
import { useAsked } from '../data/useAsked.ts';
import type { ExplainedLinesQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { AskedPanel } from '../parts/AskedPanel.tsx';
import { countOf } from '../parts/counts.ts';
import { shortDay } from '../parts/days.ts';
import { FactTable } from '../parts/FactTable.tsx';
import { Link } from '../parts/Link.tsx';
import { pounds } from '../parts/money.ts';
import { declarationTypeInWords, nameOf, roleInWords } from '../parts/names.ts';
import { Pages, usePages } from '../parts/Pages.tsx';
import { DeclarationTag } from '../parts/statuses.tsx';

const ExplainedLinesDocument = graphql(/* GraphQL */ `
  query ExplainedLines($id: ID!, $path: String!, $version: Int, $page: PageInput!) {
    statement(id: $id) {
      id
      bill(version: $version) {
        explain(path: $path) {
          pence
          lines(page: $page) {
            total
            items {
              kind
              band
              row
              priced
              pence
              upliftPence
              declaration {
                id
                declarationType
                declarationDate
                role
                paymentStatus
                clawbackStatus
                teacher {
                  id
                  name
                }
              }
            }
          }
        }
      }
    }
  }
`);

type Line = NonNullable<
  NonNullable<NonNullable<ExplainedLinesQuery['statement']>['bill']>['explain']
>['lines']['items'][number];

interface Props {
  id: string;
  path: string;
  version: number | undefined;
  /** What the address calls its page, where there are several such parts. */
  name?: string;
  /** What they are called, if not by their number alone. */
  heading?: string;
  /** Only what tells them apart, where there is half the room. */
  isBrief?: boolean;
}

/** The declarations that a figure counts, in the order in which they take their places. */
export function ExplainedLines({ id, path, version, name = 'page', heading, isBrief = false }: Props) {
  const pages = usePages(heading ? `declarations: ${heading}` : 'declarations', { name });
  const asked = useAsked(ExplainedLinesDocument, { id, path, version: version ?? null, page: pages.input });
  const { lines, pence } = asked.data?.statement?.bill?.explain ?? {};
  const total = lines?.total ?? 0;
  const shown = columns.filter(({ brief }) => brief || !isBrief);
  return (
    <AskedPanel
      asked={asked}
      headingRef={pages.headingRef}
      heading={headed(
        heading,
        lines && `${countOf(DECLARATIONS, total)}${heading && pence ? `, ${pounds(pence)}` : ''}`,
      )}
    >
      {() => (
        <>
          <FactTable
            caption={`${heading ?? 'Declarations'}, in the order of their places`}
            columns={shown.map(({ name }) => name)}
            numbers={['Amount', 'Uplift']}
            empty="No declaration is counted here."
            rows={(lines?.items ?? []).map((line) => ({
              key: `${line.kind} ${line.declaration.id}`,
              cells: shown.map(({ cell }) => cell(line)),
            }))}
          />
          <Pages of={pages} total={total} />
        </>
      )}
    </AskedPanel>
  );
}

const DECLARATIONS = { one: 'declaration', many: 'declarations' };

/** 'Paid for ECTs: 46 declarations, £3,365.71'; one part of it, where the other is missing. */
const headed = (heading: string | undefined, counted: string | undefined): string =>
  heading && counted ? `${heading}: ${counted}` : (counted ?? heading ?? 'Declarations');

/** Its band, or why it has none. */
function bandInWords({ band, kind, row, priced }: Line): string {
  if (band) return band;
  if (row.startsWith('flat/')) return priced ? 'Flat rate' : 'No fee';
  return kind === 'billable' ? 'Over the ceiling' : 'No place to leave';
}

interface Column {
  readonly name: string;
  readonly cell: (line: Line) => ReactNode;
  readonly brief?: true;
}

const columns: readonly Column[] = [
  {
    name: 'Person',
    cell: ({ declaration: { id, teacher } }) => (
      <Link to={`/declarations/${id}/show`}>{nameOf(teacher)}</Link>
    ),
    brief: true,
  },
  {
    name: 'Type',
    cell: ({ declaration }) => declarationTypeInWords(declaration.declarationType),
    brief: true,
  },
  { name: 'Date', cell: ({ declaration }) => shortDay(declaration.declarationDate), brief: true },
  { name: 'As', cell: ({ declaration }) => roleInWords(declaration.role) },
  { name: 'Band', cell: bandInWords, brief: true },
  { name: 'Amount', cell: ({ pence }) => pounds(pence), brief: true },
  { name: 'Uplift', cell: ({ upliftPence }) => pounds(upliftPence) },
  { name: 'State now', cell: ({ declaration }) => <DeclarationTag {...declaration} /> },
];
