import { useAsked } from '../data/useAsked.ts';
import type { ClawbacksQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { AskedPanel } from '../parts/AskedPanel.tsx';
import { shortInstant } from '../parts/days.ts';
import { Missing } from '../parts/Facts.tsx';
import { FactTable } from '../parts/FactTable.tsx';
import { Link } from '../parts/Link.tsx';
import { pounds } from '../parts/money.ts';
import { declarationTypeInWords, nameOf } from '../parts/names.ts';
import { Pages, usePages } from '../parts/Pages.tsx';
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

type Page = NonNullable<ClawbacksQuery['statement']>['clawbacks'];

/** Each clawback from the statement that paid it to the one that takes it back, and by whom it was voided. */
export function ClawbacksPanel({ id }: { id: string }) {
  const pages = usePages('clawbacks', { name: 'takenBack' });
  const asked = useAsked(ClawbacksDocument, { id, page: pages.input });
  return (
    <AskedPanel heading="Taken back" headingRef={pages.headingRef} asked={asked}>
      {({ statement }) =>
        statement && (
          <>
            <Traced clawbacks={statement.clawbacks} on={id} />
            <Pages of={pages} total={statement.clawbacks.total} />
          </>
        )
      }
    </AskedPanel>
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
