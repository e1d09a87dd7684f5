import Box from '@mui/material/Box';
import { Link } from '../parts/Link.tsx';
import type { ListOf } from './list.ts';
import { listAddress } from './list-address.ts';

/** The parts of a list that most people come for. */
export function Shortcuts({
  list: { resource, shortcuts },
}: {
  list: Pick<ListOf<never>, 'resource' | 'shortcuts'>;
}) {
  if (!shortcuts) return null;
  return (
    <Box component="ul" aria-label="Often looked at" data-screen-only sx={row}>
      {shortcuts.map(({ words, filter }) => (
        <li key={words}>
          <Link to={listAddress(resource, filter())}>{words}</Link>
        </li>
      ))}
    </Box>
  );
}

const row = {
  listStyle: 'none',
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 2.5,
  m: 0,
  mx: { md: 1 },
  p: 0,
} as const;
