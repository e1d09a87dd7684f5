import Box from '@mui/material/Box';
import { NoWrap } from '../parts/NoWrap.tsx';
import { shortDay } from '../parts/days.ts';
import { Missing } from '../parts/Facts.tsx';
import { FactTable } from '../parts/FactTable.tsx';
import { Panel } from '../parts/Panel.tsx';
import { dayNumber, place, type View, xOf } from '../teachers/lanes-geometry.ts';
import type { DeclarationOnPage } from './declaration-queries.ts';
import { useIsTravelling, useToday } from '../travel/useTravel.ts';
import { type OverTime, rowsOf, verdict, viewOf } from './milestone-window.ts';

/** The milestone's window drawn against the declaration's date: a table, each row with its stretch of one line of time. */
export function MilestonePanel({ declaration }: { declaration: DeclarationOnPage }) {
  const rows = rowsOf(declaration, useToday());
  const view = viewOf(rows);
  const today = useIsTravelling() ? 'That day' : 'Today';
  return (
    <Panel heading="Milestone window">
      <Box component="p" sx={{ mt: 0 }}>
        {verdict(declaration)}
      </Box>
      <FactTable
        caption="The window, the date and what payment turns on, over time"
        columns={['What', 'From', 'To', 'Over time']}
        empty="There is nothing to draw."
        rows={rows.map((row) => ({
          key: row.what,
          cells: [
            row.what === 'Today' ? today : row.what,
            <NoWrap>{shortDay(row.from)}</NoWrap>,
            row.shape === 'moment' ? (
              <Missing>The same day</Missing>
            ) : row.to ? (
              <NoWrap>{shortDay(row.to)}</NoWrap>
            ) : (
              <Missing>No end</Missing>
            ),
            <Stretch row={row} view={view} day={declaration.declarationDate} />,
          ],
        }))}
      />
    </Panel>
  );
}

const WHOLE = 100;

/** One row's part of the line of time; the declaration's date runs through all of them. */
function Stretch({ row, view, day }: { row: OverTime; view: View; day: string }) {
  const found = place({ startedOn: row.from, finishedOn: row.to }, view, WHOLE);
  const middle = (of: string) => `${xOf(dayNumber(of) + 0.5, view, WHOLE)}%`;
  return (
    <Box
      aria-hidden
      sx={{ position: 'relative', height: 22, minWidth: { sm: '15rem' }, my: '-2px', overflow: 'hidden' }}
    >
      <Box sx={{ ...line, left: middle(day) }} />
      {found && row.shape === 'moment' && <Box sx={{ ...diamond, left: middle(row.from) }} />}
      {found && row.shape !== 'moment' && (
        <Box
          sx={[
            bar,
            row.shape === 'window' ? windowInk : periodInk,
            {
              left: `${found.x}%`,
              width: `${found.width}%`,
              borderLeftStyle: found.cutBefore ? 'none' : 'solid',
              borderRightStyle: found.cutAfter || row.to === null ? 'none' : 'solid',
            },
          ]}
        />
      )}
      {!found && (
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', textAlign: 'right' }}>
          {row.from > day ? 'later' : ''}
        </Box>
      )}
    </Box>
  );
}

const line = {
  position: 'absolute',
  top: 0,
  bottom: 0,
  borderLeft: '1px dashed',
  borderColor: 'text.secondary',
};
const diamond = {
  position: 'absolute',
  top: 5,
  width: 11,
  height: 11,
  ml: '-5.5px',
  transform: 'rotate(45deg)',
  bgcolor: 'primary.main',
  border: '1px solid',
  borderColor: 'primary.main',
  printColorAdjust: 'exact',
};
const bar = {
  position: 'absolute',
  top: 4,
  height: 14,
  border: '2px solid',
  borderRadius: '3px',
  printColorAdjust: 'exact',
} as const;
const windowInk = { borderColor: 'primary.main', bgcolor: 'action.selected' } as const;
const periodInk = { borderColor: 'text.secondary', bgcolor: 'transparent' } as const;
