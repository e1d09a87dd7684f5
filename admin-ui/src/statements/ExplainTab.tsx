import Box from '@mui/material/Box';
import { useSearchParams } from 'react-router';
import { useAsked } from '../data/useAsked.ts';
import type { ExplainQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Awaited } from '../parts/Awaited.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { Facts } from '../parts/Facts.tsx';
import { Link } from '../parts/Link.tsx';
import { pounds } from '../parts/money.ts';
import { OpeningLink, useOpened } from '../parts/opening.tsx';
import { Panel } from '../parts/Panel.tsx';
import { BillTable } from './BillTable.tsx';
import { ExplainedLines } from './ExplainedLines.tsx';
import { exactly } from './exactly.ts';
import { NoMoney } from './NoMoney.tsx';
import { explainedAt } from './statement-queries.ts';

const ExplainDocument = graphql(/* GraphQL */ `
  query Explain($id: ID!, $path: String!, $version: Int) {
    statement(id: $id) {
      id
      bill(version: $version) {
        version {
          number
        }
        explain(path: $path) {
          path
          label
          rule
          pence
          exact
          formula
          within {
            ...FigureParts
          }
          parts {
            ...FigureParts
          }
          nothing
          roundingPence
          countsDeclarations
        }
      }
    }
  }
`);

type Bill = NonNullable<NonNullable<ExplainQuery['statement']>['bill']>;
type Explanation = NonNullable<Bill['explain']>;
type Part = Explanation['parts'][number];

interface TabProps {
  id: string;
  base: string;
  /** The address of the figure in the bill. */
  path: string;
  /** Beside the statement, whose page then stays where it is. */
  isBeside?: boolean;
}

/** One figure of a statement in words and numbers, down to the declarations that it counts. */
export function ExplainTab({ id, base, path, isBeside = false }: TabProps) {
  const version = versionIn(useSearchParams()[0]);
  const asked = useAsked(ExplainDocument, { id, path, version: version ?? null });
  const { data, error } = asked;
  if (error || !data) return <Awaited asked={asked} />;
  if (!data.statement?.bill) return <NoMoney />;
  const { explain } = data.statement.bill;
  if (!explain)
    return (
      <Panel heading="There is no such figure">
        <p>This statement has no figure at this address; it may have had one before it changed.</p>
        <Link to={base}>Go back to the statement</Link>
      </Panel>
    );
  const { bill } = data.statement;
  return <Explained {...{ id, base, version, explain, bill, isBeside }} />;
}

interface Props {
  id: string;
  base: string;
  version: number | undefined;
  explain: Explanation;
  bill: Bill;
  isBeside: boolean;
}

function Explained({ id, base, version, explain, bill, isBeside }: Props) {
  const { path, label, rule, pence, exact, formula, within, parts, nothing, roundingPence } = explain;
  const heading = useOpened<HTMLHeadingElement>(`explain ${path}`, isBeside ? 'nearest' : 'start');
  const isFolded = ({ path: of }: Part) => nothing.includes(of);
  const rounding =
    roundingPence === '0' ? [] : [[{ text: 'Rounding' }, { text: pounds(roundingPence), at: null }]];
  return (
    <>
      <Box component="nav" aria-label="Figures this one is a part of" sx={{ mb: 1 }}>
        {within.map((above) => (
          <span key={above.path}>
            <OpeningLink to={explainedAt(base, above.path, version)} opens={`explain ${above.path}`}>
              {above.label}
            </OpeningLink>
            {' › '}
          </span>
        ))}
        <span aria-current="page">{label}</span>
      </Box>
      <Panel
        headingRef={heading}
        heading={`${label}: ${pounds(pence)}`}
        aside={<CopyButton text={`${label}: ${pounds(pence)} = ${formula}`}>Copy as text</CopyButton>}
      >
        <Facts
          facts={[
            ['How it is got', formula],
            ['Exactly', exactly(exact)],
            ['Rule', rule],
            [
              'Read from',
              bill.version
                ? `Version ${bill.version.number}, as it was sealed`
                : 'The records as they are now: this statement is still open',
            ],
          ]}
        />
        {parts.length > 0 && (
          <Box sx={{ mt: 2, maxWidth: '46rem' }}>
            <BillTable
              caption={`What ${label} is the sum of`}
              columns={['Part', 'Amount']}
              rows={[...parts.filter((part) => !isFolded(part)).map(rowOf), ...rounding]}
              folded={
                nothing.length > 0
                  ? {
                      rows: parts.filter(isFolded).map(rowOf),
                      label: `${nothing.length} parts of ${pounds('0')}`,
                      text: pounds('0'),
                    }
                  : undefined
              }
              total={{ label, cell: { text: pounds(pence) } }}
              empty=""
              base={base}
              version={version}
            />
          </Box>
        )}
      </Panel>
      {explain.countsDeclarations && (
        <ExplainedLines key={path} id={id} path={path} version={version} isBrief={isBeside} />
      )}
    </>
  );
}

const rowOf = ({ label, path, pence }: Part) => [
  { text: label, at: path },
  { text: pounds(pence), at: path },
];

/** The older version that the address names. */
export function versionIn(search: URLSearchParams): number | undefined {
  const version = Number(search.get('version'));
  return Number.isInteger(version) && version > 0 ? version : undefined;
}
