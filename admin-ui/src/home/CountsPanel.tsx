import Box from '@mui/material/Box';
import { listAddress } from '../lists/list-address.ts';
import { Link } from '../parts/Link.tsx';
import { countInWords } from '../parts/counts.ts';
import { inWords } from '../parts/names.ts';
import { Panel } from '../parts/Panel.tsx';
import type { HomeParts } from './home-queries.ts';

interface Props {
  heading: string;
  counts: HomeParts['keepAnEyeOn'];
  /** What stands here when there is nothing to count. */
  none: string;
}

/** Numbers with words: each opens the list that it counts. */
export function CountsPanel({ heading, counts, none }: Props) {
  return (
    <Panel heading={heading}>
      {counts.length === 0 && <Box sx={{ color: 'text.secondary' }}>{none}</Box>}
      <Box component="ul" sx={list}>
        {countedFirst(counts).map((counted) => (
          <Count key={counted.what} counted={counted} />
        ))}
      </Box>
    </Panel>
  );
}

type Counts = Props['counts'];

/** Numbers stand below each other, whatever their length. */
const list = {
  listStyle: 'none',
  m: 0,
  p: 0,
  display: 'grid',
  gridTemplateColumns: 'max-content minmax(0, 1fr)',
  columnGap: 1.5,
  rowGap: 0.75,
} as const;

/** What there is none of comes last. */
const countedFirst = (counts: Counts): Counts => [
  ...counts.filter(({ count }) => count > 0),
  ...counts.filter(({ count }) => count === 0),
];

function Count({ counted }: { counted: Counts[number] }) {
  const { what, list, filter, count, countIsExact } = counted;
  const address = listAddress(list, JSON.parse(filter));
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridColumn: '1 / -1',
        gridTemplateColumns: 'subgrid',
        alignItems: 'baseline',
        ...(count === 0 && { color: 'text.secondary' }),
      }}
    >
      <Box
        component="span"
        sx={{ fontSize: countIsExact ? '1.375rem' : '0.9375rem', fontWeight: 650, textAlign: 'right' }}
      >
        {countInWords(count, countIsExact)}
      </Box>
      {count === 0 ? <span>{inWords(what)}</span> : <Link to={address}>{inWords(what)}</Link>}
    </Box>
  );
}
