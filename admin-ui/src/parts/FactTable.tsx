import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';
import { Scroll } from './Scroll.tsx';
import { stacked } from './stacked.ts';

interface Props {
  caption: string;
  columns: readonly string[];
  /** Those of the columns that hold numbers: they stand at the right. */
  numbers?: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  /** Whether its rows are stacked where the screen is narrow: those of many columns are, and of long words. */
  stacks?: boolean;
  /** What stands here when there are no rows: what was looked for, and why there may be none. */
  empty: string;
}

/** A number far from its name is read on the wrong line. */
const NAMES_AND_NUMBERS = '30rem';

/** So many columns scroll rather than break every day and name into lines of one word. */
const MANY = 5;

/** So many are read one below the other where the screen is narrow. */
const TOO_MANY_FOR_NARROW = 4;

/** A few facts of one record as a real table. On a narrow screen its rows are stacked, or it scrolls in a region of its own. */
export function FactTable({
  caption,
  columns,
  numbers = [],
  stacks = columns.length >= TOO_MANY_FOR_NARROW,
  rows,
  empty,
}: Props) {
  const align = (column: string | undefined) => (column && numbers.includes(column) ? 'right' : 'left');
  // Words that follow a number, which stands at the right, would run into it.
  const after = (at: number) =>
    align(columns[at - 1]) === 'right' && align(columns[at]) === 'left' ? { pl: 2.5 } : {};
  if (rows.length === 0)
    return (
      <Box component="p" sx={{ color: 'text.secondary', my: 1 }}>
        {empty}
      </Box>
    );
  return (
    <Scroll label={caption}>
      <Table
        size="small"
        sx={{
          maxWidth: columns.length === 2 && numbers.length > 0 ? NAMES_AND_NUMBERS : 'none',
          ...(columns.length >= MANY && { '@media screen': { minWidth: `${columns.length * 5.5}rem` } }),
          ...(stacks && stacked),
        }}
      >
        <caption className="visually-hidden">{caption}</caption>
        <TableHead>
          <TableRow>
            {columns.map((column, at) => (
              <TableCell key={column} align={align(column)} sx={after(at)}>
                {column}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ key, cells }) => (
            <TableRow key={key}>
              {cells.map((cell, at) => (
                <TableCell
                  key={columns[at]}
                  align={align(columns[at])}
                  sx={after(at)}
                  {...(at === 0
                    ? { component: 'th', scope: 'row', sx: { fontWeight: 400 } }
                    : { 'data-column': columns[at] })}
                >
                  <div>{cell}</div>
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Scroll>
  );
}
