import { useState } from 'react';
import { useAsked } from '../data/useAsked.ts';
import type { ClawbacksQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { FaultWords } from '../pages/FaultWords.tsx';
import { Loading } from '../pages/Loading.tsx';
import { shortInstant } from '../parts/days.ts';
import { Missing } from '../parts/Facts.tsx';
import { FactTable } from '../parts/FactTable.tsx';
import { Link } from '../parts/Link.tsx';
import { pounds } from '../parts/money.ts';
import { declarationTypeInWords, nameOf } from '../parts/names.ts';
import { Pager } from '../parts/Pager.tsx';
import { Panel } from '../parts/Panel.tsx';
import { DeclarationTag } from '../parts/statuses.tsx';
import { pageOfStatement } from './statement-queries.ts';

const ClawbacksDocument = graphql(/* GraphQL */ `
  query Clawbacks($id: ID!, $page: PageInput!) {
    statement(id: $id) {
      id
      clawbacks(page: $page) {
        total
        items {
          takenBackHere
          paidPence
          takenBackPence
          voidedBy {
            id
            recordedAt
            actor {
              name
            }
          }
          declaration {
            id
            declarationType
            paymentStatus
            clawbackStatus
            teacher {
              id
              name
            }
            paymentStatement {
              id
              name
            }
            clawbackStatement {
              id
              name
            }
          }
        }
      }
    }
  }
`);

const PER_PAGE = 25;
type Page = NonNullable<ClawbacksQuery['statement']>['clawbacks'];

/** Each clawback from the statement that paid it to the one that takes it back, and by whom it was voided. */
export function ClawbacksPanel({ id }: { id: string }) {
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useAsked(ClawbacksDocument, { id, page: { page, perPage: PER_PAGE } });
  const clawbacks = data?.statement?.clawbacks;
  return (
    <Panel heading="Taken back">
      {error && <FaultWords error={error} onRetry={refetch} />}
      {!clawbacks && !error && <Loading />}
      {clawbacks && <Traced clawbacks={clawbacks} on={id} />}
      <Pager page={page} perPage={PER_PAGE} total={clawbacks?.total ?? 0} onPage={setPage} of="clawbacks" />
    </Panel>
  );
}

function Traced({ clawbacks: { items }, on }: { clawbacks: Page; on: string }) {
  return (
    <FactTable
      caption="Clawbacks, from the statement that paid to the one that takes back"
      columns={['Person', 'Type', 'State', 'Paid on', 'Paid', 'Voided', 'Taken back on', 'Taken back']}
      numbers={['Paid', 'Taken back']}
      empty="Nothing is taken back by this statement, and nothing that it paid was taken back."
      rows={items.map(({ declaration, takenBackHere, paidPence, takenBackPence, voidedBy }) => ({
        key: `${takenBackHere} ${declaration.id}`,
        cells: [
          <Link to={`/declarations/${declaration.id}/show`}>{nameOf(declaration.teacher)}</Link>,
          declarationTypeInWords(declaration.declarationType),
          <DeclarationTag {...declaration} />,
          <StatementLink statement={declaration.paymentStatement} on={on} />,
          <Amount pence={paidPence} />,
          voidedBy ? (
            <Link to={`/events/${voidedBy.id}/show`}>
              {voidedBy.actor.name}, {shortInstant(voidedBy.recordedAt)}
            </Link>
          ) : (
            <Missing>Before this service</Missing>
          ),
          <StatementLink statement={declaration.clawbackStatement} on={on} />,
          <Amount pence={takenBackPence} />,
        ],
      }))}
    />
  );
}

function Amount({ pence }: { pence: string | null | undefined }) {
  return typeof pence === 'string' ? pounds(pence) : <Missing>Not shown</Missing>;
}

interface LinkProps {
  statement: Page['items'][number]['declaration']['paymentStatement'];
  on: string;
}

function StatementLink({ statement, on }: LinkProps) {
  if (!statement) return <Missing>None</Missing>;
  if (statement.id === on) return 'This statement';
  return <Link to={`${pageOfStatement(statement)}/declarations`}>{statement.name}</Link>;
}
