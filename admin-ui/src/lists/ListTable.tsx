import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import { useEffect, useRef } from 'react';
import type { RaRecord } from 'react-admin';
import { Scroll } from '../parts/Scroll.tsx';
import type { Tokens } from '../theme/tokens.ts';
import { useRowLeft } from './came-from.tsx';
import type { Column, Order } from './list.ts';

interface Props<Row> {
  /** What the table holds, for those who hear it. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  order: Order;
  onSort: (order: Order) => void;
  /** Other rows are on their way. */
  isBusy: boolean;
}

/** Narrower than this, a table scrolls rather than break its words. */
const COLUMN_REM = 6.5;

/** Paper does not scroll: with more than these the letters are smaller there, and days may break. */
const MOST_ON_PAPER = 8;
const smallerOnPaper = {
  '@media print': {
    '& th, & td': { fontSize: '0.6875rem', pr: '6px', minWidth: 0 },
    '& td *': { whiteSpace: 'normal !important' },
  },
} as const;

/** The rows of a list as a real table: headers that sort, first cells that link. */
export function ListTable<Row extends RaRecord>({
  caption,
  columns,
  rows,
  order,
  onSort,
  isBusy,
}: Props<Row>) {
  const left = useRowLeft();
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const row = left && table.current?.querySelector(`tr[data-row="${left}"]`);
    // Unless something else has been taken up meanwhile.
    if (row && document.activeElement?.matches('body, h1')) row.querySelector('a')?.focus();
  }, [left]);
  return (
    <Scroll label={caption}>
      <Table
        ref={table}
        size="small"
        aria-busy={isBusy}
        data-rows
        sx={{
          ...look,
          opacity: isBusy ? 0.6 : 1,
          '@media screen': { minWidth: `${columns.length * COLUMN_REM}rem` },
          ...(columns.length > MOST_ON_PAPER && smallerOnPaper),
        }}
      >
        <caption className="visually-hidden">{caption}</caption>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <HeadCell key={column.name} column={column} order={order} onSort={onSort} />
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id} data-row={row.id}>
              {columns.map(({ name, align, cell }, at) => (
                <TableCell
                  key={name}
                  {...(align && { align })}
                  {...(at === 0 && {
                    component: 'th',
                    scope: 'row',
                    sx: { fontWeight: 400, minWidth: '9rem' },
                  })}
                >
                  {cell(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Scroll>
  );
}

/** The row that is pointed at, or chosen by keys, stands out. */
const look = {
  'thead th:first-of-type, tbody th': { pl: 1.5 },
  // The row's own link leads; those to other records are there without calling.
  'tbody td a:not(:hover, :focus-visible)': {
    color: 'text.primary',
    textDecorationColor: (theme: { tokens: Tokens }) => theme.tokens.edge,
  },
  'tbody tr:is(:hover, :focus-within)': { bgcolor: (theme: { tokens: Tokens }) => theme.tokens.sunk },
} as const;

interface HeadProps<Row> extends Pick<Props<Row>, 'order' | 'onSort'> {
  column: Column<Row>;
}

function HeadCell<Row>({ column: { label, sorts, align }, order, onSort }: HeadProps<Row>) {
  const isSorted = sorts !== undefined && order.by === sorts;
  const direction = order.descending ? 'desc' : 'asc';
  return (
    <TableCell
      scope="col"
      {...(align && { align })}
      {...(isSorted && { sortDirection: direction })}
      sx={{ '@media screen': { whiteSpace: 'nowrap' } }}
    >
      {sorts === undefined ? (
        label
      ) : (
        <TableSortLabel
          active={isSorted}
          direction={isSorted ? direction : 'asc'}
          onClick={() => onSort({ by: sorts, descending: isSorted && !order.descending })}
        >
          {label}
          <Box component="span" className="visually-hidden">
            {isSorted ? '' : ', sort by this'}
          </Box>
        </TableSortLabel>
      )}
    </TableCell>
  );
}
