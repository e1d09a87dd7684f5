import Box from '@mui/material/Box';
import { useSearchParams } from 'react-router';
import { useAsked } from '../data/useAsked.ts';
import { Awaited } from '../parts/Awaited.tsx';
import { FactTable } from '../parts/FactTable.tsx';
import { Link } from '../parts/Link.tsx';
import { pounds } from '../parts/money.ts';
import { OpeningLink } from '../parts/opening.tsx';
import { Panel } from '../parts/Panel.tsx';
import { BridgeChart } from './BridgeChart.tsx';
import { BridgeLines } from './BridgeLines.tsx';
import { type Bridge, BridgeDocument, type ComparedStatement } from './bridge-query.ts';
import { versionIn } from './ExplainTab.tsx';
import { NoMoney } from './NoMoney.tsx';

/** How the total came from the last statement's, or from an earlier version's, as a picture and as a table. */
export function BridgeTab({ id, base }: { id: string; base: string }) {
  const [search] = useSearchParams();
  const fromVersion = versionIn(search) ?? null;
  const asked = useAsked(BridgeDocument, { id, fromVersion });
  if (asked.error || !asked.data) return <Awaited asked={asked} what="Comparing" />;
  const { statement } = asked.data;
  if (!statement?.bill) return <NoMoney />;
  const { bridge } = statement;
  const step = search.get('step');
  const opened = bridge?.steps.find(({ key }) => key === step);
  return (
    <>
      <Since statement={statement} base={base} fromVersion={fromVersion} />
      {bridge ? (
        <Bridged bridge={bridge} fromVersion={fromVersion} />
      ) : (
        <Panel heading="There is nothing to compare with">
          <p>This is the first statement of its kind for this lead provider and contract period.</p>
        </Panel>
      )}
      {bridge && opened && opened.count > 0 && (
        <BridgeLines key={`${fromVersion} ${step}`} id={id} fromVersion={fromVersion} step={opened} />
      )}
    </>
  );
}

interface SinceProps {
  statement: ComparedStatement;
  base: string;
  fromVersion: number | null;
}

/** From where the total is followed. */
function Since({ statement: { before, bill }, base, fromVersion }: SinceProps) {
  const older = (bill?.versions ?? []).filter(({ number }) => number !== bill?.version?.number);
  if (older.length === 0) return null;
  const choice = (words: string, to: string, chosen: boolean) => (
    <li key={to}>{chosen ? <strong aria-current="true">{words}</strong> : <Link to={to}>{words}</Link>}</li>
  );
  return (
    <Box
      component="ul"
      aria-label="What changed since"
      data-screen-only
      sx={{ listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: 2, m: 0, mb: 2, p: 0 }}
    >
      {before && choice(`Since ${before.name}`, `${base}/changes`, fromVersion === null)}
      {older.map(({ number }) =>
        choice(`Since version ${number}`, `${base}/changes?version=${number}`, fromVersion === number),
      )}
    </Box>
  );
}

function Bridged({ bridge, fromVersion }: { bridge: Bridge; fromVersion: number | null }) {
  const { opening, steps, closing, roundingPence } = bridge;
  const moved = steps.filter(({ pence, count }) => pence !== '0' || count > 0);
  const at = (key: string) => `?${fromVersion === null ? '' : `version=${fromVersion}&`}step=${key}`;
  const rounding = { key: 'rounding', cells: ['Rounding', '', pounds(roundingPence)] };
  return (
    <Panel heading={`From ${opening.name} to ${closing.name}`}>
      {moved.length === 0 ? (
        <p>{`Nothing has changed: both come to ${pounds(closing.pence)}.`}</p>
      ) : (
        <>
          <BridgeChart bridge={bridge} steps={moved} />
          <FactTable
            caption={`The steps from ${opening.name} to ${closing.name}`}
            columns={['Step', 'Declarations', 'Amount']}
            numbers={['Declarations', 'Amount']}
            empty=""
            rows={[
              { key: 'opening', cells: [<strong>{opening.name}</strong>, '', pounds(opening.pence)] },
              ...moved.map(({ key, label, pence, count }) => ({
                key,
                cells: [
                  count > 0 ? (
                    <OpeningLink to={at(key)} opens={`step ${key}`}>
                      {label}
                    </OpeningLink>
                  ) : (
                    label
                  ),
                  count > 0 ? count.toLocaleString('en-GB') : '',
                  pounds(pence),
                ],
              })),
              ...(roundingPence === '0' ? [] : [rounding]),
              { key: 'closing', cells: [<strong>{closing.name}</strong>, '', pounds(closing.pence)] },
            ]}
          />
        </>
      )}
    </Panel>
  );
}
