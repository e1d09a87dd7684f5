import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { type ReactNode, useState } from 'react';
import { FoldButton } from '../parts/FoldButton.tsx';
import { Missing } from '../parts/Facts.tsx';
import { countInWords, countOf } from '../parts/counts.ts';
import { TELLING_DIGITS } from '../parts/names.ts';
import { Scroll } from '../parts/Scroll.tsx';
import { stacked } from '../parts/stacked.ts';
import { StatusTag } from '../parts/StatusTag.tsx';
import type { ToneName } from '../theme/tokens.ts';
import { foldAlike } from './alike.ts';
import type { Shown } from './shown-change.ts';

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
  const groups = foldAlike(changes, marked);
  const shown = showsAll ? groups : groups.slice(0, first);
  const rows = shown.flat().length;
  const row = (change: Shown) => (
    <ChangeRows
      key={change.rowId + change.op}
      change={change}
      mark={marked?.has(change) ? markedAs : undefined}
    />
  );
  return (
    <>
      {!(isCounted && rows === count) && (
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{rowsInWords(rows, count)}</Box>
      )}
      <Scroll label={caption}>
        <Table size="small" sx={stacked}>
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
            {shown.map((alike) =>
              alike.length === 1 ? (
                alike.map(row)
              ) : (
                <AlikeRows key={alike[0]?.rowId} alike={alike} row={row} />
              ),
            )}
          </TableBody>
        </Table>
      </Scroll>
      {rows < changes.length && (
        <Button size="small" variant="outlined" sx={{ mt: 1 }} onClick={() => setShowsAll(true)}>
          {`Show ${changes.length} rows`}
        </Button>
      )}
    </>
  );
}

interface AlikeProps {
  alike: readonly Shown[];
  row: (change: Shown) => ReactNode;
}

/** Many rows that say the same, said once; whose they are is opened by whoever wants to see. */
function AlikeRows({ alike, row }: AlikeProps) {
  const [isOpen, setOpen] = useState(false);
  const [first] = alike;
  if (!first) return null;
  const name = (
    <FoldButton
      isOpen={isOpen}
      onToggle={setOpen}
    >{`${countInWords(alike.length)} that change alike`}</FoldButton>
  );
  return (
    <>
      <ChangeRows change={first} name={name} />
      {isOpen && alike.map(row)}
    </>
  );
}

interface RowProps {
  change: Shown;
  mark?: string | undefined;
  /** What stands in place of the record's own name, and of where it is seen. */
  name?: ReactNode;
}

function ChangeRows({ change, mark, name }: RowProps) {
  const { record, rowId, op, fields, links } = change;
  const [tone, word] = operations[op];
  const lines = fields.length > 0 ? fields : [{ field: '', before: null, after: null }];
  return lines.map(({ field, before, after }, at) => (
    <TableRow key={field} sx={fieldLine(at, lines.length)}>
      {at === 0 && (
        <TableCell component="th" scope="rowgroup" rowSpan={lines.length} sx={{ fontWeight: 400 }}>
          <StatusTag tone={tone}>{word}</StatusTag> <strong>{record}</strong>
          <Box sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
            {name ?? change.name ?? `…${rowId.slice(-TELLING_DIGITS)}`}
          </Box>
          {!name && links}
          {mark && <StatusTag tone="warning">{mark}</StatusTag>}
        </TableCell>
      )}
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{field}</TableCell>
      <TableCell data-column="Before" sx={{ overflowWrap: 'anywhere' }}>
        <div>{op === 'insert' ? '' : (before ?? <Missing>Nothing</Missing>)}</div>
      </TableCell>
      <TableCell data-column="After" sx={{ overflowWrap: 'anywhere', fontWeight: 600 }}>
        <div>{op === 'delete' ? '' : (after ?? <Missing>Nothing</Missing>)}</div>
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
