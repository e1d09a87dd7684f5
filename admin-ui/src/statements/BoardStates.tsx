import Box from '@mui/material/Box';
import { Link } from '../parts/Link.tsx';
import { pounds } from '../parts/money.ts';
import { StatementTag } from '../parts/statuses.tsx';
import type { Board } from './month-board-query.ts';
import { addressOf, type Chosen } from './shown-of-month.ts';

/** How many statements stand in each state and what they come to; each leads to those alone. */
export function BoardStates({ board, chosen }: { board: Board; chosen: Chosen }) {
  const all = board.statements.length;
  if (all === 0) return null;
  return (
    <Box component="ul" aria-label="Statements by state" sx={list}>
      <Box component="li" sx={card} aria-current={chosen.by === 'nothing' ? 'true' : undefined}>
        <Box>All</Box>
        <Link to={addressOf({ by: 'nothing' })}>{all === 1 ? '1 statement' : `${all} statements`}</Link>
        <Sum pence={board.totalPence} />
      </Box>
      {board.states.map(({ status, count, totalPence }) => (
        <Box
          component="li"
          key={status}
          sx={card}
          aria-current={chosen.by === 'state' && chosen.state === status ? 'true' : undefined}
        >
          <Box>
            <StatementTag status={status} />
          </Box>
          <Link to={addressOf({ by: 'state', state: status })}>
            {count === 1 ? '1 statement' : `${count} statements`}
          </Link>
          <Sum pence={totalPence} />
        </Box>
      ))}
    </Box>
  );
}

function Sum({ pence }: { pence: string | null | undefined }) {
  if (typeof pence !== 'string') return null;
  return <Box sx={{ fontWeight: 650, fontVariantNumeric: 'tabular-nums' }}>{pounds(pence)}</Box>;
}

const list = {
  listStyle: 'none',
  m: 0,
  mb: 2.5,
  p: 0,
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(12rem, 100%), 1fr))',
} as const;
const card = {
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
  borderRadius: 2,
  px: 2,
  py: 1.25,
  '&[aria-current]': { borderColor: 'primary.main', boxShadow: 'inset 0 -3px currentColor' },
} as const;
