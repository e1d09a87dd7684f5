import { useAsked } from '../data/useAsked.ts';
import { graphql } from '../gql/index.ts';
import { AskedPanel } from '../parts/AskedPanel.tsx';
import { shortDay } from '../parts/days.ts';
import { FactTable } from '../parts/FactTable.tsx';
import { Link } from '../parts/Link.tsx';
import { pounds } from '../parts/money.ts';
import { declarationTypeInWords, nameOf } from '../parts/names.ts';
import { Pages, usePages } from '../parts/Pages.tsx';
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

interface Props {
  id: string;
  fromVersion: number | null;
  step: Bridge['steps'][number];
}

/** The declarations of one step, with what each adds. */
export function BridgeLines({ id, fromVersion, step }: Props) {
  const pages = usePages('declarations', { opens: `step ${step.key}` });
  const asked = useAsked(BridgeLinesDocument, { id, fromVersion, key: step.key, page: pages.input });
  return (
    <AskedPanel heading={`${step.label}: ${pounds(step.pence)}`} headingRef={pages.headingRef} asked={asked}>
      {({ statement }) => (
        <>
          <FactTable
            caption={`Declarations of the step ${step.label}`}
            columns={['Person', 'Type', 'Date', 'State now', 'Adds']}
            numbers={['Adds']}
            empty="No declaration is in this step."
            rows={(statement?.bridge?.steps[0]?.lines.items ?? []).map(({ declaration, pence }, index) => ({
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
          <Pages of={pages} total={step.count} />
        </>
      )}
    </AskedPanel>
  );
}
