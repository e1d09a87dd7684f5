import Box from '@mui/material/Box';
import { BeforeAfterTable } from '../parts/BeforeAfterTable.tsx';
import { differenceInWords } from '../parts/money.ts';
import type { WhatIf } from './contract-queries.ts';

/** More than these are folded away, so that what comes after the table stays in reach. */
const MOST_SHOWN_AT_ONCE = 12;

/** What a change of terms would do to every statement; what is authorised stays, and is shown all the same. */
export function WhatIfTable({ whatIf }: { whatIf: WhatIf }) {
  const { effects, differencePence, wouldHavePence } = whatIf;
  const staying = effects.filter(({ stays }) => stays).length;
  if (effects.length === 0) return <p>This contract period has no statement of the lead provider yet.</p>;
  const totals = [
    { name: 'To be paid', pence: differencePence },
    ...(staying > 0 ? [{ name: 'Stays unpaid or paid, since authorised', pence: wouldHavePence }] : []),
  ];
  return (
    <>
      <p>
        {`${effects.length} statements in all: `}
        <strong>{differenceInWords(differencePence)}</strong>
        {staying > 0 && `; ${staying} authorised ${staying === 1 ? 'one stays' : 'ones stay'} as sealed`}.
      </p>
      <details open={effects.length <= MOST_SHOWN_AT_ONCE}>
        <summary>Every statement, before and after</summary>
        <BeforeAfterTable
          caption="Every statement before and after, including VAT"
          rows={effects.map((effect) => ({
            key: effect.statement.id,
            statement: <Effect effect={effect} />,
            before: effect.beforePence,
            after: effect.afterPence,
            difference: (
              <>
                {differenceInWords(effect.differencePence)}
                {effect.stays && effect.differencePence !== '0' && <Box sx={muted}>will not happen</Box>}
              </>
            ),
          }))}
          totals={totals}
        />
      </details>
    </>
  );
}

function Effect({ effect: { statement, stays, differencePence } }: { effect: WhatIf['effects'][number] }) {
  const isSealedAgain = !stays && statement.status !== 'open' && differencePence !== '0';
  return (
    <>
      {statement.name}
      {stays && <Box sx={muted}>Authorised: stays as it is. This is what it would come to.</Box>}
      {isSealedAgain && <Box sx={muted}>Will be sealed again, and submitted anew.</Box>}
    </>
  );
}

const muted = {
  color: 'text.secondary',
  fontSize: '0.8125rem',
  fontWeight: 400,
  whiteSpace: 'normal',
} as const;
