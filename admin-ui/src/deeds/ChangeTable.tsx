import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { type ReactNode, useState } from 'react';
import type { RowOperation } from '../gql/graphql.ts';
import { Missing } from '../parts/Facts.tsx';
import { countInWords, countOf } from '../parts/counts.ts';
import { TELLING_DIGITS } from '../parts/names.ts';
import { Scroll } from '../parts/Scroll.tsx';
import { StatusTag } from '../parts/StatusTag.tsx';
import type { ToneName } from '../theme/tokens.ts';
import type { Change } from './answer.ts';

/** A row before and after; `same` where two moments are compared and it did not change. */
export interface Shown extends Omit<Change, 'op'> {
  readonly op: RowOperation | 'same';
  /** Where the row can be seen. */
  readonly links?: ReactNode;
}

interface Props {
  caption: string;
  changes: readonly Shown[];
  /** How many rows in all; the table may hold the first of them only. */
  count: number;
  marked?: ReadonlySet<Shown>;
  markedAs?: string;
  /** The count is said elsewhere; here only how many of them are shown, when not all are. */
  isCounted?: boolean;
  /** How many to show at first; all of them unless said. */
  first?: number;
}

const operations: Readonly<Record<Shown['op'], readonly [ToneName, string]>> = {
  insert: ['good', 'Added'],
  update: ['busy', 'Changed'],
  delete: ['bad', 'Removed'],
  same: ['neutral', 'The same'],
};

/** Rows before and after, a field a line, in the domain's words. */
export function ChangeTable({
  caption,
  changes,
  count,
  marked,
  markedAs,
  isCounted = false,
  first = changes.length,
}: Props) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? changes : changes.slice(0, first);
  return (
    <>
      {!(isCounted && shown.length === count) && (
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{rowsInWords(shown.length, count)}</Box>
      )}
      <Scroll label={caption}>
        <Table size="small">
          <caption className="visually-hidden">{caption}</caption>
          <TableHead>
            <TableRow>
              <TableCell sx={{ minWidth: '11rem' }}>Record</TableCell>
              <TableCell>Field</TableCell>
              <TableCell sx={{ minWidth: '7rem' }}>Before</TableCell>
              <TableCell sx={{ minWidth: '7rem' }}>After</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map((change) => (
              <ChangeRows
                key={change.rowId + change.op}
                change={change}
                mark={marked?.has(change) ? markedAs : undefined}
              />
            ))}
          </TableBody>
        </Table>
      </Scroll>
      {shown.length < changes.length && (
        <Button size="small" variant="outlined" sx={{ mt: 1 }} onClick={() => setShowsAll(true)}>
          {`Show ${changes.length} rows`}
        </Button>
      )}
    </>
  );
}

function ChangeRows({ change, mark }: { change: Shown; mark: string | undefined }) {
  const { record, rowId, name, op, fields, links } = change;
  const [tone, word] = operations[op];
  const lines = fields.length > 0 ? fields : [{ field: '', before: null, after: null }];
  return lines.map(({ field, before, after }, at) => (
    <TableRow key={field} sx={fieldLine(at, lines.length)}>
      {at === 0 && (
        <TableCell component="th" scope="rowgroup" rowSpan={lines.length} sx={{ fontWeight: 400 }}>
          <StatusTag tone={tone}>{word}</StatusTag> <strong>{record}</strong>
          <Box sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
            {name ?? `…${rowId.slice(-TELLING_DIGITS)}`}
          </Box>
          {links}
          {mark && <StatusTag tone="warning">{mark}</StatusTag>}
        </TableCell>
      )}
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{field}</TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere' }}>
        {op === 'insert' ? '' : (before ?? <Missing>Nothing</Missing>)}
      </TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere', fontWeight: 600 }}>
        {op === 'delete' ? '' : (after ?? <Missing>Nothing</Missing>)}
      </TableCell>
    </TableRow>
  ));
}

/** The fields of one row stand close together, and a rule stands after the last. */
const fieldLine = (at: number, lines: number) => ({
  '& td': {
    ...(at > 0 && { pt: 0 }),
    ...(at < lines - 1 && { pb: 0.25, borderBottomColor: 'transparent' }),
  },
});

function rowsInWords(shown: number, count: number): string {
  const rows = countOf({ one: 'row', many: 'rows' }, count);
  return shown < count ? `${rows}; the first ${countInWords(shown)} are shown.` : `${rows}.`;
}
