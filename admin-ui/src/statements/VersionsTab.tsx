import Box from '@mui/material/Box';
import { useSearchParams } from 'react-router';
import { useAsked } from '../data/useAsked.ts';
import { graphql } from '../gql/index.ts';
import { Awaited } from '../parts/Awaited.tsx';
import { Banner } from '../parts/Banner.tsx';
import { instantInWords } from '../parts/days.ts';
import { FactTable } from '../parts/FactTable.tsx';
import { Link } from '../parts/Link.tsx';
import { pounds } from '../parts/money.ts';
import { OpeningLink, useOpened } from '../parts/opening.tsx';
import { Panel } from '../parts/Panel.tsx';
import { BillPanels } from './BillPanels.tsx';
import { versionIn } from './ExplainTab.tsx';
import { NoMoney } from './NoMoney.tsx';
import type { BillOnPage } from './statement-queries.ts';

const VersionsDocument = graphql(/* GraphQL */ `
  query Versions($id: ID!) {
    statement(id: $id) {
      id
      bill {
        versions {
          ...Version
        }
      }
    }
  }
`);

const VersionDocument = graphql(/* GraphQL */ `
  query Version($id: ID!, $version: Int!) {
    statement(id: $id) {
      id
      bill(version: $version) {
        ...BillParts
      }
    }
  }
`);

/** Every version a statement was sealed as, and one of them as it was. */
export function VersionsTab({ id, base }: { id: string; base: string }) {
  const version = versionIn(useSearchParams()[0]);
  const asked = useAsked(VersionsDocument, { id });
  if (asked.error || !asked.data) return <Awaited asked={asked} />;
  const { bill } = asked.data.statement ?? {};
  if (!bill) return <NoMoney />;
  return (
    <>
      <Panel heading="Versions">
        <FactTable
          caption="Versions, the latest first"
          columns={['Version', 'Sealed', 'Total', 'Fingerprint', 'Differences']}
          numbers={['Total']}
          empty="This statement has not been sealed yet: it is sealed when it becomes payable."
          rows={bill.versions.map(({ number, sealedAt, totalPence, contentSha256 }) => ({
            key: String(number),
            cells: [
              <OpeningLink to={`${base}/versions?version=${number}`} opens={`version ${number}`}>
                {`Version ${number}`}
              </OpeningLink>,
              instantInWords(sealedAt),
              pounds(totalPence),
              <code title={contentSha256}>{contentSha256.slice(0, 16)}…</code>,
              number === bill.versions[0]?.number ? (
                'The latest'
              ) : (
                <Link to={`${base}/changes?version=${number}`}>{`What changed since version ${number}`}</Link>
              ),
            ],
          }))}
        />
      </Panel>
      {version !== undefined && <OneVersion key={version} id={id} base={base} version={version} />}
    </>
  );
}

interface OneProps {
  id: string;
  base: string;
  version: number;
}

function OneVersion({ id, base, version }: OneProps) {
  const asked = useAsked(VersionDocument, { id, version });
  if (asked.error || !asked.data) return <Awaited asked={asked} />;
  const { bill } = asked.data.statement ?? {};
  if (!bill) return <p>{`This statement has no version ${version}.`}</p>;
  return <AsSealed bill={bill} base={base} version={version} />;
}

function AsSealed({ bill, base, version }: Omit<OneProps, 'id'> & { bill: BillOnPage }) {
  const top = useOpened<HTMLDivElement>(`version ${version}`);
  return (
    <>
      <Box ref={top} tabIndex={-1}>
        <Banner tone="neutral">{`This is version ${version}, exactly as it was sealed.`}</Banner>
      </Box>
      <BillPanels bill={bill} base={base} version={version} />
    </>
  );
}
