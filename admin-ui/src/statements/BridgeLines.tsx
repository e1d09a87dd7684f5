import { useState } from 'react';
import { useAsked } from '../data/useAsked.ts';
import { graphql } from '../gql/index.ts';
import { FaultWords } from '../pages/FaultWords.tsx';
import { Loading } from '../pages/Loading.tsx';
import { shortDay } from '../parts/days.ts';
import { FactTable } from '../parts/FactTable.tsx';
import { Link } from '../parts/Link.tsx';
import { pounds } from '../parts/money.ts';
import { declarationTypeInWords, nameOf } from '../parts/names.ts';
import { useOpened } from '../parts/opening.tsx';
import { Pager } from '../parts/Pager.tsx';
import { Panel } from '../parts/Panel.tsx';
import { DeclarationTag } from '../parts/statuses.tsx';
import type { Bridge } from './bridge-query.ts';

const BridgeLinesDocument = graphql(/* GraphQL */ `
  query BridgeLines($id: ID!, $fromVersion: Int, $key: String!, $page: PageInput!) {
    statement(id: $id) {
      id
      bridge(fromVersion: $fromVersion) {
        steps(key: $key) {
          key
          lines(page: $page) {
            total
            items {
              pence
              declaration {
                id
                declarationType
                declarationDate
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

const PER_PAGE = 20;

interface Props {
  id: string;
  fromVersion: number | null;
  step: Bridge['steps'][number];
}

/** The declarations of one step, with what each adds. */
export function BridgeLines({ id, fromVersion, step }: Props) {
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useAsked(BridgeLinesDocument, {
    id,
    fromVersion,
    key: step.key,
    page: { page, perPage: PER_PAGE },
  });
  const heading = useOpened<HTMLHeadingElement>(`step ${step.key}`);
  const lines = data?.statement?.bridge?.steps[0]?.lines;
  return (
    <Panel headingRef={heading} heading={`${step.label}: ${pounds(step.pence)}`}>
      {error && <FaultWords error={error} onRetry={refetch} />}
      {!lines && !error && <Loading />}
      {lines && (
        <FactTable
          caption={`Declarations of the step ${step.label}`}
          columns={['Person', 'Type', 'Date', 'State now', 'Adds']}
          numbers={['Adds']}
          empty="No declaration is in this step."
          rows={lines.items.map(({ declaration, pence }, index) => ({
            key: `${index} ${declaration.id}`,
            cells: [
              <Link to={`/declarations/${declaration.id}/show`}>{nameOf(declaration.teacher)}</Link>,
              declarationTypeInWords(declaration.declarationType),
              shortDay(declaration.declarationDate),
              <DeclarationTag {...declaration} />,
              pounds(pence),
            ],
          }))}
        />
      )}
      <Pager page={page} perPage={PER_PAGE} total={step.count} onPage={setPage} of="declarations" />
    </Panel>
  );
}
