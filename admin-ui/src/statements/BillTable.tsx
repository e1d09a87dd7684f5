import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import { FoldButton } from '../parts/FoldButton.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import { FigureLink, ListedCount } from './FigureLink.tsx';
import { explainedAt } from './statement-queries.ts';

export interface FigureCell {
  readonly text: string;
  /** The address of the figure in the bill. */
  readonly at?: string | null | undefined;
  /** Of the list of declarations that has those it counts, as JSON. */
  readonly filter?: string | null | undefined;
}

interface Props {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly FigureCell[])[];
  /** More rows, below the others, that are opened by whoever wants them: '25 parts of £0.00' at '£0.00'. */
  folded?: { readonly rows: Props['rows']; readonly label: string; readonly text: string } | undefined;
  total?: { readonly label: string; readonly cell: FigureCell } | null | undefined;
  empty: string;
  /** The statement's page, and the version that is looked at if it is not the latest. */
  base: string;
  version?: number | undefined;
}

/** A table of figures, each of which leads to its explanation. The first column names the row. */
export function BillTable({ caption, columns, rows, folded, total, empty, base, version }: Props) {
  const [isOpen, setOpen] = useState(false);
  const figure = ({ text, at, filter }: FigureCell) =>
    filter ? (
      <ListedCount filter={filter}>{text}</ListedCount>
    ) : (
      <FigureLink to={typeof at === 'string' ? explainedAt(base, at, version) : null}>{text}</FigureLink>
    );
  const row = ([name, ...figures]: readonly FigureCell[], index: number) => (
    // Rows of fees have the same words, and no row ever moves.
    // oxlint-disable-next-line react/no-array-index-key
    <TableRow key={`${index} ${name?.text}`} sx={{ '&:hover': { bgcolor: 'action.hover' } }}>
      <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
        {name && figure(name)}
      </TableCell>
      {figures.map((cell, at) => (
        <TableCell key={columns[at + 1]} sx={amount}>
          {figure(cell)}
        </TableCell>
      ))}
    </TableRow>
  );
  if (rows.length === 0)
    return (
      <Box component="p" sx={{ color: 'text.secondary', my: 0.5 }}>
        {empty}
      </Box>
    );
  return (
    <Scroll label={caption}>
      <Table size="small">
        <caption className="visually-hidden">{caption}</caption>
        <TableHead>
          <TableRow>
            {columns.map((column, index) => (
              <TableCell key={column} sx={index > 0 ? amount : undefined}>
                {column}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(row)}
          {folded && (
            <TableRow>
              <TableCell component="th" scope="row" colSpan={columns.length - 1} sx={{ fontWeight: 400 }}>
                <FoldButton isOpen={isOpen} onToggle={setOpen}>
                  {folded.label}
                </FoldButton>
              </TableCell>
              <TableCell sx={{ ...amount, color: 'text.secondary' }}>{folded.text}</TableCell>
            </TableRow>
          )}
          {isOpen && folded?.rows.map(row)}
        </TableBody>
        {total && (
          <TableFooter>
            <TableRow>
              <TableCell component="th" scope="row" colSpan={columns.length - 1} sx={last}>
                {total.label}
              </TableCell>
              <TableCell sx={{ ...amount, ...last }}>{figure(total.cell)}</TableCell>
            </TableRow>
          </TableFooter>
        )}
      </Table>
    </Scroll>
  );
}

const amount = { textAlign: 'right', whiteSpace: 'nowrap', pl: 2 } as const;
const last = { color: 'text.primary', fontSize: '0.875rem', fontWeight: 650, borderBottom: 0 } as const;
