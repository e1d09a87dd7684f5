import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';
import { Missing } from './Facts.tsx';
import { differenceInWords, pounds } from './money.ts';
import { Scroll } from './Scroll.tsx';
import { stacked } from './stacked.ts';

interface Props {
  caption: string;
  rows: readonly {
    readonly key: string;
    readonly statement: ReactNode;
    /** Pence; null where the statement is not there. */
    readonly before: string | null;
    readonly after: string | null;
    readonly difference: ReactNode;
  }[];
  totals: readonly { readonly name: string; readonly pence: string }[];
}

/** Totals of statements before and after something, with the difference, and what it comes to. */
export function BeforeAfterTable({ caption, rows, totals }: Props) {
  return (
    <Scroll label={caption}>
      <Table size="small" sx={{ '& td': amount, ...stacked }}>
        <caption className="visually-hidden">{caption}</caption>
        <TableHead>
          <TableRow>
            <TableCell>Statement</TableCell>
            <TableCell sx={amount}>Before</TableCell>
            <TableCell sx={amount}>After</TableCell>
            <TableCell sx={amount}>Difference</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ key, statement, before, after, difference }) => (
            <TableRow key={key}>
              <TableCell component="th" scope="row" sx={{ fontWeight: 400, minWidth: '13rem' }}>
                {statement}
              </TableCell>
              <TableCell data-column="Before">
                <div>{before === null ? <Missing>Not there</Missing> : pounds(before)}</div>
              </TableCell>
              <TableCell data-column="After">
                <div>{after === null ? <Missing>Not there</Missing> : pounds(after)}</div>
              </TableCell>
              <TableCell data-column="Difference" sx={{ fontWeight: 600 }}>
                <div>{difference}</div>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
        {totals.length > 0 && (
          <TableFooter>
            {totals.map(({ name, pence }) => (
              <TableRow key={name}>
                <TableCell component="th" scope="row" colSpan={3} sx={total}>
                  {name}
                </TableCell>
                <TableCell sx={total}>{differenceInWords(pence)}</TableCell>
              </TableRow>
            ))}
          </TableFooter>
        )}
      </Table>
    </Scroll>
  );
}

const amount = { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' } as const;
const total = { color: 'text.primary', fontSize: 'inherit', fontWeight: 650 } as const;
