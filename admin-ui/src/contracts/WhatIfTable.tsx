import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { differenceInWords, pounds } from '../parts/money.ts';
import { Scroll } from '../parts/Scroll.tsx';
import type { WhatIf } from './contract-queries.ts';

const CAPTION = 'Every statement before and after, including VAT';

/** More than these are folded away, so that what comes after the table stays in reach. */
const MOST_SHOWN_AT_ONCE = 12;

/** What a change of terms would do to every statement; what is authorised stays, and is shown all the same. */
export function WhatIfTable({ whatIf }: { whatIf: WhatIf }) {
  const { effects, differencePence, wouldHavePence } = whatIf;
  const staying = effects.filter(({ stays }) => stays).length;
  if (effects.length === 0) return <p>This contract period has no statement of the lead provider yet.</p>;
  return (
    <>
      <p>
        {`${effects.length} statements in all: `}
        <strong>{differenceInWords(differencePence)}</strong>
        {staying > 0 && `; ${staying} authorised ${staying === 1 ? 'one stays' : 'ones stay'} as sealed`}.
      </p>
      <details open={effects.length <= MOST_SHOWN_AT_ONCE}>
        <summary>Every statement, before and after</summary>
        <Scroll label={CAPTION}>
          <Table size="small">
            <caption className="visually-hidden">{CAPTION}</caption>
            <TableHead>
              <TableRow>
                <TableCell>Statement</TableCell>
                <TableCell sx={amount}>Before</TableCell>
                <TableCell sx={amount}>After</TableCell>
                <TableCell sx={amount}>Difference</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {effects.map((effect) => (
                <TableRow key={effect.statement.id}>
                  <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
                    {effect.statement.name}
                    {effect.stays && (
                      <Box sx={muted}>Authorised: stays as it is. This is what it would come to.</Box>
                    )}
                    {!effect.stays &&
                      effect.statement.status !== 'open' &&
                      effect.differencePence !== '0' && (
                        <Box sx={muted}>Will be sealed again, and submitted anew.</Box>
                      )}
                  </TableCell>
                  <TableCell sx={amount}>{pounds(effect.beforePence)}</TableCell>
                  <TableCell sx={amount}>{pounds(effect.afterPence)}</TableCell>
                  <TableCell sx={amount}>
                    {differenceInWords(effect.differencePence)}
                    {effect.stays && effect.differencePence !== '0' && <Box sx={muted}>will not happen</Box>}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
            <TableFooter>
              <Total name="To be paid" pence={differencePence} />
              {staying > 0 && <Total name="Stays unpaid or paid, since authorised" pence={wouldHavePence} />}
            </TableFooter>
          </Table>
        </Scroll>
      </details>
    </>
  );
}

function Total({ name, pence }: { name: string; pence: string }) {
  return (
    <TableRow>
      <TableCell component="th" scope="row" colSpan={3} sx={total}>
        {name}
      </TableCell>
      <TableCell sx={{ ...amount, ...total }}>{differenceInWords(pence)}</TableCell>
    </TableRow>
  );
}

const amount = { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' } as const;
const muted = { color: 'text.secondary', fontSize: '0.8125rem', whiteSpace: 'normal' } as const;
const total = { color: 'text.primary', fontSize: 'inherit', fontWeight: 650 } as const;
